// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/planaccess.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "storage/planschema.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

ExitCode planInfo(const Invocation &invocation, const CommandOutput &output)
{
    const Result<CommandPlan> plan =
        openForCommand(invocation.paths.constFirst(), PlanUse::Read, invocation, output);
    if (!plan)
        return notDone(plan.error(), invocation, output);
    const Quarter quarter = quarterToPlan(invocation.today, plan->data.settings().fiscalStartMonth);
    QJsonObject counts;
    for (const EntityType &type : allEntityTypes()) {
        if (type.kind != EntityKind::Plan)
            counts.insert(QLatin1StringView(type.key), type.count(plan->data));
    }
    const PlanSettings &settings = plan->data.settings();
    if (invocation.has(u"json"_s)) {
        const QJsonObject json{{u"title"_s, settings.title},
                               {u"company"_s, settings.company},
                               {u"format"_s, formatVersion},
                               {u"quarter"_s, quarter.toString()},
                               {u"changes"_s, plan->store->lastSequence()},
                               {u"counts"_s, counts}};
        output.out << QJsonDocument(json).toJson();
        return ExitCode::Done;
    }
    output.out << settings.title
               << (settings.company.isEmpty() ? QString() : QString(u" · "_s + settings.company)) << "\n"
               << quarter.label(invocation.language) << "\n";
    for (const EntityType &type : allEntityTypes()) {
        if (type.kind != EntityKind::Plan) {
            const Message count(QT_TRANSLATE_NOOP("Message", "%1: %2"),
                                Message::inContext("Kind", type.pluralLabel), int(type.count(plan->data)));
            output.out << invocation.language.text(count) << "\n";
        }
    }
    return ExitCode::Done;
}
