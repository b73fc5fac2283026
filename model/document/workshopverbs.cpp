// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workshopeditor.h"

#include "changes/changesteps.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/baseline.h"
#include "rules/decisions.h"
#include "rules/placement.h"
#include "rules/planindex.h"
#include "rules/plansnapshot.h"
#include "rules/rankingorder.h"
#include "rules/scoringmodels.h"

using namespace Qt::StringLiterals;

namespace {

Failure goneNeed()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "This need is no longer in the plan.")));
}

const CriterionScore *scoreOn(const PlanData &plan, EntityId need, EntityId criterion)
{
    for (const CriterionScore &score : plan.criterionScores) {
        if (score.need == need && score.criterion == criterion)
            return &score;
    }
    return nullptr;
}

// Refuses what the kind's fields do not hold.
Result<Insertion> inserted(EntityKind kind, const Change &insertion, const Message &title)
{
    const QList<Field> &fields = *entityType(kind).fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (const Message problem = problemWith(fields.at(i), insertion.values.at(i)); !problem.isEmpty())
            return failure(problem);
    }
    return Insertion{insertion.id, {title, {insertion}}};
}

} // namespace

Result<void> WorkshopEditor::setModel(ScoringModel model)
{
    ChangeSet changeSet{
        Message(QT_TRANSLATE_NOOP("Message", "Score the needs by %1"), scoringModelName(model)), {}};
    appendSetting(changeSet.changes, m_session.data(), EntityKind::Plan, PlanSettings::onlyId,
                  u"scoring_model", choiceKey(model));
    return m_session.apply(changeSet);
}

Result<void> WorkshopEditor::setCriterionScore(EntityId need, EntityId criterion, std::optional<double> value)
{
    const PlanData &plan = m_session.data();
    if (!plan.needs.contains(need))
        return m_session.refuse(goneNeed().message);
    if (!plan.criteria.contains(criterion))
        return m_session.refuse(
            Message(QT_TRANSLATE_NOOP("Message", "This criterion is no longer in the plan.")));
    const Field &field = *entityType(EntityKind::CriterionScore).field(u"value");
    const QVariant written = FieldValue<std::optional<double>>::toVariant(value);
    if (const Message problem = problemWith(field, written); !problem.isEmpty())
        return m_session.refuse(problem);
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Score %1 on “%2”"), titleOf(need),
                                plan.criteria.find(criterion)->title),
                        {}};
    const CriterionScore *there = scoreOn(plan, need, criterion);
    if (there && value)
        appendSetting(changeSet.changes, plan, EntityKind::CriterionScore, there->id, u"value", written);
    else if (there)
        changeSet.changes += Change::removal(EntityKind::CriterionScore, there->id,
                                             entityType(EntityKind::CriterionScore).values(plan, there->id));
    else if (value)
        changeSet.changes +=
            insertionOf(EntityKind::CriterionScore,
                        CriterionScore{m_session.editor().ids().next(), need, criterion, value});
    return m_session.apply(changeSet);
}

Result<void> WorkshopEditor::moveByHand(EntityId need, int place, Quarter quarter)
{
    const PlanData &plan = m_session.data();
    const QMap<EntityId, int> places = placesAfterMove(rankingOf(PlanIndex(plan), quarter), need, place);
    if (places.isEmpty())
        return m_session.refuse(
            Message(QT_TRANSLATE_NOOP("Message", "This need is not in the ranked list of %1."), quarter));
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Put %1 on place %2 by hand"), titleOf(need),
                                places.value(need)),
                        {}};
    for (const auto &[moved, to] : places.asKeyValueRange())
        appendSetting(changeSet.changes, plan, EntityKind::Need, moved, u"manual_rank", to);
    return m_session.apply(changeSet);
}

Result<void> WorkshopEditor::backToScore(const QList<EntityId> &needs)
{
    return setAll(
        needs, u"manual_rank", {},
        needs.size() == 1
            ? Message(QT_TRANSLATE_NOOP("Message", "Rank %1 by its score again"), titleOf(needs.constFirst()))
            : Message(QT_TRANSLATE_N_NOOP("Message", "Rank %n needs by their scores again"))
                  .counting(int(needs.size())));
}

