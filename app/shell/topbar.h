// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ElidedLabel;
class QHBoxLayout;
class QLabel;
class QuarterStepper;

// What stands above every view: its title and facts at the left; at the right what concerns the
// whole plan: search, the quarter shown, its health, and presenting it.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);

    void setTitle(const QString &title, const QString &facts);
    [[nodiscard]] QuarterStepper *quarter() const { return m_quarter; }
    // Before the quarter, and after it, from the left.
    void addBeforeQuarter(QWidget *widget);
    void addAfterQuarter(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QHBoxLayout *m_layout;
    QLabel *m_title;
    ElidedLabel *m_facts;
    QuarterStepper *m_quarter;
};
