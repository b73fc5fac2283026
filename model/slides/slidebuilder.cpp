// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidebuilder.h"

#include "fields/entitychoices.h"
#include "rules/objectivescore.h"
#include "slides/slidecontents.h"

#include <algorithm>
#include <array>

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
    return joined({deck.index.settings().company, deck.say(okrs)});
}

// Where the numbers of a slide come from; empty for one without any.
Message sourceOf(SlideKind kind)
{
    switch (kind) {
    case SlideKind::Strategy:
        return Message(QT_TRANSLATE_NOOP("Message", "source: the weights of the goals"));
    case SlideKind::NeedsByFunction:
    case SlideKind::Matrix:
    case SlideKind::Ranking:
    case SlideKind::NotDoing:
        return Message(QT_TRANSLATE_NOOP("Message", "source: scores and estimates of the needs"));
    case SlideKind::Objective:
    case SlideKind::KeyResult:
    case SlideKind::Member:
        return Message(QT_TRANSLATE_NOOP("Message", "source: the latest check-ins"));
    case SlideKind::Capacity:
    case SlideKind::Team:
        return Message(QT_TRANSLATE_NOOP("Message", "source: working days, run reserves, estimates"));
    case SlideKind::Timeline:
        return Message(QT_TRANSLATE_NOOP("Message", "source: dates and progress of the projects"));
    case SlideKind::Run:
        return Message(QT_TRANSLATE_NOOP("Message", "source: times of requests and routines"));
    default:
        return Message();
    }
}

// "Kervello · RevOps roadmap Q2 2027 · on 11 March · source: …"
QString wholeFooter(const DeckContext &deck, const Slide &slide)
{
    if (slide.footer.isEmpty() || std::holds_alternative<HintContent>(slide.content))
        return slide.footer;
    const Message date(QT_TRANSLATE_NOOP("Message", "on %1"), deck.language.dayMonth(deck.today));
    const bool hasNumbers = !std::holds_alternative<WhyContent>(slide.content);
    const Message source = hasNumbers ? sourceOf(slide.kind) : Message();
    return joined({slide.footer, deck.say(date), source.isEmpty() ? QString() : deck.say(source)});
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

// Those that the entry names, else all of the quarter.
QList<Slide> objectiveSlides(const DeckContext &deck, const DeckSlide &entry)
{
    const Objective *wanted = deck.index.plan().objectives.find(entry.objective);
    const Quarter quarter = wanted ? wanted->quarter : quarterOfObjectives(deck);
    QList<Slide> slides;
    for (const Objective *objective :
         wanted ? QList<const Objective *>{wanted} : objectivesIn(deck.index, quarter)) {
        slides += writeObjective(deck, *objective);
        slides += writeWhy(deck, *objective);
    }
    if (slides.isEmpty())
        slides += noObjectives(deck);
    for (Slide &slide : slides)
        slide.footer = objectiveFooter(deck, quarter);
    return slides;
}

QList<Slide> withFooter(QList<Slide> slides, const QString &footer)
{
    for (Slide &slide : slides)
        slide.footer = footer;
    return slides;
}

QList<Slide> withFooter(const Slide &slide, const QString &footer)
{
    return withFooter(QList<Slide>{slide}, footer);
}

// How the slides of an entry of each kind are written.
struct KindWriting {
    SlideKind kind;
    QList<Slide> (*write)(const DeckContext &deck, const DeckSlide &entry);
};

template <auto write>
QList<Slide> oneSlide(const DeckContext &deck, const DeckSlide &)
{
    return withFooter(write(deck), deckFooter(deck));
}

constexpr std::array kindWritings = {
    KindWriting{SlideKind::Title,
                [](const DeckContext &deck, const DeckSlide &) { return QList<Slide>{writeTitle(deck)}; }},
    KindWriting{SlideKind::Agenda, &oneSlide<&writeAgenda>},
    KindWriting{SlideKind::Strategy,
                [](const DeckContext &deck, const DeckSlide &) {
                    return withFooter(writeStrategy(deck), strategyFooter(deck));
                }},
    KindWriting{SlideKind::NeedsByFunction,
                [](const DeckContext &deck, const DeckSlide &entry) {
                    return withFooter(writeNeedsByFunction(deck, entry.function), deckFooter(deck));
                }},
    KindWriting{SlideKind::Matrix, &oneSlide<&writeMatrix>},
    KindWriting{SlideKind::Ranking, &oneSlide<&writeRanking>},
    KindWriting{SlideKind::Objective, &objectiveSlides},
    KindWriting{SlideKind::KeyResult,
                [](const DeckContext &deck, const DeckSlide &entry) {
                    const QString footer = objectiveFooter(deck, quarterOfObjectives(deck));
                    return withFooter(writeKeyResults(deck, entry.keyResult), footer);
                }},
    KindWriting{SlideKind::Timeline, &oneSlide<&writeTimeline>},
    KindWriting{SlideKind::Capacity, &oneSlide<&writeCapacity>},
    KindWriting{SlideKind::Run, &oneSlide<&writeRun>},
    KindWriting{SlideKind::Team, &oneSlide<&writeTeam>},
    KindWriting{SlideKind::Changes, &oneSlide<&writeChanges>},
    KindWriting{SlideKind::DecisionsToTake, &oneSlide<&writeDecisionsToTake>},
    KindWriting{SlideKind::DecisionsTaken, &oneSlide<&writeDecisionsTaken>},
    KindWriting{SlideKind::NotDoing, &oneSlide<&writeNotDoing>},
    KindWriting{SlideKind::Member,
                [](const DeckContext &deck, const DeckSlide &entry) {
                    return withFooter(writeMembers(deck, entry.member), deckFooter(deck));
                }},
    KindWriting{SlideKind::NextDates, &oneSlide<&writeNextDates>},
    KindWriting{SlideKind::FreeText,
                [](const DeckContext &deck, const DeckSlide &entry) {
                    return withFooter(writeFreeText(deck, entry.body), deckFooter(deck));
                }},
};

// The entry as the deck's audience reads it: about them where it names nobody.
DeckSlide addressed(DeckSlide entry, const DeckSpec &spec)
{
    if (entry.function.isNull())
        entry.function = spec.function;
    if (entry.member.isNull())
        entry.member = spec.member;
    return entry;
}

QList<Slide> slidesOf(const DeckContext &deck, const DeckSlide &entry)
{
    const auto *writing =
        std::find_if(kindWritings.begin(), kindWritings.end(),
                     [&entry](const KindWriting &candidate) { return candidate.kind == entry.kind; });
    if (writing == kindWritings.end())
        return {};
    QList<Slide> slides = writing->write(deck, addressed(entry, deck.spec));
    for (Slide &slide : slides) {
        slide.entry = entry;
        slide.footer = wholeFooter(deck, slide);
    }
    if (!entry.title.isEmpty() && takesTitle(entry) && !slides.isEmpty())
        slides.first().title = entry.title;
    return slides;
}

} // namespace

