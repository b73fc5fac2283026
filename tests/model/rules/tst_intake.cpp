// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/intake.h"

#include "core/language.h"
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto companyText = R"(
    plan intake_policy=managers_only team_model=specialities ticket_headcount=100 ticket_tool=Jira
    function marketing title="Marketing" core=true headcount=300
    function sales title="Ventes" core=true headcount=120 head=julien
    contact julien name="Julien Caron" level=leadership function=sales
    contact sophie name="Sophie Lambert" level=manager function=sales
    contact camille name="Camille Roy" level=contributor function=sales
    contact alone name="Zoé" level=contributor
    member a experience=senior
    member b experience=junior
    request field title="A field" requester=camille
    request deal requester=sophie
    request odd requester=alone
    request unknown
)";

struct Company : PlanFixture {
    Company()
        : PlanFixture(planFromText(companyText))
    {
    }
    PlanSettings &settings() { return *plan.plan.findForWriting(PlanSettings::onlyId); }
    [[nodiscard]] const Request &request(const char *name) const
    {
        return *plan.requests.find(id(QString::fromLatin1(name)));
    }
};

} // namespace

class TestIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contributorsAskTheirManagerFirstWhereThePlanWantsIt()
    {
        Company company;
        QVERIFY(isForManagerFirst(company.plan, company.request("field")));
        QVERIFY(!isForManagerFirst(company.plan, company.request("deal")));
        QVERIFY(!isForManagerFirst(company.plan, company.request("unknown")));
        company.settings().intakePolicy = IntakePolicy::Anyone;
        QVERIFY(!isForManagerFirst(company.plan, company.request("field")));
    }
    void theManagerIsOfTheSameFunctionElseItsHead()
    {
        Company company;
        QCOMPARE(managerOf(company.plan, company.id(u"camille"_s)), company.id(u"sophie"_s));
        company.plan.contacts.remove(company.id(u"sophie"_s));
        QCOMPARE(managerOf(company.plan, company.id(u"camille"_s)), company.id(u"julien"_s));
        QVERIFY(managerOf(company.plan, company.id(u"alone"_s)).isNull());
        QVERIFY(managerOf(company.plan, {}).isNull());
    }
    void theRedirectIsPoliteAndNamesThem()
    {
        const Company company;
        const QString text = Language().text(managerRedirect(company.plan, company.request("field")));
        QVERIFY(text.startsWith(u"Hello Camille, thank you for “A field”."));
        QVERIFY(text.contains(u"Sophie Lambert"));
        const QString french = Language(u"fr").text(managerRedirect(company.plan, company.request("field")));
        QVERIFY2(french.startsWith(u"Bonjour Camille, merci pour"), qPrintable(french));
        QVERIFY(Language().text(managerRedirect(company.plan, company.request("odd"))).contains(u"yours"));
    }
    void salesAreKnownByTheirName()
    {
        Company company;
        QCOMPARE(salesHeadcount(company.plan), 120);
        company.plan.functions.findForWriting(company.id(u"sales"_s))->title = u"Revenue"_s;
        QCOMPARE(salesHeadcount(company.plan), 300); // the largest core one
    }
    // The article: by business line a direct channel; mature, by speciality and over 100 in sales, tickets.
    void advisesTheChannelAndSaysWhy()
    {
        Company company;
        const ChannelAdvice tickets = channelAdvice(company.plan);
        QVERIFY(tickets.isTicketTool);
        QCOMPARE(tickets.reasons.size(), 4);
        QVERIFY(Language().text(tickets.reasons.at(1)).startsWith(u"120 people in sales, more than 100"));
        QCOMPARE(Language().text(channelAdviceSentence(company.plan, tickets)),
                 u"Jira suits this team better than a direct channel."_s);
        company.settings().teamModel = TeamModel::BusinessLines;
        QVERIFY(!channelAdvice(company.plan).isTicketTool);
        company.settings().teamModel = TeamModel::Specialities;
        company.settings().ticketHeadcount = 120;
        QVERIFY(!channelAdvice(company.plan).isTicketTool);
        company.settings().ticketHeadcount = 100;
        company.plan.members.findForWriting(company.id(u"a"_s))->experience = Experience::Junior;
        QVERIFY(!channelAdvice(company.plan).isTicketTool); // young, and few contacts
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
