// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/selectionlink.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "items/entitytreemodel.h"
#include "items/itemroles.h"
#include "viewbench.h"

#include <QIdentityProxyModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr int needCount = 10000;

// Counts how often it is asked which entity stands where.
class CountingModel final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    mutable int questions = 0;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        questions += role == EntityRefRole;
        return QIdentityProxyModel::data(index, role);
    }
};

PlanData manyNeeds()
{
    PlanData plan;
    for (int i = 1; i <= needCount; ++i)
        plan.needs.insert({.id = {i}, .title = u"Need %1"_s.arg(i)});
    return plan;
}

} // namespace

class TestSelectionLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void selectingAllAsksForEachRowOnceOrTwice()
    {
        ViewBench bench(manyNeeds());
        EntityTreeModel needs(bench.session, bench.figures, EntityKind::Need);
        CountingModel counted;
        counted.setSourceModel(&needs);
        QTreeView view;
        view.setModel(&counted);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        SelectionLink link(&view, bench.session.selection());
        counted.questions = 0;
        view.selectAll();
        QCOMPARE(bench.session.selection().selected().size(), needCount);
        QVERIFY2(counted.questions <= 3 * needCount, qPrintable(QString::number(counted.questions)));
    }
    void followingAPlanWithAllSelectedAsksForEachRowOnce()
    {
        ViewBench bench(manyNeeds());
        EntityTreeModel needs(bench.session, bench.figures, EntityKind::Need);
        CountingModel counted;
        counted.setSourceModel(&needs);
        QTreeView view;
        view.setModel(&counted);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        SelectionLink link(&view, bench.session.selection());
        counted.questions = 0;
        QList<EntityRef> all;
        for (int i = 1; i <= needCount; ++i)
            all += EntityRef{EntityKind::Need, {i}};
        bench.session.selection().select(all, all.at(4));
        QCOMPARE(view.selectionModel()->selectedRows().size(), needCount);
        QCOMPARE(view.selectionModel()->selection().size(), 1); // one range, not ten thousand
        QCOMPARE(view.currentIndex().data(EntityRefRole).value<EntityRef>(), all.at(4));
        QVERIFY2(counted.questions <= 2 * needCount, qPrintable(QString::number(counted.questions)));
    }
    void gapsStayGaps()
    {
        ViewBench bench(manyNeeds());
        EntityTreeModel needs(bench.session, bench.figures, EntityKind::Need);
        QTreeView view;
        view.setModel(&needs);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        SelectionLink link(&view, bench.session.selection());
        const QList<EntityRef> some{{EntityKind::Need, {1}},
                                    {EntityKind::Need, {2}},
                                    {EntityKind::Need, {4}},
                                    {EntityKind::Need, {10000}}};
        bench.session.selection().select(some, some.at(0));
        QSet<EntityRef> shown;
        for (const QModelIndex &row : view.selectionModel()->selectedRows())
            shown += row.data(EntityRefRole).value<EntityRef>();
        QCOMPARE(shown, QSet<EntityRef>(some.cbegin(), some.cend()));
    }
};

QTEST_MAIN(TestSelectionLink)
#include "tst_selectionlink.moc"
