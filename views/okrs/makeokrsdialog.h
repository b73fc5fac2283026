// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"
#include "rules/okrproposal.h"

class ProposalCard;
class QLabel;
class QScrollArea;
class SegmentedControl;

// From chosen needs to OKRs: proposes objectives, key results and projects, lets them be renamed
// or left out, and makes the rest in one undo step.
class MakeOkrsDialog final : public DialogFrame {
    Q_OBJECT

public:
    explicit MakeOkrsDialog(const ViewContext &context, QWidget *parent = nullptr);

    // What accepting would make now.
    [[nodiscard]] OkrProposal proposal() const;

public Q_SLOTS:
    void accept() override; // stays open when the plan refuses

private:
    void propose(OkrGrouping grouping);
    void preview();

    ViewContext m_context;
    SegmentedControl *m_grouping;
    QScrollArea *m_scroll;
    QLabel *m_preview;
    QPushButton *m_make;
    QList<ProposalCard *> m_cards;
};
