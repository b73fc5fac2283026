// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/quickadd.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/quickwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

constexpr auto companyText = R"(
    function sales title="Ventes"
    function cs title="Service client"
    contact manager name="Léa Martin" title="Manager SDR" function=sales
    contact lea name="Léa Dubois" title="AE" function=sales
    contact helene name="Hélène Petit" title="CSM" function=cs
    rollout esign title="e-signature"
)";

struct Company : PlanFixture {
    Company()
        : PlanFixture(planFromText(companyText))
    {
    }
    [[nodiscard]] QuickRequest read(const QString &line) const { return readQuickRequest(plan, line, today); }
};

QString understood(const QuickRequest &quick, QStringView language = u"en")
{
    QStringList parts;
    for (const Message &part : quick.understood)
        parts += Language(language).text(part);
    return parts.join(u" · "_s);
}

} // namespace

class TestQuickAdd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsTheLineOfTheBrief()
    {
        const Company company;
        const QuickRequest quick =
            company.read(u"#slack @Lea AE : champ CRM pour le motif de perte, bloque signature"_s);
        QCOMPARE(quick.request.title, u"Champ CRM pour le motif de perte"_s);
        QCOMPARE(quick.request.channel, Channel::Slack);
        QCOMPARE(quick.request.requester, company.id(u"lea"_s)); // the Léa who is an AE
        QCOMPARE(quick.request.function, company.id(u"sales"_s));
        QCOMPARE(quick.request.impact, std::optional(5));
        QCOMPARE(quick.request.nature, RequestNature::CrmField);
        QCOMPARE(quick.request.raisedOn, today);
        QCOMPARE(understood(quick),
                 u"Slack · From Léa Dubois · For Ventes · CRM field · Impact 5: blocks a signature"_s);
        QCOMPARE(understood(quick, u"fr"),
                 u"Slack · De Léa Dubois · Pour Ventes · Champ du CRM · Impact 5\u00a0: bloque une signature"_s);
    }
    void understandsEnglish()
    {
        const Company company;
        const QuickRequest quick =
            company.read(u"#email #q2 @helene petit: dashboard shows last year, slows the team, 1.5 h"_s);
        QCOMPARE(quick.request.title, u"Dashboard shows last year"_s);
        QCOMPARE(quick.request.channel, Channel::Email);
        QCOMPARE(quick.request.tags, u"q2"_s);
        QCOMPARE(quick.request.requester, company.id(u"helene"_s));
        QCOMPARE(quick.request.impact, std::optional(3));
        QCOMPARE(quick.request.minutes, std::optional(90.0));
        QCOMPARE(quick.request.nature, RequestNature::Dashboard);
    }
    void theRestStaysTheTitle()
    {
        const Company company;
        QCOMPARE(company.read(u"Ajouter Nord, Sud et Est à la liste"_s).request.title,
                 u"Ajouter Nord, Sud et Est à la liste"_s);
        QCOMPARE(company.read(u"bloque une signature"_s).request.title, u"Bloque une signature"_s);
        QCOMPARE(company.read(u"Urgent : à 10:30 le devis"_s).request.title, u"Urgent : à 10:30 le devis"_s);
        QCOMPARE(company.read(u"#slack accès pour Zoé"_s).request.title, u"Accès pour Zoé"_s);
        QVERIFY(company.read(u"  "_s).isEmpty());
        QVERIFY(company.read(u"#slack @Lea :"_s).isEmpty());
    }
    void knowsFunctionsAndRollouts()
    {
        const Company company;
        const QuickRequest quick =
            company.read(u"@Zoé service client : modèle de contrat, déploiement e-signature"_s);
        QCOMPARE(quick.newRequester, u"Zoé"_s);
        QCOMPARE(quick.request.function, company.id(u"cs"_s));
        QCOMPARE(quick.request.rollout, company.id(u"esign"_s));
        QCOMPARE(quick.request.title, u"Modèle de contrat"_s);
    }
    void readsImpactsInBothLanguages_data()
    {
        QTest::addColumn<QString>("clause");
        QTest::addColumn<int>("impact"); // 0: none
        QTest::newRow("signature") << u" bloque la signature"_s << 5;
        QTest::newRow("deal") << u"blocks a deal"_s << 5;
        QTest::newRow("team") << u"arrête une équipe"_s << 4;
        QTest::newRow("sdr") << u"empêche les SDR d’appeler"_s << 4;
        QTest::newRow("slow") << u"ralentit l’équipe"_s << 3;
        QTest::newRow("person") << u"gêne une personne"_s << 2;
        QTest::newRow("comfort") << u"Confort"_s << 1;
        QTest::newRow("figure") << u"!4"_s << 4;
        QTest::newRow("word") << u"impact 2"_s << 2;
        QTest::newRow("outside") << u"impact 7"_s << 0;
        QTest::newRow("other") << u"et le motif de perte"_s << 0;
    }
    void readsImpactsInBothLanguages()
    {
        QFETCH(const QString, clause);
        QFETCH(const int, impact);
        QCOMPARE(impactSaid(clause).value_or(0), impact);
    }
    void aPastedListIsOneRequestALine()
    {
        const Company company;
        const auto list = readQuickRequests(
            company.plan, u"- @Lea AE : un champ\n\n2. #slack @Hélène : un rapport\n* rien de plus"_s, today);
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(0).request.title, u"Un champ"_s);
        QCOMPARE(list.at(1).request.requester, company.id(u"helene"_s));
        QCOMPARE(list.at(2).request.title, u"Rien de plus"_s);
    }
    void addsAllInOneStepWithOneContactForEachNewName()
    {
        Company company;
        IdSource ids(EntityId{5000});
        const auto list =
            readQuickRequests(company.plan, u"@Zoé AE: one\n@zoe: two\n@Lea AE: three"_s, today);
        const auto change = addQuickRequests(list, ids);
        QVERIFY(change);
        QCOMPARE(Language().text(change->title), u"Add 3 requests"_s);
        QVERIFY(apply(company.plan, *change));
        QCOMPARE(company.plan.requests.size(), 3);
        QCOMPARE(company.plan.contacts.size(), 4);
        QCOMPARE(company.plan.requests.at(0).requester, company.plan.requests.at(1).requester);
        QCOMPARE(company.plan.contacts.find(company.plan.requests.at(0).requester)->title, u"AE"_s);
    }
    void refusesALineThatAsksNothing()
    {
        const Company company;
        IdSource ids;
        const auto change = addQuickRequests({company.read(u"one"_s), company.read(u"@Lea :"_s)}, ids);
        QVERIFY(!change);
        QVERIFY(Language().text(change.error()).startsWith(u"Line 2 does not say"));
        QVERIFY(!addQuickRequests({}, ids));
    }
};

QTEST_GUILESS_MAIN(TestQuickAdd)
#include "tst_quickadd.moc"
