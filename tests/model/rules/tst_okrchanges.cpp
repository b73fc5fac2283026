// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrchanges.h"

#include "core/language.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};

PlanData planWith(KeyResultKind kind, double start, double target, double value)
{
    PlanData plan;
    Objective objective;
    objective.id = {1};
    objective.quarter = quarter;
    plan.objectives.insert(objective);
    KeyResult result;
    result.id = {2};
    result.objective = {1};
    result.title = u"Forecast"_s;
    result.kind = kind;
    result.unit = u"%"_s;
    result.start = start;
    result.target = target;
    plan.keyResults.insert(result);
    plan.checkIns.insert({{3}, {2}, QDate(2027, 4, 5), value});
    return plan;
}

void addProject(PlanData &plan, qint64 id, QDate end, ProjectStatus status = ProjectStatus::Running)
{
    Project project;
    project.id = {id};
    project.title = u"Project %1"_s.arg(id);
    project.start = QDate(2027, 4, 1);
    project.end = end;
    project.status = status;
    plan.projects.insert(project);
}

// "Forecast: 30% → 45%", the kind in front.
QStringList printed(const PlanData &then, const PlanData &now)
{
    static const QStringList kinds{u"reached"_s, u"progresses"_s, u"falls back"_s,
                                   u"slips"_s,   u"earlier"_s,    u"finished"_s};
    const Language language(u"en");
    QStringList lines;
    const PlanIndex thenIndex(then);
    const PlanIndex nowIndex(now);
    for (const OkrChange &change : okrChangesSince(thenIndex, nowIndex, quarter, QDate(2027, 4, 2))) {
        const QString from = change.endBefore.isValid() ? change.endBefore.toString(Qt::ISODate)
                                                        : language.text(change.valueBefore);
        const QString to = change.endAfter.isValid() ? change.endAfter.toString(Qt::ISODate)
                                                     : language.text(change.valueAfter);
        lines += u"%1 %2: %3 → %4"_s.arg(kinds.at(int(change.kind)), change.title, from, to);
    }
    return lines;
}

} // namespace

class TestOkrChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueProgressesFallsBackOrReachesItsTarget()
    {
        const auto rising = [](double value) { return planWith(KeyResultKind::Increase, 10, 80, value); };
        QCOMPARE(printed(rising(30), rising(45)), QStringList{u"progresses Forecast: 30% → 45%"_s});
        QCOMPARE(printed(rising(45), rising(30)), QStringList{u"falls back Forecast: 45% → 30%"_s});
        QCOMPARE(printed(rising(45), rising(80)), QStringList{u"reached Forecast: 45% → 80%"_s});
        QCOMPARE(printed(rising(85), rising(90)), QStringList{u"progresses Forecast: 85% → 90%"_s});
        QCOMPARE(printed(rising(45), rising(45)), QStringList());
    }
    void lessIsBetterWhereItIs()
    {
        const auto falling = [](double value) { return planWith(KeyResultKind::Decrease, 18, 8, value); };
        QCOMPARE(printed(falling(15), falling(11)), QStringList{u"progresses Forecast: 15% → 11%"_s});
        QCOMPARE(printed(falling(11), falling(7)), QStringList{u"reached Forecast: 11% → 7%"_s});
        QCOMPARE(printed(falling(11), falling(15)), QStringList{u"falls back Forecast: 11% → 15%"_s});
    }
    void projectsSlipComeEarlierOrAreDone()
    {
        PlanData then;
        addProject(then, 1, QDate(2027, 5, 10));
        addProject(then, 2, QDate(2027, 5, 10));
        addProject(then, 3, QDate(2027, 5, 10));
        addProject(then, 4, QDate(2027, 5, 10));
        PlanData now;
        addProject(now, 1, QDate(2027, 5, 20));
        addProject(now, 2, QDate(2027, 5, 1));
        addProject(now, 3, QDate(2027, 5, 12), ProjectStatus::Done);
        addProject(now, 4, QDate(2027, 5, 10));
        addProject(now, 5, QDate(2027, 5, 10)); // new: it has no day that it could leave
        QCOMPARE(
            printed(then, now),
            (QStringList{u"slips Project 1: 2027-05-10 → 2027-05-20"_s,
                         u"earlier Project 2: 2027-05-10 → 2027-05-01"_s, u"finished Project 3:  → "_s}));
    }
};

QTEST_MAIN(TestOkrChanges)
#include "tst_okrchanges.moc"
