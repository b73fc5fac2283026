// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/slide.h"
#include "slides/slidecanvas.h"
#include "slides/slidepage.h"

// Where content begins below a title of one line and of two.
inline constexpr double oneLineTop = 16;
inline constexpr double twoLineTop = 24;

// The numbers of pages that others point at; 0: not yet known, or not shown.
struct PageNumbers {
    int notDoing = 0;
    QList<int> ofSlides; // the first page of each slide of the deck

    bool operator==(const PageNumbers &) const = default;
};

// Where a layout writes its pages: numbers them and draws what is the same on each.
class PageFrame final {
public:
    PageFrame(const Palette &palette, const Slide &slide, int firstNumber, const PageNumbers &numbers,
              const Picture &logo)
        : m_palette(palette)
        , m_slide(slide)
        , m_firstNumber(firstNumber)
        , m_numbers(numbers)
        , m_logo(logo)
    {
    }

    [[nodiscard]] const Palette &palette() const { return m_palette; }
    [[nodiscard]] const Slide &slide() const { return m_slide; }
    // Of the company, null when it has none.
    [[nodiscard]] const Picture &logo() const { return m_logo; }
    // The page that says what is not done, 0 while the deck has none.
    [[nodiscard]] int notDoingPage() const { return m_numbers.notDoing; }
    // The number of the first page of a slide of the deck, 0 while it is not known or not shown.
    [[nodiscard]] int pageOf(int slide) const { return m_numbers.ofSlides.value(slide); }

    // Where content may begin, below a title of one or two lines. `parts` is how many pages share
    // the title, which then says so.
    [[nodiscard]] double contentTop(int part, int parts) const;
    // How many pages `count` rows need when a page takes `room` below a one-line title and
    // `tightRoom` below a two-line one.
    [[nodiscard]] int partsFor(qsizetype count, int room, int tightRoom) const;

    // The title takes more lines than stand above content: it has pages of its own, and the others only its
    // beginning.
    [[nodiscard]] bool isTitleLong() const;

    // A canvas with title and accent bar on it.
    [[nodiscard]] SlideCanvas begin(int part, int parts) const;
    // The canvas as a page, footer and number last: that is how it is read.
    [[nodiscard]] SlidePage finish(SlideCanvas &canvas, int part, int parts) const;
    // The whole of a title, on as many pages as it takes.
    [[nodiscard]] QList<SlidePage> titlePages() const;

private:
    [[nodiscard]] QString footerIn(double room) const;
    [[nodiscard]] SlideCanvas beginWith(const QStringList &title) const;
    [[nodiscard]] QString titleOf(int part, int parts) const;
    [[nodiscard]] QStringList titleLines(int part, int parts) const;

    const Palette &m_palette;
    const Slide &m_slide;
    int m_firstNumber;
    const PageNumbers &m_numbers;
    const Picture &m_logo;
};

// The rows of one page of several: as even as can be, earlier pages take one more.
template <typename T>
[[nodiscard]] QList<T> shareOf(const QList<T> &rows, int part, int parts)
{
    const qsizetype whole = rows.size() / parts;
    const qsizetype rest = rows.size() % parts;
    const qsizetype first = part * whole + std::min<qsizetype>(part, rest);
    return rows.mid(first, whole + (part < rest ? 1 : 0));
}

// The layouts, one file a kind.
[[nodiscard]] QList<SlidePage> layOutTitle(const PageFrame &frame, const TitleContent &content);
[[nodiscard]] QList<SlidePage> layOutStrategy(const PageFrame &frame, const StrategyContent &content);
[[nodiscard]] QList<SlidePage> layOutMatrix(const PageFrame &frame, const MatrixContent &content);
[[nodiscard]] QList<SlidePage> layOutObjective(const PageFrame &frame, const ObjectiveContent &content);
[[nodiscard]] QList<SlidePage> layOutWhy(const PageFrame &frame, const WhyContent &content);
[[nodiscard]] QList<SlidePage> layOutTimeline(const PageFrame &frame, const TimelineContent &content);
[[nodiscard]] QList<SlidePage> layOutNotDoing(const PageFrame &frame, const NotDoingContent &content);
[[nodiscard]] QList<SlidePage> layOutHint(const PageFrame &frame, const HintContent &content);
[[nodiscard]] QList<SlidePage> layOutRanking(const PageFrame &frame, const RankingContent &content);
[[nodiscard]] QList<SlidePage> layOutList(const PageFrame &frame, const ListContent &content);
[[nodiscard]] QList<SlidePage> layOutChanges(const PageFrame &frame, const ChangesContent &content);
[[nodiscard]] QList<SlidePage> layOutMember(const PageFrame &frame, const MemberContent &content);
[[nodiscard]] QList<SlidePage> layOutKeyResult(const PageFrame &frame, const KeyResultContent &content);
[[nodiscard]] QList<SlidePage> layOutCapacity(const PageFrame &frame, const CapacityContent &content);
[[nodiscard]] QList<SlidePage> layOutTeam(const PageFrame &frame, const TeamContent &content);
[[nodiscard]] QList<SlidePage> layOutRun(const PageFrame &frame, const RunContent &content);
[[nodiscard]] QList<SlidePage> layOutFreeText(const PageFrame &frame, const FreeTextContent &content);
