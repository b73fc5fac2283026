// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "core/language.h"
#include "mainwindow.h"
#include "settings.h"
#include "startoptions.h"
#include "themesource.h"
#include "windowlanguage.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int notDone = 2;

void say(const QString &text)
{
    std::fprintf(stderr, "gainline: %s\n", qUtf8Printable(text));
}

QString inSystemLanguage(const Message &message)
{
    return Language(Language::systemCode()).text(message);
}

// Qt ends the program with a crash when it finds no display; this says so and leaves in order.
void leaveWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtFatalMsg)
        return;
    say(text.section(u'\n', 0, 0));
    say(inSystemLanguage(Message(QT_TRANSLATE_NOOP("Message",
                                                   "There is no display for the window. The commands new, "
                                                   "import, export, check and info need none."))));
    std::_Exit(notDone);
}

} // namespace

int runWindow(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const Result<StartOptions> options = parseStartOptions(arguments);
    if (!options) {
        say(inSystemLanguage(options.error()));
        return notDone;
    }
    const QtMessageHandler usual = qInstallMessageHandler(leaveWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setApplicationName(u"gainline"_s);
    QApplication::setApplicationDisplayName({});
    QApplication::setDesktopFileName(u"gainline"_s);
    Settings settings;
    WindowLanguage language;
    language.choose(options->language.isEmpty() ? settings.value(languageSetting) : options->language);
    ThemeSource theme(settings);
    if (!options->theme.isEmpty())
        theme.override(options->theme);
    MainWindow window({settings, language, theme, nullptr, options->today});
    if (!options->planPath.isEmpty())
        window.openPlan(options->planPath);
    window.show();
    if (options->isShow) {
        if (const Result<void> started = window.startShow(options->deck); !started) {
            say(inSystemLanguage(started.error()));
            return notDone;
        }
    }
    return QApplication::exec();
}
