// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/needstatus.h"

#include "changes/changesteps.h"
#include "fields/entitychoices.h"
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlanFixture needs()
{
    return planFromText(R"(
        need kept status=chosen quarter=2027-Q3
        need fresh
        need closed status=done quarter=2027-Q1
        need linked status=planned quarter=2027-Q2
        objective aim quarter=2027-Q2 needs=linked
        project work
    )");
}

QString status(const PlanData &plan, EntityId id)
{
    const Need &need = *plan.needs.find(id);
    return choiceKey(need.status) + u' ' + need.quarter.toString();
}

// The objective answers these needs from now on.
void link(PlanFixture &fixture, EntityKind kind, const QString &owner, const QStringList &names)
{
    QList<EntityId> ids;
    for (const QString &name : names)
        ids += fixture.id(name);
    ChangeSet change{Message("Link"),
                     {settingOf(fixture.plan, kind, fixture.id(owner), u"needs",
                                FieldValue<QList<EntityId>>::toVariant(ids))}};
    followLinks(fixture.plan, change);
    QVERIFY(apply(fixture.plan, change));
}

} // namespace

class TestNeedStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinkedNeedBecomesPlanned()
    {
        PlanFixture fixture = needs();
        link(fixture, EntityKind::Objective, u"aim"_s, {u"linked"_s, u"kept"_s, u"fresh"_s, u"closed"_s});
        QCOMPARE(status(fixture.plan, fixture.id(u"kept"_s)), u"planned 2027-Q3"_s);
        QCOMPARE(status(fixture.plan, fixture.id(u"fresh"_s)), u"planned 2027-Q2"_s);
        QCOMPARE(status(fixture.plan, fixture.id(u"closed"_s)), u"done 2027-Q1"_s);
    }
    void aNeedThatLosesItsLastLinkIsChosenAgain()
    {
        PlanFixture fixture = needs();
        link(fixture, EntityKind::Project, u"work"_s, {u"linked"_s});
        link(fixture, EntityKind::Objective, u"aim"_s, {});
        QCOMPARE(status(fixture.plan, fixture.id(u"linked"_s)), u"planned 2027-Q2"_s);
        link(fixture, EntityKind::Project, u"work"_s, {});
        QCOMPARE(status(fixture.plan, fixture.id(u"linked"_s)), u"chosen 2027-Q2"_s);
    }
    void otherChangesAreLeftAlone()
    {
        const PlanFixture fixture = needs();
        ChangeSet change{
            Message("Rename"),
            {settingOf(fixture.plan, EntityKind::Objective, fixture.id(u"aim"_s), u"title", u"New"_s)}};
        const ChangeSet before = change;
        followLinks(fixture.plan, change);
        QCOMPARE(change, before);
    }
};

QTEST_APPLESS_MAIN(TestNeedStatus)
#include "tst_needstatus.moc"
