// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/toggleswitch.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "items/entitytreemodel.h"
#include "common/entitytableview.h"
#include "needs/needsview.h"
#include "viewbench.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The real view of step 2, as a person has it before them.
struct Collection : ViewBench {
    explicit Collection(const PlanData &data = samplePlanData(), QStringView language = u"en",
                        bool isDark = false, const QSize &size = {1660, 960},
                        const QString &picture = u"needs"_s)
        : ViewBench(data, language, isDark)
        , view(context)
        , table(view.findChild<EntityTableView *>())
        , model(static_cast<EntityTreeModel *>(table->model()))
    {
        showAt(view, size, picture);
        view.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&view)); }();
    }
    [[nodiscard]] QModelIndex cell(EntityId need, const QString &key) const
    {
        return model->indexOf(need, model->columnOf(key));
    }
    // Opens the cell's editor as F2 does, and gives its line.
    [[nodiscard]] QLineEdit *edit(const QModelIndex &cell)
    {
        table->setFocus();
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_F2);
        return qobject_cast<QLineEdit *>(QApplication::focusWidget());
    }
    [[nodiscard]] EntityId needAt(int row) { return session.data().needs.at(row).id; }
    [[nodiscard]] const Need &need(EntityId id) { return *session.data().needs.find(id); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return view.findChild<Widget *>(name);
    }

    NeedsView view;
    EntityTableView *table;
    EntityTreeModel *model;
};

PlanData manyNeeds(int count)
{
    PlanData plan = samplePlanData();
    const QList<EntityId> functions = [&plan] {
        QList<EntityId> ids;
        for (const Function &function : plan.functions)
            ids += function.id;
        return ids;
    }();
    for (int i = 1; i <= count; ++i) {
        plan.needs.insert({.id = {qint64(1000000000000000000) + i},
                           .title = u"Collected need number %1"_s.arg(i),
                           .function = functions.at(i % functions.size()),
                           .impact = 1 + i % 5});
    }
    return plan;
}

} // namespace

