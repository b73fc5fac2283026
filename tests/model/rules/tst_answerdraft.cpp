// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/answerdraft.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/answerformat.h"
#include "rules/requestreply.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11); // a Thursday

constexpr auto runText = R"(
    plan intake_policy=managers_only
    function sales title=Sales
    contact sophie name="Sophie Lambert" function=sales level=manager language=fr email=sophie@kervello.example
    contact jonas name="Jonas Weber" function=sales level=leadership language=en
    contact camille name="Camille Roy" function=sales level=contributor language=fr
    member yann name="Yann Le Goff"
    answer calls title="Calls by SDR" text="The dashboard shows them" link=https://crm.example/calls
    request signature title="Discount blocked for Nordwind" description="18 % secret" requester=jonas status=in_progress impact=5 raised_on=2027-03-11 promised_on=2027-03-11
    request dialler title="Numbers for Mehdi and Lambert" requester=sophie status=in_progress impact=4 raised_on=2027-03-11 promised_on=2027-03-12
    request waiting title="Not promised" status=accepted impact=5 raised_on=2027-03-11
    request contract title="Signed contract" requester=sophie function=sales status=new impact=3 raised_on=2027-03-05
    request german title="Access to the board" requester=jonas status=new impact=2 raised_on=2027-03-05
    request urgent title="Top" requester=jonas status=new impact=5 raised_on=2027-03-01
    request field title="A field" requester=camille status=new impact=1 raised_on=2027-03-10
)";

struct Run : PlanFixture {
    Run()
        : PlanFixture(planFromText(runText))
    {
    }
    [[nodiscard]] const Request &request(const char *name) const
    {
        return *plan.requests.find(id(QString::fromLatin1(name)));
    }
    [[nodiscard]] QString draft(const char *name, const AnswerPlan &answer,
                                QStringView language = u"en") const
    {
        return draftAnswer(plan, request(name), answer, Language(language), Language(u"en"), today)
            .replace(QChar::Nbsp, u' ');
    }
};

} // namespace

class TestAnswerDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRequestersLanguageIsSpoken()
    {
        const Run run;
        QCOMPARE(answerLanguage(run.plan, run.request("contract"), u"en"_s), u"fr"_s);
        QCOMPARE(answerLanguage(run.plan, run.request("german"), u"fr"_s), u"en"_s);
        QCOMPARE(answerLanguage(run.plan, run.request("waiting"), u"fr"_s), u"fr"_s);
    }
    void aPromiseNamesTheDayTheOwnerAndWhatComesFirst()
    {
        const Run run;
        const AnswerPlan answer{AnswerWay::Promise, run.id(u"yann"_s), {2027, 3, 16}, {}, {}};
        QCOMPARE(
            run.draft("german", answer),
            u"Hello Jonas, thank you for “Access to the board”. Yann takes care of it by Tuesday 16 March. "
            "First come “Discount blocked for Nordwind” and what stops a team."_s);
        QCOMPARE(run.draft("contract", answer, u"fr"),
                 u"Bonjour Sophie, merci pour « Signed contract ». Yann s’en occupe d’ici mardi 16 mars. "
                 "D’abord viennent « Discount blocked for Nordwind » et ce qui arrête une équipe."_s);
        QCOMPARE(run.draft("urgent", {AnswerWay::Promise, {}, today, {}, {}}),
                 u"Hello Jonas, thank you for “Top”. We take care of it today."_s);
    }
    void nothingPrivateOfOthersGoesOut()
    {
        const Run run;
        const AnswerPlan answer{AnswerWay::NotYet, {}, {}, {}, {}};
        for (const char *name : {"contract", "german", "field"}) {
            const QString text = run.draft(name, answer);
            for (const QString &secret : {u"Mehdi"_s, u"Lambert"_s, u"Weber"_s, u"18 %"_s, u"Not promised"_s})
                QVERIFY2(!text.contains(secret), qPrintable(text));
        }
    }
    void onlyWhatIsMorePressingComesFirst()
    {
        const Run run;
        QCOMPARE(run.namesOf(comesFirst(run.plan, run.request("german"), today)),
                 (QStringList{u"signature"_s, u"dialler"_s}));
        QCOMPARE(run.namesOf(comesFirst(run.plan, run.request("urgent"), today)), QStringList());
        QVERIFY(notYetReason(run.plan, run.request("urgent"), today).isEmpty());
    }
    void notYetGivesTheReasonInTheirLanguage()
    {
        const Run run;
        AnswerPlan answer{AnswerWay::NotYet, {}, {}, {}, {}};
        const QString drafted = run.draft("german", answer);
        QCOMPARE(
            drafted,
            u"Hello Jonas, thank you for “Access to the board”. Not yet: first come “Discount blocked for "
            "Nordwind” and what stops a team. We come back to it next quarter."_s);
        answer.reason =
            u"First come “Discount blocked for Nordwind” and what stops a team"_s; // as the field offers it
        QCOMPARE(run.draft("german", answer), drafted);
        QVERIFY(run.draft("contract", answer, u"fr").contains(u"Pas encore : d’abord viennent"));
        answer.reason = u"The supplier is closed"_s;
        QVERIFY(run.draft("german", answer).contains(u"Not yet: The supplier is closed."));
    }
    void theHowToAndTheDocumentationGoWithTheirLink()
    {
        const Run run;
        AnswerPlan answer{AnswerWay::HandedBack, {}, {}, {}, run.id(u"calls"_s)};
        QCOMPARE(
            run.draft("german", answer),
            u"Hello Jonas, “Access to the board” is something that you can do yourself in a few minutes. The "
            "dashboard shows them.\nhttps://crm.example/calls"_s);
        answer.way = AnswerWay::Documentation;
        QVERIFY(run.draft("german", answer).endsWith(u"https://crm.example/calls"));
        answer = {AnswerWay::Declined, {}, {}, u"The health score says it better"_s, {}};
        QCOMPARE(
            run.draft("german", answer),
            u"Hello Jonas, we will not do “Access to the board”, and would rather say so now. The health "
            "score says it better."_s);
        answer = {AnswerWay::AskManager, {}, {}, {}, {}};
        QVERIFY(run.draft("field", answer, u"fr").startsWith(u"Bonjour Camille, merci pour « A field »."));
        QVERIFY(run.draft("field", answer, u"fr").contains(u"Sophie Lambert"));
    }
    void whatTheTriageFoundProposesTheWay()
    {
        Run run;
        const auto way = [&](const char *name, EntityId known = {}) {
            return proposedAnswer(run.plan, run.request(name), known, today).way;
        };
        Request *contract = run.plan.requests.findForWriting(run.id(u"contract"_s));
        QCOMPARE(way("field"), AnswerWay::AskManager);
        QCOMPARE(way("contract"), AnswerWay::Promise);
        QCOMPARE(way("contract", run.id(u"calls"_s)), AnswerWay::Documentation);
        contract->lowEffort = YesNo::No;
        QCOMPARE(way("contract", run.id(u"calls"_s)), AnswerWay::Promoted);
        contract->alone = YesNo::Yes;
        QCOMPARE(way("contract"), AnswerWay::HandedBack);
        contract->misunderstanding = YesNo::Yes;
        QCOMPARE(way("contract"), AnswerWay::Explained);
        QCOMPARE(proposedAnswer(run.plan, run.request("german"), {}, today).promisedOn, QDate(2027, 6, 30));
    }
    void eachFormatReadsAsItWasWritten()
    {
        const QString text = u"Hello *all*,\nsee https://crm.example/a_b\n- one"_s;
        QCOMPARE(formattedAnswer(text, u"Asked"_s, AnswerFormat::Plain), text);
        QCOMPARE(formattedAnswer(text, u"As_ked"_s, AnswerFormat::Markdown),
                 u"> As\\_ked\n\nHello \\*all\\*,  \nsee <https://crm.example/a_b>  \n- one"_s);
        QCOMPARE(formattedAnswer(text, u"Asked"_s, AnswerFormat::Slack),
                 u"> Asked\nHello \u2060*all*,\nsee https://crm.example/a_b\n• one"_s);
    }
    void theLetterHasAddressSubjectAndBody()
    {
        const Run run;
        const QUrl letter = answerLetter(run.plan, run.request("contract"), u"Bonjour & merci\nà vous"_s);
        QCOMPARE(QString::fromLatin1(letter.toEncoded()),
                 u"mailto:sophie@kervello.example?subject=Re%3A%20Signed%20contract"
                 "&body=Bonjour%20%26%20merci%0D%0A%C3%A0%20vous"_s);
    }
    void aSentAnswerIsKeptOnce()
    {
        Run run;
        const EntityId contract = run.id(u"contract"_s);
        SentAnswer sent{ReplyKind::Promise, Channel::Slack, u"fr"_s, u"Bonjour"_s, u"Ada"_s};
        const Result<ChangeSet> kept = keepReply(run.plan, contract, sent, {9000}, today);
        QVERIFY(kept);
        QCOMPARE(kept->changes.size(), 2);
        QCOMPARE(Language(u"en").text(kept->title), u"Answer “Signed contract”"_s);
        run.plan.replies.insert(
            {{9000}, contract, today, ReplyKind::Promise, Channel::Slack, u"fr"_s, u"Bonjour"_s, u"Ada"_s});
        QVERIFY(keepReply(run.plan, contract, sent, {9001}, today)->changes.isEmpty());
        QCOMPARE(repliesTo(run.plan, contract), QList<EntityId>{{9000}});
        sent.text = u"  "_s;
        QVERIFY(!keepReply(run.plan, contract, sent, {9002}, today));
    }
    void everyWayEndsAsS3Says()
    {
        Run run;
        const EntityId contract = run.id(u"contract"_s);
        for (int i = 0; i < answerWayCount; ++i) {
            const auto way = AnswerWay(i);
            AnswerPlan answer{way, run.id(u"yann"_s), {2027, 3, 16}, {}, run.id(u"calls"_s)};
            const bool refusedWithout = needsReason(way) || way == AnswerWay::Promoted;
            QCOMPARE(bool(decideRequest(run.plan, contract, answer, today)), !refusedWithout);
            answer.reason = u"Because"_s;
            QCOMPARE(bool(decideRequest(run.plan, contract, answer, today)), way != AnswerWay::Promoted);
        }
    }
};

QTEST_MAIN(TestAnswerDraft)
#include "tst_answerdraft.moc"
