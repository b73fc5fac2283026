// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class CapacityStrip;
class ChoiceButton;
class NeedDecisions;
class QLabel;
class QPushButton;
class RankedList;
class RankedNeedsModel;
class RankingDelegate;
class ToggleSwitch;
class WhatIfVerbs;
struct Ranking;

// The ranked list beside the matrix, cut by the capacity line, with what to do about the needs
// that are selected.
class RankingPanel final : public QWidget {
    Q_OBJECT

public:
    RankingPanel(const ViewContext &context, RankedNeedsModel &model, NeedDecisions &decisions,
                 WhatIfVerbs &whatIf, QWidget *parent = nullptr);

    void setProjector(bool isProjector);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead(const WhatIfVerbs &whatIf);
    [[nodiscard]] QWidget *makeFoot(const NeedDecisions &decisions, const WhatIfVerbs &whatIf);
    void refresh();
    void refreshScoring();
    void tellKept(const Ranking &ranking);
    void chooseScoring(int choice);

    ViewContext m_context;
    RankedNeedsModel &m_model;
    RankedList *m_list;
    QLabel *m_nothing; // in place of the list while no need is placed
    RankingDelegate *m_delegate;
    // Made by makeHead() and makeFoot().
    QLabel *m_title = nullptr;
    ToggleSwitch *m_whatIf = nullptr;
    ChoiceButton *m_scoring = nullptr;
    CapacityStrip *m_strip = nullptr;
    QPushButton *m_noTeam = nullptr; // in place of the strip while nobody is in the team
    QLabel *m_keptCount = nullptr;
    QPushButton *m_chooseToLine = nullptr;
    QPushButton *m_makeOkrs = nullptr;
    QWidget *m_columns = nullptr;
    QWidget *m_head;
    QWidget *m_foot;
};
