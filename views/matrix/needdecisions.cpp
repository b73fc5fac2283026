// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/needdecisions.h"

#include "common/userprompt.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/shownranking.h"
#include "document/workshopeditor.h"
#include "matrix/decisionlogdialog.h"
#include "matrix/letteraction.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int quartersToDeferTo = 4;

} // namespace

NeedDecisions::NeedDecisions(const ViewContext &context, const ShownRanking &shown, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_shown(shown)
    , m_choose(add(u"chooseNeeds"_s, {Qt::Key_C}, &NeedDecisions::chooseSelected))
    , m_defer(add(u"deferNeeds"_s, {Qt::Key_D}, &NeedDecisions::deferSelected))
    , m_decline(add(u"declineNeeds"_s, {Qt::Key_X}, &NeedDecisions::declineSelected))
    , m_reopen(add(u"reopenNeeds"_s, {Qt::Key_O}, &NeedDecisions::reopenSelected))
    , m_unplace(add(u"unplaceNeeds"_s, {Qt::Key_Backspace}, &NeedDecisions::unplaceSelected))
    , m_chooseToLine(
          add(u"chooseDownToTheLine"_s, {QKeySequence(u"Shift+C"_s)}, &NeedDecisions::chooseToLine))
    , m_chooseFitting(
          add(u"chooseStillFitting"_s, {QKeySequence(u"Shift+F"_s)}, &NeedDecisions::chooseStillFitting))
    , m_mustDo(add(u"mustDoNeeds"_s, {Qt::Key_M}, &NeedDecisions::toggleMustDo))
    , m_backToScore(add(u"backToScore"_s, {QKeySequence(u"Shift+M"_s)}, &NeedDecisions::bringBackToScore))
    , m_log(add(u"showDecisionLog"_s, {Qt::Key_L}, &NeedDecisions::showLog))
    , m_score(add(u"scoreNeeds"_s, {Qt::Key_T}, &NeedDecisions::scoreTogether))
{
    connect(&context.session.selection(), &PlanSelection::changed, this, &NeedDecisions::refresh);
    connect(&shown, &ShownRanking::changed, this, &NeedDecisions::refresh);
    retranslate();
    refresh();
}

QAction *NeedDecisions::add(const QString &name, const QList<QKeySequence> &keys,
                            void (NeedDecisions::*verb)())
{
    QAction *action = addLetterAction(static_cast<QWidget *>(parent()), name, keys);
    connect(action, &QAction::triggered, this, verb);
    m_actions += action;
    return action;
}

void NeedDecisions::retranslate()
{
    m_choose->setText(tr("Choose"));
    m_defer->setText(tr("Defer…"));
    m_decline->setText(tr("Decline…"));
    m_reopen->setText(tr("Reopen"));
    m_unplace->setText(tr("Take off the matrix"));
    m_chooseToLine->setText(tr("Choose down to the line"));
    m_chooseFitting->setText(tr("Choose what still fits below the line"));
    m_mustDo->setText(tr("Must do: pin above the others"));
    m_log->setText(tr("Decision log…"));
    m_score->setText(tr("Score together…"));
    m_backToScore->setText(tr("Put back where the score says"));
}

QList<EntityId> NeedDecisions::selected() const
{
    const QList<EntityId> &toPlace = m_context.figures.needsToPlace();
    QList<EntityId> needs = m_context.session.selection().selectedOf(EntityKind::Need);
    needs.removeIf([&](EntityId id) { return !m_shown.ranking().find(id) && !toPlace.contains(id); });
    return needs;
}

// The one after the last of them in the list or the tray, else the one before the first.
EntityId NeedDecisions::neighbourOf(const QList<EntityId> &needs) const
{
    QList<EntityId> order;
    for (const RankedNeed &ranked : m_shown.ranking().needs)
        order += ranked.id;
    if (std::none_of(needs.begin(), needs.end(), [&order](EntityId id) { return order.contains(id); }))
        order = m_context.figures.needsToPlace();
    EntityId before;
    EntityId after;
    bool hasPassed = false;
    for (const EntityId id : std::as_const(order)) {
        if (needs.contains(id)) {
            hasPassed = true;
            after = {};
        } else if (!hasPassed) {
            before = id;
        } else if (!after) {
            after = id;
        }
    }
    return after ? after : before;
}

void NeedDecisions::decide(const std::function<Result<void>(const QList<EntityId> &)> &verb)
{
    const QList<EntityId> needs = selected();
    const EntityId neighbour = neighbourOf(needs);
    if (!verb(needs) || !selected().isEmpty())
        return;
    if (neighbour)
        m_context.session.selection().select({EntityKind::Need, neighbour});
    else
        m_context.session.selection().clear();
}

QString NeedDecisions::selectedTitle() const
{
    const QList<EntityId> needs = selected();
    const Need *need = needs.size() == 1 ? m_context.session.data().needs.find(needs.constFirst()) : nullptr;
    return need ? m_context.session.language().quoted(need->title)
                : tr("%n need(s)", nullptr, int(needs.size()));
}

void NeedDecisions::refresh()
{
    const bool canEdit = !m_context.session.isReadOnly();
    const bool hasNeeds = !selected().isEmpty();
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(canEdit && hasNeeds);
        action->setVisible(action == m_log || !m_shown.isWhatIf());
    }
    m_log->setEnabled(true);
    m_score->setEnabled(canEdit);
    const QList<EntityId> needs = selected();
    m_backToScore->setEnabled(canEdit && std::any_of(needs.begin(), needs.end(), [this](EntityId id) {
                                  const Need *need = m_context.session.data().needs.find(id);
                                  return need && need->manualRank;
                              }));
    const LineProposal proposal = chooseDownToTheLine(m_context.figures.ranking());
    m_chooseToLine->setEnabled(canEdit && !proposal.toChoose.isEmpty());
    m_chooseFitting->setEnabled(canEdit && !stillFitting(m_context.figures.ranking()).isEmpty());
}

