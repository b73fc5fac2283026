// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/membermessage.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};
constexpr auto plan = R"(
    plan fiscal_start_month=1
    goal revenue title="Grow net revenue" position=1 weight=30
    contact marc name="Marc Lenoir" title=CRO
    contact anna-contact name="Anna Roy" language=fr email=anna@k.example
    need routing title="Leads routed at once" stakeholder=marc goals=revenue
    member karim name="Karim Benali"
    member anna name="Anna Roy" email=anna@k.example
    member idle name="Zoe Idle"
    objective fast title="Answer within the hour" quarter=2027-Q2 owner=karim needs=routing
    key_result answer title="First answer" objective=fast unit=h kind=decrease start=26 target=4 owner=anna due=2027-06-30
    project tool title="Lead routing" objective=fast lead=karim end=2027-05-15
    project loose title="Clean the CRM" lead=anna start=2027-04-05 end=2027-06-18
    project old title="Old" lead=idle start=2026-01-05 end=2026-02-18
)";

struct Told {
    PlanFixture fixture = planFromText(plan);
    PlanIndex index{fixture.plan};

    [[nodiscard]] const Member &member(const char *name) const
    {
        return *fixture.plan.members.find(fixture.id(QString::fromLatin1(name)));
    }
    [[nodiscard]] QString message(const char *name, MessageStyle style = MessageStyle::Plain,
                                  QStringView language = u"en") const
    {
        return memberMessage(index, member(name), quarter, style, Language(language));
    }
};

} // namespace

class TestMemberMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhatByWhenAndWhy()
    {
        QCOMPARE(Told().message("karim"),
                 uR"(Hello Karim,
Here is what is yours in Q2 2027, by when, and why it matters.

Answer within the hour
• You own this objective.
• Lead the project “Lead routing”, by 15 May 2027
• Why: the need “Leads routed at once” of Marc Lenoir, CRO → the company goal “Grow net revenue”
)"_s);
    }
    void keyResultsAndProjectsWithoutObjectiveAreInIt()
    {
        const QString message = Told().message("anna");
        QVERIFY2(message.contains(u"First answer: 26\u00A0h → 4\u00A0h, by 30 June 2027"_s), qPrintable(message));
        QVERIFY2(message.contains(u"Lead the project “Clean the CRM”, by 18 June 2027"_s), qPrintable(message));
        QVERIFY(!message.contains(u"You own"_s));
    }
    void markdownAndSlackMarkItUp()
    {
        QVERIFY(Told().message("karim", MessageStyle::Markdown).contains(u"**Answer within the hour**\n- You own"_s));
        QVERIFY(Told().message("karim", MessageStyle::Slack).contains(u"*Answer within the hour*\n• You own"_s));
    }
    void marksInTitlesStayText()
    {
        Told told;
        told.fixture.plan.objectives.findForWriting(told.fixture.id(u"fast"_s))->title = u"Be <1 h> & *calm*"_s;
        QVERIFY(told.message("karim", MessageStyle::Markdown).contains(u"**Be \\<1 h\\> & \\*calm\\***"_s));
        QVERIFY(told.message("karim", MessageStyle::Slack).contains(u"*Be &lt;1 h&gt; &amp; *calm**"_s));
        QVERIFY(told.message("karim").contains(u"Be <1 h> & *calm*"_s));
    }
    void itSpeaksTheLanguageOfTheMember()
    {
        const Told told;
        QCOMPARE(languageOf(told.index, told.member("anna"), u"en"_s), u"fr"_s);
        QCOMPARE(languageOf(told.index, told.member("karim"), u"en"_s), u"en"_s);
        QVERIFY(told.message("anna", MessageStyle::Plain, u"fr").startsWith(u"Bonjour Anna"_s));
    }
    void whoHasNothingIsNotWrittenTo()
    {
        const Told told;
        QVERIFY(told.message("idle").isEmpty());
        QStringList names;
        for (const Member *member : membersToTell(told.index, quarter))
            names += member->name;
        QCOMPARE(names, (QStringList{u"Anna Roy"_s, u"Karim Benali"_s}));
    }
    void theLatestAnnouncementOfTheQuarterCounts()
    {
        Told told;
        const EntityId anna = told.fixture.id(u"anna"_s);
        told.fixture.plan.announcements.insert({{901}, anna, Quarter{2027, 1}, QDate(2027, 1, 4)});
        QCOMPARE(membersNotTold(told.index, quarter).size(), 2);
        told.fixture.plan.announcements.insert({{902}, anna, quarter, QDate(2027, 4, 1)});
        told.fixture.plan.announcements.insert({{903}, anna, quarter, QDate(2027, 4, 8)});
        QCOMPARE(lastAnnouncement(told.index, anna, quarter)->date, QDate(2027, 4, 8));
        QCOMPARE(membersNotTold(told.index, quarter).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMemberMessage)
#include "tst_membermessage.moc"
