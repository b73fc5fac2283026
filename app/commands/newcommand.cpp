// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/planaccess.h"
#include "exchange/sampleplan.h"
#include "freshplan.h"
#include "rules/capacity.h"
#include "storage/planfile.h"

#include <QTextStream>

namespace {

Result<PlanData> initialPlan(const Invocation &invocation, const QString &path)
{
    if (invocation.has(QStringLiteral("sample")))
        return samplePlan(invocation.language, invocation.today);
    PlanData plan;
    PlanSettings *settings = plan.plan.findForWriting(PlanSettings::onlyId);
    settings->title = planTitleFor(path);
    settings->runReserve = defaultRunReserve(settings->growthPhase);
    return plan;
}

} // namespace

ExitCode newPlan(const Invocation &invocation, const CommandOutput &output)
{
    const QString path = invocation.paths.constFirst();
    const Result<PlanData> plan = initialPlan(invocation, path);
    if (!plan)
        return notDone(plan.error(), invocation, output);
    const Message title = invocation.has(QStringLiteral("sample"))
        ? Message(QT_TRANSLATE_NOOP("Message", "Make the sample plan"))
        : Message(QT_TRANSLATE_NOOP("Message", "Make an empty plan"));
    const Result<std::unique_ptr<PlanStore>> made =
        createPlan(path, *plan, {invocation.language.text(title), accountName(), invocation.language.code()});
    if (!made)
        return notDone(made.error(), invocation, output);
    output.out << path << "\n";
    return ExitCode::Done;
}
