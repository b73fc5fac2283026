// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/chaincards.h"

#include "slides/slidetext.h"

#include <algorithm>

namespace {

constexpr double cardPadding = 2.9;
constexpr double cardGap = 6.3;
constexpr double titlePitch = 4.9;
constexpr double detailPitch = 3.9;
constexpr double headingToTitle = 5.6;
constexpr double firstBaseline = 5.1;
constexpr double lowCard = 24.4; // heading, two lines of title, one of detail
constexpr qsizetype lowTitle = 2;
constexpr int mostTitleLines = 4;
constexpr int mostSmallLines = 2;
constexpr double accentStroke = 0.4;

double cardWidth()
{
    return (slideRight - slideLeft - 2 * cardGap) / 3;
}

double textRoom()
{
    return cardWidth() - 2 * cardPadding;
}

// All three wrap: a long name of a person is as much read as a title.
struct CardLines {
    QStringList heading;
    QStringList title;
    QStringList detail;

    CardLines(const SlideCanvas &canvas, const WhyCard &card)
        : heading(wrapped(card.heading, canvas.text(captionSize), textRoom(), mostSmallLines))
        , title(wrapped(card.title, canvas.strong(weightSize), textRoom(), mostTitleLines))
        , detail(wrapped(card.detail, canvas.text(captionSize), textRoom(), mostSmallLines))
    {
    }
    [[nodiscard]] double height() const
    {
        const auto more = [](const QStringList &lines, qsizetype usual) {
            return double(std::max<qsizetype>(lines.size() - usual, 0));
        };
        return lowCard + more(title, lowTitle) * titlePitch
            + (more(heading, 1) + more(detail, 1)) * detailPitch;
    }
};

void drawCard(SlideCanvas &canvas, const WhyCard &card, const QRectF &rect, const SlideGoal *goal)
{
    const Palette &palette = canvas.palette();
    if (goal) {
        const GoalColors colors = palette.goal(goal->color);
        canvas.add(Box{rect, 1, colors.fill, {colors.outline, markStroke}});
    } else {
        canvas.add(
            Box{rect, 1, palette.raised, {palette.border, markStroke}, false, false, ShapeRole::Decoration});
    }
    const CardLines lines(canvas, card);
    const double left = rect.left() + cardPadding;
    const RunStyle small = goal ? canvas.text(captionSize) : canvas.muted(captionSize);
    const double next =
        canvas.writeLines(lines.heading, {left, rect.top() + firstBaseline}, detailPitch, small, textRoom());
    const double title = next - detailPitch + headingToTitle;
    const double detail =
        canvas.writeLines(lines.title, {left, title}, titlePitch, canvas.strong(weightSize), textRoom());
    canvas.writeLines(lines.detail, {left, detail + 0.2}, detailPitch, small, textRoom());
}

} // namespace

double chainHeight(const Palette &palette, const QList<WhyCard> &chain)
{
    const SlideCanvas canvas(palette);
    double height = chain.isEmpty() ? 0 : lowCard;
    for (const WhyCard &card : chain)
        height = std::max(height, CardLines(canvas, card).height());
    return height;
}

void drawChain(SlideCanvas &canvas, const QList<WhyCard> &chain, const SlideGoal &goal, double top,
               double height)
{
    const double width = cardWidth();
    double left = slideLeft;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const bool isGoal = i == 0 && !goal.label.isEmpty();
        drawCard(canvas, chain.at(i), {left, top, width, height}, isGoal ? &goal : nullptr);
        left += width + cardGap;
        if (i + 1 < chain.size())
            canvas.arrow({left - cardGap + 1.3, top + height / 2}, {left - 1.3, top + height / 2},
                         canvas.palette().accent, accentStroke);
    }
}

void drawChainHeading(SlideCanvas &canvas, const QString &heading, double left, double right, double top)
{
    RunStyle style = canvas.strong(smallSize);
    style.ink = canvas.palette().accent;
    canvas.write(heading, {left, top + 3.1}, style, Align::Left, right - left);
    canvas.rule(left, right, top + chainHeadingHeight);
}
