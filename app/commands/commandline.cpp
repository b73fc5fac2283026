// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandline.h"

#include "commands/commands.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Command {
    CommandSyntax syntax;
    ExitCode (*run)(const Invocation &, const CommandOutput &);
};

QList<Command> allCommands()
{
    return {
        {{u"new"_s, u"new PLAN [--sample] [--lang fr|en] [--today DATE]"_s, 1, {u"sample"_s}, {}}, &newPlan},
        {{u"import"_s,
          u"import PLAN FILE --as needs|goals|requests [--map HEADER=FIELD]... [--remember NAME] [--sheet "
          "NAME] [--encoding NAME] [--dry-run]"_s,
          2,
          {u"dry-run"_s},
          {u"as"_s, u"map"_s, u"remember"_s, u"sheet"_s, u"encoding"_s}},
         &importTable},
        {{u"export"_s,
          u"export PLAN FILE.(pdf|pptx|csv|xlsx|ics|json|png|svg|txt|md) [--what WHAT] [--deck NAME] [--for "
          "MEMBER] [--quarter 2027-Q1] [--excel-french]"_s,
          2,
          {u"excel-french"_s},
          {u"what"_s, u"deck"_s, u"for"_s, u"quarter"_s}},
         &exportPlan},
        {{u"check"_s, u"check PLAN [--quarter 2027-Q1] [--json]"_s, 1, {u"json"_s}, {u"quarter"_s}},
         &checkPlan},
        {{u"info"_s, u"info PLAN [--json]"_s, 1, {u"json"_s}, {}}, &planInfo},
    };
}

// Of a call that cannot be understood as a whole.
Language languageAskedFor(const QStringList &arguments)
{
    for (const QString &code : Language::codes()) {
        const qsizetype option = arguments.indexOf(u"--lang"_s);
        if (arguments.contains(u"--lang="_s + code) || (option >= 0 && arguments.value(option + 1) == code))
            return Language(code);
    }
    return Language(Language::systemCode());
}

void printHelp(QTextStream &out)
{
    out << "gainline [PLAN] [--lang fr|en] [--today DATE] [--theme light|dark|system]\n"
        << "                 opens the window\n"
        << "gainline show PLAN [--deck NAME]\n"
        << "                 opens the window and starts the show\n";
    const QList<Command> commands = allCommands();
    for (const Command &command : commands)
        out << "gainline " << command.syntax.usage << "\n";
    out << "Every command takes --lang fr|en and --today DATE.\n"
        << "Exit status: 0 done, 1 done with problems reported, 2 not done.\n";
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == u"--help" || first == u"-h" || first == u"--version")
        return true;
    const QList<Command> commands = allCommands();
    return std::any_of(commands.cbegin(), commands.cend(),
                       [&first](const Command &command) { return command.syntax.name == first; });
}

void CommandOutput::showProgress(const QString &text) const
{
    if (isWatched)
        err << "\r" << text << Qt::flush;
}

void CommandOutput::endProgress() const
{
    if (isWatched)
        err << "\n";
}

ExitCode runCommand(const QStringList &arguments, const CommandOutput &output)
{
    const QString name = arguments.value(1);
    if (name == u"--version") {
        output.out << "gainline " << QCoreApplication::applicationVersion() << "\n";
        return ExitCode::Done;
    }
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        if (command.syntax.name != name)
            continue;
        const Result<Invocation> invocation = parseInvocation(command.syntax, arguments.mid(2));
        if (invocation)
            return command.run(*invocation, output);
        output.err << languageAskedFor(arguments).text(invocation.error()) << "\n";
        return ExitCode::NotDone;
    }
    printHelp(output.out);
    return ExitCode::Done;
}
