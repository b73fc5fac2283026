// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinereview.h"

#include "common/reviewtoggle.h"
#include "common/userprompt.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/workshopeditor.h"
#include "items/timelinemodel.h"
#include "rules/baseline.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

TimelineReview::TimelineReview(const ViewContext &context, TimelineModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_toggle(new ReviewToggle(context, this))
    , m_explain(new QAction(parent))
{
    setObjectName(u"timelineReview"_s);
    m_explain->setObjectName(u"explainMove"_s);
    m_explain->setShortcut(Qt::Key_R);
    m_explain->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parent->addAction(m_explain);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_toggle);
    connect(m_toggle, &ReviewToggle::changed, this, &TimelineReview::compare);
    connect(m_explain, &QAction::triggered, this, &TimelineReview::explainCurrent);
    connect(&context.session.selection(), &PlanSelection::changed, this, &TimelineReview::refresh);
    connect(&context.figures, &QuarterFigures::changed, this, &TimelineReview::refresh);
    refresh();
}

// The slide of the timeline shows what the chart shows.
void TimelineReview::compare()
{
    const Review *review = m_toggle->review();
    m_model.setBaseline(m_toggle->then(), review ? review->date : QDate());
    DeckChoice choice = m_context.figures.deckChoice();
    choice.timelineBaseline = m_toggle->then() != nullptr;
    m_context.figures.setDeckChoice(choice);
    refresh();
}

void TimelineReview::refresh()
{
    m_toggle->refresh();
    setVisible(m_toggle->review() && !m_isProjector);
    m_explain->setText(tr("Say why it moved…"));
    m_explain->setEnabled(!m_context.session.isReadOnly() && currentMove());
}

// None when nothing is compared, or the project stands where it stood.
bool TimelineReview::isOn() const
{
    return m_toggle->then() != nullptr;
}

std::optional<BaselineMove> TimelineReview::currentMove() const
{
    const EntityRef current = m_context.session.selection().current();
    const PlanData *then = m_toggle->then();
    if (!then || current.kind != EntityKind::Project)
        return {};
    const QList<BaselineMove> moves = movesSince(*then, m_context.session.data(), m_toggle->review()->date);
    const auto found = std::find_if(moves.cbegin(), moves.cend(), [current](const BaselineMove &move) {
        return move.project == current.id;
    });
    return found == moves.cend() ? std::nullopt : std::optional(*found);
}

void TimelineReview::explainCurrent()
{
    const std::optional<BaselineMove> move = currentMove();
    if (!move)
        return;
    const std::optional<QString> reason = m_context.prompt.askText(
        {.title = tr("Why did %1 move?").arg(m_context.session.language().quoted(move->title)),
         .label = tr("Reason, as it will stand in the decision log"),
         .verb = tr("Log it"),
         .text = move->reason,
         .whenEmpty = tr("A reason is required."),
         .explanation = m_context.session.language().text(sentenceOf(*move))});
    if (reason)
        (void)WorkshopEditor(m_context.session).explainMove(*move, *reason);
}

void TimelineReview::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    refresh();
}

QByteArray TimelineReview::state() const
{
    return m_toggle->state();
}

void TimelineReview::restoreState(const QByteArray &state)
{
    m_toggle->restoreState(state);
}
