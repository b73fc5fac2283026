// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/entitytableview.h"
#include "common/toggleswitch.h"
#include "items/entitytreemodel.h"
#include "needs/needsview.h"
#include "planfixture.h"
#include "viewbench.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const char *const unplacedNeeds = R"(
    function service title="Customer service and success"
    function data title=Data
    function finance title=Finance
    need alerts title="Alerts" function=service
    need churn title="Churn dashboard" function=service
    need dedupe title="Deduplicate accounts" function=data
    need billing title="Billing" function=finance
)";

// Step 2 with needs that nobody has scored, and someone who types.
struct Entry : ViewBench {
    explicit Entry(const PlanFixture &fixture, const QSize &size = {1500, 700})
        : ViewBench(fixture.plan)
        , view(context)
        , table(view.findChild<EntityTableView *>())
        , model(static_cast<EntityTreeModel *>(table->model()))
    {
        showAt(view, size, u"needs-entry"_s);
        view.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&view)); }();
    }
    void standOn(EntityId need, const QString &key)
    {
        table->setFocus();
        table->setCurrentIndex(model->indexOf(need, model->columnOf(key)));
    }
    [[nodiscard]] QString currentKey() const { return model->columnKey(table->currentIndex().column()); }
    [[nodiscard]] EntityId currentNeed() const { return model->idAt(table->currentIndex()); }
    [[nodiscard]] const Need &need(EntityId id) { return *session.data().needs.find(id); }
    // To whatever has the keyboard, as a person types.
    static void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QPushButton *toPlace() { return view.findChild<QPushButton *>(u"needsUnplaced"_s); }
    [[nodiscard]] ToggleSwitch *group() { return view.findChild<ToggleSwitch *>(u"needsGroup"_s); }

    NeedsView view;
    EntityTableView *table;
    EntityTreeModel *model;
};

PlanFixture fortyNeeds()
{
    QByteArray text = "function data title=Data\nfunction sales title=Sales\n";
    for (int i = 0; i < 40; ++i)
        text += "need n" + QByteArray::number(i) + " title=\"Need " + QByteArray::number(i)
            + "\" function=" + (i % 2 ? "sales" : "data") + (i < 20 ? " impact=3 effort=2" : "") + '\n';
    return planFromText(text.constData());
}

} // namespace

class FeatNeedsEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNeedThatWasShownToPlaceStaysWhileItsScoresAreTyped()
    {
        const PlanFixture fixture = planFromText(unplacedNeeds);
        Entry entry(fixture);
        entry.toPlace()->click();
        const EntityId alerts = fixture.id(u"alerts"_s);
        entry.standOn(alerts, u"impact"_s);
        QTest::failOnWarning(QRegularExpression(u"editor"_s));
        entry.type(u"4"_s);
        entry.press(Qt::Key_Tab);
        entry.type(u"2"_s);
        entry.press(Qt::Key_Tab);
        QCOMPARE(entry.need(alerts).effort, 2.0);
        QCOMPARE(entry.model->shownCount(), 4);
        entry.type(u"80"_s);
        entry.press(Qt::Key_Return);
        QCOMPARE(entry.need(alerts).confidence, 80.0);
    }

    void whatWasPlacedGoesWhenTheFilterIsTouchedOrTheViewLeft()
    {
        const PlanFixture fixture = planFromText(unplacedNeeds);
        Entry entry(fixture);
        entry.toPlace()->click();
        entry.standOn(fixture.id(u"alerts"_s), u"impact"_s);
        entry.type(u"4"_s);
        entry.press(Qt::Key_Tab);
        entry.type(u"2"_s);
        entry.press(Qt::Key_Return);
        QCOMPARE(entry.model->shownCount(), 4);
        entry.view.findChild<QLineEdit *>(u"needsSearch"_s)->setText(u"alerts"_s);
        QCOMPARE(entry.model->shownCount(), 0);
        entry.view.findChild<QLineEdit *>(u"needsSearch"_s)->clear();
        entry.standOn(fixture.id(u"churn"_s), u"impact"_s);
        entry.type(u"4"_s);
        entry.press(Qt::Key_Tab);
        entry.type(u"2"_s);
        entry.press(Qt::Key_Return);
        QCOMPARE(entry.model->shownCount(), 3);
        entry.view.hide();
        entry.view.show();
        QCOMPARE(entry.model->shownCount(), 2);
    }

    void tabGoesOnInTheRowThenToTheNextGroupsFirstCell()
    {
        const PlanFixture fixture = planFromText(unplacedNeeds);
        Entry entry(fixture);
        const EntityId churn = fixture.id(u"churn"_s);
        entry.standOn(churn, u"impact"_s);
        entry.press(Qt::Key_F2);
        entry.press(Qt::Key_Tab);
        QCOMPARE(entry.currentKey(), u"effort"_s);
        QCOMPARE(entry.currentNeed(), churn);
        for (int i = 0; i < 20 && entry.currentNeed() == churn; ++i)
            entry.press(Qt::Key_Tab);
        QCOMPARE(entry.currentNeed(), fixture.id(u"dedupe"_s));
        QCOMPARE(entry.currentKey(), u"title"_s);
        entry.type(u"Merge twins"_s);
        entry.press(Qt::Key_Backtab);
        QCOMPARE(entry.need(fixture.id(u"dedupe"_s)).title, u"Merge twins"_s);
        QCOMPARE(entry.currentNeed(), churn);
        QCOMPARE(entry.currentKey(), u"raised_on"_s);
    }

    void scoresAreTypedDownAColumnAcrossTheGroups()
    {
        const PlanFixture fixture = planFromText(unplacedNeeds);
        Entry entry(fixture);
        entry.standOn(fixture.id(u"alerts"_s), u"impact"_s);
        for (const QString &score : {u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
            entry.type(score);
            entry.press(Qt::Key_Return);
        }
        QCOMPARE(entry.need(fixture.id(u"alerts"_s)).impact, 1.0);
        QCOMPARE(entry.need(fixture.id(u"churn"_s)).impact, 2.0);
        QCOMPARE(entry.need(fixture.id(u"dedupe"_s)).impact, 3.0);
        QCOMPARE(entry.need(fixture.id(u"billing"_s)).impact, 4.0);
        QCOMPARE(entry.currentNeed(), fixture.id(u"billing"_s)); // the last one: no further
    }

    void enterAfterTabGoesBelowTheCellWhereTheRowBegan()
    {
        const PlanFixture fixture = planFromText(unplacedNeeds);
        Entry entry(fixture);
        entry.standOn(fixture.id(u"alerts"_s), u"impact"_s);
        for (const QString &scores : {u"42"_s, u"31"_s}) {
            entry.type(scores.left(1));
            entry.press(Qt::Key_Tab);
            entry.type(scores.mid(1));
            entry.press(Qt::Key_Return);
        }
        QCOMPARE(entry.need(fixture.id(u"churn"_s)).impact, 3.0);
        QCOMPARE(entry.need(fixture.id(u"churn"_s)).effort, 1.0);
        QCOMPARE(entry.currentNeed(), fixture.id(u"dedupe"_s));
        QCOMPARE(entry.currentKey(), u"impact"_s);
        entry.type(u"5"_s); // what began with an arrow or a click begins anew
        entry.press(Qt::Key_Tab);
        entry.press(Qt::Key_Escape);
        entry.type(u"4"_s);
        entry.press(Qt::Key_Return);
        QCOMPARE(entry.currentKey(), u"effort"_s);
    }

    void aLetterReplacesWhatTheCellSays()
    {
        const PlanFixture fixture = planFromText(unplacedNeeds);
        Entry entry(fixture);
        const EntityId alerts = fixture.id(u"alerts"_s);
        entry.standOn(alerts, u"title"_s);
        entry.type(u"Early alerts"_s);
        entry.press(Qt::Key_Return);
        QCOMPARE(entry.need(alerts).title, u"Early alerts"_s);
        QCOMPARE(entry.currentNeed(), alerts);
        entry.standOn(alerts, u"status"_s); // a choice is opened, not written
        entry.type(u"d"_s);
        QCOMPARE(QApplication::focusWidget(), entry.table);
    }

    void arrowsGoFromCellToCell()
    {
        const PlanFixture fixture = planFromText(unplacedNeeds);
        Entry entry(fixture);
        const EntityId alerts = fixture.id(u"alerts"_s);
        entry.standOn(alerts, u"impact"_s);
        entry.press(Qt::Key_Right);
        QCOMPARE(entry.currentKey(), u"effort"_s);
        QCOMPARE(entry.currentNeed(), alerts);
        entry.press(Qt::Key_Left);
        QCOMPARE(entry.currentKey(), u"impact"_s);
        entry.standOn(alerts, u"title"_s);
        entry.press(Qt::Key_Left); // to the group, which the next press closes
        QVERIFY(!entry.currentNeed());
        entry.press(Qt::Key_Left);
        QVERIFY(!entry.table->isExpanded(entry.table->currentIndex()));
    }

    void aChangeOfFilterOrGroupingShowsTheFirstRowsOrTheCurrentOne()
    {
        const PlanFixture fixture = fortyNeeds();
        Entry entry(fixture, {1300, 500});
        QScrollBar *bar = entry.table->verticalScrollBar();
        bar->setValue(bar->maximum());
        entry.toPlace()->click();
        QCOMPARE(bar->value(), bar->minimum());
        bar->setValue(bar->maximum());
        entry.group()->click();
        QCOMPARE(bar->value(), bar->minimum());
        entry.standOn(fixture.id(u"n39"_s), u"title"_s);
        entry.group()->click();
        const QModelIndex shown = entry.model->indexOf(fixture.id(u"n39"_s));
        QVERIFY(entry.table->viewport()->rect().contains(entry.table->visualRect(shown).center()));
    }

    void aColumnIsAsWideAsItsCellsWhileTheTitleHasRoom()
    {
        const PlanFixture fixture = planFromText(unplacedNeeds);
        Entry entry(fixture, {1660, 700});
        entry.group()->click();
        const int function = entry.model->columnOf(u"function"_s);
        const QString name = u"Customer service and success"_s;
        const auto fits = [&] {
            return entry.table->columnWidth(function)
                > entry.table->fontMetrics().horizontalAdvance(name) + 16;
        };
        QTRY_VERIFY(fits());
        QCOMPARE(entry.table->header()->length(), entry.table->viewport()->width());
        entry.view.resize(900, 700); // no room: no column pushes the title out
        QTRY_VERIFY(!fits());
        entry.view.resize(1660, 700);
        entry.table->header()->resizeSection(function, 90); // by hand: it stays, here and next time
        entry.view.resize(1700, 700);
        QCOMPARE(entry.table->columnWidth(function), 90);
        Entry again(fixture, {1660, 700});
        again.view.restoreViewState(entry.view.viewState());
        QTRY_COMPARE(again.table->columnWidth(function), 90);
    }
};

QTEST_MAIN(FeatNeedsEntry)
#include "feat_needsentry.moc"
