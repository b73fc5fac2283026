// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// A view beside the five steps, below them on the rail: its icon, its name and how much waits there.
class RailItemButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailItemButton(const QString &viewId, const QString &icon, QWidget *parent);

    [[nodiscard]] const QString &viewId() const { return m_viewId; }
    void setNarrow(bool narrow);
    // How much waits there, at the right; 0: nothing is written.
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_viewId;
    QString m_icon;
    int m_count = 0;
    bool m_isNarrow = false;
};
