// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <optional>

// The cards of the tray: dragged to the matrix, or scored by two digits, the impact and then the effort.
class TrayList final : public QListView {
    Q_OBJECT

public:
    explicit TrayList(QWidget *parent);

    // The impact that was typed while the effort is waited for.
    [[nodiscard]] std::optional<int> impact() const { return m_impact; }

Q_SIGNALS:
    void scored(int impact, int effort); // 1–5 each, of the current card
    // Another impact is waited with, or none any more.
    void typingChanged();
    void refused(int digit); // outside 1–5

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setImpact(std::optional<int> impact);

    std::optional<int> m_impact;
};
