// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitytype.h"

#include "fields/fieldtables.h"

#include <algorithm>

namespace {

template <auto table>
struct TableOf;
template <typename Entity, EntityTable<Entity> PlanData::*table>
struct TableOf<table> {
    static qsizetype count(const PlanData &plan) { return (plan.*table).size(); }
    static EntityId idAt(const PlanData &plan, qsizetype row) { return (plan.*table).at(row).id; }
    static qsizetype rowOf(const PlanData &plan, EntityId id) { return (plan.*table).rowOf(id); }
    static qsizetype rowFor(const PlanData &plan, EntityId id) { return (plan.*table).rowFor(id); }
    static const void *at(const PlanData &plan, qsizetype row) { return &(plan.*table).at(row); }
    static void *find(PlanData &plan, EntityId id) { return (plan.*table).findForWriting(id); }
    static bool remove(PlanData &plan, EntityId id) { return (plan.*table).remove(id); }
    static bool insert(PlanData &plan, EntityId id, const QList<QVariant> &values)
    {
        Entity entity;
        entity.id = id;
        const QList<Field> &fields = fieldsOf<Entity>();
        for (qsizetype i = 0; i < std::min(values.size(), fields.size()); ++i)
            fields.at(i).write(&entity, values.at(i));
        return (plan.*table).insert(std::move(entity));
    }
    static QList<QVariant> defaults(const QList<Field> &fields)
    {
        const Entity entity;
        QList<QVariant> values;
        values.reserve(fields.size());
        for (const Field &field : fields)
            values += field.read(&entity);
        return values;
    }
    static const QList<Field> *fields() { return &fieldsOf<Entity>(); }
};

template <auto table>
EntityType makeEntityType(EntityKind kind, const char *key, const char *sqlTable, const char *label,
                          const char *pluralLabel)
{
    using Table = TableOf<table>;
    return {kind,
            key,
            sqlTable,
            label,
            pluralLabel,
            Table::fields(),
            &Table::count,
            &Table::idAt,
            &Table::rowOf,
            &Table::rowFor,
            &Table::at,
            &Table::find,
            &Table::insert,
            &Table::remove,
            Table::defaults(*Table::fields())};
}

QList<EntityType> planTypes()
{
    return {
        makeEntityType<&PlanData::plan>(EntityKind::Plan, "plan", "plan",
                                        QT_TRANSLATE_NOOP("Kind", "Plan settings"),
                                        QT_TRANSLATE_NOOP("Kind", "Plan settings")),
        makeEntityType<&PlanData::functions>(EntityKind::Function, "functions", "function",
                                             QT_TRANSLATE_NOOP("Kind", "Function"),
                                             QT_TRANSLATE_NOOP("Kind", "Functions")),
        makeEntityType<&PlanData::contacts>(EntityKind::Contact, "contacts", "contact",
                                            QT_TRANSLATE_NOOP("Kind", "Contact"),
                                            QT_TRANSLATE_NOOP("Kind", "Contacts")),
        makeEntityType<&PlanData::members>(EntityKind::Member, "members", "member",
                                           QT_TRANSLATE_NOOP("Kind", "Member"),
                                           QT_TRANSLATE_NOOP("Kind", "Members")),
        makeEntityType<&PlanData::absences>(EntityKind::Absence, "absences", "absence",
                                            QT_TRANSLATE_NOOP("Kind", "Absence"),
                                            QT_TRANSLATE_NOOP("Kind", "Absences")),
        makeEntityType<&PlanData::goals>(EntityKind::Goal, "goals", "goal", QT_TRANSLATE_NOOP("Kind", "Goal"),
                                         QT_TRANSLATE_NOOP("Kind", "Goals")),
        makeEntityType<&PlanData::needs>(EntityKind::Need, "needs", "need", QT_TRANSLATE_NOOP("Kind", "Need"),
                                         QT_TRANSLATE_NOOP("Kind", "Needs")),
        makeEntityType<&PlanData::objectives>(EntityKind::Objective, "objectives", "objective",
                                              QT_TRANSLATE_NOOP("Kind", "Objective"),
                                              QT_TRANSLATE_NOOP("Kind", "Objectives")),
        makeEntityType<&PlanData::keyResults>(EntityKind::KeyResult, "key_results", "key_result",
                                              QT_TRANSLATE_NOOP("Kind", "Key result"),
                                              QT_TRANSLATE_NOOP("Kind", "Key results")),
        makeEntityType<&PlanData::checkIns>(EntityKind::CheckIn, "check_ins", "check_in",
                                            QT_TRANSLATE_NOOP("Kind", "Check-in"),
                                            QT_TRANSLATE_NOOP("Kind", "Check-ins")),
        makeEntityType<&PlanData::projects>(EntityKind::Project, "projects", "project",
                                            QT_TRANSLATE_NOOP("Kind", "Project"),
                                            QT_TRANSLATE_NOOP("Kind", "Projects")),
        makeEntityType<&PlanData::milestones>(EntityKind::Milestone, "milestones", "milestone",
                                              QT_TRANSLATE_NOOP("Kind", "Milestone"),
                                              QT_TRANSLATE_NOOP("Kind", "Milestones")),
        makeEntityType<&PlanData::dependencies>(EntityKind::Dependency, "dependencies", "dependency",
                                                QT_TRANSLATE_NOOP("Kind", "Dependency"),
                                                QT_TRANSLATE_NOOP("Kind", "Dependencies")),
        makeEntityType<&PlanData::decisions>(EntityKind::Decision, "decisions", "decision",
                                             QT_TRANSLATE_NOOP("Kind", "Decision"),
                                             QT_TRANSLATE_NOOP("Kind", "Decisions")),
    };
}

QList<EntityType> workshopTypes()
{
    return {
        makeEntityType<&PlanData::criteria>(EntityKind::Criterion, "criteria", "criterion",
                                            QT_TRANSLATE_NOOP("Kind", "Criterion"),
                                            QT_TRANSLATE_NOOP("Kind", "Criteria")),
        makeEntityType<&PlanData::criterionScores>(
            EntityKind::CriterionScore, "criterion_scores", "criterion_score",
            QT_TRANSLATE_NOOP("Kind", "Criterion score"), QT_TRANSLATE_NOOP("Kind", "Criterion scores")),
        makeEntityType<&PlanData::scoringRounds>(EntityKind::ScoringRound, "scoring_rounds", "scoring_round",
                                                 QT_TRANSLATE_NOOP("Kind", "Scoring round"),
                                                 QT_TRANSLATE_NOOP("Kind", "Scoring rounds")),
        makeEntityType<&PlanData::roundParticipants>(
            EntityKind::RoundParticipant, "round_participants", "round_participant",
            QT_TRANSLATE_NOOP("Kind", "Participant"), QT_TRANSLATE_NOOP("Kind", "Participants")),
        makeEntityType<&PlanData::roundScores>(EntityKind::RoundScore, "round_scores", "round_score",
                                               QT_TRANSLATE_NOOP("Kind", "Score of a round"),
                                               QT_TRANSLATE_NOOP("Kind", "Scores of the rounds")),
        makeEntityType<&PlanData::roundResults>(EntityKind::RoundResult, "round_results", "round_result",
                                                QT_TRANSLATE_NOOP("Kind", "Result of a round"),
                                                QT_TRANSLATE_NOOP("Kind", "Results of the rounds")),
        makeEntityType<&PlanData::scenarios>(EntityKind::Scenario, "scenarios", "scenario",
                                             QT_TRANSLATE_NOOP("Kind", "Scenario"),
                                             QT_TRANSLATE_NOOP("Kind", "Scenarios")),
        makeEntityType<&PlanData::reviews>(EntityKind::Review, "reviews", "review",
                                           QT_TRANSLATE_NOOP("Kind", "Review"),
                                           QT_TRANSLATE_NOOP("Kind", "Reviews")),
    };
}

QList<EntityType> meetingTypes()
{
    return {
        makeEntityType<&PlanData::decks>(EntityKind::Deck, "decks", "deck", QT_TRANSLATE_NOOP("Kind", "Deck"),
                                         QT_TRANSLATE_NOOP("Kind", "Decks")),
        makeEntityType<&PlanData::deckSlides>(EntityKind::DeckSlide, "deck_slides", "deck_slide",
                                              QT_TRANSLATE_NOOP("Kind", "Slide"),
                                              QT_TRANSLATE_NOOP("Kind", "Slides")),
        makeEntityType<&PlanData::meetings>(EntityKind::Meeting, "meetings", "meeting",
                                            QT_TRANSLATE_NOOP("Kind", "Meeting"),
                                            QT_TRANSLATE_NOOP("Kind", "Meetings")),
        makeEntityType<&PlanData::announcements>(EntityKind::Announcement, "announcements", "announcement",
                                                 QT_TRANSLATE_NOOP("Kind", "Announcement"),
                                                 QT_TRANSLATE_NOOP("Kind", "Announcements")),
        makeEntityType<&PlanData::rituals>(EntityKind::Ritual, "rituals", "ritual",
                                           QT_TRANSLATE_NOOP("Kind", "Ritual"),
                                           QT_TRANSLATE_NOOP("Kind", "Rituals")),
    };
}

QList<EntityType> runTypes()
{
    return {
        makeEntityType<&PlanData::routines>(EntityKind::Routine, "routines", "routine",
                                            QT_TRANSLATE_NOOP("Kind", "Routine"),
                                            QT_TRANSLATE_NOOP("Kind", "Routines")),
        makeEntityType<&PlanData::rollouts>(EntityKind::Rollout, "rollouts", "rollout",
                                            QT_TRANSLATE_NOOP("Kind", "Rollout"),
                                            QT_TRANSLATE_NOOP("Kind", "Rollouts")),
        makeEntityType<&PlanData::answers>(EntityKind::Answer, "answers", "answer",
                                           QT_TRANSLATE_NOOP("Kind", "Answer"),
                                           QT_TRANSLATE_NOOP("Kind", "Answers")),
        makeEntityType<&PlanData::requests>(EntityKind::Request, "requests", "request",
                                            QT_TRANSLATE_NOOP("Kind", "Request"),
                                            QT_TRANSLATE_NOOP("Kind", "Requests")),
        makeEntityType<&PlanData::replies>(EntityKind::Reply, "replies", "reply",
                                           QT_TRANSLATE_NOOP("Kind", "Reply"),
                                           QT_TRANSLATE_NOOP("Kind", "Replies")),
        makeEntityType<&PlanData::importMappings>(
            EntityKind::ImportMapping, "import_mappings", "import_mapping",
            QT_TRANSLATE_NOOP("Kind", "Import mapping"), QT_TRANSLATE_NOOP("Kind", "Import mappings")),
    };
}

} // namespace

