// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/derivedfields.h"

#include "core/language.h"
#include "fields/entitytype.h"
#include "planfixture.h"
#include "rules/planindex.h"
#include "rules/requestuse.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

PlanFixture plan()
{
    return planFromText(R"(
        goal g weight=10
        need placed goals=g impact=4.8 effort=3.7
        need unplaced
        objective o quarter=2027-Q1 needs=placed
        key_result k objective=o unit=% start=61 commit=80 target=95 stretch=99
        check_in - key_result=k date=2027-03-04 value=72
        project late start=2027-01-01 end=2027-02-01
        project future start=2027-05-01 end=2027-06-01
    )");
}

// "key=value" of all derived fields of one entity, as people read them.
QString texts(const QString &name)
{
    const PlanFixture fixture = plan();
    const PlanIndex index(fixture.plan);
    RequestUse requests;
    const Language english(u"en");
    QStringList parts;
    for (const DerivedField &derived : derivedFieldsOf(fixture.ref(name).kind))
        parts +=
            derived.field.name() + u'=' + derived.text({index, today, requests}, fixture.id(name), english);
    return parts.join(u' ');
}

} // namespace

class TestDerivedFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sayWhatFollowsFromThePlan()
    {
        QCOMPARE(texts(u"g"_s), u"score=0.17"_s);
        QCOMPARE(texts(u"placed"_s), u"score=1.3 days=43 quadrant=Plan"_s);
        QCOMPARE(texts(u"unplaced"_s), u"score= days= quadrant="_s);
        QCOMPARE(texts(u"o"_s), u"score=0.17 health=At risk"_s);
        QCOMPARE(texts(u"k"_s), u"current=72 score=0.17 health=At risk"_s);
        QCOMPARE(texts(u"late"_s), u"health=At risk"_s);
        QCOMPARE(texts(u"future"_s), u"health="_s);
    }
    void aNeedsScoreFollowsThePlansModel()
    {
        const auto scoreUnder = [](const QByteArray &model) {
            const PlanFixture fixture = planFromText(QByteArray("plan scoring_model=" + model + R"(
                criterion gain side=benefit weight=60
                need n impact=4 effort=2 confidence=50 reach=30 time_criticality=3 risk_reduction=2
                criterion_score - need=n criterion=gain value=4
                need bare impact=4 effort=2
            )")
                                                         .constData());
            const PlanIndex index(fixture.plan);
            RequestUse requests;
            QStringList texts;
            for (const QString &name : {u"n"_s, u"bare"_s})
                texts += derivedFieldsOf(EntityKind::Need)
                             .constFirst()
                             .text({index, today, requests}, fixture.id(name), Language(u"en"));
            return texts.join(u'|');
        };
        QCOMPARE(scoreUnder("impact_effort"), u"1.0|2.0"_s);
        QCOMPARE(scoreUnder("rice"), u"120.0|"_s); // 30 × 2 × 50 % ÷ 0.25 months
        QCOMPARE(scoreUnder("wsjf"), u"4.5|"_s);
        QCOMPARE(scoreUnder("weighted"), u"4.0|"_s);
    }
    void choicesAreExportedByTheirKeys()
    {
        const PlanFixture fixture = plan();
        const PlanIndex index(fixture.plan);
        RequestUse requests;
        const DerivedField &health = derivedFieldsOf(EntityKind::KeyResult).constLast();
        QCOMPARE(health.value({index, today, requests}, fixture.id(u"k"_s)).toString(), u"at_risk"_s);
    }
    void areReadOnlyNamedApartFromTheFieldsAndSafeForWhatIsGone()
    {
        const PlanData empty;
        const PlanIndex index(empty);
        RequestUse requests;
        for (const EntityType &type : allEntityTypes()) {
            for (const DerivedField &derived : derivedFieldsOf(type.kind)) {
                QVERIFY(!derived.field.write);
                QVERIFY2(!type.field(derived.field.name()), derived.field.key);
                QVERIFY(!derived.value({index, today, requests}, EntityId{9999}).isValid());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDerivedFields)
#include "tst_derivedfields.moc"
