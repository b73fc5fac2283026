// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/checkins.h"

#include "core/language.h"
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

PlanFixture oneKeyResult()
{
    return planFromText("objective o \n key_result speed objective=o start=10 target=20");
}

} // namespace

class TestCheckIns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsOneAndNamesTheStep()
    {
        PlanFixture fixture = oneKeyResult();
        IdSource ids;
        const auto change =
            addCheckIn(fixture.plan, {{}, fixture.id(u"speed"_s), today, 12, 7, u"Two absent"_s}, ids);
        QVERIFY(change);
        QCOMPARE(Language(u"en").text(change->title), u"Check in on “speed”"_s);
        QVERIFY(apply(fixture.plan, *change));
        QCOMPARE(fixture.plan.checkIns.at(0).value, std::optional(12.0));
        QCOMPARE(fixture.plan.checkIns.at(0).confidence, std::optional(7));
        QVERIFY(fixture.plan.checkIns.at(0).id);
    }
    void refusesWhatCannotBe()
    {
        const PlanFixture fixture = oneKeyResult();
        const EntityId speed = fixture.id(u"speed"_s);
        IdSource ids;
        QVERIFY(!addCheckIn(fixture.plan, {{}, EntityId{9999}, today, 1, {}, {}}, ids));
        QVERIFY(!addCheckIn(fixture.plan, {{}, speed, QDate(), 1, {}, {}}, ids));
        QVERIFY(!addCheckIn(fixture.plan, {{}, speed, today, {}, {}, u" "_s}, ids));
        QVERIFY(!addCheckIn(fixture.plan, {{}, speed, today, 1, 11, {}}, ids));
        QVERIFY(!addCheckIn(fixture.plan, {{}, speed, today, std::nan(""), {}, {}}, ids));
        QVERIFY(!setCurrent(fixture.plan, EntityId{9999}, 1, today, ids));
    }
    void typingTheCurrentValueMakesOneCheckInADay()
    {
        PlanFixture fixture = oneKeyResult();
        const EntityId speed = fixture.id(u"speed"_s);
        IdSource ids;
        QVERIFY(setCurrent(fixture.plan, speed, 10, today, ids)->isEmpty());
        QVERIFY(apply(fixture.plan, *setCurrent(fixture.plan, speed, 12, today, ids)));
        QVERIFY(apply(fixture.plan, *setCurrent(fixture.plan, speed, 13, today, ids)));
        QCOMPARE(fixture.plan.checkIns.size(), 1);
        QCOMPARE(fixture.plan.checkIns.at(0).value, std::optional(13.0));
        QVERIFY(setCurrent(fixture.plan, speed, 13, today.addDays(1), ids)->isEmpty());
        QVERIFY(apply(fixture.plan, *setCurrent(fixture.plan, speed, 14, today.addDays(1), ids)));
        QCOMPARE(fixture.plan.checkIns.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestCheckIns)
#include "tst_checkins.moc"