class FeatNeeds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allNeedsStandUnderTheirFunction()
    {
        Collection needs;
        QCOMPARE(needs.model->shownCount(), int(needs.session.data().needs.size()));
        int shown = 0;
        for (int row = 0; row < needs.model->rowCount(); ++row) {
            const QModelIndex group = needs.model->index(row, 0);
            QVERIFY(needs.table->isExpanded(group));
            shown += group.data(EntityTreeModel::GroupCountRole).toInt();
        }
        QCOMPARE(shown, needs.model->shownCount());
        needs.find<ToggleSwitch>(u"needsGroup"_s)->click();
        QCOMPARE(needs.model->rowCount(), shown);
    }

    void anEditInTheTableReachesThePlanAndUndo()
    {
        Collection needs;
        const EntityId id = needs.needAt(0);
        const QString before = needs.need(id).title;
        QLineEdit *line = needs.edit(needs.cell(id, u"title"_s));
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"Forecast that holds"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(needs.need(id).title, u"Forecast that holds"_s);
        QVERIFY(needs.session.undo());
        QCOMPARE(needs.need(id).title, before);
        QVERIFY(!needs.session.canUndo());
    }

    void escapeGivesTheCellBack()
    {
        Collection needs;
        const EntityId id = needs.needAt(0);
        QLineEdit *line = needs.edit(needs.cell(id, u"impact"_s));
        line->selectAll();
        QTest::keyClicks(line, u"2"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!needs.session.canUndo());
    }

    void aScoreThatCannotBeKeepsTheCellOpen()
    {
        Collection needs;
        const EntityId id = needs.needAt(0);
        const auto before = needs.need(id).impact;
        QLineEdit *line = needs.edit(needs.cell(id, u"impact"_s));
        line->selectAll();
        QTest::keyClicks(line, u"8"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->isVisible());
        QVERIFY(line->property("invalid").toBool());
        QCOMPARE(line->accessibleDescription(), u"Impact goes from 1 to 5: 8 is outside."_s);
        QCOMPARE(needs.need(id).impact, before);
        QTest::keyClick(line, Qt::Key_Escape);
    }

    void controlEnterGivesTheValueToAllSelectedInOneStep()
    {
        Collection needs;
        const QList<EntityId> ids{needs.needAt(0), needs.needAt(1), needs.needAt(2)};
        needs.table->clearSelection();
        needs.table->setCurrentIndex(needs.cell(ids.at(0), u"confidence"_s));
        for (EntityId id : ids)
            needs.table->selectionModel()->select(needs.cell(id, u"confidence"_s),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        needs.table->setFocus();
        needs.table->edit(needs.cell(ids.at(0), u"confidence"_s));
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"65"_s);
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        for (EntityId id : ids)
            QCOMPARE(needs.need(id).confidence, 65.0);
        QVERIFY(needs.session.undo());
        QVERIFY(!needs.session.canUndo());
    }

    void filtersLeaveWhatFitsAndCanBeTakenAway()
    {
        Collection needs;
        const int all = needs.model->shownCount();
        needs.find<QPushButton>(u"needsUnplaced"_s)->click();
        QVERIFY(needs.model->shownCount() < all);
        QVERIFY(needs.find<QLabel>(u"needsCount"_s)->text().contains(QString::number(all)));
        needs.find<QLineEdit>(u"needsSearch"_s)->setText(u"nothing like it"_s);
        QCOMPARE(needs.model->shownCount(), 0);
        auto *empty = needs.find<EmptyState>(u"needsNoMatch"_s);
        QVERIFY(empty->isVisible());
        empty->button()->click();
        QCOMPARE(needs.model->shownCount(), all);
        QVERIFY(needs.table->isVisible());
    }

    void aNewNeedIsNamedAtOnce()
    {
        Collection needs;
        const auto before = needs.session.data().needs.size();
        needs.view.viewActions().at(0)->trigger();
        QCOMPARE(needs.session.data().needs.size(), before + 1);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QCOMPARE(line->text(), u"New need"_s);
        QTest::keyClicks(line, u"Quotes in dollars"_s);
        QTest::keyClick(line, Qt::Key_Return);
        const EntityRef current = needs.session.selection().current();
        QCOMPARE(needs.need(current.id).title, u"Quotes in dollars"_s);
    }

    void deleteTakesTheSelectedOnesAndUndoBringsThemBack()
    {
        Collection needs;
        const auto before = needs.session.data().needs.size();
        needs.session.selection().select({EntityKind::Need, needs.needAt(4)});
        needs.prompt.verbs.enqueue(0); // the scores of the rounds go with it
        needs.table->setFocus();
        QTest::keyClick(needs.table, Qt::Key_Delete);
        QCOMPARE(needs.session.data().needs.size(), before - 1);
        QVERIFY(needs.session.undo());
        QCOMPARE(needs.session.data().needs.size(), before);
    }

    void aClickOnATagLeadsToItsGoal()
    {
        Collection needs;
        for (const Need &need : needs.session.data().needs) {
            if (need.goals.isEmpty())
                continue;
            const QModelIndex cell = needs.cell(need.id, u"goals"_s);
            needs.table->scrollTo(cell);
            const QRect place = needs.table->visualRect(cell);
            QTest::mouseClick(needs.table->viewport(), Qt::LeftButton, Qt::NoModifier,
                              QPoint(place.left() + 16, place.center().y()));
            QCOMPARE(needs.session.selection().current(), (EntityRef{EntityKind::Goal, need.goals.first()}));
            QCOMPARE(needs.detailsOpened, 1);
            return;
        }
    }

    void columnsAndGroupingAreKept()
    {
        Collection needs;
        const int column = needs.model->columnOf(u"stakeholder"_s);
        needs.table->setColumnHidden(column, true);
        needs.find<ToggleSwitch>(u"needsGroup"_s)->click();
        const QByteArray state = needs.view.viewState();
        Collection again;
        again.view.restoreViewState(state);
        QVERIFY(again.table->isColumnHidden(column));
        QVERIFY(!again.model->isGrouped());
    }

    void anEmptyPlanOffersTheSpreadsheet()
    {
        Collection needs({}, u"en", false, {1302, 650}, u"needs-empty"_s);
        auto *empty = needs.find<EmptyState>(u"needsEmpty"_s);
        QVERIFY(empty->isVisible());
        empty->button()->click();
        QCOMPARE(needs.triggered, QStringList{u"import"_s});
    }

    void itLooksRightNarrowInFrenchDarkAndLarge()
    {
        Collection narrow(samplePlanData(u"fr"), u"fr", false, {1302, 672}, u"needs-fr-1366"_s);
        QVERIFY(narrow.view.sizeHint().width() > 0);
        QVERIFY2(narrow.view.minimumSizeHint().width() <= 1302,
                 qPrintable(QString::number(narrow.view.minimumSizeHint().width())));
        Collection dark(samplePlanData(u"en"), u"en", true, {1660, 960}, u"needs-dark"_s);
        Collection large(manyNeeds(300), u"en", false, {1660, 960}, u"needs-300"_s);
        QCOMPARE(large.model->shownCount(), 300 + int(samplePlanData().needs.size()));
    }
};

QTEST_MAIN(FeatNeeds)
#include "feat_needs.moc"
