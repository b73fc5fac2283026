// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class FlowLayout;
class NoteLine;
class PastedList;
class QLabel;
class QPushButton;
class QuickAddField;

// A request written on one line: what was understood stands below while one types, Enter adds it. Several
// lines, or a thread of a chat, stand below to choose from, and come in together.
class QuickAddBar final : public QWidget {
    Q_OBJECT
public:
    QuickAddBar(const ViewContext &context, QWidget *parent);

    void open();
    void retranslate();

Q_SIGNALS:
    void added(EntityId first);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read();
    void showChips();
    void showPasted(const QString &text);
    void leavePasted();
    void addOne();
    void addChosen();
    void finish(EntityId first);
    void close();
    void tellVerb();

    ViewContext m_context;
    QuickAddField *m_field;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QLabel *m_hint;
    QWidget *m_chips;
    FlowLayout *m_flow;
    PastedList *m_pasted;
    NoteLine *m_problem;
};