QList<SlideKind> writtenSlideKinds()
{
    QList<SlideKind> kinds;
    for (const KindWriting &writing : kindWritings)
        kinds += writing.kind;
    return kinds;
}

bool takesTitle(const DeckSlide &entry)
{
    switch (entry.kind) {
    case SlideKind::Objective:
        return !entry.objective.isNull();
    case SlideKind::KeyResult:
        return !entry.keyResult.isNull();
    case SlideKind::Member:
        return !entry.member.isNull();
    default:
        return true;
    }
}

SlideBuilder::SlideBuilder(const PlanData &plan, DeckSpec spec, QDate today)
    : m_index(plan)
    , m_spec(std::move(spec))
    , m_today(today)
    , m_ranking(rankingOf(m_index, m_spec.quarter))
{
}

DeckContent SlideBuilder::deck() const
{
    const DeckContext context{m_index, m_ranking, m_spec, m_spec.language, m_spec.quarter, m_today};
    DeckContent deck;
    const QString heading = m_spec.title.isEmpty()
        ? deckHeading(context).join(u' ')
        : QString(m_spec.title + u' ' + m_spec.quarter.label(m_spec.language));
    deck.title = joined({m_index.settings().company, heading});
    deck.languageCode = m_spec.language.code();
    for (const DeckSlide &entry : m_spec.slides) {
        if (m_spec.withHidden || !entry.hidden)
            deck.slides += slidesOf(context, entry);
    }
    fillAgendas(context, deck.slides);
    return deck;
}

DeckContent buildDeck(const PlanData &plan, const DeckSpec &spec, QDate today)
{
    return SlideBuilder(plan, spec, today).deck();
}
