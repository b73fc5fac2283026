// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/segmentedcontrol.h"
#include "document/planselection.h"
#include "items/okrtreemodel.h"
#include "okrs/okrsview.h"
#include "okrs/okrtree.h"
#include "planfixture.h"
#include "rules/objectivescore.h"
#include "viewbench.h"

#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *nothingYet = R"(
member karim name="Karim Benali"
member lea name="Léa Fontaine"
)";
constexpr const char *oneObjective = R"(
member karim name="Karim Benali"
goal forecast position=1
objective reliable quarter=2027-Q2 owner=karim goal=forecast position=1
key_result gap objective=reliable unit=% kind=decrease start=18 target=8 owner=karim due=2027-05-31 position=1 indicator=leading
objective later
)";

// The real view of step 4, typed into key by key.
struct Desk : ViewBench {
    explicit Desk(const char *plan, QStringView language = u"en")
        : ViewBench(planFromText(plan).plan, language)
        , names(planFromText(plan))
        , view((figures.setQuarter({2027, 2}), context))
        , tree(view.findChild<OkrTree *>())
    {
        view.resize(1260, 900);
        view.show();
        activate();
    }
    [[nodiscard]] QLineEdit *editor() const
    {
        for (auto *line : tree->findChildren<QLineEdit *>(u"okrTitleEditor"_s)) {
            if (line->isVisible())
                return line;
        }
        return nullptr;
    }
    // Types into the row that is open, then presses the key, and waits for what the key does.
    void type(const QString &line, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTRY_VERIFY(editor());
        QLineEdit *row = editor();
        if (std::all_of(line.cbegin(), line.cend(), [](QChar c) { return c.unicode() < 128; }))
            QTest::keyClicks(row, line);
        else // keys are ASCII
            row->insert(line);
        closePopup();
        QTest::keyClick(row, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // The platform of tests deactivates the window with it.
    void closePopup()
    {
        QCompleter *completer = editor() ? editor()->completer() : nullptr;
        if (!completer || !completer->popup()->isVisible())
            return;
        completer->popup()->hide();
        activate();
    }
    void activate()
    {
        view.activateWindow();
        QCoreApplication::processEvents();
    }
    // "objective / key result / project", one line each, in their order.
    [[nodiscard]] QStringList okrs() const
    {
        QStringList lines;
        const PlanIndex index(session.data());
        for (const Objective *objective : objectivesIn(index, figures.quarter())) {
            lines += objective->title;
            for (const KeyResult *keyResult : index.keyResultsOf(objective->id)) {
                lines += u"  "_s + keyResult->title;
                for (const Project *project : index.projectsOfKeyResult(keyResult->id))
                    lines += u"    "_s + project->title;
            }
        }
        return lines;
    }
    [[nodiscard]] QString hint() const { return view.findChild<QLabel *>(u"okrHint"_s)->text(); }

    PlanFixture names;
    OkrsView view;
    OkrTree *tree;
};

} // namespace

class FeatOkrEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeSetIsTypedWithoutTheMouse()
    {
        Desk desk(nothingYet);
        desk.view.findChild<QAction *>(u"addObjective"_s)->trigger();
        desk.type(u"Answer leads while they are warm @Léa"_s, Qt::Key_Tab);
        desk.type(u"Leads handled within a day from 61% to 95% @Karim by 15 June"_s, Qt::Key_Tab);
        desk.type(u"Route leads by territory @Karim"_s, Qt::Key_Return);
        desk.type(u"Tell SDRs at once"_s, Qt::Key_Backtab, Qt::ShiftModifier);
        desk.type(u"Median time to first response from 26 h to 4 h"_s, Qt::Key_Return);
        desk.type(u""_s, Qt::Key_Backtab, Qt::ShiftModifier);
        desk.type(u"Make the forecast reliable"_s, Qt::Key_Return);
        desk.type(u""_s, Qt::Key_Tab); // an empty row goes below what stands before it
        desk.type(u"Gap between forecast and actual from 18% to 8%"_s, Qt::Key_Return);
        desk.type(u""_s, Qt::Key_Escape);
        QTRY_VERIFY(!desk.editor());
        QCOMPARE(desk.view.focusWidget(), desk.tree);
        QCOMPARE(desk.okrs(),
                 (QStringList{u"Answer leads while they are warm"_s, u"  Leads handled within a day"_s,
                              u"    Route leads by territory"_s, u"    Tell SDRs at once"_s,
                              u"  Median time to first response"_s, u"Make the forecast reliable"_s,
                              u"  Gap between forecast and actual"_s}));
        const KeyResult &first = desk.session.data().keyResults.at(0);
        QCOMPARE(first.start, 61.0);
        QCOMPARE(first.target, 95.0);
        QCOMPARE(first.unit, u"%"_s);
        QCOMPARE(first.indicator, Indicator::Leading); // called like a template, it follows it
        QCOMPARE(first.owner, desk.names.id(u"karim"_s));
        QCOMPARE(first.due, QDate(2027, 6, 15));
        QCOMPARE(desk.session.data().objectives.at(0).owner, desk.names.id(u"lea"_s));
        QCOMPARE(desk.session.selection().current().kind, EntityKind::KeyResult); // the last one made

