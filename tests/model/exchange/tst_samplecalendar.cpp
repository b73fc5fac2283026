// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samplecalendar.h"

#include "core/language.h"
#include "exchange/sampleplan.h"
#include "exchange/sampletext.h"
#include "planlines.h"
#include "rules/dependencies.h"
#include "rules/planindex.h"
#include "rules/projecthealth.h"
#include "rules/ranking.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isWeekend(QDate day)
{
    return day.dayOfWeek() > Qt::Friday;
}

// What the timeline says of each project beside its days.
QStringList projectHealths(const PlanData &plan, QDate today)
{
    QStringList healths;
    for (const Project &project : plan.projects) {
        const auto report = healthOf(project, plan.settings(), today);
        healths += project.title + u' ' + (report ? choiceKey(report->health) : u"not begun"_s);
    }
    return healths;
}

QStringList ranked(const Ranking &ranking)
{
    QStringList lines;
    for (const RankedNeed &row : ranking.needs)
        lines += u"%1 %2 %3 %4"_s.arg(row.id.toString()).arg(row.score).arg(row.days).arg(row.kept);
    return lines;
}

// Everything that must hold on any day.
struct Facts {
    QStringList ranking;
    qsizetype aboveLine;
    QStringList okrs;
    QStringList projects;
};

Facts factsOf(const PlanData &plan, QDate today)
{
    const PlanIndex index(plan);
    const Quarter current = Quarter::of(today, plan.settings().fiscalStartMonth);
    const Ranking ranking = rankingOf(index, current.next());
    return {ranked(ranking), ranking.linePosition, okrLines(plan, Language(u"fr"), current, today),
            projectHealths(plan, today)};
}

// Projects end after they start, hold their milestones and wait for each other; nothing that was
// decided or checked lies ahead.
bool isInOrder(const PlanData &plan, QDate today)
{
    const PlanIndex index(plan);
    const auto holds = [&index](const Project &project) {
        const auto milestones = index.milestonesOf(project.id);
        return project.start < project.end
            && std::all_of(milestones.begin(), milestones.end(), [&project](const Milestone *milestone) {
                   return DateRange{project.start, project.end}.contains(milestone->date);
               });
    };
    const auto isPast = [today](const auto &entry) { return entry.date <= today; };
    return std::all_of(plan.projects.begin(), plan.projects.end(), holds)
        && std::all_of(plan.decisions.begin(), plan.decisions.end(), isPast)
        && std::all_of(plan.checkIns.begin(), plan.checkIns.end(), isPast)
        && dependencyConflicts(index).isEmpty();
}

} // namespace

class TestSampleCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesNothingOnTheDayItWasWrittenFor()
    {
        const SampleCalendar calendar(QDate(2027, 3, 11));
        QCOMPARE(calendar.fiscalStartMonth(), 1);
        for (QDate day(2026, 6, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
            if (!isWeekend(day))
                QCOMPARE(calendar.day(day), day);
            QCOMPARE(calendar.month(day), QDate(day.year(), day.month(), 1));
        }
        for (QDate day(2027, 1, 7); day <= QDate(2027, 3, 11); day = day.addDays(7))
            QCOMPARE(calendar.checkIn(day), day);
        QCOMPARE(calendar.due(QDate(2027, 3, 31)), QDate(2027, 3, 31));
        QCOMPARE(calendar.due(QDate(2027, 6, 30)), QDate(2027, 6, 30));
        QCOMPARE(calendar.quarter({2027, 3}), (Quarter{2027, 3}));
    }

    void keepsTheOrderOfDaysWhateverTheDay()
    {
        for (QDate today(2026, 1, 1); today < QDate(2029, 1, 1); today = today.addDays(1)) {
            const SampleCalendar calendar(today);
            QDate last;
            QDate lastCheckIn;
            for (QDate day(2026, 11, 2); day < QDate(2027, 10, 1);
                 day = day.addDays(isWeekend(day.addDays(1)) ? 3 : 1)) {
                QVERIFY(!last.isValid() || last <= calendar.day(day));
                QVERIFY(!isWeekend(calendar.day(day)));
                last = calendar.day(day);
                if (day < QDate(2027, 1, 7) || day > QDate(2027, 3, 11))
                    continue;
                QVERIFY(!lastCheckIn.isValid() || lastCheckIn <= calendar.checkIn(day));
                QVERIFY(calendar.checkIn(day) <= today && !isWeekend(calendar.checkIn(day)));
                QVERIFY(calendar.checkIn(day) >= calendar.nextQuarterStart().addMonths(-3));
                lastCheckIn = calendar.checkIn(day);
            }
        }
    }

    void beginsTheNextQuarterInTwoToSixWeeks()
    {
        for (QDate today(2026, 1, 1); today < QDate(2029, 1, 1); today = today.addDays(1)) {
            const SampleCalendar calendar(today);
            const Quarter next = calendar.quarter({2027, 2});
            QCOMPARE(next.range(calendar.fiscalStartMonth()).first, calendar.nextQuarterStart());
            QCOMPARE(Quarter::of(today, calendar.fiscalStartMonth()), next.previous());
            QCOMPARE(calendar.nextQuarterStart().day(), 1);
            const qint64 ahead = today.daysTo(calendar.nextQuarterStart());
            QVERIFY2(ahead >= 14 && ahead <= 44, qPrintable(today.toString(Qt::ISODate)));
        }
    }

    void fillsMarksInTheWordsOfTheLanguage()
    {
        const Language french(u"fr");
        const SampleCalendar written(QDate(2027, 3, 11));
        const SampleCalendar december(QDate(2026, 12, 10)); // the next quarter begins in January
        QCOMPARE(filledText(u"Promotion {of 2027-05}"_s, written, french), u"Promotion de mai"_s);
        QCOMPARE(filledText(u"Promotion {of 2027-07}"_s, december, french), u"Promotion d’avril"_s);
        QCOMPARE(filledText(u"{Month 2027-12} {year 2027-12}"_s, written, french), u"Décembre 2027"_s);
        QCOMPARE(filledText(u"{Month 2027-12} {year 2027-12}"_s, december, Language(u"en")),
                 u"September 2027"_s);
        QCOMPARE(filledText(u"premier rang du {quarter 2027-Q3}, sinon {quarter 2027-Q4}"_s, written, french),
                 u"premier rang du T3, sinon T4"_s);
        QCOMPARE(filledText(u"Fin le {day 2027-03-05}"_s, written, french), u"Fin le 5 mars"_s);
        QCOMPARE(filledText(u"deferred 2027-Q3"_s, december, french), u"deferred 2027-Q2"_s);
        QCOMPARE(filledText(u"Rien {à} remplir"_s, written, french), u"Rien {à} remplir"_s);
    }

    void keepsTodaysFactsTrueWheneverTheSampleIsOpened()
    {
        const Language language(u"fr");
        const QDate writtenDay(2027, 3, 11);
        const Facts written = factsOf(*samplePlan(language, writtenDay), writtenDay);
        for (QDate today(2026, 1, 1); today < QDate(2029, 1, 1); today = today.addDays(1)) {
            const auto plan = samplePlan(language, today);
            QVERIFY(plan);
            const Facts facts = factsOf(*plan, today);
            const QString day = today.toString(Qt::ISODate);
            QVERIFY2(facts.ranking == written.ranking, qPrintable(day));
            QVERIFY2(facts.aboveLine == written.aboveLine, qPrintable(day));
            QVERIFY2(facts.okrs == written.okrs, qPrintable(day));
            QVERIFY2(facts.projects == written.projects, qPrintable(day));
            if (!isInOrder(*plan, today))
                QFAIL(qPrintable(day));
        }
    }
};

QTEST_GUILESS_MAIN(TestSampleCalendar)
#include "tst_samplecalendar.moc"
