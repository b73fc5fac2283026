// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/gainlinestyle.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "items/needstoplacemodel.h"
#include "items/rankedneedsmodel.h"
#include "matrix/matrixplot.h"
#include "matrix/matrixview.h"
#include "viewbench.h"

#include <QAction>
#include <QListView>
#include <QTest>

inline EntityId needTitled(const PlanData &plan, const QString &title)
{
    for (const Need &need : plan.needs) {
        if (need.title == title || need.shortTitle == title)
            return need.id;
    }
    return {};
}

// The real view of step 3 on the sample plan, as a person has it before them.
struct Workshop : ViewBench {
    explicit Workshop(const PlanData &data = samplePlanData())
        : ViewBench(data)
        , view(context)
        , plot(view.findChild<MatrixPlot *>())
        , tray(view.findChild<QListView *>(QStringLiteral("needTrayList")))
        , list(view.findChild<QListView *>(QStringLiteral("rankedList")))
    {
        showAt(view, {1680, 984}, QStringLiteral("matrix"));
    }
    [[nodiscard]] QModelIndex onPlot(EntityId need) const
    {
        return static_cast<RankedNeedsModel *>(plot->model())->indexOf(need);
    }
    [[nodiscard]] QPoint centreOf(EntityId need) const { return plot->visualRect(onPlot(need)).center(); }
    // Presses on the bubble, moves by so many pixels, lets go.
    void drag(EntityId need, const QPoint &way, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *paper = plot->viewport();
        const QPoint start = centreOf(need);
        QTest::mousePress(paper, Qt::LeftButton, Qt::NoModifier, start);
        QMouseEvent move(QEvent::MouseMove, start + way, paper->mapToGlobal(start + way), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QApplication::sendEvent(paper, &move);
        QTest::mouseRelease(paper, Qt::LeftButton, modifiers, start + way);
    }
    [[nodiscard]] const Need &need(EntityId id) const { return *test_data().needs.find(id); }
    [[nodiscard]] const PlanData &test_data() const { return const_cast<Workshop *>(this)->session.data(); }

    MatrixView view;
    MatrixPlot *plot;
    QListView *tray;
    QListView *list;
};
