// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinefacts.h"

#include "core/language.h"
#include "rules/dependencies.h"
#include "rules/health.h"
#include "rules/planindex.h"

using namespace Qt::StringLiterals;

QString TimelineFacts::date(qint64 day) const
{
    return m_language.longDate(QDate::fromJulianDay(day));
}

QString TimelineFacts::healthText(std::optional<Status> status, const QString &reason) const
{
    if (!status)
        return {};
    // The shapes come in the order of the healths that they stand for.
    const QString word = m_language.text(healthLabel(Health(int(*status))));
    return reason.isEmpty() || *status == Status::Done ? word : word + u": "_s + reason;
}

QStringList TimelineFacts::of(const TimelineRow &row, const QList<int> &waitsFor) const
{
    QStringList facts{row.title};
    facts += row.isDated() ? m_language.text(
                 Message(QT_TRANSLATE_NOOP("Message", "from %1 to %2"), date(row.first), date(row.last)))
                           : m_language.text("Message", QT_TRANSLATE_NOOP("Message", "no dates yet"));
    if (row.progress > 0 && row.status != Status::Done)
        facts += m_language.text(Message(QT_TRANSLATE_NOOP("Message", "%1 done"),
                                         m_language.withUnit(row.progress * 100, u"%"_s)));
    facts += healthText(row.status, row.statusReason);
    facts += row.slip;
    facts += row.move;
    facts += row.leadName.isEmpty()
        ? m_language.text("Message", QT_TRANSLATE_NOOP("Message", "nobody leads it"))
        : m_language.text(Message(QT_TRANSLATE_NOOP("Message", "led by %1"), row.leadName));
    facts += absenceText(row);
    facts += waitingText(waitsFor);
    for (const int position : waitsFor)
        facts += problemWith(m_scene.dependencies.at(position));
    facts.removeAll(QString());
    return facts;
}

QString TimelineFacts::waitingText(const QList<int> &waitsFor) const
{
    QStringList predecessors;
    for (const int position : waitsFor)
        predecessors += m_language.quoted(m_scene.rows.at(m_scene.dependencies.at(position).fromRow).title);
    return predecessors.isEmpty()
        ? QString()
        : m_language.text(Message(QT_TRANSLATE_NOOP("Message", "waits for %1"), predecessors.join(u", "_s)));
}

// Of the days of the project only: the others hold nothing up.
QString TimelineFacts::absenceText(const TimelineRow &row) const
{
    QStringList absences;
    for (const TimelineAbsence &away : row.away) {
        if (!row.isDated() || away.last < row.first || away.first > row.last)
            continue;
        absences += of(away);
    }
    return absences.join(u", "_s);
}

QString TimelineFacts::of(const TimelineAbsence &absence) const
{
    return m_language.text(Message(QT_TRANSLATE_NOOP("Message", "%1 is away from %2 to %3"), absence.name,
                                   m_language.dayMonth(QDate::fromJulianDay(absence.first)),
                                   m_language.dayMonth(QDate::fromJulianDay(absence.last))));
}

QStringList TimelineFacts::of(const TimelineGroup &group) const
{
    QStringList facts{
        group.title, healthText(group.health, {}),
        m_language.text("Message", QT_TRANSLATE_N_NOOP("Message", "%n project(s)"), group.rowCount)};
    for (const TimelineDue &due : group.dues)
        facts += m_language.text(Message(QT_TRANSLATE_NOOP("Message", "%1 is due on %2"),
                                         m_language.quoted(due.title), date(due.day)));
    facts.removeAll(QString());
    return facts;
}

QString TimelineFacts::of(const TimelineDependency &dependency) const
{
    const QString after = m_language.quoted(m_scene.rows.at(dependency.toRow).title);
    const QString before = m_language.quoted(m_scene.rows.at(dependency.fromRow).title);
    if (dependency.lagDays == 0)
        return m_language.text(Message(QT_TRANSLATE_NOOP("Message", "%1 waits for %2."), after, before));
    const char *sentence = dependency.lagDays > 0
        ? QT_TRANSLATE_N_NOOP("Message", "%1 waits for %2 and %n more day(s).")
        : QT_TRANSLATE_N_NOOP("Message", "%1 waits for %2, but may begin %n day(s) before it ends.");
    return m_language.text(Message(sentence, after, before).counting(std::abs(dependency.lagDays)));
}

QString TimelineFacts::circleText(const TimelineDependency &dependency) const
{
    return m_language.text(circleSentence(m_index,
                                          waitingChain(m_index, m_scene.rows.at(dependency.toRow).project,
                                                       m_scene.rows.at(dependency.fromRow).project)));
}

QString TimelineFacts::problemWith(const TimelineDependency &dependency) const
{
    if (dependency.circular)
        return circleText(dependency);
    if (!dependency.conflict)
        return {};
    const TimelineRow &after = m_scene.rows.at(dependency.toRow);
    const TimelineRow &before = m_scene.rows.at(dependency.fromRow);
    return m_language.text(
        Message(QT_TRANSLATE_NOOP("Message",
                                  "%1 starts on %2, but because of %3 it can start on %4 at the earliest."),
                m_language.quoted(after.title), m_language.dayMonth(QDate::fromJulianDay(after.first)),
                m_language.quoted(before.title),
                m_language.dayMonth(QDate::fromJulianDay(before.last + 1 + dependency.lagDays))));
}
