// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class FieldEditor;
class QWidget;
struct FieldSubject;

// The editor of the field's type: the only place that knows which control edits what.
[[nodiscard]] FieldEditor *makeFieldEditor(const FieldSubject &subject, QWidget *parent);
