// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/okrrow.h"

#include "core/language.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/goalof.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/objectivescore.h"
#include "rules/okrchecks.h"
#include "rules/planindex.h"
#include "rules/projecthealth.h"
#include "scenes/healthstatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void setOwner(OkrRow &row, const PlanIndex &index, EntityId owner)
{
    if (const Member *member = index.plan().members.find(owner)) {
        row.owner = member->name;
        row.ownerRole = RoleTint(int(member->role));
    }
}

void setHealth(OkrRow &row, const HealthReport &report, const Language &language)
{
    row.status = statusOf(report.health);
    row.health = language.text(healthLabel(report.health));
    row.reason = language.text(report.reason);
}

void setScore(OkrRow &row, std::optional<double> score, const Language &language)
{
    row.score = score;
    row.scoreText = score ? language.number(*score, 2) : QString();
}

// Where a bar begins: the start, or for a stay kind the value whose score would be 0.
double originOf(const KeyResultNumbers &numbers)
{
    if (numbers.start)
        return *numbers.start;
    const double commit = numbers.commit.value_or(*numbers.target);
    return commit - (*numbers.target - commit) * commitScore / (targetScore - commitScore);
}

constexpr int trendDays = 7 * 7;

// One day is one place: the curve goes from the first check-in shown to the last, the lowest value at the
// bottom. A value that never moved stays in the middle.
void setTrend(OkrRow &row, const PlanIndex &index, const KeyResult &keyResult, QDate today,
              const Language &language)
{
    QList<const CheckIn *> shown;
    for (const CheckIn *checkIn : index.checkInsOf(keyResult.id)) {
        if (checkIn->value && checkIn->date <= today && checkIn->date > today.addDays(-trendDays))
            shown += checkIn;
    }
    if (shown.isEmpty())
        return;
    const auto [low, high] =
        std::minmax_element(shown.cbegin(), shown.cend(),
                            [](const CheckIn *a, const CheckIn *b) { return *a->value < *b->value; });
    const double span = *(*high)->value - *(*low)->value;
    const double days = double(shown.constFirst()->date.daysTo(shown.constLast()->date));
    QStringList values;
    for (const CheckIn *checkIn : std::as_const(shown)) {
        const double day = double(shown.constFirst()->date.daysTo(checkIn->date));
        row.trend +=
            QPointF(days > 0 ? day / days : 1, span > 0 ? (*checkIn->value - *(*low)->value) / span : 0.5);
        values += language.text(valueText(keyResult, *checkIn->value));
    }
    row.trendText = values.join(u", "_s);
}

// What a prompt in the row says already is left out.
void setFindings(OkrRow &row, const QList<Finding> &findings, const Language &language)
{
    for (const Finding &finding : findings) {
        const bool isAboutNumbers = finding.field == u"start" || finding.field == u"target";
        if (!isAboutNumbers || !row.lacksNumbers)
            row.findings += language.text(finding.text);
    }
}

QString countsOf(const PlanIndex &index, const Objective &objective, const Language &language)
{
    const int keyResults = int(index.keyResultsOf(objective.id).size());
    const int projects = int(index.projectsOfObjective(objective.id).size());
    const QString results =
        language.text(Message(QT_TRANSLATE_N_NOOP("Message", "%n key result(s)")).counting(keyResults));
    if (projects == 0)
        return results;
    return results + u", "_s
        + language.text(Message(QT_TRANSLATE_N_NOOP("Message", "%n project(s)")).counting(projects));
}

} // namespace

std::optional<KeyResultBar> barOf(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    const auto current = currentOf(index, keyResult);
    if (keyResult.kind == KeyResultKind::Milestone)
        return KeyResultBar{current.value_or(0) >= 1 ? 1.0 : 0.0, {}, {}, {}, {}};
    if (!hasNumbers(keyResult))
        return std::nullopt;
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const double from = originOf(numbers);
    const double way = numbers.stretch.value_or(*numbers.target) - from;
    const auto share = [from, way](std::optional<double> value) -> std::optional<double> {
        if (!value || way == 0)
            return std::nullopt;
        return std::clamp((*value - from) / way, 0.0, 1.0);
    };
    if (way == 0) // a stay kind with its target alone: within it or not
        return KeyResultBar{scoreOf(keyResult, current).value_or(0) > 0 ? 1.0 : 0.0, {}, {}, {}, {}};
    return KeyResultBar{share(current).value_or(0), share(numbers.commit), share(numbers.target),
                        share(expectedOf(index, keyResult, today)), share(keyResult.formerTarget)};
}

OkrRow rowOf(const PlanIndex &index, const Objective &objective, QDate today, const Language &language)
{
    OkrRow row;
    row.type = OkrRow::Type::Objective;
    row.title = objective.title;
    setOwner(row, index, objective.owner);
    if (const Goal *goal = goalOf(index, objective)) {
        row.goalColor = goal->color;
        row.goalCode = goalLabel(*goal);
    }
    const Choices &kinds = choicesOf<ObjectiveKind>();
    row.kind = choiceLabel(*choiceOfKey(kinds, choiceKey(objective.kind)), language);
    row.counts = countsOf(index, objective, language);
    setScore(row, scoreOf(index, objective), language);
    setHealth(row, healthOf(index, objective, today), language);
    if (const Message note = numberlessNote(index, objective); !note.isEmpty())
        row.reason += u'\n' + language.text(note);
    setFindings(row, problemsOf(index, objective), language);
    return row;
}

