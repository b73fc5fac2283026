// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidelayout.h"

#include "slides/pageframe.h"

#include <algorithm>

namespace {

struct Layouts {
    const PageFrame &frame;

    QList<SlidePage> operator()(const TitleContent &content) const { return layOutTitle(frame, content); }
    QList<SlidePage> operator()(const StrategyContent &content) const
    {
        return layOutStrategy(frame, content);
    }
    QList<SlidePage> operator()(const MatrixContent &content) const { return layOutMatrix(frame, content); }
    QList<SlidePage> operator()(const ObjectiveContent &content) const
    {
        return layOutObjective(frame, content);
    }
    QList<SlidePage> operator()(const WhyContent &content) const { return layOutWhy(frame, content); }
    QList<SlidePage> operator()(const TimelineContent &content) const
    {
        return layOutTimeline(frame, content);
    }
    QList<SlidePage> operator()(const NotDoingContent &content) const
    {
        return layOutNotDoing(frame, content);
    }
    QList<SlidePage> operator()(const RankingContent &content) const { return layOutRanking(frame, content); }
    QList<SlidePage> operator()(const ListContent &content) const { return layOutList(frame, content); }
    QList<SlidePage> operator()(const ChangesContent &content) const { return layOutChanges(frame, content); }
    QList<SlidePage> operator()(const MemberContent &content) const { return layOutMember(frame, content); }
    QList<SlidePage> operator()(const KeyResultContent &content) const
    {
        return layOutKeyResult(frame, content);
    }
    QList<SlidePage> operator()(const CapacityContent &content) const
    {
        return layOutCapacity(frame, content);
    }
    QList<SlidePage> operator()(const TeamContent &content) const { return layOutTeam(frame, content); }
    QList<SlidePage> operator()(const RunContent &content) const { return layOutRun(frame, content); }
    QList<SlidePage> operator()(const FreeTextContent &content) const
    {
        return layOutFreeText(frame, content);
    }
    QList<SlidePage> operator()(const HintContent &content) const { return layOutHint(frame, content); }
};

struct LaidOut {
    QList<SlidePage> pages;
    QList<int> firstPages; // of the slides, from 0
    PageNumbers numbers;
};

// The cover makes room for its own title.
bool standsAlone(const Slide &slide, const PageFrame &frame)
{
    return slide.kind != SlideKind::Title && frame.isTitleLong();
}

LaidOut layOutAll(const DeckContent &deck, const Palette &palette, const PageNumbers &numbers)
{
    LaidOut laidOut;
    int shown = 0; // hidden pages are not counted: the others have the numbers the room sees
    for (const Slide &slide : deck.slides) {
        const bool isHidden = slide.entry.hidden;
        QList<SlidePage> pages;
        if (const PageFrame alone(palette, slide, shown + 1, numbers, deck.logo); standsAlone(slide, alone))
            pages = alone.titlePages();
        const PageFrame frame(palette, slide, shown + 1 + int(pages.size()), numbers, deck.logo);
        laidOut.firstPages += int(laidOut.pages.size());
        laidOut.numbers.ofSlides += isHidden ? 0 : shown + 1;
        if (slide.kind == SlideKind::NotDoing && !isHidden && laidOut.numbers.notDoing == 0)
            laidOut.numbers.notDoing = shown + 1;
        pages += std::visit(Layouts{frame}, slide.content);
        for (SlidePage &page : pages) {
            page.entry = slide.entry;
            shown += isHidden ? 0 : 1;
            laidOut.pages += std::move(page);
        }
    }
    return laidOut;
}

// Only the matrix and the agenda point at other pages, and what they write there takes no extra room.
bool pointsElsewhere(const Slide &slide)
{
    return std::holds_alternative<MatrixContent>(slide.content) || slide.kind == SlideKind::Agenda;
}

} // namespace

int numberOf(const QList<SlidePage> &pages, qsizetype page)
{
    if (pages.at(page).entry.hidden)
        return 0;
    return 1 + int(std::count_if(pages.cbegin(), pages.cbegin() + page, [](const SlidePage &earlier) {
               return !earlier.entry.hidden;
           }));
}

QList<SlidePage> layOut(const DeckContent &deck, const Palette &palette)
{
    LaidOut laidOut = layOutAll(deck, palette, {});
    if (std::any_of(deck.slides.cbegin(), deck.slides.cend(), pointsElsewhere))
        laidOut = layOutAll(deck, palette, laidOut.numbers);
    for (SlidePage &page : laidOut.pages) {
        for (SlideLink &link : page.links)
            link.page = laidOut.firstPages.value(link.slide, -1);
    }
    return laidOut.pages;
}
