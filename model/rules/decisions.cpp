// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/decisions.h"

#include "changes/changesteps.h"
#include "fields/entitychoices.h"
#include "rules/okrstates.h"
#include "rules/ranking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Verdict {
    DecisionKind kind;
    NeedStatus status;
    Quarter quarter;
    const char *titleOfOne; // %1: the need
    const char *titleOfMany; // %n needs
};

bool needsReason(DecisionKind kind)
{
    return kind == DecisionKind::Decline || kind == DecisionKind::Cut;
}

QString stateKey(NeedStatus status, Quarter quarter)
{
    const QString key = choiceKey(status);
    return quarter.isNull() ? key : QString(key + u' ' + quarter.toString());
}

bool isLinked(const PlanData &plan, EntityId need)
{
    const auto links = [need](const auto &entity) { return entity.needs.contains(need); };
    return std::any_of(plan.objectives.begin(), plan.objectives.end(), links)
        || std::any_of(plan.projects.begin(), plan.projects.end(), links);
}

// A linked need is planned rather than chosen or qualified.
NeedStatus statusFor(const PlanData &plan, const Need &need, NeedStatus wanted)
{
    const bool toOpen = wanted == NeedStatus::Chosen || wanted == NeedStatus::Qualified;
    return toOpen && isLinked(plan, need.id) ? NeedStatus::Planned : wanted;
}

void decide(const PlanData &plan, const Need &need, const Verdict &verdict, const DecisionContext &context,
            IdSource &ids, QList<Change> &changes)
{
    const NeedStatus status = statusFor(plan, need, verdict.status);
    const Quarter quarter = verdict.kind == DecisionKind::Reopen && status == NeedStatus::Planned
        ? need.quarter
        : verdict.quarter;
    const QString before = stateKey(need.status, need.quarter);
    const QString after = stateKey(status, quarter);
    if (before == after && (context.reason.isEmpty() || context.reason == need.decisionReason))
        return;
    const auto set = [&](QStringView key, const QVariant &value) {
        appendSetting(changes, plan, EntityKind::Need, need.id, key, value);
    };
    set(u"status", choiceKey(status));
    set(u"quarter", FieldValue<Quarter>::toVariant(quarter));
    set(u"decision_reason", FieldValue<QString>::toVariant(context.reason.trimmed()));
    changes += insertionOf(EntityKind::Decision,
                           Decision{ids.next(), context.date, EntityKind::Need, need.id, need.title,
                                    verdict.kind, before, after, context.reason.trimmed(), context.by});
}

Result<ChangeSet> decideAll(const PlanData &plan, const QList<EntityId> &needs, const Verdict &verdict,
                            const DecisionContext &context, IdSource &ids)
{
    if (needsReason(verdict.kind) && context.reason.trimmed().isEmpty()) {
        return failure(Message(QT_TRANSLATE_NOOP(
            "Message", "A reason is missing: say why, so that whoever asked for it can be told.")));
    }
    ChangeSet changeSet;
    QString title;
    int decided = 0;
    for (EntityId id : needs) {
        const Need *need = plan.needs.find(id);
        const qsizetype before = changeSet.changes.size();
        if (need)
            decide(plan, *need, verdict, context, ids, changeSet.changes);
        if (changeSet.changes.size() == before)
            continue;
        ++decided;
        title = need->title;
    }
    if (decided == 0) {
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "Nothing to decide: these needs are already so.")));
    }
    changeSet.title =
        decided == 1 ? Message(verdict.titleOfOne, title) : Message(verdict.titleOfMany).counting(decided);
    return changeSet;
}

Failure noQuarter()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "Say for which quarter: none is shown.")));
}

// What placeState() wrote; empty when it is something else.
Message placeText(const QString &state)
{
    static const QRegularExpression place(u"^impact ([\\d.]+), effort ([\\d.]+)$"_s);
    const auto match = place.match(state);
    if (!match.hasMatch())
        return {};
    return Message(QT_TRANSLATE_NOOP("Message", "impact %1, effort %2"), match.captured(1).toDouble(),
                   match.captured(2).toDouble());
}

} // namespace

Result<ChangeSet> chooseNeeds(const PlanData &plan, const QList<EntityId> &needs, Quarter quarter,
                              const DecisionContext &context, IdSource &ids)
{
    if (quarter.isNull())
        return noQuarter();
    return decideAll(plan, needs,
                     {DecisionKind::Choose, NeedStatus::Chosen, quarter,
                      QT_TRANSLATE_NOOP("Message", "Choose “%1”"),
                      QT_TRANSLATE_N_NOOP("Message", "Choose %n needs")},
                     context, ids);
}

