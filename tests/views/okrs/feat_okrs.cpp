// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/segmentedcontrol.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "items/okrtreemodel.h"
#include "okrs/keyresultdetails.h"
#include "okrs/makeokrsdialog.h"
#include "okrs/numbersprompt.h"
#include "okrs/okrsview.h"
#include "planfixture.h"
#include "rules/keyresulthealth.h"
#include "rules/objectivescore.h"
#include "rules/okrproposal.h"
#include "viewbench.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *okrs = R"(
member karim name="Karim Benali"
member lea name="Léa Fontaine"
goal forecast position=1 weight=40
goal churn position=2 weight=20
objective reliable quarter=2027-Q2 owner=karim goal=forecast position=1
key_result gap objective=reliable unit=% kind=decrease start=18 commit=12 target=8 owner=karim due=2027-06-30 position=1
key_result coverage objective=reliable position=2
check_in - key_result=gap date=2027-03-08 value=11 confidence=7
objective fast quarter=2027-Q2 position=2
need cleaning goals=forecast impact=4 effort=2 status=chosen quarter=2027-Q2
need routing goals=forecast impact=3 effort=2 status=chosen quarter=2027-Q2
need alerts goals=churn impact=4 effort=1 status=chosen quarter=2027-Q2
)";

EntityId lowestScored(const PlanIndex &index)
{
    EntityId lowest;
    double score = 2;
    for (const Objective *objective : objectivesIn(index, {2027, 1})) {
        for (const KeyResult *keyResult : index.keyResultsOf(objective->id)) {
            if (const auto own = scoreOf(index, *keyResult); own && *own < score) {
                score = *own;
                lowest = keyResult->id;
            }
        }
    }
    return lowest;
}

// The real view of step 4 with a small plan before it.
struct Desk : ViewBench {
    explicit Desk(const PlanFixture &fixture = planFromText(okrs), QStringView language = u"en",
                  bool isDark = false)
        : ViewBench(fixture.plan, language, isDark)
        , names(fixture)
        , view((figures.setQuarter({2027, 2}), context))
        , tree(view.findChild<QTreeView *>(u"okrTree"_s))
    {
        view.resize(1260, 900);
        view.show();
        view.activateWindow();
        (void)QTest::qWaitForWindowActive(&view);
    }
    [[nodiscard]] QModelIndex index(const QString &name) const { return indexOf(names.id(name)); }
    [[nodiscard]] QModelIndex indexOf(EntityId id) const
    {
        return static_cast<OkrTreeModel *>(tree->model())->indexOf(id);
    }
    [[nodiscard]] OkrRow row(const QString &name) const
    {
        return index(name).data(OkrTreeModel::RowRole).value<OkrRow>();
    }
    void select(const QString &name) { session.selection().select(names.ref(name)); }
    void trigger(const QString &action) const { view.findChild<QAction *>(action)->trigger(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return view.findChild<QPushButton *>(name);
    }

    PlanFixture names;
    OkrsView view;
    QTreeView *tree;
};

} // namespace