OkrRow rowOf(const PlanIndex &index, const KeyResult &keyResult, QDate today, const Language &language)
{
    OkrRow row;
    row.type = OkrRow::Type::KeyResult;
    row.title = keyResult.title;
    row.note = language.text(rangeText(keyResult));
    setOwner(row, index, keyResult.owner);
    setHealth(row, healthOf(index, keyResult, today), language);
    if (row.status == Status::Done) // of a key result it says what was reached, as its slide does
        row.health = language.text(Message(QT_TRANSLATE_NOOP("Message", "Target reached")));
    row.lacksNumbers = !hasNumbers(keyResult);
    setFindings(row, problemsOf(index, keyResult), language);
    if (row.lacksNumbers)
        return row;
    row.bar = barOf(index, keyResult, today);
    if (const auto current = currentOf(index, keyResult))
        row.value = language.text(valueText(keyResult, *current));
    setScore(row, scoreOf(index, keyResult), language);
    const CheckIn *last = lastCheckIn(index, keyResult);
    if (last && last->confidence)
        row.confidence = u"%1 / 10"_s.arg(*last->confidence);
    setTrend(row, index, keyResult, today, language);
    return row;
}

OkrRow rowOf(const PlanIndex &index, const Project &project, QDate today, const Language &language)
{
    OkrRow row;
    row.type = OkrRow::Type::Project;
    row.title = project.title;
    if (project.start.isValid() && project.end.isValid())
        row.note = language.text(Message(QT_TRANSLATE_NOOP("Message", "Project, %1 to %2"),
                                         language.shortDayMonth(project.start),
                                         language.shortDayMonth(project.end)));
    else
        row.note = language.text(Message(QT_TRANSLATE_NOOP("Message", "Project without dates")));
    setOwner(row, index, project.lead);
    if (project.progress) {
        row.bar = KeyResultBar{*project.progress / 100, {}, {}, {}};
        row.value = language.withUnit(*project.progress, u"%"_s);
    }
    if (const auto report = healthOf(project, index.settings(), today))
        setHealth(row, *report, language);
    return row;
}

OkrRow rowOf(const PlanIndex &index, const Goal &goal, const QList<const Objective *> &serving,
             const Language &language)
{
    OkrRow row;
    row.type = OkrRow::Type::Group;
    row.title = goal.title;
    row.goalColor = goal.color;
    row.goalCode = goalLabel(goal);
    row.counts = language.text(
        Message(QT_TRANSLATE_N_NOOP("Message", "%n objective(s)")).counting(int(serving.size())));
    double sum = 0;
    int scored = 0;
    for (const Objective *objective : serving) {
        if (const auto score = scoreOf(index, *objective)) {
            sum += *score;
            ++scored;
        }
    }
    if (scored > 0)
        setScore(row, sum / scored, language);
    return row;
}

OkrRow rowOf(const Member &member, int objectives, int keyResults, int projects, const Language &language)
{
    OkrRow row;
    row.type = OkrRow::Type::Group;
    row.title = member.name;
    row.owner = member.name;
    row.ownerRole = RoleTint(int(member.role));
    QStringList counts;
    const auto add = [&](const char *sentence, int count) {
        if (count > 0)
            counts += language.text(Message(sentence).counting(count));
    };
    add(QT_TRANSLATE_N_NOOP("Message", "%n objective(s)"), objectives);
    add(QT_TRANSLATE_N_NOOP("Message", "%n key result(s)"), keyResults);
    add(QT_TRANSLATE_N_NOOP("Message", "%n project(s)"), projects);
    row.counts = counts.join(u", "_s);
    return row;
}

OkrRow groupRow(const Message &name, const Language &language)
{
    OkrRow row;
    row.type = OkrRow::Type::Group;
    row.title = language.text(name);
    return row;
}

OkrRow backlogRow(int objectives, const Language &language)
{
    OkrRow row;
    row.type = OkrRow::Type::Backlog;
    row.title = language.text(Message(QT_TRANSLATE_NOOP("Message", "Backlog")));
    row.note = language.text(
        Message(QT_TRANSLATE_N_NOOP("Message", "%n objective(s) without a quarter")).counting(objectives));
    return row;
}

QString spokenText(const OkrRow &row, const Language &language)
{
    QStringList parts;
    if (!row.goalCode.isEmpty())
        parts += row.goalCode;
    for (const QString &part : {row.title, row.note, row.kind, row.counts})
        parts += part;
    if (!row.owner.isEmpty())
        parts += language.text(Message(QT_TRANSLATE_NOOP("Message", "owner %1"), row.owner));
    parts += row.value;
    if (row.score)
        parts += language.text(Message(QT_TRANSLATE_NOOP("Message", "score %1"), row.scoreText));
    if (!row.confidence.isEmpty())
        parts += language.text(Message(QT_TRANSLATE_NOOP("Message", "confidence %1"), row.confidence));
    parts += row.health;
    parts += row.findings;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString toolTipOf(const OkrRow &row, bool isOwner)
{
    if (isOwner)
        return row.owner;
    QStringList lines = row.findings;
    if (!row.reason.isEmpty())
        lines.prepend(row.reason);
    return lines.join(u'\n');
}