        QStringList steps; // one undo step a row, named after it
        while (desk.session.canUndo()) {
            steps += desk.session.undoText();
            QVERIFY(desk.session.undo());
        }
        QCOMPARE(steps.size(), 7);
        QCOMPARE(steps.constLast(), u"Add “Answer leads while they are warm”"_s);
        QCOMPARE(desk.session.data(), desk.names.plan);
        while (desk.session.canRedo())
            QVERIFY(desk.session.redo());
        QCOMPARE(desk.okrs().size(), 7);
    }

    void enterOnARowBeginsTheNextAndEscapeLeavesNoTrace()
    {
        Desk desk(oneObjective);
        desk.tree->setFocus();
        desk.tree->reveal(desk.names.id(u"gap"_s));
        QTest::keyClick(desk.tree, Qt::Key_Return);
        QTRY_VERIFY(desk.editor() && desk.editor()->hasFocus());
        QCOMPARE(desk.detailsOpened, 0);
        QVERIFY(desk.hint().startsWith(u"Enter: the next one"_s));
        QTest::keyClicks(desk.editor(), u"Set up a dashboard"_s);
        QVERIFY(desk.hint().contains(u"is an activity"_s));
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.editor());
        QCOMPARE(desk.session.data(), desk.names.plan);
        QVERIFY(!desk.session.canUndo());
        QCOMPARE(desk.session.selection().current(), desk.names.ref(u"gap"_s));
        QVERIFY(!desk.view.findChild<QLabel *>(u"okrHint"_s)->isVisible());
        QTest::keyClick(desk.tree, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.opened, QStringList(u"keyresult"_s));
    }

    void f2TypesOverARowWithItsNumbersAndEnterIsDone()
    {
        Desk desk(oneObjective);
        desk.tree->setFocus();
        desk.tree->reveal(desk.names.id(u"gap"_s));
        QTest::keyClick(desk.tree, Qt::Key_F2);
        QTRY_VERIFY(desk.editor());
        QCOMPARE(desk.editor()->text(), u"gap"_s);
        desk.editor()->selectAll();
        desk.type(u"Forecast gap from 20% to 10%"_s, Qt::Key_Return);
        QTRY_VERIFY(!desk.editor());
        QCOMPARE(desk.session.data().keyResults.find(desk.names.id(u"gap"_s))->start, 20.0);
        QCOMPARE(desk.okrs(), (QStringList{u"reliable"_s, u"  Forecast gap"_s}));
        QCOMPARE(desk.session.undoText(), u"Rename “gap” to “Forecast gap”"_s);
        QVERIFY(desk.session.undo());
        QVERIFY(!desk.session.canUndo());
    }

    void clickingElsewhereKeepsWhatWasTyped()
    {
        Desk desk(oneObjective);
        desk.view.findChild<QAction *>(u"addObjective"_s)->trigger();
        QTRY_VERIFY(desk.editor());
        QTest::keyClicks(desk.editor(), u"See churn coming"_s);
        desk.view.findChild<QPushButton *>(u"okrAddObjective"_s)->setFocus();
        QTRY_VERIFY(!desk.editor());
        QCOMPARE(desk.okrs().size(), 3);
        QVERIFY(desk.view.findChild<QPushButton *>(u"okrAddObjective"_s)->hasFocus());
    }

    void templatesAreOfferedWhileTypingAndFromAMenu()
    {
        Desk desk(oneObjective, u"fr");
        desk.session.selection().select(desk.names.ref(u"gap"_s));
        auto *button = desk.view.findChild<QPushButton *>(u"okrTemplates"_s);
        QVERIFY(button->isEnabled());
        button->click();
        auto *menu = desk.view.findChild<QMenu *>(u"okrTemplateMenu"_s);
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto cycle = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
            return action->text() == u"Cycle de vente médian (jours)"_s;
        });
        QVERIFY(cycle != actions.cend());
        (*cycle)->trigger();
        menu->close();
        QTRY_VERIFY(desk.editor());
        QCOMPARE(desk.editor()->text(), u"Cycle de vente médian"_s);
        desk.type(u" de 94 à 70"_s, Qt::Key_Return);
        const KeyResult &made = desk.session.data().keyResults.at(1);
        QCOMPARE(made.title, u"Cycle de vente médian"_s);
        QCOMPARE(made.unit, u"jours"_s);
        QCOMPARE(made.kind, KeyResultKind::Decrease);
        QCOMPARE(made.start, 94.0);

        QTest::keyClicks(desk.editor(), u"champs"_s);
        QCompleter *completer = desk.editor()->completer();
        QVERIFY(completer && completer->popup()->isVisible());
        QCOMPARE(completer->completionCount(), 1);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return); // takes the template, the row stays open
        QTRY_COMPARE(desk.editor()->text(), u"Opportunités avec tous les champs requis"_s);
        desk.type(u""_s, Qt::Key_Return);
        QCOMPARE(desk.session.data().keyResults.at(2).indicator, Indicator::Leading);
        QVERIFY(!desk.session.data().keyResults.at(2).target);
        QTRY_VERIFY(desk.editor());
    }

    void enterOnAnOpenListWithoutAChoiceIsTheRows()
    {
        Desk desk(oneObjective);
        desk.session.selection().select(desk.names.ref(u"reliable"_s));
        desk.view.findChild<QAction *>(u"addKeyResult"_s)->trigger();
        QTRY_VERIFY(desk.editor());
        QTest::keyClicks(desk.editor(), u"Win rate"_s);
        QVERIFY(desk.editor()->completer()->popup()->isVisible());
        QTest::keyClick(desk.editor()->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(desk.okrs().constLast(), u"  Win rate"_s);
        QCOMPARE(desk.session.data().keyResults.at(1).unit, u"%"_s);
    }

    void theTreeCanStandUnderGoalsOrPeople()
    {
        Desk desk(oneObjective);
        auto *top = desk.view.findChild<SegmentedControl *>(u"okrTopLevel"_s);
        top->setCurrentIndex(int(OkrTopLevel::Goals));
        const auto *model = static_cast<OkrTreeModel *>(desk.tree->model());
        QCOMPARE(model->indexOf(desk.names.id(u"reliable"_s)).parent(),
                 model->indexOf(desk.names.id(u"forecast"_s)));
        QVERIFY(desk.tree->isExpanded(model->indexOf(desk.names.id(u"reliable"_s))));
        const QByteArray left = desk.view.viewState();
        desk.tree->collapse(model->indexOf(desk.names.id(u"forecast"_s)));
        top->setCurrentIndex(int(OkrTopLevel::People));
        QCOMPARE(model->indexOf(desk.names.id(u"gap"_s)).parent(), model->indexOf(desk.names.id(u"karim"_s)));
        desk.view.restoreViewState(left);
        QCOMPARE(top->currentIndex(), int(OkrTopLevel::Goals));
        QVERIFY(desk.tree->isExpanded(model->indexOf(desk.names.id(u"forecast"_s))));
        desk.view.restoreViewState("not a state"); // of another version: it changes nothing
        QCOMPARE(top->currentIndex(), int(OkrTopLevel::Goals));
        QCOMPARE(accessibleNameProblems(&desk.view), QStringList());
    }

    void theBacklogIsReachedAndTypedIntoFromTheKeyboard()
    {
        Desk desk(oneObjective);
        desk.view.findChild<QAction *>(u"okrShowBacklog"_s)->trigger();
        QCOMPARE(desk.session.selection().current(), desk.names.ref(u"later"_s));
        QVERIFY(desk.tree->hasFocus());
        QTest::keyClick(desk.tree, Qt::Key_Return);
        desk.type(u"Open Germany"_s, Qt::Key_Return);
        QCOMPARE(desk.session.data().objectives.at(2).quarter, Quarter());
        QCOMPARE(desk.session.data().objectives.at(2).title, u"Open Germany"_s);
    }

    void aRowThatTheRulesHaveSomethingToSayAboutCarriesAMark()
    {
        Desk desk(oneObjective);
        const auto *model = static_cast<OkrTreeModel *>(desk.tree->model());
        const QModelIndex reliable = model->indexOf(desk.names.id(u"reliable"_s));
        const auto row = reliable.data(OkrTreeModel::RowRole).value<OkrRow>();
        QCOMPARE(row.findings.size(), 2); // no need behind it, one key result only
        QVERIFY(reliable.data(Qt::ToolTipRole).toString().contains(row.findings.constFirst()));
        QVERIFY(reliable.data(Qt::AccessibleTextRole).toString().contains(row.findings.constFirst()));
        const auto keyResult =
            model->indexOf(desk.names.id(u"gap"_s)).data(OkrTreeModel::RowRole).value<OkrRow>();
        QCOMPARE(keyResult.findings, QStringList());
    }
};

QTEST_MAIN(FeatOkrEntry)
#include "feat_okrentry.moc"
