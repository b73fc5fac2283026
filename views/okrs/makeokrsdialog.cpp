// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/makeokrsdialog.h"

#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "common/segmentedcontrol.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/proposalcard.h"
#include "rules/objectivescore.h"
#include "rules/okrchecks.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 640;
constexpr int listHeight = 400;

} // namespace

MakeOkrsDialog::MakeOkrsDialog(const ViewContext &context, QWidget *parent)
    : DialogFrame(tr("Which OKRs should the chosen needs become?"), parent)
    , m_context(context)
    , m_grouping(new SegmentedControl(this))
    , m_proposals(new QStackedWidget(this))
    , m_preview(new QLabel(this))
    , m_warning(new NoteLine(this))
{
    setObjectName(u"makeOkrsDialog"_s);
    m_grouping->setObjectName(u"okrGrouping"_s);
    m_grouping->setAccessibleName(tr("How needs are grouped"));
    m_grouping->addSegment(tr("One objective per goal"));
    m_grouping->addSegment(tr("One objective per need"));
    m_proposals->setObjectName(u"okrProposals"_s);
    const Theme &theme = themeOf(this);
    setMinimumWidth(theme.px(dialogWidth));
    m_proposals->setMinimumHeight(theme.px(listHeight));
    m_preview->setObjectName(u"okrPreview"_s);
    m_preview->setWordWrap(true);
    body()->addWidget(m_grouping, 0, Qt::AlignLeft);
    body()->addWidget(m_proposals, 1);
    body()->addWidget(m_preview);
    m_warning->setObjectName(u"okrTooMany"_s);
    body()->addWidget(m_warning);
    addCancel(tr("Cancel"));
    m_make = addPrimary(tr("Make OKRs"));
    m_make->setObjectName(u"okrMakeVerb"_s);
    connect(m_grouping, &SegmentedControl::currentChanged, this,
            [this](int segment) { group(segment == 0 ? OkrGrouping::PerGoal : OkrGrouping::PerNeed); });
    group(OkrGrouping::PerGoal);
}

QWidget *MakeOkrsDialog::makeProposals(OkrGrouping grouping)
{
    const PlanIndex &index = m_context.figures.index();
    const Quarter quarter = m_context.figures.quarter();
    PlanSession &session = m_context.session;
    const OkrProposal proposed = proposeOkrs(index, grouping, needsWithoutOkr(index, quarter), quarter,
                                             session.today(), session.language(), session.editor().ids());
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const ProposedObjective &objective : proposed.objectives) {
        auto *card = new ProposalCard(index, objective, session.language(), list);
        connect(card, &ProposalCard::changed, this, &MakeOkrsDialog::preview);
        column->addWidget(card);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Proposed objectives"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    return scroll;
}

void MakeOkrsDialog::group(OkrGrouping grouping)
{
    ProposalCard::Renamed renamed;
    for (const ProposalCard *card : cards())
        renamed.insert(card->renamed());
    QWidget *&page = m_pages[grouping];
    if (!page) {
        page = makeProposals(grouping);
        m_proposals->addWidget(page);
    }
    m_proposals->setCurrentWidget(page);
    for (ProposalCard *card : cards())
        card->rename(renamed);
    preview();
}

QList<ProposalCard *> MakeOkrsDialog::cards() const
{
    const QWidget *page = m_proposals->currentWidget();
    return page ? page->findChildren<ProposalCard *>() : QList<ProposalCard *>();
}

OkrProposal MakeOkrsDialog::proposal() const
{
    OkrProposal proposal{m_context.figures.quarter(), {}};
    for (const ProposalCard *card : cards())
        proposal.objectives += card->proposal();
    return proposal;
}

void MakeOkrsDialog::preview()
{
    int objectives = 0;
    int keyResults = 0;
    int projects = 0;
    bool isNamed = true;
    const OkrProposal now = proposal();
    for (const ProposedObjective &proposed : now.objectives) {
        if (!proposed.accepted)
            continue;
        ++objectives;
        keyResults += int(proposed.keyResults.size());
        projects += int(proposed.projects.size());
        isNamed = isNamed && !proposed.objective.title.isEmpty();
    }
    const QString quarter = now.quarter.label(m_context.session.language());
    if (objectives == 0)
        m_preview->setText(tr("Nothing is chosen: tick at least one objective."));
    else if (!isNamed)
        m_preview->setText(tr("An objective has no title: give it one, or leave it out."));
    else
        m_preview->setText(tr("This makes %1, %2 and %3 for %4, in one step that can be undone.")
                               .arg(tr("%n objective(s)", nullptr, objectives),
                                    tr("%n key result(s)", nullptr, keyResults),
                                    tr("%n project(s)", nullptr, projects), quarter));
    m_make->setEnabled(objectives > 0 && isNamed);
    warnOfTooMany(objectives);
}

void MakeOkrsDialog::warnOfTooMany(int proposed)
{
    const PlanIndex &index = m_context.figures.index();
    const Quarter quarter = m_context.figures.quarter();
    const int most = index.settings().maxObjectives;
    const int all = proposed + int(objectivesIn(index, quarter).size());
    const bool isTooMany =
        proposed > 0 && all > most && isChecked(index.settings(), u"too_many_objectives"_s);
    m_warning->setContent(
        Status::Attention,
        isTooMany ? tr("%1 would then have %2 objectives; a team moves %3 at a time. Leave some out.")
                        .arg(quarter.label(m_context.session.language()))
                        .arg(all)
                        .arg(most)
                  : QString());
}

void MakeOkrsDialog::accept()
{
    const OkrProposal accepted = proposal();
    PlanSession &session = m_context.session;
    const Result<ChangeSet> changes = changesOf(session.data(), accepted);
    if (!changes) {
        (void)session.refuse(changes.error());
        return;
    }
    if (!session.editor().apply(*changes))
        return;
    const auto first = std::find_if(accepted.objectives.cbegin(), accepted.objectives.cend(),
                                    [](const ProposedObjective &proposed) { return proposed.accepted; });
    session.selection().select({EntityKind::Objective, first->objective.id});
    DialogFrame::accept();
}