const QList<EntityType> &allEntityTypes()
{
    static const QList<EntityType> types = planTypes() + workshopTypes() + meetingTypes() + runTypes();
    return types;
}

const EntityType &entityType(EntityKind kind)
{
    return allEntityTypes().at(int(kind));
}

const EntityType *entityTypeOfKey(QStringView keyOrTable)
{
    for (const EntityType &type : allEntityTypes()) {
        if (keyOrTable == QLatin1StringView(type.key) || keyOrTable == QLatin1StringView(type.table))
            return &type;
    }
    return nullptr;
}

int EntityType::fieldIndex(QStringView fieldKey) const
{
    for (int i = 0; i < fields->size(); ++i) {
        if (fieldKey == QLatin1StringView(fields->at(i).key))
            return i;
    }
    return -1;
}

const Field *EntityType::field(QStringView fieldKey) const
{
    const int index = fieldIndex(fieldKey);
    return index < 0 ? nullptr : &fields->at(index);
}

const Field &EntityType::titleField() const
{
    const auto found = std::find_if(fields->cbegin(), fields->cend(),
                                    [](const Field &field) { return field.flags & FieldFlag::Title; });
    return found == fields->cend() ? fields->constFirst() : *found;
}

QList<QVariant> EntityType::values(const PlanData &plan, EntityId id) const
{
    const qsizetype row = rowOf(plan, id);
    if (row < 0)
        return {};
    const void *entity = at(plan, row);
    QList<QVariant> values;
    values.reserve(fields->size());
    for (const Field &field : *fields)
        values += field.read(entity);
    return values;
}

