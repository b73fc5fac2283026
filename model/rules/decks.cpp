// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/decks.h"

#include "changes/changesteps.h"
#include "core/foldedtext.h"
#include "entities/plandata.h"
#include "fields/entitychoices.h"
#include "rules/removal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Failure gone()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "This slide is no longer in the deck.")));
}

QString deckTitle(const PlanData &plan, EntityId deck)
{
    const Deck *found = plan.decks.find(deck);
    return found ? found->title : QString();
}

// What the entry is about; empty for those about the whole quarter.
QString subjectTitle(const PlanData &plan, const DeckSlide &slide)
{
    switch (slide.kind) {
    case SlideKind::Objective:
        return entityTitle(plan, EntityKind::Objective, slide.objective);
    case SlideKind::KeyResult:
        return entityTitle(plan, EntityKind::KeyResult, slide.keyResult);
    case SlideKind::NeedsByFunction:
        return entityTitle(plan, EntityKind::Function, slide.function);
    case SlideKind::Member:
        return entityTitle(plan, EntityKind::Member, slide.member);
    default:
        return {};
    }
}

// The steps that give the slides the positions in which they stand here.
void number(QList<Change> &changes, const PlanData &plan, const QList<DeckSlide> &slides)
{
    for (int position = 0; position < slides.size(); ++position) {
        if (plan.deckSlides.contains(slides.at(position).id))
            appendSetting(changes, plan, EntityKind::DeckSlide, slides.at(position).id, u"position",
                          position);
    }
}

ChangeSet inserted(const PlanData &plan, DeckSlide slide, const Message &title)
{
    QList<DeckSlide> slides = slidesOfDeck(plan, slide.deck);
    slide.position = std::clamp(slide.position, 0, int(slides.size()));
    slides.insert(slide.position, slide);
    ChangeSet changeSet{title, {insertionOf(EntityKind::DeckSlide, slide)}};
    number(changeSet.changes, plan, slides);
    return changeSet;
}

} // namespace

QList<DeckSlide> slidesOfDeck(const PlanData &plan, EntityId deck)
{
    QList<DeckSlide> slides;
    for (const DeckSlide &slide : plan.deckSlides) {
        if (slide.deck == deck)
            slides += slide;
    }
    std::stable_sort(slides.begin(), slides.end(),
                     [](const DeckSlide &a, const DeckSlide &b) { return a.position < b.position; });
    return slides;
}

const Deck *deckNamed(const PlanData &plan, const QString &title)
{
    const QString wanted = foldedText(title.trimmed());
    const auto found = std::find_if(plan.decks.begin(), plan.decks.end(), [&wanted](const Deck &deck) {
        return foldedText(deck.title) == wanted;
    });
    return found == plan.decks.end() ? nullptr : &*found;
}

QString freeDeckTitle(const PlanData &plan, const QString &wanted)
{
    QString title = wanted;
    for (int number = 2; deckNamed(plan, title); ++number)
        title = wanted + u' ' + QString::number(number);
    return title;
}

Message slideName(const PlanData &plan, const DeckSlide &slide)
{
    if (!slide.title.isEmpty())
        return Message("%1", slide.title);
    const Message kind = Message::inContext("Choice", choicesOf<SlideKind>().at(int(slide.kind)).label);
    const QString subject = subjectTitle(plan, slide);
    return subject.isEmpty() ? kind : Message(QT_TRANSLATE_NOOP("Message", "%1: %2"), kind, subject);
}

ChangeSet addDeck(const Deck &deck, const QList<DeckSlide> &slides, IdSource &ids)
{
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Make the deck “%1”"), deck.title),
                        {insertionOf(EntityKind::Deck, deck)}};
    for (DeckSlide slide : slides) {
        slide.id = ids.next();
        slide.deck = deck.id;
        slide.position = int(changeSet.changes.size()) - 1;
        changeSet.changes += insertionOf(EntityKind::DeckSlide, slide);
    }
    return changeSet;
}

Result<ChangeSet> duplicateDeck(const PlanData &plan, EntityId deck, EntityId copy, IdSource &ids)
{
    const Deck *original = plan.decks.find(deck);
    if (!original)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This deck is no longer in the plan.")));
    Deck duplicate = *original;
    duplicate.id = copy;
    duplicate.title = freeDeckTitle(plan, original->title);
    ChangeSet changeSet = addDeck(duplicate, slidesOfDeck(plan, deck), ids);
    changeSet.title = Message(QT_TRANSLATE_NOOP("Message", "Copy the deck “%1”"), original->title);
    return changeSet;
}

