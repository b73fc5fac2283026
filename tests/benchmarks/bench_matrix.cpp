// SPDX-License-Identifier: GPL-3.0-or-later
// A frame while a need is dragged over the matrix, with ever more needs on it: in milliseconds, and
// as a ratio to QPainter drawing as many numbered circles, and as many labels, into an image. Then the
// whole page, tray and ranked list included: another colour, another size, another scoring model.
#include "document/shownranking.h"
#include "document/workshopeditor.h"
#include "entities/plansettings.h"
#include "framebench.h"
#include "items/rankedneedsmodel.h"
#include "matrix/matrixplot.h"
#include "matrix/matrixview.h"
#include "scenes/labelplacement.h"
#include "viewbench.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize plotSize(1100, 800);
constexpr int frames = 200;
constexpr int wholePaints = 9;
constexpr QSize pageSize(1688, 984);

PlanData planWith(int needs)
{
    PlanData plan;
    for (int i = 0; i < needs; ++i) {
        plan.needs.insert({.id = {1000 + i},
                           .title = u"Need %1 of the sales team"_s.arg(i),
                           .impact = 1 + i * 7 % 41 / 10.0,
                           .effort = 1 + i * 11 % 37 / 10.0,
                           .estimateDays = double(i % 60),
                           .status = i % 20 == 0 ? NeedStatus::Chosen : NeedStatus::Qualified,
                           .quarter = i % 20 == 0 ? Quarter{2027, 2} : Quarter{}});
    }
    return plan;
}

// Everything painted anew, as a plot without a layer would do it for every frame.
double reference(const MatrixPlot &plot)
{
    const MatrixScene &scene = plot.scene();
    QList<QRect> circles;
    for (int row = 0; row < scene.needs.size(); ++row)
        circles += plot.visualRect(plot.model()->index(row, 0));
    const QList<qsizetype> labelled = labelledRows(scene);
    QImage paper(plot.viewport()->size(), QImage::Format_RGB32);
    return medianMilliseconds(wholePaints, [&](int) {
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(plot.font());
        for (int row = 0; row < circles.size(); ++row) {
            painter.setBrush(Qt::lightGray);
            painter.drawEllipse(circles.at(row));
            painter.drawText(circles.at(row), Qt::AlignCenter, QString::number(row + 1));
        }
        for (const qsizetype row : labelled)
            painter.drawText(circles.at(row).topRight(), scene.needs.at(row).shortLabel);
    });
}

void measure(int needs)
{
    ViewBench bench(planWith(needs));
    bench.figures.setQuarter({2027, 2});
    ShownRanking shown(bench.session, bench.figures);
    RankedNeedsModel model(bench.session, shown);
    MatrixPlot plot(bench.context, model);
    showAt(plot, plotSize, {});
    QWidget *paper = plot.viewport();
    const double yardstick = reference(plot);
    QTextStream(stdout) << plot.scene().needs.size() << " needs\n";
    reportFrame(u"QPainter alone"_s, yardstick, yardstick);

    const QPointF grip = plot.visualRect(model.index(0, 0)).center();
    sendMouse(paper, QEvent::MouseButtonPress, grip);
    reportFrame(u"drag"_s,
                medianMilliseconds(frames,
                                   [&](int i) {
                                       sendMouse(paper, QEvent::MouseMove,
                                                 grip + QPointF(20 + i % 50 * 10, 20 + i % 40 * 10));
                                       QCoreApplication::processEvents();
                                   }),
                yardstick);
    sendMouse(paper, QEvent::MouseButtonRelease, grip);
}

// From the choice to the page as it stands drawn.
void measurePage(int needs)
{
    ViewBench bench(planWith(needs));
    bench.figures.setQuarter({2027, 2});
    MatrixView page(bench.context);
    showAt(page, pageSize, {});
    const double yardstick = reference(*page.findChild<MatrixPlot *>());
    QTextStream(stdout) << needs << " needs, the whole page\n";
    const auto drawn = [&page] {
        QCoreApplication::processEvents();
        (void)page.grab();
    };
    const double still = medianMilliseconds(wholePaints, [&](int) { drawn(); });
    reportFrame(u"drawn again, nothing changed"_s, still, yardstick);
    const auto encode = [&](ColorBy color, SizeBy size) {
        DeckChoice choice = bench.figures.deckChoice();
        choice.matrixColor = color;
        choice.matrixSize = size;
        bench.figures.setDeckChoice(choice);
        drawn();
    };
    const double colour =
        medianMilliseconds(wholePaints, [&](int i) { encode(ColorBy(i % colorByCount), SizeBy::Estimate); });
    reportFrame(u"another colour"_s, colour, yardstick);
    const double size = medianMilliseconds(wholePaints, [&](int i) {
        encode(ColorBy::Goal, i % 2 == 0 ? SizeBy::Confidence : SizeBy::GoalWeight);
    });
    reportFrame(u"another size"_s, size, yardstick);
    const double model = medianMilliseconds(wholePaints, [&](int i) {
        (void)WorkshopEditor(bench.session)
            .setModel(i % 2 == 0 ? ScoringModel::Ice : ScoringModel::ImpactEffort);
        drawn();
    });
    reportFrame(u"another scoring model"_s, model, yardstick);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const int needs : {500, 2000, 10000})
        measure(needs);
    for (const int needs : {500, 10000})
        measurePage(needs);
    return 0;
}
