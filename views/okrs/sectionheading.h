// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

// The small words above a part of the details.
[[nodiscard]] QLabel *makeSectionHeading(const QString &text, QWidget *parent);
