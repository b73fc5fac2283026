// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrentry.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/keyresulttemplates.h"
#include "rules/okrwording.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter spring{2027, 2};
const Language english(u"en");
const Language french(u"fr");

PlanFixture smallPlan()
{
    return planFromText(R"(
        member karim name="Karim Benali"
        member lea name="Léa Fontaine"
        objective o quarter=2027-Q2 position=1
        objective p quarter=2027-Q2 position=2
        key_result k objective=o position=1
        key_result l objective=o position=2
        project x objective=o
    )");
}

// "title | start > target unit kind @owner due"
QString read(const QString &line, const Language &language = english)
{
    const PlanFixture fixture = smallPlan();
    const TypedOkr typed = typedOkr(
        fixture.plan, {.kind = EntityKind::KeyResult, .objective = fixture.id(u"o"_s)}, line, language);
    QString text = typed.title + u" |"_s;
    if (typed.start)
        text += u" %1"_s.arg(*typed.start);
    if (typed.target)
        text += u" > %1"_s.arg(*typed.target);
    if (!typed.unit.isEmpty())
        text += u' ' + typed.unit;
    if (typed.kind)
        text += u" k%1"_s.arg(int(*typed.kind));
    if (typed.owner)
        text += u" @"_s + fixture.nameOf(typed.owner);
    if (typed.due.isValid())
        text += u' ' + typed.due.toString(Qt::ISODate);
    return text;
}

} // namespace

class TestOkrEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineSaysNumbersOwnerAndDay()
    {
        QCOMPARE(read(u"Win rate from 22% to 30%"_s), u"Win rate | 22 > 30 % k1"_s);
        QCOMPARE(read(u"Win rate: 22 → 30 %"_s), u"Win rate | 22 > 30 % k1"_s);
        QCOMPARE(read(u"Time to first response, from 26 h to 4 h by 15 June @Karim"_s),
                 u"Time to first response | 26 > 4 h k2 @karim 2027-06-15"_s);
        QCOMPARE(read(u"Pipeline from 1,200,000 € to 2,000,000 €"_s), u"Pipeline | 1.2e+06 > 2e+06 € k1"_s);
        QCOMPARE(read(u"Net growth - -3% → 5%"_s), u"Net growth | -3 > 5 % k1"_s);
        QCOMPARE(read(u"Churn, stay below 2.5%"_s), u"Churn | > 2.5 % k3"_s);
        QCOMPARE(read(u"Cycle de vente de 94 à 60,5 jours d’ici le 1er juin @léa fontaine"_s, french),
                 u"Cycle de vente | 94 > 60.5 jours k2 @lea 2027-06-01"_s);
        QCOMPARE(read(u"Churn : rester sous 2,5 %"_s, french), u"Churn | > 2.5 % k3"_s);
        QCOMPARE(read(u"Déficit de 12 000 € à 0 €"_s, french), u"Déficit | 12000 > 0 € k2"_s);
    }

    void whatIsNotUnderstoodStaysInTheTitle()
    {
        for (const QString &title :
             {u"MQLs handled within 24 hours"_s, u"Leads MQL traités sous 24 heures"_s,
              u"Accounts at risk spotted 90 days ahead"_s, u"MQL → SQL conversion rate"_s,
              u"from 22% to 30%"_s, u"Move from Excel to the CRM"_s, u"Ask @nobody"_s, u"Due by 45 June"_s,
              u"@Karim"_s, u"A > B"_s})
            QCOMPARE(read(title), title + u" |"_s);
    }

    void aDayWithoutYearIsTheNextOneFromTheQuarterOn()
    {
        QCOMPARE(read(u"Win rate by 15 Feb"_s), u"Win rate | 2028-02-15"_s);
        QCOMPARE(read(u"Win rate by 30 April 2027"_s), u"Win rate | 2027-04-30"_s);
        QCOMPARE(read(u"Win rate avant le 29 février"_s, french), u"Win rate | 2028-02-29"_s); // a leap year
    }

    void aRowTakesItsPlaceAmongItsSiblingsInOneStep()
    {
        PlanFixture fixture = smallPlan();
        const EntityId id{900};
        const auto added = addOkr(
            fixture.plan,
            {.kind = EntityKind::KeyResult, .after = fixture.id(u"k"_s), .objective = fixture.id(u"o"_s)},
            u"Win rate from 22% to 30%"_s, id, english);
        QVERIFY(added);
        QCOMPARE(english.text(added->title), u"Add “Win rate”"_s);
        QVERIFY(apply(fixture.plan, *added));
        QStringList titles;
        const PlanIndex index(fixture.plan);
        for (const KeyResult *keyResult : index.keyResultsOf(fixture.id(u"o"_s)))
            titles += keyResult->title;
        QCOMPARE(titles, (QStringList{u"k"_s, u"Win rate"_s, u"l"_s}));
        QCOMPARE(fixture.plan.keyResults.find(id)->target, 30.0);
    }

    void anObjectiveStandsInItsQuarterAndAProjectUnderItsKeyResult()
    {
        PlanFixture fixture = smallPlan();
        QVERIFY(apply(fixture.plan,
                      *addOkr(fixture.plan, {.quarter = spring, .goal = {}, .owner = fixture.id(u"lea"_s)},
                              u"Answer leads while they are warm"_s, EntityId{901}, english)));
        const Objective &objective = *fixture.plan.objectives.find(EntityId{901});
        QCOMPARE(objective.quarter, spring);
        QCOMPARE(objective.position, 3);
        QCOMPARE(objective.owner, fixture.id(u"lea"_s));
        QVERIFY(apply(fixture.plan,
                      *addOkr(fixture.plan,
                              {.kind = EntityKind::Project,
                               .objective = fixture.id(u"o"_s),
                               .keyResult = fixture.id(u"k"_s)},
                              u"Route leads by territory @Karim"_s, EntityId{902}, english)));
        const Project &project = *fixture.plan.projects.find(EntityId{902});
        QCOMPARE(project.title, u"Route leads by territory"_s);
        QCOMPARE(project.keyResults, QList<EntityId>{fixture.id(u"k"_s)});
        QCOMPARE(project.lead, fixture.id(u"karim"_s));
    }

    void whatHasNoTitleOrNoParentIsRefused()
    {
        const PlanFixture fixture = smallPlan();
        QVERIFY(!addOkr(fixture.plan, {.quarter = spring}, u"  "_s, EntityId{900}, english));
        QVERIFY(!addOkr(fixture.plan, {.kind = EntityKind::KeyResult, .objective = EntityId{77}},
                        u"Win rate"_s, EntityId{900}, english));
        QVERIFY(!retypeOkr(fixture.plan, {EntityKind::KeyResult, EntityId{77}}, u"Win rate"_s, english));
        QVERIFY(!retypeOkr(fixture.plan, fixture.ref(u"k"_s), u""_s, english));
    }

    void typingOverARowChangesWhatTheLineSays()
    {
        PlanFixture fixture = smallPlan();
        const auto retyped =
            retypeOkr(fixture.plan, fixture.ref(u"k"_s), u"Win rate from 22% to 30% @Léa"_s, english);
        QVERIFY(retyped);
        QCOMPARE(english.text(retyped->title), u"Rename “k” to “Win rate”"_s);
        QVERIFY(apply(fixture.plan, *retyped));
        const KeyResult &keyResult = *fixture.plan.keyResults.find(fixture.id(u"k"_s));
        QCOMPARE(keyResult.start, 22.0);
        QCOMPARE(keyResult.kind, KeyResultKind::Increase);
        QCOMPARE(keyResult.owner, fixture.id(u"lea"_s));
        QVERIFY(retypeOkr(fixture.plan, fixture.ref(u"k"_s), u"Win rate"_s, english)->isEmpty());
        QVERIFY(apply(fixture.plan, *retypeOkr(fixture.plan, fixture.ref(u"x"_s), u"Y @Karim"_s, english)));
        QCOMPARE(fixture.plan.projects.find(fixture.id(u"x"_s))->lead, fixture.id(u"karim"_s));
    }

    void templatesHaveUnitAndDirectionButNoNumber()
    {
        QVERIFY(keyResultTemplates().size() >= 12);
        for (const Language &language : {english, french}) {
            QSet<QString> titles;
            for (const KeyResultTemplate &pattern : keyResultTemplates()) {
                const QString title = language.text(Message(pattern.title));
                titles.insert(title);
                QVERIFY2(!namesActivity(title) && !keepsGoing(title), qPrintable(title));
                QCOMPARE(keyResultTemplate(title), &pattern); // found by its title in either language
                const KeyResult made =
                    keyResultOf({.kind = EntityKind::KeyResult},
                                typedOkr({}, {.kind = EntityKind::KeyResult}, title, language), language);
                QCOMPARE(made.title, title);
                QCOMPARE(made.kind, pattern.kind);
                QVERIFY(!made.unit.isEmpty());
                QCOMPARE(made.indicator, pattern.indicator);
                QVERIFY(!made.start && !made.commit && !made.target && !made.stretch);
            }
            QCOMPARE(titles.size(), keyResultTemplates().size());
        }
        const KeyResult cycle = keyResultOf({}, {.title = u"cycle de vente median"_s}, french);
        QCOMPARE(cycle.unit, u"jours"_s);
        QCOMPARE(cycle.kind, KeyResultKind::Decrease);
        QVERIFY(!keyResultTemplate(u"Something else"_s));
    }

    void whatIsTypedWinsOverTheTemplate()
    {
        const KeyResult made = keyResultOf({.kind = EntityKind::KeyResult},
                                           typedOkr({}, {.kind = EntityKind::KeyResult},
                                                    u"Median sales cycle from 9 weeks to 7 weeks"_s, english),
                                           english);
        QCOMPARE(made.unit, u"weeks"_s);
        QCOMPARE(made.kind, KeyResultKind::Decrease);
    }
};

QTEST_GUILESS_MAIN(TestOkrEntry)
#include "tst_okrentry.moc"
