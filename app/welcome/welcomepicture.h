// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// What the product is about, in one picture: the quarter's work crossing the line, and the five
// steps that lead there.
class WelcomePicture final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePicture(QWidget *parent);

    void setSteps(const QStringList &names);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBars(QPainter *painter) const;
    void paintLine(QPainter *painter) const;
    void paintSteps(QPainter *painter) const;

    QStringList m_steps;
};
