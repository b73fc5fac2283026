// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class Card;
class EmptyState;
class EntityTableView;
class EntityTreeModel;
class QPushButton;
class QStackedWidget;

// One kind of people or groups as a table to complete in place: members, functions or contacts.
class PeoplePage final : public QWidget {
    Q_OBJECT

public:
    PeoplePage(const ViewContext &context, EntityKind kind, QWidget *parent);

    [[nodiscard]] EntityKind kind() const { return m_kind; }
    [[nodiscard]] EntityTableView *table() const { return m_table; }
    void add();
    void removeSelected();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void tellCount();
    void retranslate();
    void showMenu(const QPoint &global);

    ViewContext m_context;
    EntityKind m_kind;
    EntityTreeModel *m_model;
    QStackedWidget *m_pages;
    Card *m_card;
    EntityTableView *m_table;
    QPushButton *m_details;
    EmptyState *m_empty;
};
