// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// A view beside the five steps, below them on the rail: its icon and its name.
class RailItemButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailItemButton(const QString &viewId, const QString &icon, QWidget *parent);

    [[nodiscard]] const QString &viewId() const { return m_viewId; }
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_viewId;
    QString m_icon;
    bool m_isNarrow = false;
};
