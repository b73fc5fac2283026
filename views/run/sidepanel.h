// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// A page and a panel at its right: beside it where both have room, else over its right side.
class SidePanel final : public QWidget {
    Q_OBJECT
public:
    SidePanel(QWidget *page, QWidget *panel, QWidget *parent);

    void setPanelShown(bool isShown);
    [[nodiscard]] bool isPanelShown() const { return m_isShown; }
    // There is room for both side by side.
    [[nodiscard]] bool isWide() const;

Q_SIGNALS:
    void arranged(); // the room has changed

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *m_page;
    QWidget *m_panel;
    bool m_isShown = false;
};
