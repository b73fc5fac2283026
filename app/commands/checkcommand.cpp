// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/planaccess.h"
#include "fields/entitytype.h"
#include "rules/planhealth.h"
#include "rules/planindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Finding &finding, const PlanData &plan, const Language &language)
{
    QJsonObject json{{u"check"_s, finding.check},
                     {u"severity"_s, severityKey(finding.severity)},
                     {u"text"_s, language.text(finding.text)}};
    if (!finding.entity.isNull()) {
        json.insert(u"kind"_s, QLatin1StringView(entityType(finding.entity.kind).table));
        json.insert(u"id"_s, finding.entity.id.toString());
        json.insert(u"title"_s, entityTitle(plan, finding.entity.kind, finding.entity.id));
    }
    if (!finding.field.isEmpty())
        json.insert(u"field"_s, finding.field);
    return json;
}

Message inWords(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Note:
        return Message(QT_TRANSLATE_NOOP("Message", "Note: %1"), finding.text);
    case Severity::Warning:
        return Message(QT_TRANSLATE_NOOP("Message", "Warning: %1"), finding.text);
    case Severity::Problem:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Problem: %1"), finding.text);
}

} // namespace

ExitCode checkPlan(const Invocation &invocation, const CommandOutput &output)
{
    const Result<CommandPlan> plan =
        openForCommand(invocation.paths.constFirst(), PlanUse::Read, invocation, output);
    if (!plan)
        return notDone(plan.error(), invocation, output);
    const Result<Quarter> quarter = quarterOf(invocation, plan->data);
    if (!quarter)
        return notDone(quarter.error(), invocation, output);
    const PlanIndex index(plan->data);
    const QList<Finding> findings = planHealth(index, *quarter, invocation.today);
    const QList<Message> fileProblems = plan->store->problems();
    if (invocation.has(u"json"_s)) {
        QJsonArray health;
        for (const Finding &finding : findings)
            health += toJson(finding, plan->data, invocation.language);
        QJsonArray file;
        for (const Message &problem : fileProblems)
            file += invocation.language.text(problem);
        const QJsonObject json{{u"file"_s, file}, {u"health"_s, health}, {u"quarter"_s, quarter->toString()}};
        output.out << QJsonDocument(json).toJson();
    } else {
        for (const Finding &finding : findings)
            output.out << invocation.language.text(inWords(finding)) << "\n";
        if (findings.isEmpty())
            output.out << invocation.language.text(
                Message(QT_TRANSLATE_NOOP("Message", "Nothing to see to.")))
                       << "\n";
    }
    return findings.isEmpty() && fileProblems.isEmpty() ? ExitCode::Done : ExitCode::DoneWithProblems;
}
