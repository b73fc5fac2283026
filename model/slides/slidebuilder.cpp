// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidebuilder.h"

#include "fields/entitychoices.h"
#include "rules/objectivescore.h"
#include "slides/slidecontents.h"

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString strategyFooter(const DeckContext &deck)
{
    const PlanSettings &settings = deck.index.settings();
    const Message phase =
        Message::inContext("Choice", choicesOf<GrowthPhase>().at(int(settings.growthPhase)).label);
    const QString name = deck.language.locale().toLower(deck.say(phase));
    return joined({settings.company, deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1 phase"), name)),
                   QString::number(deck.quarter.year)});
}

QString deckFooter(const DeckContext &deck)
{
    return joined({deck.index.settings().company, deckHeading(deck).join(u' ')});
}

QString objectiveFooter(const DeckContext &deck, Quarter quarter)
{
    const Message okrs(QT_TRANSLATE_NOOP("Message", "OKRs of %1"), quarter.label(deck.language));
    QString until;
    if (quarter.range(deck.index.settings().fiscalStartMonth).contains(deck.today))
        until = deck.say(Message(QT_TRANSLATE_NOOP("Message", "on %1"), deck.language.dayMonth(deck.today)));
    return joined({deck.index.settings().company, deck.say(okrs), until});
}

// The quarter whose objectives the deck shows: its own, or today's while it has none.
Quarter quarterOfObjectives(const DeckContext &deck)
{
    if (!objectivesIn(deck.index, deck.quarter).isEmpty())
        return deck.quarter;
    const Quarter current = Quarter::of(deck.today, deck.index.settings().fiscalStartMonth);
    return objectivesIn(deck.index, current).isEmpty() ? deck.quarter : current;
}

Slide noObjectives(const DeckContext &deck)
{
    HintContent hint;
    hint.sentence = deck.say(Message(
        QT_TRANSLATE_NOOP("Message", "Objectives say what the quarter changes, key results prove it.")));
    hint.nextStep =
        deck.say(Message(QT_TRANSLATE_NOOP("Message", "Next: make OKRs from the needs that were chosen.")));
    return {SlideKind::Objective,
            deck.say(Message(QT_TRANSLATE_NOOP("Message", "No objective is written for %1 yet"),
                             deck.quarter.label(deck.language))),
            {},
            {},
            hint};
}

QList<Slide> objectiveSlides(const DeckContext &deck)
{
    const Quarter quarter = quarterOfObjectives(deck);
    QList<Slide> slides;
    for (const Objective *objective : objectivesIn(deck.index, quarter)) {
        slides += writeObjective(deck, *objective);
        slides += writeWhy(deck, *objective);
    }
    if (slides.isEmpty())
        slides += noObjectives(deck);
    for (Slide &slide : slides)
        slide.footer = objectiveFooter(deck, quarter);
    return slides;
}

QList<Slide> slidesOf(const DeckContext &deck, SlideKind kind)
{
    const auto withFooter = [](Slide slide, const QString &footer) {
        slide.footer = footer;
        return QList<Slide>{slide};
    };
    switch (kind) {
    case SlideKind::Title:
        return {writeTitle(deck)};
    case SlideKind::Strategy:
        return withFooter(writeStrategy(deck), strategyFooter(deck));
    case SlideKind::Matrix:
        return withFooter(writeMatrix(deck), deckFooter(deck));
    case SlideKind::Objective:
        return objectiveSlides(deck);
    case SlideKind::Timeline:
        return withFooter(writeTimeline(deck), deckFooter(deck));
    case SlideKind::NotDoing:
        return withFooter(writeNotDoing(deck), deckFooter(deck));
    case SlideKind::Ranking:
        return withFooter(writeRanking(deck), deckFooter(deck));
    case SlideKind::DecisionsTaken:
        return withFooter(writeDecisionsTaken(deck), deckFooter(deck));
    default:
        return {}; // stands in saved decks only
    }
}

} // namespace

SlideBuilder::SlideBuilder(const PlanData &plan, DeckSpec spec, QDate today)
    : m_index(plan)
    , m_spec(std::move(spec))
    , m_today(today)
    , m_ranking(rankingOf(m_index, m_spec.quarter))
{
}

DeckContent SlideBuilder::deck() const
{
    const DeckContext context{m_index, m_ranking,          m_spec.language,   m_spec.quarter,
                              m_today, m_spec.matrixColor, m_spec.matrixSize, m_spec.timelineBaseline};
    DeckContent deck;
    deck.title = joined({m_index.settings().company, deckHeading(context).join(u' ')});
    deck.languageCode = m_spec.language.code();
    for (const SlideKind kind : m_spec.parts)
        deck.slides += slidesOf(context, kind);
    return deck;
}

DeckContent buildDeck(const PlanData &plan, const DeckSpec &spec, QDate today)
{
    return SlideBuilder(plan, spec, today).deck();
}
