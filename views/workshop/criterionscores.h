// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;
class RatingLine;

// A need's scores on the plan's own criteria, in its details; and the way to the criteria while there are
// none but the plan scores by them.
class CriterionScores final : public QWidget {
    Q_OBJECT
public:
    CriterionScores(const ViewContext &context, EntityRef need, QWidget *parent);

private:
    void refresh();
    void rebuild(const QList<EntityId> &criteria);
    void give(EntityId criterion, std::optional<double> value);

    ViewContext m_context;
    EntityId m_need;
    QLabel *m_heading;
    QPushButton *m_edit;
    QLabel *m_words;
    QVBoxLayout *m_column;
    QList<EntityId> m_criteria;
    QList<RatingLine *> m_lines; // one a criterion
};
