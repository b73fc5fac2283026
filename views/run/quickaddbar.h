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
class SimilarList;
class SimilarRequests;
struct PastedRequest;
struct QuickRequest;

// A request written on one line: what was understood stands below while one types, Enter adds it. Several
// lines, or a thread of a chat, stand below to choose from, and come in together.
class QuickAddBar final : public QWidget {
    Q_OBJECT
public:
    // similar: of the same session; it outlives the bar.
    QuickAddBar(const ViewContext &context, SimilarRequests &similar, QWidget *parent);

    void open();
    void retranslate();

Q_SIGNALS:
    void added(EntityId first);
    void closed();
    void otherWanted(EntityId request); // an earlier one, to be looked at

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read();
    void showChips();
    void showPasted(const QString &text);
    void leavePasted();
    [[nodiscard]] QStringList earlierOnes(const QList<PastedRequest> &requests) const;
    void addOne();
    void addAgain(EntityId earlier);
    void add(const QList<QuickRequest> &requests);
    void addChosen();
    void finish(EntityId first);
    void close();
    void tellVerb();

    ViewContext m_context;
    SimilarRequests &m_requests;
    QuickAddField *m_field;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QLabel *m_hint;
    QWidget *m_chips;
    FlowLayout *m_flow;
    SimilarList *m_similar;
    PastedList *m_pasted;
    NoteLine *m_problem;
};
