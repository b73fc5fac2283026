// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/planaccess.h"

#include "document/quarterfigures.h"
#include "storage/planfile.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

Result<CommandPlan> openForCommand(const QString &path, PlanUse use, const Invocation &invocation,
                                   const CommandOutput &output)
{
    OpenOptions options;
    options.readOnly = use == PlanUse::Read;
    Result<std::unique_ptr<PlanStore>> store = openPlan(path, options);
    if (!store)
        return store.asFailure();
    if (use == PlanUse::Change && (*store)->isReadOnly())
        return failure((*store)->readOnlyReason());
    Result<PlanData> data = (*store)->load();
    if (!data)
        return data.asFailure();
    const QList<Message> problems = (*store)->problems();
    for (const Message &problem : problems)
        output.err << invocation.language.text(problem) << "\n";
    return CommandPlan{*std::move(store), *std::move(data)};
}

ExitCode notDone(const Message &message, const Invocation &invocation, const CommandOutput &output)
{
    output.err << invocation.language.text(message) << "\n";
    return ExitCode::NotDone;
}

Result<Quarter> quarterOf(const Invocation &invocation, const PlanData &plan)
{
    const QString given = invocation.value(u"quarter"_s);
    if (given.isEmpty())
        return quarterToPlan(invocation.today, plan.settings().fiscalStartMonth);
    const Quarter quarter = Quarter::fromString(given);
    if (quarter.isNull()) {
        return failure(Message(
            QT_TRANSLATE_NOOP("Message", "--quarter takes a quarter like 2027-Q1, not “%1”."), given));
    }
    return quarter;
}

QString accountName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("LOGNAME") : name;
}
