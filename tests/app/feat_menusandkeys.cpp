// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "common/elidedlabel.h"
#include "common/userprompt.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/textdialog.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "entities/plandata.h"
#include "shell/plandesk.h"
#include "windowbench.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// 32 high each, they leave a third of a screen of 768.
constexpr int mostEntries = 16;

int shownEntries(const QMenu *menu)
{
    const QList<QAction *> actions = menu->actions();
    return int(std::count_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->isVisible() && !action->isSeparator();
    }));
}

QStringList labelsOf(const QWidget &dialog)
{
    QStringList texts;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts += label->text();
    return texts;
}

} // namespace

// What is found without being told: the menus and the list of keys.
class FeatMenusAndKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noMenuFillsTheScreen_data()
    {
        QTest::addColumn<QString>("view");
        for (const char *view :
             {"strategy", "needs", "prioritise", "okrs", "timeline", "communicate", "inbox", "team", "score"})
            QTest::addRow("%s", view) << QString::fromLatin1(view);
    }
    void noMenuFillsTheScreen()
    {
        QFETCH(QString, view);
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(view);
        QCOMPARE(bench.desk().currentViewId(), view);
        QMenu *menu = bench.window().actions().menu(MenuId::View);
        QList<QMenu *> menus{menu};
        for (const QAction *entry : menu->actions()) {
            if (entry->menu())
                menus += entry->menu();
        }
        for (const QMenu *each : std::as_const(menus)) {
            QVERIFY2(shownEntries(each) <= mostEntries,
                     qPrintable(u"%1: %2"_s.arg(each->title()).arg(shownEntries(each))));
            QVERIFY(shownEntries(each) > 0);
        }
    }
    void theVerbsOfTheMatrixStandInTheViewMenuByTheme()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(u"prioritise"_s);
        QMenu *menu = bench.window().actions().menu(MenuId::View);
        QStringList found;
        for (const QAction *entry : menu->actions()) {
            for (const QAction *verb : entry->menu() ? entry->menu()->actions() : QList<QAction *>())
                found += verb->objectName();
        }
        for (const QString &name : {u"chooseNeeds"_s, u"declineNeeds"_s, u"whatIf"_s, u"zoomWhole"_s})
            QVERIFY2(found.contains(name), qPrintable(name));
        bench.window().closePlan();
        for (const QAction *entry : menu->actions())
            QVERIFY(!entry->menu());
    }
    void theKeyOfAStepComesBackToItsLastViewAndThenLeadsToItsFirst()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(u"score"_s);
        bench.desk().showView(u"team"_s);
        bench.action(ActionId::Step3)->trigger();
        QCOMPARE(bench.desk().currentViewId(), u"score"_s);
        bench.action(ActionId::Step3)->trigger();
        QCOMPARE(bench.desk().currentViewId(), u"prioritise"_s);
    }
    void theListOfKeysHasThoseOfTheViewUnderHeadings()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(u"prioritise"_s);
        const ShortcutsDialog dialog(bench.window().actions(), bench.desk().currentView(), nullptr);
        const QStringList texts = labelsOf(dialog);
        for (const QString &text : {u"Prioritise: Decide on needs"_s, u"Choose"_s, u"C"_s, u"Ctrl+Arrows"_s,
                                    u"1–5, then 1–5"_s, u"File"_s, u"Undo"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(texts.indexOf(u"Choose"_s) < texts.indexOf(u"Undo"_s));
        QVERIFY(!texts.contains(u"Present"_s) || texts.contains(u"F5"_s));
    }
    void aLongStepDoesNotPushTheKeysAway()
    {
        WindowBench bench;
        bench.openSample();
        const PlanData &plan = bench.session().data();
        QVERIFY(bench.session().editor().set({EntityKind::Need, plan.needs.at(0).id}, u"title",
                                             u"A very long title "_s.repeated(20)));
        ShortcutsDialog dialog(bench.window().actions(), bench.desk().currentView(), nullptr);
        dialog.show();
        QVERIFY(labelsOf(dialog).contains(u"Undo"_s));
        auto *scroll = dialog.findChild<QScrollArea *>(u"shortcuts"_s);
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QVERIFY(!scroll->horizontalScrollBar()->isVisible());
    }
    void aRequiredReasonSaysThatItIsMissing()
    {
        TextDialog dialog({.title = u"Why?"_s,
                           .label = u"Reason"_s,
                           .verb = u"Decline"_s,
                           .text = {},
                           .whenEmpty = u"A reason is required."_s,
                           .choiceLabel = u"Until"_s,
                           .choices = {u"Q3"_s, u"Q4"_s}},
                          nullptr);
        dialog.show();
        QPushButton *verb = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            verb = button->text() == u"Decline"_s ? button : verb;
        QVERIFY(verb && !verb->isEnabled());
        QCOMPARE(verb->toolTip(), u"A reason is required."_s);
        auto *missing = dialog.findChild<QLabel *>(u"missing"_s);
        QCOMPARE(missing->text(), u"A reason is required."_s);
        QCOMPARE(dialog.choice(), 0);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"answer"_s), u"Too early"_s);
        QVERIFY(verb->isEnabled());
        QVERIFY(verb->toolTip().isEmpty());
        QVERIFY(missing->text().trimmed().isEmpty());
        dialog.findChild<QComboBox *>(u"choice"_s)->setCurrentIndex(1);
        QCOMPARE(dialog.choice(), 1);
    }
};

QTEST_MAIN(FeatMenusAndKeys)
#include "feat_menusandkeys.moc"
