// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "common/viewcontext.h"

class KindPage;
class QAction;
class QLabel;
class QPushButton;
struct KindTable;

// One table of the daily run under its name, with the button and the keys that add to it and delete from it.
class KindSection final : public QWidget {
    Q_OBJECT

public:
    // table: outlives the section.
    KindSection(const ViewContext &context, const KindTable &table, QWidget *parent);

    [[nodiscard]] KindPage *page() const { return m_page; }
    // Beside the name, muted: what the table adds up to.
    void setFacts(const QString &facts);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void retranslate();

    ViewContext m_context;
    const KindTable &m_texts;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_add;
    KindPage *m_page;
    QAction *m_addAction;
    QAction *m_removeAction;
};
