// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/similartexts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class SimilarRequests;

// The nearest earlier requests, with how each ended and the answer that it got: what is asked may be answered
// already. Hidden while nothing is near.
class SimilarList final : public QWidget {
    Q_OBJECT

public:
    // similar: of the same session; it outlives the list.
    SimilarList(const ViewContext &context, SimilarRequests &similar, QWidget *parent);

    // except: the request itself, when it is in the plan already.
    void setText(const ComparedText &text, EntityId except = {});

Q_SIGNALS:
    void opened(EntityId request);

private:
    void refresh();
    [[nodiscard]] QString sentenceOf(EntityId request) const;

    ViewContext m_context;
    SimilarRequests &m_similar;
    ComparedText m_text;
    EntityId m_except;
    QLabel *m_title;
    QList<QPushButton *> m_rows;
    QList<EntityId> m_requests; // of the rows
};
