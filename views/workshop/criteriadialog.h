// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"

class Card;
class EntityTableView;
class EntityTreeModel;
class NoteLine;

// The plan's own criteria of the weighted model: what they are called, whether more of it is a benefit or
// a cost, and how much they weigh.
class CriteriaDialog final : public DialogFrame {
    Q_OBJECT
public:
    CriteriaDialog(const ViewContext &context, QWidget *parent);

private:
    void buildTable();
    void buildVerbs();
    void addCriterion();
    void removeCurrent();
    void scoreByThem();
    void follow();
    [[nodiscard]] QString sharesInWords() const;

    ViewContext m_context;
    EntityTreeModel *m_model;
    Card *m_card;
    EntityTableView *m_table;
    QLabel *m_nothing;
    NoteLine *m_problem;
    QLabel *m_shares;
    QPushButton *m_add = nullptr; // made by buildVerbs()
    QPushButton *m_remove = nullptr;
    QPushButton *m_score = nullptr;
};
