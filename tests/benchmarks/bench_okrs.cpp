// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of OKRs with 1,000 objectives and 5,000 key results: opening, folding and unfolding, scrolling
// and edits, in milliseconds and as a ratio to a plain QTreeView on a QStandardItemModel of the same cells.
#include "checkins/checkinsview.h"
#include "document/planeditor.h"
#include "framebench.h"
#include "health/healthlist.h"
#include "items/okrtreemodel.h"
#include "okrs/okrsview.h"
#include "okrs/okrtree.h"
#include "quarters/quartersview.h"
#include "timeline/timelineview.h"
#include "viewbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int objectives = 1000;
constexpr int perObjective = 5;
constexpr int steps = 50;
constexpr qint64 firstKeyResult = 10'000;

PlanData manyOkrs()
{
    PlanData plan;
    plan.goals.insert({.id = {1}, .title = u"Forecast"_s, .position = 1});
    plan.members.insert({.id = {2}, .name = u"Karim Benali"_s});
    for (int i = 0; i < objectives; ++i) {
        plan.objectives.insert({.id = {100 + i},
                                .title = u"Objective %1"_s.arg(i),
                                .quarter = {2027, 1},
                                .owner = {2},
                                .goal = {1},
                                .position = i});
    }
    for (int i = 0; i < objectives; ++i) {
        plan.projects.insert({.id = {200'000 + i},
                              .title = u"Project %1"_s.arg(i),
                              .objective = {100 + i},
                              .lead = {2},
                              .start = QDate(2027, 1, 4).addDays(i % 60),
                              .end = QDate(2027, 2, 12).addDays(i % 60),
                              .estimateDays = 5,
                              .status = ProjectStatus::Running});
    }
    for (int i = 0; i < objectives * perObjective; ++i) {
        plan.keyResults.insert({.id = {firstKeyResult + i},
                                .objective = {100 + i / perObjective},
                                .title = u"Key result %1"_s.arg(i),
                                .unit = u"%"_s,
                                .start = 20,
                                .target = 80,
                                .due = QDate(2027, 3, 20),
                                .owner = {2},
                                .position = i % perObjective});
        plan.checkIns.insert({.id = {100'000 + i},
                              .keyResult = {firstKeyResult + i},
                              .date = QDate(2027, 3, 4),
                              .value = 20.0 + i % 60,
                              .confidence = 7});
    }
    return plan;
}

double once(const std::function<void()> &step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Figures {
    double opened = 0;
    double fold = 0;
    double scroll = 0;
};

Figures measured(QTreeView &tree, const QModelIndex &first)
{
    Figures figures;
    QScrollBar *down = tree.verticalScrollBar();
    figures.scroll = medianMilliseconds(steps, [down](int i) {
        down->setValue(down->maximum() / steps * i);
        QCoreApplication::processEvents();
    });
    down->setValue(0);
    QCoreApplication::processEvents();
    figures.fold = medianMilliseconds(steps, [&](int i) {
        tree.setExpanded(first, i % 2 != 0);
        QCoreApplication::processEvents();
    });
    return figures;
}

QList<QStandardItem *> cells(const QStringList &texts)
{
    QList<QStandardItem *> row;
    for (const QString &text : texts)
        row += new QStandardItem(text);
    return row;
}

Figures yardstick()
{
    QStandardItemModel model(0, OkrTreeModel::ColumnCount);
    QTreeView tree;
    Figures figures;
    const double opened = once([&] {
        for (int i = 0; i < objectives; ++i) {
            const QList<QStandardItem *> objective = cells(
                {u"Objective %1"_s.arg(i), u"KB"_s, u"5 key results"_s, {}, u"0.35"_s, {}, {}, u"At risk"_s});
            for (int k = 0; k < perObjective; ++k)
                objective.constFirst()->appendRow(
                    cells({u"Key result %1"_s.arg(i * perObjective + k), u"KB"_s, u"from 20% to 80%"_s,
                           u"42%"_s, u"0.35"_s, u"7 / 10"_s, u"42%"_s, u"At risk"_s}));
            model.appendRow(objective);
        }
        tree.setModel(&model);
        tree.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        tree.expandAll();
        tree.resize(1260, 900);
        tree.show();
    });
    figures = measured(tree, model.index(0, 0));
    figures.opened = opened;
    return figures;
}

template <typename View>
std::unique_ptr<View> opened(const QString &name, ViewBench &bench, double yardstick, const QString &plain)
{
    std::unique_ptr<View> view;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the edits before left
    reportFrame(name, once([&] {
                    view = std::make_unique<View>(bench.context);
                    showAt(*view, {1260, 900}, {});
                }),
                yardstick, plain);
    return view;
}

// What else the window may show of the same plan, and an edit while all of it is open.
void beside(ViewBench &bench, double yardstick, const QString &plain)
{
    const auto health = opened<HealthList>(u"plan health"_s, bench, yardstick, plain);
    const auto walk = opened<CheckInsView>(u"check-ins"_s, bench, yardstick, plain);
    const auto quarters = opened<QuartersView>(u"all quarters"_s, bench, yardstick, plain);
    const auto timeline = opened<TimelineView>(u"timeline"_s, bench, yardstick, plain);
    reportFrame(u"check in, all open"_s,
                medianMilliseconds(10,
                                   [&](int i) {
                                       (void)bench.session.editor().setCurrent({firstKeyResult + 7}, 30 + i);
                                       QCoreApplication::processEvents();
                                   }),
                yardstick, plain);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString plain = u"QTreeView"_s;
    const Figures bare = yardstick();
    QTextStream(stdout) << "plain QTreeView: open " << bare.opened << " ms, jump " << bare.scroll
                        << " ms, fold " << bare.fold << " ms\n";
    ViewBench bench(manyOkrs());
    bench.figures.setQuarter({2027, 1});
    std::unique_ptr<OkrsView> view;
    reportFrame(u"open"_s, once([&] {
                    view = std::make_unique<OkrsView>(bench.context);
                    showAt(*view, {1260, 900}, {});
                }),
                bare.opened, plain);
    auto *tree = view->findChild<OkrTree *>();
    const auto *model = static_cast<OkrTreeModel *>(tree->model());
    const Figures own = measured(*tree, model->index(0, 0));
    reportFrame(u"jump down"_s, own.scroll, bare.scroll, plain);
    reportFrame(u"fold one"_s, own.fold, bare.fold, plain);
    reportFrame(u"check in"_s,
                medianMilliseconds(steps,
                                   [&](int i) {
                                       (void)bench.session.editor().setCurrent({firstKeyResult + 7}, 30 + i);
                                       QCoreApplication::processEvents();
                                   }),
                bare.scroll, plain);
    reportFrame(u"retype a title"_s,
                medianMilliseconds(steps,
                                   [&](int i) {
                                       (void)bench.session.editor().set(
                                           {EntityKind::KeyResult, {firstKeyResult + 7}}, u"title",
                                           u"Retyped %1"_s.arg(i));
                                       QCoreApplication::processEvents();
                                   }),
                bare.scroll, plain);
    reportFrame(u"move an objective"_s,
                medianMilliseconds(steps,
                                   [&](int i) {
                                       (void)bench.session.editor().set({EntityKind::Objective, {100}},
                                                                        u"position", i % 2 ? 1 : objectives);
                                       QCoreApplication::processEvents();
                                   }),
                bare.scroll, plain);
    reportFrame(u"another quarter and back"_s, once([&] {
                    bench.figures.setQuarter({2027, 2});
                    QCoreApplication::processEvents();
                    bench.figures.setQuarter({2027, 1});
                }),
                bare.opened, plain);
    beside(bench, bare.opened, plain);
    return 0;
}