Result<ChangeSet> deferNeeds(const PlanData &plan, const QList<EntityId> &needs, Quarter until,
                             const DecisionContext &context, IdSource &ids)
{
    if (until.isNull())
        return noQuarter();
    return decideAll(plan, needs,
                     {DecisionKind::Defer, NeedStatus::Deferred, until,
                      QT_TRANSLATE_NOOP("Message", "Defer “%1”"),
                      QT_TRANSLATE_N_NOOP("Message", "Defer %n needs")},
                     context, ids);
}

Result<ChangeSet> declineNeeds(const PlanData &plan, const QList<EntityId> &needs,
                               const DecisionContext &context, IdSource &ids)
{
    return decideAll(plan, needs,
                     {DecisionKind::Decline,
                      NeedStatus::Declined,
                      {},
                      QT_TRANSLATE_NOOP("Message", "Decline “%1”"),
                      QT_TRANSLATE_N_NOOP("Message", "Decline %n needs")},
                     context, ids);
}

Result<ChangeSet> cutNeeds(const PlanData &plan, const QList<EntityId> &needs, Quarter until,
                           const DecisionContext &context, IdSource &ids)
{
    if (until.isNull())
        return noQuarter();
    return decideAll(plan, needs,
                     {DecisionKind::Cut, NeedStatus::Deferred, until,
                      QT_TRANSLATE_NOOP("Message", "Cut “%1” to fit the capacity"),
                      QT_TRANSLATE_N_NOOP("Message", "Cut %n needs to fit the capacity")},
                     context, ids);
}

Result<ChangeSet> reopenNeeds(const PlanData &plan, const QList<EntityId> &needs,
                              const DecisionContext &context, IdSource &ids)
{
    return decideAll(plan, needs,
                     {DecisionKind::Reopen,
                      NeedStatus::Qualified,
                      {},
                      QT_TRANSLATE_NOOP("Message", "Reopen “%1”"),
                      QT_TRANSLATE_N_NOOP("Message", "Reopen %n needs")},
                     context, ids);
}

Result<ChangeSet> chooseDownToTheLine(const PlanData &plan, const LineProposal &proposal, Quarter quarter,
                                      const DecisionContext &context, IdSource &ids)
{
    if (proposal.toChoose.isEmpty()) {
        return failure(Message(
            QT_TRANSLATE_NOOP("Message", "Every need above the line of %1 is chosen already."), quarter));
    }
    Result<ChangeSet> result = chooseNeeds(plan, proposal.toChoose, quarter, context, ids);
    if (result)
        result->title =
            Message(QT_TRANSLATE_NOOP("Message", "Choose the needs down to the line of %1"), quarter);
    return result;
}

Message decisionStateText(const QString &state)
{
    if (const Message place = placeText(state); !place.isEmpty())
        return place;
    if (const Message okr = okrStateText(state); !okr.isEmpty())
        return okr;
    if (state == addedState())
        return Message(QT_TRANSLATE_NOOP("Message", "Added to the plan"));
    if (state == removedState())
        return Message(QT_TRANSLATE_NOOP("Message", "Taken out of the plan"));
    if (const QDate day = QDate::fromString(state, Qt::ISODate); day.isValid())
        return Message("%1", day);
    const QString key = state.section(u' ', 0, 0);
    const Quarter quarter = Quarter::fromString(state.section(u' ', 1));
    const Choice *status = choiceOfKey(choicesOf<NeedStatus>(), key);
    if (!status || (state.contains(u' ') && quarter.isNull()))
        return Message("%1", state);
    if (quarter.isNull())
        return Message::inContext("Choice", status->label);
    switch (NeedStatus(status->value)) {
    case NeedStatus::Chosen:
        return Message(QT_TRANSLATE_NOOP("Message", "Chosen for %1"), quarter);
    case NeedStatus::Planned:
        return Message(QT_TRANSLATE_NOOP("Message", "Planned in %1"), quarter);
    case NeedStatus::Deferred:
        return Message(QT_TRANSLATE_NOOP("Message", "Deferred to %1"), quarter);
    default:
        return Message(QT_TRANSLATE_NOOP("Message", "%1, %2"), Message::inContext("Choice", status->label),
                       quarter);
    }
}

QString placeState(std::optional<double> impact, std::optional<double> effort)
{
    return impact && effort
        ? u"impact %1, effort %2"_s.arg(QString::number(*impact), QString::number(*effort))
        : QString();
}

QString addedState()
{
    return u"added"_s;
}

QString removedState()
{
    return u"removed"_s;
}

Message decisionKindLabel(DecisionKind kind)
{
    for (const Choice &choice : choicesOf<DecisionKind>()) {
        if (choice.value == int(kind))
            return Message::inContext("Choice", choice.label);
    }
    return {};
}
