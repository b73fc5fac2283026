// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

// A button that is only an icon: its name is both tool tip and accessible name, so it has one always.
class IconButton final : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};
