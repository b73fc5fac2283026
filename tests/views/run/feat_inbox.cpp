// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/banner.h"
#include "common/choicebutton.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/searchfield.h"
#include "common/segmentedcontrol.h"
#include "document/planselection.h"
#include "document/requesteditor.h"
#include "items/inboxmodel.h"
#include "planfixture.h"
#include "run/answeralldialog.h"
#include "run/inboxdelegate.h"
#include "run/inboxlist.h"
#include "run/inboxview.h"
#include "run/triagepanel.h"
#include "viewbench.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The real inbox, at the size it has in a window of 1920 × 1080 or of 1366 × 768.
struct Inbox : ViewBench {
    explicit Inbox(const PlanData &data = samplePlanData(), QStringView language = u"en", bool isDark = false,
                   const QSize &size = {1688, 984}, const QString &picture = u"inbox"_s)
        : ViewBench(data, language, isDark)
        , view(context)
        , list(view.findChild<InboxList *>())
    {
        showAt(view, size, picture);
        view.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&view)); }();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return view.findChild<Widget *>(name);
    }
    // The one whose title begins so.
    [[nodiscard]] EntityId called(const QString &title) const
    {
        for (const Request &each : session.data().requests) {
            if (each.title.startsWith(title))
                return each.id;
        }
        return {};
    }
    [[nodiscard]] static QList<QPushButton *> shown(const QWidget *in, const QString &name)
    {
        QApplication::processEvents(); // a row that has just been made is shown by its layout
        QList<QPushButton *> buttons = in->findChildren<QPushButton *>(name);
        buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return buttons;
    }
    [[nodiscard]] int rows() const { return list->model()->rowCount(); }

    InboxView view;
    InboxList *list;
};

// Asked three times in six weeks, twice still open; the answer is there.
constexpr auto kindOfCalls = R"(
    contact lea name="Léa Martin" language=fr
    contact jonas name="Jonas Weber" language=en email=jonas@kervello.example
    answer calls title="Calls of the SDRs" text="See the dashboard of calls"
    request old title="Calls by SDR" status=closed outcome=redirected answer=calls raised_on=2027-02-20 closed_on=2027-02-21
    request fr title="SDR calls" requester=lea channel=slack raised_on=2027-03-08 repeats=old
    request en title="Calls of each SDR" requester=jonas channel=email raised_on=2027-03-10
)";

const Theme &lightTheme()
{
    static const Theme theme = Theme::light();
    return theme;
}

} // namespace

class FeatInbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleStandsInFourParts()
    {
        const Inbox inbox;
        QStringList headings;
        for (int row = 0; row < inbox.rows(); ++row) {
            const QModelIndex index = inbox.list->model()->index(row, 0);
            if (index.data(InboxModel::IsHeadingRole).toBool())
                headings += index.data().toString() + u' ' + index.data(InboxModel::CountRole).toString();
        }
        QCOMPARE(headings,
                 (QStringList{u"To triage 3"_s, u"Waiting for a word from you 2"_s, u"Under way 5"_s,
                              u"Later, with the reason given 2"_s}));
        QCOMPARE(inbox.view.facts(), u"12 open"_s);
    }
    void headingsAreLowAndPassedOverByTheKeyboard()
    {
        Inbox inbox;
        QVERIFY(inbox.list->rowHeight(0) < inbox.list->rowHeight(1));
        inbox.list->setFocus();
        inbox.list->setCurrentIndex(inbox.list->model()->index(3, 0));
        QTest::keyClick(inbox.list, Qt::Key_Down);
        QCOMPARE(inbox.list->currentIndex().row(), 5);
        QTest::keyClick(inbox.list, Qt::Key_Up);
        QCOMPARE(inbox.list->currentIndex().row(), 3);
        QTest::keyClick(inbox.list, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(inbox.list->currentIndex().row(), 1);
    }
    void theSelectionStaysWithItsRequestWhenItMoves()
    {
        Inbox inbox;
        const EntityId id = inbox.list->model()->index(1, 0).data(EntityIdRole).value<EntityId>();
        inbox.session.selection().select({EntityKind::Request, id});
        QVERIFY(RequestEditor(inbox.session).postpone(id, u"Later"_s));
        QCOMPARE(inbox.list->currentIndex().data(EntityIdRole).value<EntityId>(), id);
        QCOMPARE(inbox.session.selection().current().id, id);
        for (int row = 0; row < inbox.rows(); ++row) {
            const bool isHeading =
                inbox.list->model()->index(row, 0).data(InboxModel::IsHeadingRole).toBool();
            QCOMPARE(inbox.list->rowHeight(row) < twoLineRowHeight, isHeading);
        }
    }
    void wordsNarrowTheListAndTheWayBackIsOffered()
    {
        Inbox inbox;
        auto *search = inbox.find<SearchField>(u"inboxSearch"_s);
        search->setText(u"dashboard"_s);
        QVERIFY(inbox.rows() > 0 && inbox.rows() < 8);
        search->setText(u"nothing of the kind"_s);
        QCOMPARE(inbox.rows(), 0);
        auto *nothing = inbox.find<EmptyState>(u"inboxNothing"_s);
        QVERIFY(nothing->isVisible());
        nothing->button()->click();
        QCOMPARE(inbox.rows(), 16);
        QVERIFY(!nothing->isVisible());
    }
    void theSmartGroupsSayHowManyTheyHold()
    {
        const Inbox inbox;
        const auto *groups = inbox.find<ChoiceButton>(u"inboxGroups"_s);
        QCOMPARE(groups->text(), u"All open ones (12)"_s);
    }
    void closedOnesStandBehindTheirSegment()
    {
        const Inbox inbox(samplePlanData(u"fr"), u"fr");
        auto *scopes = inbox.find<SegmentedControl>(u"inboxScopes"_s);
        QCOMPARE(scopes->segment(0)->text(), u"Ouvertes"_s);
        QCOMPARE(scopes->segment(1)->text(), u"Fermées"_s);
        scopes->segment(1)->click();
        QCOMPARE(inbox.list->model()->index(0, 0).data().toString(), u"Mars 2027"_s);
    }
    void anEmptyPlanAsksForTheFirstRequest()
    {
        const Inbox inbox(PlanData{});
        auto *empty = inbox.find<EmptyState>(u"inboxEmpty"_s);
        QVERIFY(empty->isVisible());
        empty->button()->click();
        QVERIFY(inbox.find<QWidget>(u"quickAddField"_s)->hasFocus());
    }
    void nothingOpenSaysSoAndLeadsToTheClosedOnes()
    {
        const Inbox inbox(planFromText(R"(
            request a title=Done status=closed outcome=done closed_on=2027-03-04
        )")
                              .plan);
        auto *nothing = inbox.find<EmptyState>(u"inboxNothing"_s);
        QVERIFY(nothing->isVisible());
        nothing->button()->click();
        QCOMPARE(inbox.rows(), 2);
    }
    void routinesAnswersAndFiguresStandBesideTheRequests()
    {
        Inbox inbox;
        auto *segments = inbox.find<SegmentedControl>(u"inboxScopes"_s);
        segments->segment(2)->click();
        QVERIFY(inbox.find<QWidget>(u"routinesTable"_s)->isVisible());
        QVERIFY(inbox.find<QWidget>(u"rolloutsTable"_s)->isVisible());
        QVERIFY(!inbox.find<QWidget>(u"inboxAdd"_s)->isVisible());
        // The same keys add what the page holds.
        const PlanData before = inbox.session.data();
        inbox.find<QWidget>(u"routinesTable"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"Commissions"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(inbox.session.data().routines.size(), before.routines.size() + 1);
        QCOMPARE(inbox.session.data().requests, before.requests);
        segments->segment(3)->click();
        QVERIFY(inbox.find<QWidget>(u"answersTable"_s)->isVisible());
        segments->segment(4)->click();
        QVERIFY(inbox.find<QWidget>(u"runVerdict"_s)->isVisible());
        segments->segment(0)->click();
        QVERIFY(inbox.list->isVisible());
        QVERIFY(inbox.find<QWidget>(u"inboxAdd"_s)->isVisible());
    }
    void whatIsSelectedElsewhereShowsItsPage()
    {
        Inbox inbox;
        const PlanData &plan = inbox.session.data();
        const auto *segments = inbox.find<SegmentedControl>(u"inboxScopes"_s);
        inbox.session.selection().select({EntityKind::Answer, plan.answers.at(0).id});
        QVERIFY(inbox.find<QWidget>(u"answersTable"_s)->isVisible());
        inbox.session.selection().select({EntityKind::Rollout, plan.rollouts.at(0).id});
        QVERIFY(inbox.find<QWidget>(u"rolloutsTable"_s)->isVisible());
        for (const Request &request : plan.requests) {
            if (request.status == RequestStatus::Closed)
                inbox.session.selection().select({EntityKind::Request, request.id});
        }
        QCOMPARE(segments->currentIndex(), 1);
        QVERIFY(inbox.list->currentIndex().isValid());
        QVERIFY(inbox.find<QWidget>(u"closedReopen"_s)->isVisible());
    }
    void whatIsTypedShowsWhatWasAskedBefore()
    {
        Inbox inbox;
        inbox.find<QPushButton>(u"inboxAdd"_s)->click();
        auto *field = inbox.find<QLineEdit>(u"quickAddField"_s);
        auto *similar = inbox.find<QWidget>(u"similarToNew"_s);
        QTest::keyClicks(field, u"Some"_s);
        QVERIFY(!similar->isVisible());
        field->clear();
        QTest::keyClicks(field, u"#email Access to the dashboards for newcomers"_s);
        QVERIFY(similar->isVisible());
        const Request *earlier = nullptr;
        for (const Request &request : inbox.session.data().requests) {
            if (request.title == u"Dashboard access for a newcomer")
                earlier = &request;
        }
        QVERIFY(earlier && earlier->answer);
        const EntityId answer = earlier->answer;
        const EntityId first = earlier->repeats ? earlier->repeats : earlier->id;
        QPushButton *again = nullptr;
        const QList<QPushButton *> verbs = inbox.shown(similar, u"similarAttach"_s);
        for (QPushButton *button : verbs) {
            if (button->accessibleName().contains(u"for a newcomer"))
                again = button;
        }
        QVERIFY(again);
        again->click();
        const EntityId added = inbox.session.selection().current().id;
        const Request &request = *inbox.session.data().requests.find(added);
        QCOMPARE(request.title, u"Access to the dashboards for newcomers"_s);
        QCOMPARE(request.repeats, first);
        QCOMPARE(request.answer, answer);
        QVERIFY(!similar->isVisible());
    }
    void anEarlierOneIsAttachedWithItsAnswerInTheTriage()
    {
        Inbox inbox(planFromText(kindOfCalls).plan);
        inbox.session.selection().select({EntityKind::Request, inbox.called(u"Calls of each SDR"_s)});
        auto *similar = inbox.find<QWidget>(u"similarRequests"_s);
        QVERIFY(similar->isVisible());
        QCOMPARE(inbox.shown(similar, u"similarShow"_s).size(), 2);
        inbox.shown(similar, u"similarAnswer"_s).constFirst()->click();
        QVERIFY(inbox.find<QPlainTextEdit>(u"answerText"_s)
                    ->toPlainText()
                    .contains(u"See the dashboard of calls."));
        inbox.shown(similar, u"similarAttach"_s).constFirst()->click();
        const Request &request = *inbox.session.data().requests.find(inbox.called(u"Calls of each SDR"_s));
        QVERIFY(!request.repeats.isNull());
        QVERIFY(!request.answer.isNull());
        // What is attached says how it went, and takes no more room than that.
        QCOMPARE(inbox.shown(similar, u"similarShow"_s).size(), 1);
        QVERIFY(inbox.shown(similar, u"similarAttach"_s).isEmpty());
        QVERIFY(inbox.session.undoText().startsWith(u"Note that “Calls of each SDR”"));
    }
    void whatIsAskedAgainIsDocumentedFromItsBanner()
    {
        Inbox inbox;
        inbox.session.selection().select({EntityKind::Request, inbox.called(u"Signed contract does not"_s)});
        auto *banner = inbox.find<Banner>(u"triageBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->button()->text(), u"Document it"_s);
        const qsizetype answers = inbox.session.data().answers.size();
        banner->button()->click();
        QCOMPARE(inbox.session.data().answers.size(), answers + 1);
        QCOMPARE(inbox.detailsOpened, 1);
        QVERIFY(inbox.find<QWidget>(u"answersTable"_s)->isVisible());
        QVERIFY(inbox.session.undo());
        QCOMPARE(inbox.session.data().answers.size(), answers);
    }
    void allWhoAskedTheSameReadTheirAnswerAndAreClosedInOneStep()
    {
        Inbox inbox(planFromText(kindOfCalls).plan);
        const PlanData before = inbox.session.data();
        inbox.session.selection().select({EntityKind::Request, inbox.called(u"Calls of each SDR"_s)});
        auto *banner = inbox.find<Banner>(u"triageBanner"_s);
        QCOMPARE(banner->button()->text(), u"Answer all…"_s);
        banner->button()->click();
        auto *dialog = inbox.find<AnswerAllDialog>(u"answerAllDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(accessibleNameProblems(dialog).join(u'\n'), QString());
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"answerAllText1"_s)
                    ->toPlainText()
                    .startsWith(u"Bonjour Léa"));
        QCOMPARE(inbox.session.data(), before); // nothing yet
        dialog->findChild<QPushButton *>(u"answerAllSend1"_s)->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"Bonjour Léa"));
        dialog->findChild<QPlainTextEdit *>(u"answerAllText2"_s)->setPlainText(u"In my own words"_s);
        auto *close = dialog->findChild<QPushButton *>(u"answerAllClose"_s);
        QCOMPARE(close->text(), u"Close 2 requests with it"_s);
        close->click();
        QCOMPARE(inbox.session.undoText(), u"Answer 2 requests with “Calls of the SDRs”"_s);
        QCOMPARE(inbox.session.data().replies.size(), 2);
        QCOMPARE(inbox.session.data().replies.at(1).text, u"In my own words"_s);
        for (const Request &request : inbox.session.data().requests)
            QCOMPARE(request.status, RequestStatus::Closed);
        QVERIFY(inbox.session.undo());
        QCOMPARE(inbox.session.data(), before);
    }
    void everythingHasAName()
    {
        for (const QSize &size : {QSize(1688, 984), QSize(1302, 680)}) {
            const Inbox inbox(samplePlanData(), u"en", false, size, u"inbox-names"_s);
            QCOMPARE(accessibleNameProblems(&inbox.view).join(u'\n'), QString());
        }
    }
    void onTheProjectorTheBarIsForTheSegments()
    {
        Inbox inbox;
        const auto *intake = inbox.find<QWidget>(u"inboxIntake"_s);
        QVERIFY(intake->isVisibleTo(&inbox.view));
        inbox.view.setProjector(true);
        QVERIFY(!intake->isVisibleTo(&inbox.view));
        QVERIFY(inbox.find<QWidget>(u"inboxScopes"_s)->isVisibleTo(&inbox.view));
        inbox.view.setProjector(false);
        QVERIFY(intake->isVisibleTo(&inbox.view));
    }

    void theColumnsNeverOverlap_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {500, 640, 819, 820, 984, 1640})
            QTest::addRow("%d", width) << width;
    }
    void theColumnsNeverOverlap()
    {
        QFETCH(int, width);
        const InboxLayout layout(QRect(0, 0, width, twoLineRowHeight), lightTheme(), 120);
        QList<QRect> parts{layout.bars, layout.title, layout.channel, layout.requester,
                           layout.sign, layout.age,   layout.owner,   layout.promise};
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY2(parts.at(i).width() > 10, qPrintable(QString::number(i)));
            QVERIFY(QRect(0, 0, width, twoLineRowHeight).contains(parts.at(i)));
            for (qsizetype j = i + 1; j < parts.size(); ++j)
                QVERIFY2(!parts.at(i).intersects(parts.at(j)), qPrintable(u"%1 %2"_s.arg(i).arg(j)));
        }
    }
    void aRowIsDrawnForWhatItSays()
    {
        const Inbox inbox;
        const auto paint = [&](int row) {
            QImage image(984, twoLineRowHeight, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.initFrom(inbox.list);
            option.rect = image.rect();
            option.widget = inbox.list;
            inbox.list->itemDelegate()->paint(&painter, option, inbox.list->model()->index(row, 0));
            return image;
        };
        const Theme &theme = themeOf(inbox.list);
        const auto holds = [](const QImage &image, const QRect &area, const QColor &ink) {
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x) {
                    if (image.pixelColor(x, y) == ink)
                        return true;
                }
            }
            return false;
        };
        const InboxLayout layout(QRect(0, 0, 984, twoLineRowHeight), theme, 0);
        const QColor risk = theme.colors.status(Status::AtRisk).ink;
        // Row 5 waits for a word, row 2 is to triage.
        QVERIFY(holds(paint(5), layout.promise, risk));
        QVERIFY(!holds(paint(2), layout.promise, risk));
        QVERIFY(holds(paint(5), layout.bars, theme.colors.text));
    }
};

QTEST_MAIN(FeatInbox)
#include "feat_inbox.moc"
