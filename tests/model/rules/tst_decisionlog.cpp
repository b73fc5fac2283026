// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/decisionlog.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "planfixture.h"
#include "rules/decisions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlanFixture decided()
{
    return planFromText(R"(
        need churn status=deferred quarter=2027-Q3 decision_reason="did not fit"
        need portal status=declined decision_reason="one CRM is enough"
        need later status=deferred quarter=2027-Q4
        need back status=qualified
        decision d1 date=2027-02-01 item_kind=need item=churn item_title=Churn kind=choose before=qualified after="chosen 2027-Q2" by=Claire
        decision d2 date=2027-03-01 item_kind=need item=churn item_title=Churn kind=cut before="chosen 2027-Q2" after="deferred 2027-Q3" reason="did not fit" by=Claire
        decision d3 date=2027-03-01 item_kind=need item=portal item_title=Portal kind=decline before=qualified after=declined reason="one CRM is enough" by=Hélène
        decision d4 date=2027-02-15 item_kind=need item=back item_title=Back kind=cut before="chosen 2027-Q2" after="deferred 2027-Q3" reason=no
        decision d5 date=2027-03-05 item_kind=need item=back item_title=Back kind=reopen before="deferred 2027-Q3" after=qualified
    )");
}

QString found(const PlanFixture &fixture, const DecisionQuery &query)
{
    QStringList names;
    for (const Decision *decision : decisionsMatching(fixture.plan, query))
        names += fixture.nameOf(decision->id);
    return names.join(u' ');
}

} // namespace

class TestDecisionLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLogIsAskedByItemDateKindAndWords()
    {
        const PlanFixture fixture = decided();
        QCOMPARE(found(fixture, {}), u"d5 d3 d2 d4 d1"_s);
        DecisionQuery byItem;
        byItem.item = fixture.id(u"churn"_s);
        QCOMPARE(found(fixture, byItem), u"d2 d1"_s);
        DecisionQuery byDate;
        byDate.from = {2027, 2, 15};
        byDate.to = {2027, 3, 1};
        QCOMPARE(found(fixture, byDate), u"d3 d2 d4"_s);
        DecisionQuery byKind;
        byKind.kinds = {DecisionKind::Cut, DecisionKind::Decline};
        QCOMPARE(found(fixture, byKind), u"d3 d2 d4"_s);
        DecisionQuery byWords;
        byWords.text = u"helene"_s;
        QCOMPARE(found(fixture, byWords), u"d3"_s);
        byWords.item = fixture.id(u"churn"_s);
        QCOMPARE(found(fixture, byWords), QString());
    }

    void whatIsNotDoneNowIsListedWithItsReason()
    {
        const PlanFixture fixture = decided();
        QStringList lines;
        for (const NotDoing &entry : notDoing(fixture.plan))
            lines += u"%1 %2 %3 %4 %5"_s.arg(fixture.nameOf(entry.need),
                                             Language().text(decisionKindLabel(entry.kind)),
                                             entry.until.toString(), entry.reason, entry.by);
        QCOMPARE(lines,
                 (QStringList{u"churn Cut to fit capacity 2027-Q3 did not fit Claire"_s,
                              u"portal Decline  one CRM is enough Hélène"_s, u"later Defer 2027-Q4  "_s}));
    }

    void whatWasCutFromAQuarterIsKnown()
    {
        const PlanFixture fixture = decided();
        const QList<NotDoing> cut = cutToFit(fixture.plan, {2027, 2});
        QCOMPARE(cut.size(), 1);
        QCOMPARE(fixture.nameOf(cut.constFirst().need), u"churn"_s);
        QVERIFY(cutToFit(fixture.plan, {2027, 1}).isEmpty());
    }

    void aMovedNeedIsReadInWords()
    {
        QCOMPARE(placeState(3.2, 4.6), u"impact 3.2, effort 4.6"_s);
        QCOMPARE(placeState(3.2, {}), QString());
        QCOMPARE(Language(u"fr"_s).text(decisionStateText(u"impact 3.2, effort 4.6"_s)),
                 u"impact 3,2, effort 4,6"_s);
        QCOMPARE(Language().text(decisionStateText(u"chosen 2027-Q2"_s)), u"Chosen for Q2 2027"_s);
    }
};

QTEST_GUILESS_MAIN(TestDecisionLog)
#include "tst_decisionlog.moc"
