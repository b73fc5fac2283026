// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/decisionlog.h"
#include "rules/decisions.h"
#include "rules/meetings.h"
#include "rules/planindex.h"
#include "scenes/numberwords.h"
#include "slides/slidecontents.h"

using namespace Qt::StringLiterals;

namespace {

// The decisions about a quarter are taken in it or in the one before.
DecisionQuery queryFor(const DeckContext &deck)
{
    DecisionQuery query;
    query.from = deck.quarter.plus(-1).range(deck.index.settings().fiscalStartMonth).first;
    query.to = deck.today;
    return query;
}

ListRow rowOf(const DeckContext &deck, const Decision &decision)
{
    QStringList because{decision.reason, decision.by};
    because.removeAll(QString());
    const Message outcome =
        decision.after.isEmpty() ? decisionKindLabel(decision.kind) : decisionStateText(decision.after);
    ListRow row;
    row.lead = deck.language.shortDayMonth(decision.date);
    row.title = decision.itemTitle;
    row.detail = because.join(u" · "_s);
    row.end = deck.say(outcome);
    return row;
}

} // namespace

Slide writeDecisionsTaken(const DeckContext &deck)
{
    const DecisionQuery query = queryFor(deck);
    ListContent content;
    const bool isOneMeeting = !deck.spec.meeting.isNull();
    const QList<const Decision *> decisions = isOneMeeting ? decisionsOf(deck.index.plan(), deck.spec.meeting)
                                                           : decisionsMatching(deck.index.plan(), query);
    for (const Decision *decision : decisions)
        content.rows += rowOf(deck, *decision);
    const QString since = deck.language.dayMonth(query.from);
    if (content.rows.isEmpty()) {
        const HintContent hint{
            deck.say(Message(QT_TRANSLATE_NOOP(
                "Message", "A decision keeps who took it, when and why, for those who ask later."))),
            deck.say(Message(
                QT_TRANSLATE_NOOP("Message", "Next: choose, defer or decline the needs on the matrix.")))};
        return {SlideKind::DecisionsTaken,
                deck.say(Message(QT_TRANSLATE_NOOP("Message", "No decision has been taken since %1"), since)),
                {},
                {},
                hint};
    }
    const int count = int(content.rows.size());
    const QString number = capitalised(numberInWords(count, deck.language), deck.language);
    if (isOneMeeting) {
        return {
            SlideKind::DecisionsTaken,
            deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 decision(s) taken in this meeting"), number)
                         .counting(count)),
            {},
            {},
            content};
    }
    return {SlideKind::DecisionsTaken,
            deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 decision(s) taken since %2"), number, since)
                         .counting(count)),
            {},
            {},
            content};
}