Result<void> WorkshopEditor::setMustDo(const QList<EntityId> &needs, bool mustDo)
{
    const auto title = [&](const char *one, const char *many) {
        return needs.size() == 1 ? Message(one, titleOf(needs.constFirst()))
                                 : Message(many).counting(int(needs.size()));
    };
    return setAll(needs, u"must_do", mustDo,
                  mustDo ? title(QT_TRANSLATE_NOOP("Message", "Pin %1 as must-do"),
                                 QT_TRANSLATE_N_NOOP("Message", "Pin %n needs as must-do"))
                         : title(QT_TRANSLATE_NOOP("Message", "%1 is no must-do any more"),
                                 QT_TRANSLATE_N_NOOP("Message", "%n needs are no must-do any more")));
}

Result<EntityId> WorkshopEditor::keepScenario(const QString &title, const WhatIf &whatIf)
{
    Scenario scenario = scenarioOf(whatIf);
    scenario.id = m_session.editor().ids().next();
    scenario.title = title.trimmed();
    scenario.date = m_session.today();
    return apply(inserted(EntityKind::Scenario, insertionOf(EntityKind::Scenario, scenario),
                          Message(QT_TRANSLATE_NOOP("Message", "Keep the scenario “%1”"), scenario.title)));
}

Result<void> WorkshopEditor::changeScenario(EntityId id, const WhatIf &whatIf)
{
    const PlanData &plan = m_session.data();
    const Scenario *there = plan.scenarios.find(id);
    if (!there)
        return m_session.refuse(
            Message(QT_TRANSLATE_NOOP("Message", "This scenario is no longer in the plan.")));
    Scenario changed = scenarioOf(whatIf);
    changed.id = id;
    changed.title = there->title;
    changed.date = m_session.today();
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Change the scenario “%1”"), there->title), {}};
    for (const Field &field : *entityType(EntityKind::Scenario).fields) {
        const QVariant value = field.read(&changed);
        if (const Message problem = problemWith(field, value); !problem.isEmpty())
            return m_session.refuse(problem);
        appendSetting(changeSet.changes, plan, EntityKind::Scenario, id, field.name(), value);
    }
    return m_session.apply(changeSet);
}

Result<void> WorkshopEditor::adopt(const WhatIf &whatIf, const QString &title)
{
    const Language &language = m_session.language();
    const QString name = title.trimmed();
    const DecisionContext context{
        m_session.today(), m_session.author(),
        name.isEmpty() ? language.text(Message(QT_TRANSLATE_NOOP("Message", "Scenario adopted")))
                       : language.text(Message(QT_TRANSLATE_NOOP("Message", "Scenario “%1” adopted"), name))};
    Result<ChangeSet> adopted = adoptWhatIf(
        m_session.data(), whatIf, language.text(Message(QT_TRANSLATE_NOOP("Message", "New member"))), context,
        m_session.editor().ids());
    if (adopted && !name.isEmpty())
        adopted->title = Message(QT_TRANSLATE_NOOP("Message", "Adopt the scenario “%1”"), name);
    return apply(adopted);
}

Result<EntityId> WorkshopEditor::takeReview(const QString &title, Quarter quarter)
{
    Review review;
    review.id = m_session.editor().ids().next();
    review.title = title.trimmed();
    review.date = m_session.today();
    review.quarter = quarter;
    review.snapshot = snapshotOf(m_session.data());
    return apply(inserted(EntityKind::Review, insertionOf(EntityKind::Review, review),
                          Message(QT_TRANSLATE_NOOP("Message", "Take the review “%1”"), review.title)));
}

Result<void> WorkshopEditor::setAchieved(EntityId need, std::optional<double> impact,
                                         std::optional<double> spentDays)
{
    const Need *found = m_session.data().needs.find(need);
    if (!found)
        return m_session.refuse(goneNeed().message);
    if (found->status != NeedStatus::Done)
        return m_session.refuse(Message(
            QT_TRANSLATE_NOOP("Message", "%1 is not done yet: there is nothing to compare."), titleOf(need)));
    const EntityType &type = entityType(EntityKind::Need);
    const auto variant = [](const std::optional<double> &value) {
        return FieldValue<std::optional<double>>::toVariant(value);
    };
    return m_session.editor().setAll(
        EntityKind::Need,
        {{need, type.fieldIndex(u"achieved_impact"), variant(impact)},
         {need, type.fieldIndex(u"spent_days"), variant(spentDays)}},
        Message(QT_TRANSLATE_NOOP("Message", "Note what %1 came to"), titleOf(need)));
}

Result<void> WorkshopEditor::explainMove(const BaselineMove &move, const QString &reason)
{
    return apply(::explainMove(m_session.data(), move, {m_session.today(), m_session.author(), reason},
                               m_session.editor().ids()));
}
