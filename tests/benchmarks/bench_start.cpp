// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted window, and the memory held a second later:
// the program with the sample plan open against an empty window linked to the same libraries.
// Whole processes, taken in turns; medians.
#include "core/language.h"
#include "exchange/sampleplan.h"
#include "storage/planfile.h"
#include "storage/planstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 11;

struct Start {
    double milliseconds = 0;
    double kilobytes = 0; // PSS
    double processor = 0; // milliseconds of processor time, steadier where other programs run
};

Start startOnce(const QString &program, const QStringList &arguments, const QString &home)
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GAINLINE_STARTED_AT"_s,
                       QString::number(qint64(time.tv_sec) * 1000000000 + time.tv_nsec));
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home);
    if (!environment.contains(u"QT_QPA_PLATFORM"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished();
    const QStringList numbers = QString::fromLatin1(process.readAllStandardOutput()).trimmed().split(u' ');
    return {numbers.value(0).toDouble(), numbers.value(1).toDouble(), numbers.value(2).toDouble()};
}

double median(const QList<Start> &starts, double Start::*part)
{
    QList<double> values;
    for (const Start &start : starts)
        values += start.*part;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QString plan = home.filePath(u"sample.gainline"_s);
    const QDate today(2027, 3, 11);
    const Result<PlanData> sample = samplePlan(Language(u"fr"), today);
    if (!sample || !createPlan(plan, *sample, {u"Sample"_s, u"Benchmark"_s, u"fr"_s})) {
        std::fprintf(stderr, "no sample plan\n");
        return 1;
    }
    QList<Start> bare;
    QList<Start> full;
    for (int round = 0; round <= rounds; ++round) {
        const Start reference = startOnce(QStringLiteral(START_BARE), {}, home.path());
        const Start own = startOnce(
            QStringLiteral(START_GAINLINE),
            {plan, u"--today"_s, today.toString(Qt::ISODate), u"--theme"_s, u"light"_s}, home.path());
        if (round == 0)
            continue; // the disk's cache warms up
        bare += reference;
        full += own;
    }
    const double bareTime = median(bare, &Start::milliseconds);
    const double fullTime = median(full, &Start::milliseconds);
    const double bareMemory = median(bare, &Start::kilobytes);
    const double fullMemory = median(full, &Start::kilobytes);
    std::printf("first painted window: %.0f ms, bare %.0f ms, ratio %.2f (aim 1.6)\n", fullTime, bareTime,
                fullTime / bareTime);
    const double bareProcessor = median(bare, &Start::processor);
    const double fullProcessor = median(full, &Start::processor);
    std::printf("its processor time: %.0f ms, bare %.0f ms, ratio %.2f\n", fullProcessor, bareProcessor,
                fullProcessor / bareProcessor);
    std::printf("memory when idle (PSS): %.1f MB, bare %.1f MB, ratio %.2f (aim 2)\n", fullMemory / 1024,
                bareMemory / 1024, fullMemory / bareMemory);
    return 0;
}
