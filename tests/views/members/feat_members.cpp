// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choicebutton.h"
#include "common/emptystate.h"
#include "common/noteline.h"
#include "common/segmentedcontrol.h"
#include "document/announcementeditor.h"
#include "document/planeditor.h"
#include "items/memberstotellmodel.h"
#include "members/membersview.h"
#include "viewbench.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Desk : ViewBench {
    explicit Desk(const PlanData &data = samplePlanData(), QStringView language = u"en", bool isDark = false)
        : ViewBench(data, language, isDark)
        , view(withQuarter())
        , list(view.findChild<QListView *>(u"membersToTell"_s))
    {
        showAt(view, {1680, 984}, u"members"_s);
    }
    const ViewContext &withQuarter()
    {
        figures.setQuarter(Quarter{2027, 1});
        return context;
    }
    [[nodiscard]] QString message() const
    {
        return view.findChild<QPlainTextEdit *>(u"memberMessage"_s)->toPlainText();
    }
    [[nodiscard]] QString state() const { return view.findChild<NoteLine *>(u"toldState"_s)->sentence(); }
    void press(const QString &button) { view.findChild<QPushButton *>(button)->click(); }
    [[nodiscard]] bool isTold(int row) const
    {
        return list->model()->index(row, 0).data(MembersToTellModel::ToldOnRole).toDate().isValid();
    }

    MembersView view;
    QListView *list;
};

} // namespace

class FeatMembers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoHasSomethingIsListedWithTheMessageThatTellsThem()
    {
        const Desk desk;
        const QAbstractItemModelTester tester(desk.list->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.list->model()->rowCount() > 1);
        QVERIFY2(desk.message().contains(u"by when, and why it matters"_s), qPrintable(desk.message()));
        QVERIFY(desk.state().contains(u"has not been told"_s));
        QVERIFY(desk.view.facts().startsWith(u"0 of"_s));
    }
    void theMessageIsCopiedAsItIsMarkedUp()
    {
        Desk desk;
        desk.press(u"copyMessageButton"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.message());
        QVERIFY(desk.state().startsWith(u"Copied"_s));
        const QString plain = desk.message();
        desk.view.findChild<SegmentedControl *>(u"messageStyle"_s)->segment(1)->click();
        QVERIFY(desk.message() != plain);
        QVERIFY(desk.message().contains(u"**"_s));
    }
    void markedAsToldThenOnToTheNext()
    {
        Desk desk;
        desk.press(u"markToldButton"_s);
        QVERIFY(desk.isTold(0));
        QCOMPARE(desk.list->currentIndex().row(), 1);
        QVERIFY(desk.session.undoText().startsWith(u"Mark “"_s));
        desk.list->setCurrentIndex(desk.list->model()->index(0, 0));
        QCOMPARE(desk.state(), u"Told on 11 March 2027, by message."_s);
        desk.press(u"markToldButton"_s);
        QVERIFY(!desk.isTold(0));
        QVERIFY(desk.session.undo());
        QVERIFY(desk.isTold(0));
    }
    void howTheyWereToldIsKept()
    {
        Desk desk;
        auto *way = desk.view.findChild<ChoiceButton *>(u"toldWay"_s);
        way->menu()->actions().at(1)->trigger();
        desk.press(u"markToldButton"_s);
        QCOMPARE(desk.session.data().announcements.at(0).way, AnnouncementWay::InPerson);
        desk.list->setCurrentIndex(desk.list->model()->index(0, 0));
        QCOMPARE(desk.state(), u"Told on 11 March 2027, in person."_s);
        QVERIFY(!way->isVisible());
    }
    void anotherQuarterIsToldAnew()
    {
        Desk desk;
        const EntityId member =
            desk.list->model()->index(0, 0).data(EntityIdRole).value<EntityId>();
        QVERIFY(AnnouncementEditor(desk.session).markTold(member, Quarter{2026, 4}, AnnouncementWay::Page));
        QVERIFY(!desk.isTold(0));
    }
    void theStepSaysWhoHasNotBeenTold()
    {
        Desk desk;
        desk.figures.setDeckExported();
        const StepState before = desk.figures.steps().constLast();
        QVERIFY(before.isComplete());
        QVERIFY(!before.missing.isEmpty());
        const int members = desk.list->model()->rowCount();
        for (int i = 0; i < members; ++i)
            desk.press(u"markToldButton"_s);
        QVERIFY(desk.figures.steps().constLast().isComplete()); // telling is no change of the slides
        QVERIFY(desk.figures.steps().constLast().missing.isEmpty());
        QVERIFY(desk.view.facts().startsWith(u"all"_s));
    }
    void aPlanWithoutOwnersSaysWhereTheyAreGiven()
    {
        Desk desk{PlanData()};
        auto *empty = desk.view.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        empty->button()->click();
        QCOMPARE(desk.opened, QStringList{u"okrs"_s});
    }
    void picturesInBothThemesLanguagesAndSizes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en-light") << u"en"_s << false << QSize(1688, 988);
        QTest::newRow("fr-dark-small") << u"fr"_s << true << QSize(1302, 676);
    }
    void picturesInBothThemesLanguagesAndSizes()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        Desk desk(samplePlanData(language), language, isDark);
        desk.press(u"markToldButton"_s);
        showAt(desk.view, size, u"members-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(desk.view.minimumSizeHint().width() <= size.width());
    }
};

QTEST_MAIN(FeatMembers)
#include "feat_members.moc"
