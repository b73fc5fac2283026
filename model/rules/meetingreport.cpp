// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/meetingreport.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "rules/decisions.h"
#include "rules/meetings.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

Message outcomeOf(const Decision &decision)
{
    if (decision.after.isEmpty())
        return decisionKindLabel(decision.kind);
    const Message after = decisionStateText(decision.after);
    if (decision.before.isEmpty() || decision.kind != DecisionKind::Change)
        return after;
    return Message(QT_TRANSLATE_NOOP("Message", "%1 → %2"), decisionStateText(decision.before), after);
}

QString lineOf(const Decision &decision, MessageStyle style, const Language &language)
{
    const auto say = [&](const Message &message) { return styledText(language.text(message), style); };
    QString line = language.text(Message(QT_TRANSLATE_NOOP("Message", "%1: %2"),
                                         styledBold(decision.itemTitle, style), say(outcomeOf(decision))));
    if (!decision.reason.isEmpty())
        line += u' ' + say(Message(QT_TRANSLATE_NOOP("Message", "Why: %1"), decision.reason));
    if (!decision.by.isEmpty())
        line += u' ' + say(Message("(%1)", decision.by));
    return styledItem(line, style);
}

} // namespace

QString meetingReport(const PlanData &plan, EntityId meeting, MessageStyle style, const Language &language)
{
    const Meeting *held = plan.meetings.find(meeting);
    if (!held)
        return {};
    QStringList lines{styledBold(language.text(Message(QT_TRANSLATE_NOOP("Message", "Decided on %1: %2"),
                                                       held->date, held->title)),
                                 style),
                      {}};
    const QList<const Decision *> decisions = decisionsOf(plan, meeting);
    for (const Decision *decision : decisions)
        lines += lineOf(*decision, style, language);
    if (decisions.isEmpty())
        lines +=
            styledText(language.text(Message(QT_TRANSLATE_NOOP("Message", "Nothing was decided."))), style);
    return lines.join(u'\n') + u'\n';
}
