// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/choicebutton.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/searchfield.h"
#include "common/segmentedcontrol.h"
#include "document/planselection.h"
#include "document/requesteditor.h"
#include "items/inboxmodel.h"
#include "planfixture.h"
#include "run/inboxdelegate.h"
#include "run/inboxlist.h"
#include "run/inboxview.h"
#include "run/triagepanel.h"
#include "viewbench.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
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
    [[nodiscard]] int rows() const { return list->model()->rowCount(); }

    InboxView view;
    InboxList *list;
};

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
        QCOMPARE(scopes->segment(1)->text(), u"Closes"_s);
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
    void everythingHasAName()
    {
        for (const QSize &size : {QSize(1688, 984), QSize(1302, 680)}) {
            const Inbox inbox(samplePlanData(), u"en", false, size, u"inbox-names"_s);
            QCOMPARE(accessibleNameProblems(&inbox.view).join(u'\n'), QString());
        }
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
