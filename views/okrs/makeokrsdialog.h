// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"
#include "rules/okrproposal.h"

class NoteLine;
class ProposalCard;
class QLabel;
class QStackedWidget;
class SegmentedControl;

// From chosen needs to OKRs: proposes objectives, key results and projects, lets them be renamed
// or left out, and makes the rest in one undo step. What is typed stays when the needs are grouped
// another way, and when that is taken back.
class MakeOkrsDialog final : public DialogFrame {
    Q_OBJECT

public:
    explicit MakeOkrsDialog(const ViewContext &context, QWidget *parent = nullptr);

    // What accepting would make now.
    [[nodiscard]] OkrProposal proposal() const;

public Q_SLOTS:
    void accept() override; // stays open when the plan refuses

private:
    [[nodiscard]] QWidget *makeProposals(OkrGrouping grouping);
    void group(OkrGrouping grouping);
    [[nodiscard]] QList<ProposalCard *> cards() const;
    void preview();
    // The plan takes them all the same: it is the planner who knows the team.
    void warnOfTooMany(int proposed);

    ViewContext m_context;
    SegmentedControl *m_grouping;
    QStackedWidget *m_proposals; // one page a grouping, each made when it is first wanted
    QHash<OkrGrouping, QWidget *> m_pages;
    QLabel *m_preview;
    NoteLine *m_warning;
    QPushButton *m_make;
};
