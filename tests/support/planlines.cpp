// SPDX-License-Identifier: GPL-3.0-or-later
#include "planlines.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "rules/goalof.h"
#include "rules/keyresulthealth.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"
#include "rules/projecthealth.h"
#include "rules/ranking.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString initials(const PlanData &plan, EntityId member)
{
    const Member *found = plan.members.find(member);
    if (!found)
        return u"–"_s;
    const QStringList words = found->name.split(u' ');
    return QString(words.constFirst().at(0)) + words.at(1).at(0);
}

QString healthKey(Health health)
{
    return choiceKey(health);
}

QString keyResultLine(const PlanIndex &index, const KeyResult &keyResult, const Language &language,
                      QDate today)
{
    const QString who = initials(index.plan(), keyResult.owner);
    const Health health = healthOf(index, keyResult, today).health;
    const auto score = scoreOf(index, keyResult);
    if (!score)
        return u"  %1 | %2 | %3"_s.arg(keyResult.title, who, healthKey(health));
    return u"  %1 | %2 | %3 | %4 | %5 | %6"_s.arg(
        keyResult.title, who, language.withUnit(*currentOf(index, keyResult), keyResult.unit),
        language.number(*score, 2), QString::number(*lastCheckIn(index, keyResult)->confidence),
        healthKey(health));
}

} // namespace

QStringList rankingLines(const PlanData &plan, const Language &language, Quarter quarter)
{
    const PlanIndex index(plan);
    const Ranking ranking = rankingOf(index, quarter);
    QStringList lines;
    for (const RankedNeed &row : ranking.needs) {
        if (lines.size() == ranking.linePosition)
            lines += u"line %1, %2 left"_s.arg(std::round(ranking.capacity.available()))
                         .arg(std::round(ranking.remainder));
        const Need &need = *plan.needs.find(row.id);
        lines += u"%1 %2 %3 | %4 | %5 | %6 %7"_s.arg(row.rank)
                     .arg(goalLabel(*goalOf(index, need)), need.title, language.number(row.score, 1))
                     .arg(row.days)
                     .arg(row.runningTotal)
                     .arg(row.kept ? u"kept"_s : u"open"_s);
    }
    return lines;
}

QStringList okrLines(const PlanData &plan, const Language &language, Quarter quarter, QDate today)
{
    const PlanIndex index(plan);
    QStringList lines;
    for (const Objective *objective : objectivesIn(index, quarter)) {
        lines += u"%1 | %2 | %3 | %4"_s.arg(objective->title, initials(plan, objective->owner),
                                            language.number(scoreOf(index, *objective).value_or(-1), 2),
                                            healthKey(healthOf(index, *objective, today).health));
        for (const KeyResult *keyResult : index.keyResultsOf(objective->id))
            lines += keyResultLine(index, *keyResult, language, today);
    }
    return lines;
}

QStringList projectLines(const PlanData &plan, QDate today)
{
    const PlanIndex index(plan);
    QStringList lines;
    for (const Project &project : plan.projects) {
        QString line = u"%1 %2 | %3 | %4 %5 | %6"_s.arg(
            goalLabel(*goalOf(index, project)), project.title, initials(plan, project.lead),
            project.start.toString(u"dd-MM"), project.end.toString(u"dd-MM"),
            QString::number(*project.progress));
        if (const auto health = healthOf(project, plan.settings(), today))
            line += u" | "_s + healthKey(health->health);
        for (const Milestone *milestone : index.milestonesOf(project.id))
            line += u" | "_s + milestone->date.toString(u"dd-MM") + u' ' + milestone->title;
        lines += line;
    }
    return lines;
}
