// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/headless.h"

#include "commands/commandline.h"

#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

bool asksForCommand(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return isCommand(arguments);
}

int runHeadless(int argc, char *argv[])
{
    // Slides are measured and painted with fonts, which need no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gainline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GAINLINE_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return int(runCommand(QCoreApplication::arguments(), {out, err, isatty(STDERR_FILENO) == 1}));
}
