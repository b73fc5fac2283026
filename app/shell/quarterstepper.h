// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

// The quarter that the window shows, and the way to the one before and after.
class QuarterStepper final : public QWidget {
    Q_OBJECT

public:
    explicit QuarterStepper(QWidget *parent);

    // months: "April to June", said on hover and to assistive tools.
    void setQuarter(const QString &label, const QString &months);

Q_SIGNALS:
    void stepped(int quarters); // −1 or +1

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void retranslate();

    QToolButton *m_previous;
    QLabel *m_label;
    QToolButton *m_next;
};
