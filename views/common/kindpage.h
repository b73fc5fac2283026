// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/entitytableview.h"
#include "common/viewcontext.h"

#include <QWidget>

class Card;
class EmptyState;
class EntityTreeModel;
class QPushButton;
class QStackedWidget;

// What a page of one kind says and shows. Its texts are in the context given, so that each view keeps its
// own.
struct KindTable {
    EntityKind kind;
    const char *context;
    const char *name; // of objects: "membersTable"
    const char *icon;
    QList<TableColumn> columns;
    const char *segment;
    const char *one; // on the add button
    const char *add;
    const char *newTitle;
    const char *accessibleTable;
    const char *empty;
    const char *details;
    bool beginsToday = false; // without a first day it would never take place

    [[nodiscard]] QString say(const char *text) const;
};

// One kind of entity as a table to complete in place: members, contacts, routines, answers…
class KindPage final : public QWidget {
    Q_OBJECT

public:
    // table: outlives the page.
    KindPage(const ViewContext &context, const KindTable &table, QWidget *parent);

    [[nodiscard]] EntityKind kind() const { return m_texts.kind; }
    [[nodiscard]] EntityTableView *table() const { return m_table; }
    void add();
    void removeSelected();
    [[nodiscard]] bool hasSelection() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void tellCount();
    void retranslate();
    void showMenu(const QPoint &global);

    ViewContext m_context;
    const KindTable &m_texts;
    EntityTreeModel *m_model;
    QStackedWidget *m_pages;
    Card *m_card;
    EntityTableView *m_table;
    QPushButton *m_details;
    EmptyState *m_empty;
};
