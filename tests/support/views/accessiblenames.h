// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// What assistive tools would miss below a widget: each visible control that takes the focus and
// has no name, or shares its name with another one. One line each; empty is what is wanted.
[[nodiscard]] QStringList accessibleNameProblems(const QWidget *root);