QVariant EntityType::value(const PlanData &plan, EntityId id, const Field &field) const
{
    const qsizetype row = rowOf(plan, id);
    return row < 0 ? QVariant() : field.read(at(plan, row));
}

QString entityTitle(const PlanData &plan, EntityKind kind, EntityId id)
{
    const EntityType &type = entityType(kind);
    const Field &field = type.titleField();
    const QVariant value = type.value(plan, id, field);
    if (field.type == FieldType::Reference)
        return entityTitle(plan, field.target, value.value<EntityId>());
    return value.toString();
}

QString entityShortTitle(const PlanData &plan, EntityKind kind, EntityId id)
{
    const EntityType &type = entityType(kind);
    if (const Field *shortTitle = type.field(u"short_title")) {
        const QString text = type.value(plan, id, *shortTitle).toString();
        if (!text.isEmpty())
            return text;
    }
    return entityTitle(plan, kind, id);
}

std::optional<EntityKind> kindOf(const PlanData &plan, EntityId id)
{
    for (const EntityType &type : allEntityTypes()) {
        if (type.rowOf(plan, id) >= 0)
            return type.kind;
    }
    return std::nullopt;
}

EntityId highestId(const PlanData &plan)
{
    EntityId highest;
    for (const EntityType &type : allEntityTypes()) {
        if (const qsizetype count = type.count(plan))
            highest = std::max(highest, type.idAt(plan, count - 1));
    }
    return highest;
}
