// SPDX-License-Identifier: GPL-3.0-or-later
// What a workshop waits for with 500 and 10,000 needs: another scoring model, another encoding, a what-if;
// and the labels of 60 bubbles. Milliseconds, and the ratio to QPainter drawing as many plain ellipses and
// texts.
#include "core/language.h"
#include "entities/plandata.h"
#include "rules/planindex.h"
#include "rules/whatif.h"
#include "scenes/labelplacement.h"
#include "scenes/matrixscene.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};
constexpr int repeats = 9;
constexpr int criterionCount = 4;

PlanData planOf(int needCount)
{
    QRandomGenerator random(5);
    PlanData plan;
    for (int i = 1; i <= 8; ++i) {
        plan.goals.insert({.id = {i}, .title = u"Goal %1"_s.arg(i), .weight = 10, .color = i, .position = i});
        plan.functions.insert({.id = {20 + i}, .title = u"Function %1"_s.arg(i)});
        plan.members.insert({.id = {40 + i}, .name = u"Member %1"_s.arg(i)});
    }
    for (int i = 0; i < criterionCount; ++i)
        plan.criteria.insert({.id = {60 + i}, .title = u"Criterion %1"_s.arg(i), .position = i});
    for (int i = 0; i < needCount; ++i) {
        Need need;
        need.id = {1000 + i};
        need.title = u"A need of the sales team %1"_s.arg(i);
        need.goals = {{1 + i % 8}};
        need.function = {21 + i % 8};
        need.impact = 1 + random.bounded(41) / 10.0;
        need.effort = 1 + random.bounded(41) / 10.0;
        need.reach = random.bounded(400);
        need.timeCriticality = 1 + random.bounded(5);
        need.riskReduction = 1 + random.bounded(5);
        need.raisedOn = QDate(2027, 1, 1).addDays(random.bounded(90));
        plan.needs.insert(need);
    }
    for (int i = 0; i < needCount * criterionCount; ++i)
        plan.criterionScores.insert({{1'000'000 + i},
                                     {1000 + i / criterionCount},
                                     {60 + i % criterionCount},
                                     double(1 + random.bounded(5))});
    return plan;
}

double medianMs(const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

double plainDrawing(int count)
{
    QImage image(1600, 900, QImage::Format_ARGB32_Premultiplied);
    return medianMs([&] {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < count; ++i) {
            const QPointF centre(20 + i * 37 % 1560, 20 + i * 91 % 860);
            painter.drawEllipse(centre, 12, 12);
            painter.drawText(centre, u"A need"_s);
        }
    });
}

void report(QTextStream &out, const QString &what, double ms, double reference)
{
    out << what.leftJustified(44) << QString::number(ms, 'f', 2).rightJustified(9) << " ms  "
        << QString::number(ms / reference, 'f', 2) << " × plain drawing\n";
}

void measure(QTextStream &out, int count)
{
    PlanData plan = planOf(count);
    const Language language;
    const double reference = plainDrawing(count);
    const PlanIndex index(plan);
    out << count << " needs\n";
    for (const ScoringModel model : {ScoringModel::ImpactEffort, ScoringModel::Rice, ScoringModel::Ice,
                                     ScoringModel::Wsjf, ScoringModel::Weighted}) {
        plan.plan.findForWriting(PlanSettings::onlyId)->scoringModel = model;
        report(out, u"  ranked by model %1"_s.arg(int(model)),
               medianMs([&] { (void)rankingOf(PlanIndex(plan), quarter); }), reference);
    }
    const Ranking ranking = rankingOf(index, quarter);
    MatrixOptions options;
    options.today = QDate(2027, 3, 11);
    for (int color = 0; color < colorByCount; ++color) {
        options.colorBy = ColorBy(color);
        options.sizeBy = SizeBy::GoalWeight;
        report(out, u"  scene coloured by %1"_s.arg(colorByName(options.colorBy, language)),
               medianMs([&] { (void)matrixSceneOf(index, ranking, language, options); }), reference);
    }
    const WhatIf whatIf{quarter, 20, 1, {ranking.needs.at(0).id}, {ranking.needs.at(1).id}};
    report(out, u"  what-if"_s, medianMs([&] { (void)rankingUnder(plan, whatIf); }), reference);
}

void measureLabels(QTextStream &out)
{
    QRandomGenerator random(3);
    QList<LabelledBubble> bubbles;
    for (int i = 0; i < mostLabels; ++i)
        bubbles += {QPointF(30 + random.bounded(840), 30 + random.bounded(640)),
                    14,
                    u"Customer health score %1"_s.arg(i),
                    {}};
    const QFontMetricsF metrics{QFont()};
    const MeasureText size = [&metrics](const QString &text) {
        return QSizeF(metrics.horizontalAdvance(text), metrics.height());
    };
    report(out, u"labels of %1 bubbles"_s.arg(mostLabels), medianMs([&] {
               (void)placeLabels(bubbles, {0, 0, 900, 700}, {}, size);
           }),
           plainDrawing(mostLabels));
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    for (int count : {500, 10'000})
        measure(out, count);
    measureLabels(out);
    return 0;
}
