// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

struct Theme;

// How much of the quarter is over, 0–1; the sentence beside it says it in words.
class ElapsedBar final : public QWidget {
    Q_OBJECT

public:
    explicit ElapsedBar(QWidget *parent = nullptr);

    void setShare(double share);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

// What the marks on a key result's bar mean: commit, target, expected today.
class BarLegend final : public QWidget {
    Q_OBJECT

public:
    explicit BarLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Draws when there is a painter; says how wide it is in any case.
    int layOut(QPainter *painter) const;
};