void NeedDecisions::chooseSelected()
{
    decide([this](const QList<EntityId> &needs) {
        return m_context.session.editor().chooseNeeds(needs, m_context.figures.quarter());
    });
}

void NeedDecisions::deferSelected()
{
    const Language &language = m_context.session.language();
    QStringList quarters;
    for (int i = 1; i <= quartersToDeferTo; ++i)
        quarters += m_context.figures.quarter().plus(i).label(language);
    const std::optional<PromptAnswer> answer =
        m_context.prompt.askWithChoice({.title = tr("When does %1 come back, and why?").arg(selectedTitle()),
                                        .label = tr("Reason, as it will stand on the slide"),
                                        .verb = tr("Defer"),
                                        .text = {},
                                        .isRequired = false,
                                        .choiceLabel = tr("It comes back in the ranking of"),
                                        .choices = quarters});
    if (!answer)
        return;
    const Quarter until = m_context.figures.quarter().plus(answer->choice + 1);
    decide([&](const QList<EntityId> &needs) {
        return m_context.session.editor().deferNeeds(needs, until, answer->text);
    });
}

void NeedDecisions::declineSelected()
{
    const std::optional<QString> reason =
        m_context.prompt.askText({.title = tr("Why is %1 declined?").arg(selectedTitle()),
                                  .label = tr("Reason, as it will stand on the slide"),
                                  .verb = tr("Decline"),
                                  .text = {},
                                  .whenEmpty = tr("A reason is required.")});
    if (reason)
        decide([&](const QList<EntityId> &needs) {
            return m_context.session.editor().declineNeeds(needs, *reason);
        });
}

void NeedDecisions::reopenSelected()
{
    (void)m_context.session.editor().reopenNeeds(selected());
}

void NeedDecisions::unplaceSelected()
{
    (void)m_context.session.editor().unplaceNeeds(selected());
}

void NeedDecisions::chooseStillFitting()
{
    (void)m_context.session.editor().chooseNeeds(stillFitting(m_context.figures.ranking()),
                                                 m_context.figures.quarter());
}

void NeedDecisions::chooseToLine()
{
    (void)m_context.session.editor().chooseDownToTheLine(m_context.figures.quarter());
}

bool NeedDecisions::areAllMustDo() const
{
    const QList<EntityId> needs = selected();
    return std::all_of(needs.begin(), needs.end(), [this](EntityId id) {
        const Need *need = m_context.session.data().needs.find(id);
        return need && need->mustDo;
    });
}

void NeedDecisions::showLog()
{
    auto *dialog = new DecisionLogDialog(m_context, static_cast<QWidget *>(parent()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NeedDecisions::scoreTogether()
{
    m_context.trigger(u"startRound"_s);
}

void NeedDecisions::toggleMustDo()
{
    (void)WorkshopEditor(m_context.session).setMustDo(selected(), !areAllMustDo());
}

void NeedDecisions::bringBackToScore()
{
    (void)WorkshopEditor(m_context.session).backToScore(selected());
}
