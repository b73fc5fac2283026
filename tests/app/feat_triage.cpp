// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "common/segmentedcontrol.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "items/inboxmodel.h"
#include "rules/answerway.h"
#include "rules/inboxorder.h"
#include "rules/requestreply.h"
#include "run/answerform.h"
#include "run/inboxlist.h"
#include "run/triagepanel.h"
#include "shell/plandesk.h"
#include "windowbench.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The sample's inbox in the real window, as wide as a desk or as narrow as a laptop.
struct Inbox : WindowBench {
    explicit Inbox(const QString &language = u"en"_s, const QSize &size = {1920, 1080})
        : WindowBench(language)
    {
        window().resize(size);
        openSample(language);
        desk().showView(u"inbox"_s);
        QApplication::processEvents();
    }
    [[nodiscard]] const PlanData &plan() const { return session().data(); }
    [[nodiscard]] InboxCounts counts() const { return inboxCounts(plan(), session().today()); }
    [[nodiscard]] EntityId current() const { return session().selection().current().id; }
    [[nodiscard]] const Request &request() const { return *plan().requests.find(current()); }
    [[nodiscard]] QString drafted() const { return find<QPlainTextEdit>(u"answerText"_s)->toPlainText(); }
    // The one whose title begins so.
    [[nodiscard]] EntityId called(const QString &title) const
    {
        for (const Request &each : plan().requests) {
            if (each.title.startsWith(title))
                return each.id;
        }
        return {};
    }
    // Selected in the list, and opened by Enter.
    void open(const QString &title)
    {
        session().selection().select({EntityKind::Request, called(title)});
        find<InboxList>(u"inboxList"_s)->setFocus();
        press(Qt::Key_Return);
    }
    [[nodiscard]] QString focused() const
    {
        const QWidget *widget = QApplication::focusWidget();
        while (widget && widget->objectName().isEmpty())
            widget = widget->parentWidget();
        return widget ? widget->objectName() : QString();
    }
    [[nodiscard]] bool isPanelShown() const { return find<TriagePanel>(u"triagePanel"_s)->isVisible(); }
};

// Takes letters instead of a mail program.
class MailProgram : public QObject {
    Q_OBJECT
public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "take"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    QList<QUrl> letters;

public Q_SLOTS:
    void take(const QUrl &letter) { letters += letter; }
};

} // namespace

