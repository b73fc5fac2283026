// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/okrquality.h"

#include <QWidget>

class ElidedLabel;
class QHBoxLayout;

// How well the quarter's OKRs are made, in five numbers: a button each, which says why and leads to
// what brings it down; beside them the sentence of the weakest.
class OkrScores final : public QWidget {
    Q_OBJECT

public:
    explicit OkrScores(const ViewContext &context, QWidget *parent = nullptr);

    // Hidden on the projector; without objectives there is nothing to show in any case.
    void setShown(bool isShown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void addScore(QHBoxLayout *row, const TraitScore &score);
    void explain(const QWidget *button, const TraitScore &score);
    void tellWeakest(const QList<TraitScore> &scores);

    ViewContext m_context;
    QHBoxLayout *m_row;
    QWidget *m_buttons = nullptr;
    ElidedLabel *m_why;
    bool m_isShown = true;
    bool m_hasScores = false;
};
