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
    QList<SlidePage> operator()(const RankingContent &content) const
    {
        return layOutRanking(frame, content);
    }
    QList<SlidePage> operator()(const DecisionsContent &content) const
    {
        return layOutDecisions(frame, content);
    }
    QList<SlidePage> operator()(const HintContent &content) const { return layOutHint(frame, content); }
};

QList<SlidePage> layOutAll(const DeckContent &deck, const Palette &palette, int notDoingPage)
{
    QList<SlidePage> pages;
    int shown = 0; // hidden pages are not counted: the others have the numbers the room sees
    for (const Slide &slide : deck.slides) {
        const PageFrame frame(palette, slide, shown + 1, notDoingPage);
        for (SlidePage &page : std::visit(Layouts{frame}, slide.content)) {
            page.entry = slide.entry;
            shown += page.entry.hidden ? 0 : 1;
            pages += std::move(page);
        }
    }
    return pages;
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
    const auto isMatrix = [](const Slide &slide) {
        return std::holds_alternative<MatrixContent>(slide.content);
    };
    QList<SlidePage> pages = layOutAll(deck, palette, 0);
    const auto notDoing = std::find_if(pages.cbegin(), pages.cend(), [](const SlidePage &page) {
        return page.kind == SlideKind::NotDoing && !page.entry.hidden;
    });
    // Only the matrix points at a later page, and the pointer takes no extra room.
    if (notDoing != pages.cend() && std::any_of(deck.slides.cbegin(), deck.slides.cend(), isMatrix))
        pages = layOutAll(deck, palette, numberOf(pages, notDoing - pages.cbegin()));
    return pages;
}
