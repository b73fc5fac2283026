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
    for (const Slide &slide : deck.slides) {
        const PageFrame frame(palette, slide, int(pages.size()) + 1, notDoingPage);
        pages += std::visit(Layouts{frame}, slide.content);
    }
    return pages;
}

} // namespace

QList<SlidePage> layOut(const DeckContent &deck, const Palette &palette)
{
    const auto isMatrix = [](const Slide &slide) {
        return std::holds_alternative<MatrixContent>(slide.content);
    };
    QList<SlidePage> pages = layOutAll(deck, palette, 0);
    const auto notDoing = std::find_if(
        pages.cbegin(), pages.cend(), [](const SlidePage &page) { return page.kind == SlideKind::NotDoing; });
    // Only the matrix points at a later page, and the pointer takes no extra room.
    if (notDoing != pages.cend() && std::any_of(deck.slides.cbegin(), deck.slides.cend(), isMatrix))
        pages = layOutAll(deck, palette, int(notDoing - pages.cbegin()) + 1);
    return pages;
}