// Monday at the desk: the requests that have piled up, one after the other, by keyboard alone.
class FeatTriage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theInboxStandsFirstBelowTheSpineAndCounts()
    {
        Inbox inbox;
        QCOMPARE(inbox.desk().currentViewId(), u"inbox"_s);
        QCOMPARE(inbox.find<QLabel>(u"viewFacts"_s)->text(), u"12 open"_s);
        QVERIFY(inbox.find<QWidget>(u"inboxRailItem"_s)->accessibleName().contains(u"12"));
        QCOMPARE(inbox.find<QWidget>(u"inboxFacts"_s)->accessibleName(),
                 u"3 to triage, 2 wait for a word, 5 avoided this month"_s);
        QVERIFY(inbox.isPanelShown());
        QCOMPARE(inbox.find<QLabel>(u"triageKind"_s)->text(), u"Request to triage"_s);
    }
    void oneRequestIsTriagedByKeyboardAlone()
    {
        Inbox inbox;
        inbox.open(u"Signed contract"_s);
        const EntityId contract = inbox.current();
        // Why, who benefits and the four questions are answered in the sample: the ladder comes first.
        QCOMPARE(inbox.request().impact, 3);
        QVERIFY(inbox.find<QLabel>(u"triageArithmetic"_s)->text().contains(u"e-signature rollout"));
        inbox.press(Qt::Key_4);
        QCOMPARE(inbox.request().impact, 4);
        QVERIFY2(inbox.drafted().startsWith(u"Bonjour Sophie") || inbox.drafted().startsWith(u"Hello Sophie"),
                 qPrintable(inbox.drafted()));
        inbox.press(Qt::Key_Return, Qt::ControlModifier);
        const Request &decided = *inbox.plan().requests.find(contract);
        QCOMPARE(decided.status, RequestStatus::Accepted);
        QCOMPARE(decided.promisedOn, inbox.session().today()); // urgent: 4 and the rollout
        QCOMPARE(inbox.counts().toTriage, 2);
        QVERIFY(inbox.current() != contract);
        QCOMPARE(inbox.request().status, RequestStatus::New);
        QVERIFY(inbox.session().undo());
        QCOMPARE(inbox.plan().requests.find(contract)->status, RequestStatus::New);
    }
    void questionsAreAnsweredByOneKeyEach()
    {
        Inbox inbox;
        inbox.open(u"Calls by SDR"_s);
        QCOMPARE(inbox.focused(), u"triageWhy"_s);
        inbox.type(u"Friday's team meeting"_s);
        inbox.press(Qt::Key_Return);
        QCOMPARE(inbox.request().realNeed, u"Friday's team meeting"_s);
        inbox.press(Qt::Key_Right);
        inbox.press(Qt::Key_Return);
        QVERIFY(inbox.request().beneficiary.has_value());
        for (const int key : {Qt::Key_N, Qt::Key_N, Qt::Key_Y, Qt::Key_Y})
            inbox.press(key);
        QCOMPARE(inbox.request().alone, YesNo::No);
        QCOMPARE(inbox.request().misunderstanding, YesNo::No);
        QCOMPARE(inbox.request().oneMember, YesNo::Yes);
        QCOMPARE(inbox.request().lowEffort, YesNo::Yes);
        QCOMPARE(inbox.focused(), u"impactLadder"_s);
        QVERIFY(inbox.find<QLabel>(u"triageRunReason"_s)->text().startsWith(u"Run:"));
        inbox.press(Qt::Key_2);
        QCOMPARE(inbox.request().impact, 2);
    }
    void aProjectIsMadeANeedThatKnowsWhereItComesFrom()
    {
        Inbox inbox;
        inbox.open(u"Signed contract"_s);
        const EntityId contract = inbox.current();
        const auto needs = inbox.plan().needs.size();
        inbox.find<SegmentedControl>(u"triageLowEffortAnswer"_s)->segment(1)->click();
        QCOMPARE(inbox.window().findChild<AnswerForm *>()->way(), AnswerWay::Promoted);
        inbox.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(inbox.plan().needs.size(), needs + 1);
        const Request &closed = *inbox.plan().requests.find(contract);
        QCOMPARE(closed.outcome, RequestOutcome::Promoted);
        QVERIFY(inbox.plan().needs.contains(closed.need));
    }
    void nothingIsDeclinedWithoutAReason()
    {
        Inbox inbox;
        inbox.open(u"Signed contract"_s);
        const EntityId contract = inbox.current();
        inbox.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(inbox.request().status, RequestStatus::New);
        QCOMPARE(inbox.focused(), u"answerReason"_s);
        inbox.type(u"The connector goes next month"_s);
        QVERIFY(inbox.drafted().contains(u"The connector goes next month."));
        inbox.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inbox.plan().requests.find(contract)->outcome, RequestOutcome::Declined);
        QCOMPARE(inbox.plan().requests.find(contract)->outcomeReason, u"The connector goes next month"_s);
    }
    void aContributorIsSentToTheManagerPolitely()
    {
        Inbox inbox;
        inbox.open(u"“Competitor”"_s);
        if (!inbox.current())
            inbox.open(inbox.plan().requests.at(0).title);
        QCOMPARE(inbox.window().findChild<AnswerForm *>()->way(), AnswerWay::AskManager);
        QVERIFY2(inbox.drafted().contains(u"Sophie Lambert") || inbox.drafted().contains(u"Mehdi Cherif")
                     || inbox.drafted().contains(u"manager"),
                 qPrintable(inbox.drafted()));
        const EntityId request = inbox.current();
        inbox.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inbox.plan().requests.find(request)->outcome, RequestOutcome::HandedBack);
    }
    void whatIsCopiedIsKeptAsSent()
    {
        Inbox inbox;
        inbox.open(u"Signed contract"_s);
        const EntityId contract = inbox.current();
        inbox.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"> Signed contract"));
        QVERIFY(QApplication::clipboard()->text().contains(inbox.drafted()));
        const QList<EntityId> replies = repliesTo(inbox.plan(), contract);
        QCOMPARE(replies.size(), 1);
        const Reply &reply = *inbox.plan().replies.find(replies.constFirst());
        QCOMPARE(reply.text, inbox.drafted());
        QCOMPARE(reply.date, inbox.session().today());
        QCOMPARE(reply.channel, Channel::Slack);
        QCOMPARE(inbox.plan().requests.find(contract)->answeredOn, inbox.session().today());
        QVERIFY(inbox.session().undo());
        QVERIFY(repliesTo(inbox.plan(), contract).isEmpty());
        QVERIFY(!inbox.plan().requests.find(contract)->answeredOn.isValid());
    }
    void aMailIsOpenedInTheMailProgram()
    {
        Inbox inbox;
        MailProgram mail;
        inbox.open(u"Calls by SDR"_s);
        inbox.find<QPushButton>(u"triageCopy"_s)->click();
        QCOMPARE(mail.letters.size(), 1);
        QVERIFY(mail.letters.constFirst().toString().startsWith(u"mailto:mehdi.cherif@"));
        QCOMPARE(repliesTo(inbox.plan(), inbox.current()).size(), 1);
    }
    void theRequestersLanguageIsDraftedInAnyWindow()
    {
        Inbox inbox(u"fr"_s);
        inbox.open(u"Droits d’accès"_s); // of Jonas Weber, who reads English
        QVERIFY2(inbox.drafted().startsWith(u"Hello Jonas"), qPrintable(inbox.drafted()));
        inbox.open(u"Fusion de 40"_s);
        QVERIFY2(inbox.drafted().startsWith(u"Bonjour Hélène"), qPrintable(inbox.drafted()));
    }
    void ownWordsStayUntilTheyAreDraftedAgain()
    {
        Inbox inbox;
        inbox.open(u"Signed contract"_s);
        const QString drafted = inbox.drafted();
        auto *text = inbox.find<QPlainTextEdit>(u"answerText"_s);
        text->setFocus();
        text->selectAll();
        inbox.type(u"In my words"_s);
        inbox.find<TriagePanel>(u"triagePanel"_s)->chooseWay(int(AnswerWay::NotYet));
        QCOMPARE(inbox.drafted(), u"In my words"_s);
        inbox.find<TriagePanel>(u"triagePanel"_s)->chooseWay(int(AnswerWay::Promise));
        inbox.find<QPushButton>(u"answerDraftAgain"_s)->click();
        QCOMPARE(inbox.drafted(), drafted);
    }
    void requestsAreAddedFromOneLine()
    {
        Inbox inbox;
        const auto before = inbox.plan().requests.size();
        inbox.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(inbox.focused(), u"quickAddField"_s);
        inbox.type(u"#slack @Sophie: CRM field for the reason of loss, blocks a signature"_s);
        QStringList chips;
        for (const QWidget *chip : inbox.find<QWidget>(u"quickAddChips"_s)->findChildren<QWidget *>())
            chips += chip->accessibleName();
        QVERIFY2(chips.contains(u"From Sophie Lambert"_s), qPrintable(chips.join(u'|')));
        QVERIFY2(chips.contains(u"Impact 5: blocks a signature"_s), qPrintable(chips.join(u'|')));
        QCOMPARE(inbox.plan().requests.size(), before);
        inbox.press(Qt::Key_Return);
        QCOMPARE(inbox.plan().requests.size(), before + 1);
        QCOMPARE(inbox.request().title, u"CRM field for the reason of loss"_s);
        QCOMPARE(inbox.request().impact, 5);
        QCOMPARE(inbox.focused(), u"quickAddField"_s);
        QVERIFY(inbox.find<QLineEdit>(u"quickAddField"_s)->text().isEmpty());
        inbox.press(Qt::Key_Escape);
        QVERIFY(!inbox.find<QWidget>(u"quickAdd"_s)->isVisible());
    }
    void aThreadComesInAsOneStep()
    {
        Inbox inbox;
        const PlanData before = inbox.plan();
        inbox.press(Qt::Key_Insert);
        QApplication::clipboard()->setText(
            u"Sophie Lambert\n  10:42\nHi all, the signed contracts do not come "
            "back into the CRM\nMehdi Cherif  10:45\nMerci\nMehdi Cherif  "
            "10:50\nMy SDRs cannot see their numbers either\n"_s);
        inbox.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(inbox.find<QWidget>(u"pastedList"_s)->isVisible());
        QCOMPARE(inbox.find<QPushButton>(u"quickAddButton"_s)->text(), u"Add 2 requests"_s);
        QCOMPARE(inbox.plan(), before);
        inbox.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(inbox.plan().requests.size(), before.requests.size() + 2);
        QVERIFY(inbox.session().undo());
        QCOMPARE(inbox.plan(), before);
    }
    void onALaptopThePanelLiesOverTheListAndEscGoesBack()
    {
        Inbox inbox(u"en"_s, {1366, 768});
        QVERIFY(!inbox.isPanelShown());
        inbox.open(u"Signed contract"_s);
        QVERIFY(inbox.isPanelShown());
        inbox.press(Qt::Key_Escape);
        QVERIFY(!inbox.isPanelShown());
        QCOMPARE(inbox.focused(), u"inboxList"_s);
        inbox.press(Qt::Key_Return);
        QVERIFY(inbox.isPanelShown());
    }
    void aClosedRequestIsReopenedWhereItIsShown()
    {
        Inbox inbox;
        inbox.find<SegmentedControl>(u"inboxScopes"_s)->segment(1)->click();
        const EntityId first =
            inbox.find<InboxList>(u"inboxList"_s)->model()->index(1, 0).data(EntityIdRole).value<EntityId>();
        inbox.session().selection().select({EntityKind::Request, first});
        QCOMPARE(inbox.find<QLabel>(u"triageKind"_s)->text(), u"Closed request"_s);
        inbox.find<QPushButton>(u"closedReopen"_s)->click();
        QCOMPARE(inbox.plan().requests.find(first)->status, RequestStatus::New);
        QCOMPARE(inbox.find<QLabel>(u"triageKind"_s)->text(), u"Request to triage"_s);
        QVERIFY(inbox.session().undo());
        QCOMPARE(inbox.plan().requests.find(first)->status, RequestStatus::Closed);
    }
    void aRequestIsFoundByTheSearchOfTheWindow()
    {
        Inbox inbox;
        inbox.desk().showView(u"team"_s);
        inbox.desk().reveal({EntityKind::Request, inbox.called(u"Signed contract"_s)});
        QCOMPARE(inbox.desk().currentViewId(), u"inbox"_s);
        QCOMPARE(inbox.find<QLabel>(u"triageTitle"_s)->text(), inbox.request().title);
        inbox.desk().reveal({EntityKind::Contact, inbox.plan().contacts.at(0).id});
        QCOMPARE(inbox.desk().currentViewId(), u"team"_s);
    }
};

QTEST_MAIN(FeatTriage)
#include "feat_triage.moc"