Result<ChangeSet> addressDeck(const PlanData &plan, EntityId deck, DeckAudience audience, EntityId about)
{
    const Deck *addressed = plan.decks.find(deck);
    if (!addressed)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This deck is no longer in the plan.")));
    ChangeSet changeSet;
    const auto set = [&](QStringView field, const QVariant &value) {
        appendSetting(changeSet.changes, plan, EntityKind::Deck, deck, field, value);
    };
    const bool isFunction = audience == DeckAudience::Function;
    const bool isMember = audience == DeckAudience::Member;
    set(u"audience", FieldValue<DeckAudience>::toVariant(audience));
    set(u"function", FieldValue<EntityId>::toVariant(isFunction ? about : EntityId()));
    set(u"member", FieldValue<EntityId>::toVariant(isMember ? about : EntityId()));
    const EntityKind kind = isFunction ? EntityKind::Function : EntityKind::Member;
    const QString whom = isFunction || isMember ? entityTitle(plan, kind, about) : QString();
    changeSet.title = whom.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("Message", "Say for whom the deck “%1” is"), addressed->title)
        : Message(QT_TRANSLATE_NOOP("Message", "Make the deck “%1” one for %2"), addressed->title, whom);
    return changeSet;
}

Result<ChangeSet> setDeckLook(const PlanData &plan, EntityId deck, DeckLook look)
{
    const Deck *shown = plan.decks.find(deck);
    if (!shown)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This deck is no longer in the plan.")));
    ChangeSet changeSet;
    appendSetting(changeSet.changes, plan, EntityKind::Deck, deck, u"look",
                  FieldValue<DeckLook>::toVariant(look));
    changeSet.title = look == DeckLook::Dark
        ? Message(QT_TRANSLATE_NOOP("Message", "Give the deck “%1” a dark look"), shown->title)
        : Message(QT_TRANSLATE_NOOP("Message", "Give the deck “%1” a light look"), shown->title);
    return changeSet;
}

Result<ChangeSet> addDeckSlide(const PlanData &plan, const DeckSlide &slide)
{
    if (!plan.decks.contains(slide.deck))
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This deck is no longer in the plan.")));
    return inserted(plan, slide,
                    Message(QT_TRANSLATE_NOOP("Message", "Add “%1” to the deck “%2”"), slideName(plan, slide),
                            deckTitle(plan, slide.deck)));
}

Result<ChangeSet> duplicateDeckSlide(const PlanData &plan, EntityId slide, EntityId copy)
{
    const DeckSlide *original = plan.deckSlides.find(slide);
    if (!original)
        return gone();
    DeckSlide duplicate = *original;
    duplicate.id = copy;
    ++duplicate.position;
    return inserted(plan, duplicate,
                    Message(QT_TRANSLATE_NOOP("Message", "Copy the slide “%1”"), slideName(plan, *original)));
}

Result<ChangeSet> moveDeckSlide(const PlanData &plan, EntityId slide, int position)
{
    const DeckSlide *moved = plan.deckSlides.find(slide);
    if (!moved)
        return gone();
    QList<DeckSlide> slides = slidesOfDeck(plan, moved->deck);
    const auto from = std::find_if(slides.cbegin(), slides.cend(),
                                   [slide](const DeckSlide &each) { return each.id == slide; });
    slides.move(from - slides.cbegin(), std::clamp<qsizetype>(position, 0, slides.size() - 1));
    ChangeSet changeSet{
        Message(QT_TRANSLATE_NOOP("Message", "Move the slide “%1”"), slideName(plan, *moved)), {}};
    number(changeSet.changes, plan, slides);
    return changeSet;
}

Result<ChangeSet> removeDeckSlide(const PlanData &plan, EntityId slide)
{
    const DeckSlide *removed = plan.deckSlides.find(slide);
    if (!removed)
        return gone();
    ChangeSet changeSet = removalOf(plan, {{EntityKind::DeckSlide, slide}});
    changeSet.title =
        Message(QT_TRANSLATE_NOOP("Message", "Take “%1” off the deck"), slideName(plan, *removed));
    QList<DeckSlide> slides = slidesOfDeck(plan, removed->deck);
    slides.removeIf([slide](const DeckSlide &each) { return each.id == slide; });
    number(changeSet.changes, plan, slides);
    return changeSet;
}

Result<ChangeSet> hideDeckSlide(const PlanData &plan, EntityId slide, bool isHidden)
{
    const DeckSlide *hidden = plan.deckSlides.find(slide);
    if (!hidden)
        return gone();
    const Message name = slideName(plan, *hidden);
    ChangeSet changeSet{isHidden ? Message(QT_TRANSLATE_NOOP("Message", "Hide the slide “%1”"), name)
                                 : Message(QT_TRANSLATE_NOOP("Message", "Show the slide “%1” again"), name),
                        {}};
    appendSetting(changeSet.changes, plan, EntityKind::DeckSlide, slide, u"hidden", isHidden);
    return changeSet;
}
