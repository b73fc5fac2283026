// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/projecthealth.h"

#include "core/language.h"
#include "entities/plansettings.h"
#include "entities/project.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Ten days, half of them over on the morning of 6 March.
Project tenDays(double progress, ProjectStatus status = ProjectStatus::Running)
{
    Project project;
    project.start = QDate(2027, 3, 1);
    project.end = QDate(2027, 3, 10);
    project.progress = progress;
    project.status = status;
    return project;
}

QString healthOn(QDate today, const Project &project)
{
    const auto report = healthOf(project, PlanSettings(), today);
    return report ? choiceKey(report->health) : u"-"_s;
}

} // namespace

class TestProjectHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesProgressWithTime()
    {
        const QDate middle(2027, 3, 6);
        QCOMPARE(healthOn(middle, tenDays(60)), u"on_track"_s);
        QCOMPARE(healthOn(middle, tenDays(41)), u"on_track"_s);
        QCOMPARE(healthOn(middle, tenDays(40)), u"attention"_s);
        QCOMPARE(healthOn(middle, tenDays(31)), u"attention"_s);
        QCOMPARE(healthOn(middle, tenDays(30)), u"at_risk"_s);
        QCOMPARE(Language(u"en").text(healthOf(tenDays(30), PlanSettings(), middle)->reason),
                 u"30% done when 50% of its time is over."_s);
    }
    void isAtRiskOnceItsEndHasPassed()
    {
        QCOMPARE(healthOn(QDate(2027, 3, 10), tenDays(95)), u"on_track"_s);
        QCOMPARE(healthOn(QDate(2027, 3, 11), tenDays(95)), u"at_risk"_s);
        QCOMPARE(healthOn(QDate(2027, 3, 11), tenDays(95, ProjectStatus::Done)), u"done"_s);
    }
    void whatHasNotBegunOrIsCancelledIsNotJudged()
    {
        QCOMPARE(healthOn(QDate(2027, 2, 1), tenDays(0, ProjectStatus::Planned)), u"-"_s);
        QCOMPARE(healthOn(QDate(2027, 4, 1), tenDays(0, ProjectStatus::Cancelled)), u"-"_s);
        QCOMPARE(healthOn(QDate(2027, 4, 1), Project()), u"-"_s);
    }
};

QTEST_APPLESS_MAIN(TestProjectHealth)
#include "tst_projecthealth.moc"