class FeatOkrs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makingOkrsFromChosenNeedsIsOneUndoStep()
    {
        Desk desk;
        const PlanData before = desk.session.data();
        MakeOkrsDialog dialog(desk.context);
        QCOMPARE(dialog.proposal().objectives.size(), 2); // one for each goal
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(desk.session.data().objectives.size(), before.objectives.size() + 2);
        QCOMPARE(desk.session.data().projects.size(), 3);
        QCOMPARE(desk.session.data().needs.find(desk.names.id(u"alerts"_s))->status, NeedStatus::Planned);
        QCOMPARE(desk.session.selection().current().kind, EntityKind::Objective);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), before);
        QVERIFY(!desk.session.canUndo());
    }

    void whatIsLeftOutIsNotMadeAndTitlesCanBeChanged()
    {
        Desk desk;
        MakeOkrsDialog dialog(desk.context);
        const auto objectives = dialog.findChildren<QCheckBox *>(u"proposedObjectiveKept"_s);
        QCOMPARE(objectives.size(), 2);
        objectives.at(1)->setChecked(false);
        dialog.findChild<QLineEdit *>(u"proposedObjectiveTitle"_s)->setText(u"A forecast to rely on"_s);
        dialog.findChild<QCheckBox *>(u"proposedProjectKept"_s)->setChecked(false);
        const qsizetype before = desk.session.data().objectives.size();
        dialog.accept();
        QCOMPARE(desk.session.data().objectives.size(), before + 1);
        QCOMPARE(desk.session.data().projects.size(), 0);
        const EntityId made = desk.session.selection().current().id;
        QCOMPARE(desk.session.data().objectives.find(made)->title, u"A forecast to rely on"_s);
    }

    void whatIsTypedStaysWhenTheNeedsAreGroupedAnotherWay()
    {
        Desk desk;
        MakeOkrsDialog dialog(desk.context);
        auto *grouping = dialog.findChild<SegmentedControl *>(u"okrGrouping"_s);
        dialog.findChild<QLineEdit *>(u"proposedObjectiveTitle"_s)->setText(u"A forecast to rely on"_s);
        auto *project = dialog.findChild<QLineEdit *>(u"proposedProjectTitle"_s);
        project->setText(u"The project's own name"_s);
        dialog.findChildren<QCheckBox *>(u"proposedObjectiveKept"_s).at(1)->setChecked(false);
        const OkrProposal typed = dialog.proposal();
        grouping->setCurrentIndex(1);
        QCOMPARE(dialog.proposal().objectives.size(), 3); // one for each need
        QStringList projects;
        for (const ProposedObjective &objective : dialog.proposal().objectives) {
            for (const Project &each : objective.projects)
                projects += each.title;
        }
        QVERIFY(projects.contains(u"The project's own name"_s)); // the same need's, the other way
        grouping->setCurrentIndex(0);
        const OkrProposal back = dialog.proposal();
        QCOMPARE(back.objectives.at(0).objective.title, u"A forecast to rely on"_s);
        QCOMPARE(back.objectives.at(0).projects.at(0).title, typed.objectives.at(0).projects.at(0).title);
        QVERIFY(!back.objectives.at(1).accepted);
    }

    void withNothingTickedTheDialogSaysSoAndMakesNothing()
    {
        Desk desk;
        MakeOkrsDialog dialog(desk.context);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>(u"proposedObjectiveKept"_s))
            box->setChecked(false);
        QVERIFY(!dialog.findChild<QPushButton *>(u"okrMakeVerb"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"okrPreview"_s)->text().startsWith(u"Nothing is chosen"_s));
    }

    void aQuarterWithoutObjectivesOffersTheNextStep()
    {
        Desk desk;
        desk.figures.setQuarter({2028, 1});
        auto *empty = desk.view.findChild<QPushButton *>(u"okrEmptyButton"_s);
        QVERIFY(empty && empty->isVisible());
        empty->click(); // no need is chosen for that quarter
        QCOMPARE(desk.opened, QStringList{u"prioritise"_s});
    }

    void aKeyResultWithoutNumbersSaysSoAndOffersThem()
    {
        Desk desk;
        QTRY_VERIFY(desk.view.findChild<NumbersPrompt *>());
        auto *prompt = desk.view.findChild<NumbersPrompt *>();
        QVERIFY(prompt && prompt->isVisible());
        auto *button = prompt->findChild<QPushButton *>(u"setNumbers"_s);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(desk.session.selection().current(), desk.names.ref(u"coverage"_s));
        QCOMPARE(desk.detailsOpened, 1);
        QVERIFY(desk.session.editor().set(desk.names.ref(u"coverage"_s), u"start", 10));
        QVERIFY(desk.session.editor().set(desk.names.ref(u"coverage"_s), u"target", 80));
        QTRY_VERIFY(!desk.view.findChild<NumbersPrompt *>());
    }

    void altAndArrowsReorder()
    {
        Desk desk;
        desk.select(u"fast"_s);
        desk.trigger(u"okrUp"_s);
        QCOMPARE(desk.index(u"fast"_s).row(), 0);
        QVERIFY(!desk.view.findChild<QAction *>(u"okrUp"_s)->isEnabled());
        desk.select(u"coverage"_s);
        desk.trigger(u"okrUp"_s);
        QCOMPARE(desk.index(u"coverage"_s).row(), 0);
        QVERIFY(desk.session.undo());
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.index(u"fast"_s).row(), 1);
        QVERIFY(!desk.session.canUndo());
    }

    void inAQuarterWithoutObjectivesTheBacklogHasTheRoom()
    {
        Desk desk(planFromText("objective later\nobjective muchLater\n"));
        const auto *empty = desk.view.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(desk.tree->isVisible());
        QVERIFY(desk.tree->height() > 2 * empty->height());
    }

    // Thousands may have no numbers yet: only rows in sight have a button for them.
    void onlyRowsInSightOfferToSetNumbers()
    {
        QByteArray lines = "objective o quarter=2027-Q2\n";
        for (int i = 0; i < 300; ++i)
            lines += "key_result k" + QByteArray::number(i) + " objective=o\n";
        Desk desk(planFromText(lines.constData()));
        QTRY_VERIFY(desk.view.findChild<NumbersPrompt *>());
        QVERIFY(desk.view.findChildren<NumbersPrompt *>().size() < 40);
        desk.tree->scrollToBottom();
        QVERIFY(desk.tree->indexWidget(desk.index(u"k299"_s).siblingAtColumn(OkrTreeModel::ProgressColumn)));
        QTRY_VERIFY(desk.view.findChildren<NumbersPrompt *>().size() < 40);
    }

    // Projects of one key result stand by their start, so Alt+Up and Alt+Down take one to the next.
    void altAndArrowsTakeAProjectToAnotherKeyResult()
    {
        Desk desk(planFromText(QByteArray(QByteArray(okrs) + R"(
project clean objective=reliable key_results=gap start=2027-04-01 end=2027-04-20
)").constData()));
        desk.select(u"clean"_s);
        desk.tree->setFocus();
        QVERIFY(desk.tree->hasFocus());
        QTest::keyClick(desk.tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.index(u"clean"_s).parent(), desk.index(u"coverage"_s));
        QCOMPARE(desk.session.undoText(), u"Move “clean” below “coverage”"_s);
        QCOMPARE(desk.session.selection().current(), desk.names.ref(u"clean"_s));
        QCOMPARE(desk.tree->currentIndex().siblingAtColumn(0), desk.index(u"clean"_s));
        QVERIFY(desk.tree->isExpanded(desk.index(u"coverage"_s)));
        QTest::keyClick(desk.tree, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.index(u"clean"_s).parent(), desk.index(u"reliable"_s));
        QVERIFY(!desk.view.findChild<QAction *>(u"okrDown"_s)->isEnabled());
        QTest::keyClick(desk.tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.index(u"clean"_s).parent(), desk.index(u"coverage"_s));
    }

    void anObjectiveGoesToTheBacklogAndBackIntoTheQuarter()
    {
        Desk desk;
        desk.select(u"fast"_s);
        desk.trigger(u"okrToBacklog"_s);
        QCOMPARE(desk.session.data().objectives.find(desk.names.id(u"fast"_s))->quarter, Quarter());
        QVERIFY(desk.index(u"fast"_s).parent().isValid());
        QCOMPARE(desk.session.selection().current(), desk.names.ref(u"fast"_s));
        desk.trigger(u"okrToShownQuarter"_s);
        QVERIFY(!desk.index(u"fast"_s).parent().isValid());
        desk.trigger(u"okrToNextQuarter"_s);
        QVERIFY(!desk.index(u"fast"_s).isValid());
        QCOMPARE(desk.session.undoText(), u"Move “fast” to Q3 2027"_s);
    }

    void deletingAnObjectiveTakesItsKeyResultsAndUndoBringsAllBack()
    {
        Desk desk;
        const PlanData before = desk.session.data();
        desk.select(u"reliable"_s);
        desk.trigger(u"okrDelete"_s);
        QCOMPARE(desk.prompt.asked, 1); // its key results and check-ins would go too
        QCOMPARE(desk.session.data(), before);
        desk.prompt.verbs.enqueue(0);
        desk.trigger(u"okrDelete"_s);
        QVERIFY(!desk.session.data().keyResults.contains(desk.names.id(u"gap"_s)));
        QCOMPARE(desk.session.data().checkIns.size(), 0);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), before);
        QVERIFY(desk.index(u"gap"_s).isValid());
        QVERIFY(desk.tree->isExpanded(desk.index(u"reliable"_s)));
    }

    void f2RenamesInPlace()
    {
        Desk desk;
        desk.tree->setFocus();
        desk.tree->setCurrentIndex(desk.index(u"fast"_s));
        QTest::keyClick(desk.tree, Qt::Key_F2);
        auto *editor = desk.tree->findChild<QLineEdit *>(u"okrTitleEditor"_s);
        QVERIFY(editor);
        editor->setText(u"Answer leads while they are warm"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.row(u"fast"_s).title, u"Answer leads while they are warm"_s);
    }

    void theSamplePlanIsShownInBothThemesLanguagesAndSizes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("okrs-fr-1920") << u"fr"_s << false << QSize(1640, 1000);
        QTest::newRow("okrs-en-1920-dark") << u"en"_s << true << QSize(1640, 1000);
        QTest::newRow("okrs-fr-1366-dark") << u"fr"_s << true << QSize(1302, 660);
        QTest::newRow("okrs-en-1366") << u"en"_s << false << QSize(1302, 660);
    }
    void theSamplePlanIsShownInBothThemesLanguagesAndSizes()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        ViewBench bench(samplePlanData(language), language, isDark);
        bench.figures.setQuarter({2027, 1});
        const EntityId atRisk = lowestScored(bench.figures.index());
        bench.session.selection().select({EntityKind::KeyResult, atRisk});
        QWidget desk;
        auto *row = new QHBoxLayout(&desk);
        row->setContentsMargins(0, 0, 0, 0);
        auto *view = new OkrsView(bench.context, &desk);
        row->addWidget(view, 1);
        if (size.width() > 1400) {
            auto *details = new KeyResultDetails(bench.context, {EntityKind::KeyResult, atRisk}, &desk);
            details->setFixedWidth(372);
            row->addWidget(details, 0, Qt::AlignTop);
        }
        showAt(desk, size, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(view->findChild<QTreeView *>()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(view->minimumSizeHint().width() <= 1302);
        view->findChild<QTreeView *>()->scrollToBottom(); // in a low window it stands below
        QTRY_COMPARE(view->findChildren<NumbersPrompt *>().size(), 1);
        view->findChild<QTreeView *>()->scrollToTop();
        MakeOkrsDialog dialog((bench.figures.setQuarter({2027, 2}), bench.context), &desk);
        showAt(dialog, dialog.sizeHint(), QString::fromLatin1(QTest::currentDataTag()) + u"-make"_s);
        QVERIFY(dialog.height() <= 700);
        showAt(desk, size, QString::fromLatin1(QTest::currentDataTag()) + u"-empty"_s);
    }

    void everyControlHasANameForAssistiveTools()
    {
        Desk desk;
        for (const QWidget *control : desk.view.findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(control->objectName()));
            QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
        }
    }
};

QTEST_MAIN(FeatOkrs)
#include "feat_okrs.moc"
