// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/okrtable.h"

#include "core/language.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"
#include "rules/goalof.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"
#include "rules/projecthealth.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QVariant numberOr(const std::optional<double> &number)
{
    return number ? QVariant(std::round(*number * 100) / 100) : QVariant();
}

template <typename Enum>
QString choiceLabel(Enum value, const Language &language)
{
    const Choice *choice = choiceOfKey(choicesOf<Enum>(), choiceKey(value));
    return choice ? language.text("Choice", choice->label) : QString();
}

QString goalText(const Goal *goal)
{
    return goal ? QString(goalLabel(*goal) + u' ' + goal->title) : QString();
}

QString namesOf(const PlanIndex &index, EntityKind kind, const QList<EntityId> &ids)
{
    QStringList names;
    for (const EntityId id : ids)
        names += entityTitle(index.plan(), kind, id);
    return names.join(u" | ");
}

// Goal, objective, and what the objective itself is; the key result's cells follow.
QVariantList objectiveCells(const PlanIndex &index, const Objective &objective, const Language &language)
{
    return {goalText(goalOf(index, objective)), objective.title,
            entityTitle(index.plan(), EntityKind::Member, objective.owner),
            choiceLabel(objective.kind, language), numberOr(scoreOf(index, objective))};
}

QVariantList keyResultCells(const PlanIndex &index, const KeyResult &keyResult, QDate today,
                            const Language &language)
{
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const CheckIn *last = lastCheckIn(index, keyResult);
    const HealthReport health = healthOf(index, keyResult, today);
    return {keyResult.title,
            entityTitle(index.plan(), EntityKind::Member, keyResult.owner),
            choiceLabel(keyResult.kind, language),
            choiceLabel(keyResult.indicator, language),
            keyResult.unit,
            numberOr(numbers.start),
            numberOr(currentOf(index, keyResult)),
            numberOr(numbers.commit),
            numberOr(numbers.target),
            numberOr(numbers.stretch),
            numberOr(scoreOf(index, keyResult)),
            language.text(healthLabel(health.health)),
            last && last->confidence ? QVariant(*last->confidence) : QVariant(),
            last ? QVariant(last->date) : QVariant(),
            keyResult.due.isValid() ? QVariant(keyResult.due) : QVariant()};
}

QStringList said(const Language &language, const QList<const char *> &headers)
{
    QStringList texts;
    for (const char *header : headers)
        texts += language.text("Message", header);
    return texts;
}

QStringList okrHeaders(const Language &language)
{
    return said(language,
                {QT_TRANSLATE_NOOP("Message", "Goal"),
                 QT_TRANSLATE_NOOP("Message", "Objective"),
                 QT_TRANSLATE_NOOP("Message", "Owner of the objective"),
                 QT_TRANSLATE_NOOP("Message", "Kind"),
                 QT_TRANSLATE_NOOP("Message", "Score of the objective"),
                 QT_TRANSLATE_NOOP("Message", "Key result"),
                 QT_TRANSLATE_NOOP("Message", "Owner"),
                 QT_TRANSLATE_NOOP("Message", "Direction"),
                 QT_TRANSLATE_NOOP("Message", "Indicator"),
                 QT_TRANSLATE_NOOP("Message", "Unit"),
                 QT_TRANSLATE_NOOP("Message", "Start"),
                 QT_TRANSLATE_NOOP("Message", "Current"),
                 QT_TRANSLATE_NOOP("Message", "Commit"),
                 QT_TRANSLATE_NOOP("Message", "Target"),
                 QT_TRANSLATE_NOOP("Message", "Stretch"),
                 QT_TRANSLATE_NOOP("Message", "Score"),
                 QT_TRANSLATE_NOOP("Message", "Health"),
                 QT_TRANSLATE_NOOP("Message", "Confidence"),
                 QT_TRANSLATE_NOOP("Message", "Last check-in"),
                 QT_TRANSLATE_NOOP("Message", "Due")});
}

QVariantList projectCells(const PlanIndex &index, const Project &project, QDate today,
                          const Language &language)
{
    const PlanData &plan = index.plan();
    const Objective *objective = plan.objectives.find(project.objective);
    const auto health = healthOf(project, index.settings(), today);
    QList<EntityId> before;
    for (const Dependency *dependency : index.dependenciesOf(project.id))
        before += dependency->dependsOn;
    const auto day = [](QDate date) { return date.isValid() ? QVariant(date) : QVariant(); };
    return {project.title,
            objective ? goalText(goalOf(index, *objective)) : QString(),
            objective ? objective->title : QString(),
            namesOf(index, EntityKind::Need, project.needs),
            entityTitle(plan, EntityKind::Member, project.lead),
            namesOf(index, EntityKind::Member, project.team),
            day(project.start),
            day(project.end),
            numberOr(project.estimateDays),
            numberOr(project.progress),
            choiceLabel(project.status, language),
            health ? language.text(healthLabel(health->health)) : QString(),
            namesOf(index, EntityKind::Project, before)};
}

} // namespace

WrittenTable okrTable(const PlanIndex &index, const Quarter &quarter, QDate today, const Language &language)
{
    WrittenTable table;
    table.name = quarter.isNull() ? language.text(Message(QT_TRANSLATE_NOOP("Message", "Backlog")))
                                  : quarter.label(language);
    table.headers = okrHeaders(language);
    for (const Objective *objective : objectivesIn(index, quarter)) {
        const QVariantList head = objectiveCells(index, *objective, language);
        const auto keyResults = index.keyResultsOf(objective->id);
        for (const KeyResult *keyResult : keyResults)
            table.rows += head + keyResultCells(index, *keyResult, today, language);
        if (keyResults.empty())
            table.rows += head + QVariantList(table.headers.size() - head.size());
    }
    return table;
}

WrittenTable projectTable(const PlanIndex &index, QDate today, const Language &language)
{
    WrittenTable table;
    table.name = language.text(Message(QT_TRANSLATE_NOOP("Message", "Projects")));
    table.headers = said(language,
                         {QT_TRANSLATE_NOOP("Message", "Project"), QT_TRANSLATE_NOOP("Message", "Goal"),
                          QT_TRANSLATE_NOOP("Message", "Objective"), QT_TRANSLATE_NOOP("Message", "Needs"),
                          QT_TRANSLATE_NOOP("Message", "Lead"), QT_TRANSLATE_NOOP("Message", "Team"),
                          QT_TRANSLATE_NOOP("Message", "Start"), QT_TRANSLATE_NOOP("Message", "End"),
                          QT_TRANSLATE_NOOP("Message", "Days"), QT_TRANSLATE_NOOP("Message", "Progress (%)"),
                          QT_TRANSLATE_NOOP("Message", "Status"), QT_TRANSLATE_NOOP("Message", "Health"),
                          QT_TRANSLATE_NOOP("Message", "Waits for")});
    QList<const Project *> projects;
    for (const Project &project : index.plan().projects) {
        if (project.status != ProjectStatus::Cancelled)
            projects += &project;
    }
    std::stable_sort(projects.begin(), projects.end(), [](const Project *a, const Project *b) {
        if (a->start.isValid() != b->start.isValid())
            return a->start.isValid();
        return a->start < b->start;
    });
    for (const Project *project : std::as_const(projects))
        table.rows += projectCells(index, *project, today, language);
    return table;
}
