// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/roundview.h"

#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/agreement.h"
#include "workshop/roundreveal.h"
#include "workshop/roundsetup.h"
#include "workshop/roundturns.h"
#include "workshop/scoreturn.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int allTheRoom = 1000; // a stretch

// The round that was begun last and is not closed.
EntityId openRoundOf(const PlanData &plan)
{
    EntityId open;
    for (const ScoringRound &round : plan.scoringRounds) {
        if (round.state != RoundState::Closed)
            open = round.id;
    }
    return open;
}

} // namespace

RoundView::RoundView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_pages(new QStackedWidget(this))
    , m_setup(new RoundSetup(context, this))
    , m_turns(new RoundTurns(context, this))
    , m_turn(new ScoreTurn(context, this))
    , m_reveal(new RoundReveal(context, this))
    , m_empty(new EmptyState(this))
    , m_all(new QPushButton(this))
    , m_name(new ElidedLabel({}, this))
    , m_start(new QAction(this))
{
    setObjectName(u"roundView"_s);
    m_all->setObjectName(u"allRounds"_s);
    m_all->setProperty("small", true);
    m_all->setAutoDefault(true);
    setIconName(m_all, u"chevron-left"_s);
    m_name->setObjectName(u"roundName"_s);
    bar()->addWidget(m_all);
    bar()->addWidget(m_name, allTheRoom);
    bar()->addStretch(1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_setup, m_turns, m_turn, m_reveal, m_empty})
        m_pages->addWidget(page);
    content()->addWidget(m_pages, 1);
    buildActions();
    connect(m_setup, &RoundSetup::started, this, &RoundView::openRound);
    connect(m_setup, &RoundSetup::roundChosen, this, &RoundView::openRound);
    connect(m_turns, &RoundTurns::turnWanted, this, [this](EntityId participant) {
        m_pages->setCurrentWidget(m_turn);
        m_turn->begin(m_round, participant);
    });
    connect(m_turn, &ScoreTurn::done, this, &RoundView::showTurns);
    connect(m_all, &QPushButton::clicked, this, &RoundView::beginRound);
    connect(m_empty, &EmptyState::triggered, this, [this] { this->context().trigger(u"import"_s); });
    connect(&context.figures, &QuarterFigures::changed, this, &RoundView::follow);
    m_round = openRoundOf(context.session.data());
    retranslate();
}

void RoundView::buildActions()
{
    m_start->setObjectName(u"startRound"_s);
    connect(m_start, &QAction::triggered, this, &RoundView::beginRound);
}

QString RoundView::title() const
{
    return tr("Score together");
}

QString RoundView::facts() const
{
    const qsizetype count = context().session.data().scoringRounds.size();
    return count == 0 ? QString() : tr("%n round(s) kept", nullptr, int(count));
}

QList<QAction *> RoundView::viewActions() const
{
    return QList{m_start} + m_reveal->actions();
}

void RoundView::beginRound()
{
    m_round = {};
    m_setup->begin();
    follow();
}

void RoundView::openRound(EntityId round)
{
    m_round = round;
    follow();
}

void RoundView::follow()
{
    const PlanData &plan = context().session.data();
    m_setup->follow();
    m_start->setEnabled(!context().session.isReadOnly());
    if (const ScoringRound *round = plan.scoringRounds.find(m_round)) {
        followRound(*round);
    } else {
        const bool isNew = m_pages->currentWidget() != m_setup;
        m_round = {};
        m_pages->setCurrentWidget(plan.needs.isEmpty() ? static_cast<QWidget *>(m_empty) : m_setup);
        if (isNew && !plan.needs.isEmpty())
            m_setup->begin();
    }
    tellRound();
    Q_EMIT factsChanged();
}

void RoundView::followRound(const ScoringRound &round)
{
    const bool isScoring = round.state == RoundState::Scoring;
    if (isScoring && m_pages->currentWidget() == m_turn) {
        m_turn->refresh();
    } else if (isScoring) {
        showTurns();
    } else if (m_pages->currentWidget() == m_reveal && m_reveal->round() == round.id) {
        m_reveal->refresh();
    } else {
        m_pages->setCurrentWidget(m_reveal);
        m_reveal->setRound(round.id);
    }
}

void RoundView::showTurns()
{
    if (m_pages->currentWidget() == m_turns && m_turns->round() == m_round) {
        m_turns->refresh();
        return;
    }
    m_pages->setCurrentWidget(m_turns);
    m_turns->setRound(m_round);
}

void RoundView::tellRound()
{
    const PlanData &plan = context().session.data();
    const ScoringRound *round = plan.scoringRounds.find(m_round);
    m_all->setVisible(round);
    m_name->setVisible(round);
    if (!round)
        return;
    QStringList names;
    for (const RoundParticipant *participant : participantsOf(plan, m_round))
        names += participant->name;
    m_name->setText(tr("%1 · %2").arg(round->title, names.join(u", "_s)));
}

// The keyboard is where the round goes on.
void RoundView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (!event->spontaneous())
        m_pages->currentWidget()->setFocus();
}

// Whoever leaves the laptop leaves no score in sight.
void RoundView::hideEvent(QHideEvent *event)
{
    if (m_pages->currentWidget() == m_turn)
        showTurns();
    PlanView::hideEvent(event);
}

void RoundView::setProjector(bool isProjector)
{
    m_setup->setProjector(isProjector);
    m_turns->setProjector(isProjector);
    m_turn->setProjector(isProjector);
    m_reveal->setProjector(isProjector);
}

void RoundView::retranslate()
{
    m_start->setText(tr("New scoring round…"));
    m_all->setText(tr("All rounds"));
    m_empty->setContent(
        u"prioritise"_s,
        tr("There is no need to score yet: import the spreadsheet in which you have collected "
           "them, or add them by hand in step 2."),
        context().session.isReadOnly() ? QString() : tr("Import needs…"));
    m_setup->retranslate();
    follow();
}

void RoundView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
