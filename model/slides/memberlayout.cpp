// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/chaincards.h"
#include "slides/flowlayout.h"
#include "slides/slidetext.h"

#include <algorithm>

namespace {

constexpr double chainGap = 0.6;
constexpr double listGap = 3.4;
constexpr double resultsRight = 104.4;
constexpr double projectsLeft = 112.2;
constexpr double statusSide = 4;
constexpr double textLeft = 6.3; // of a result, from its status
constexpr double leastRow = 11.6;
constexpr double resultPitch = 5;
constexpr double projectPitch = 4.7;
constexpr double detailPitch = 3.85;
constexpr double padding = 4.2;
constexpr double gap = 3;
constexpr int mostTitleLines = 8;

// A column that is alone takes the whole width.
struct MemberColumns {
    double resultsEnd = resultsRight;
    double projectsStart = projectsLeft;
    double wayRoom = 0;

    MemberColumns(const SlideCanvas &canvas, const MemberContent &content)
    {
        if (content.projects.isEmpty())
            resultsEnd = slideRight;
        if (content.results.isEmpty())
            projectsStart = slideLeft;
        for (const MemberResult &result : content.results)
            wayRoom = std::max(wayRoom, textWidth(result.way, canvas.strong(bodySize)));
        wayRoom = std::min(wayRoom, (resultsEnd - slideLeft) / 2);
    }
    [[nodiscard]] double titleRoom() const { return resultsEnd - wayRoom - gap - slideLeft - textLeft; }
    [[nodiscard]] double projectRoom() const { return slideRight - projectsStart; }
};

class MemberLayout {
public:
    MemberLayout(const PageFrame &frame, const MemberContent &content)
        : m_frame(frame)
        , m_content(content)
        , m_measure(frame.palette())
        , m_columns(m_measure, content)
        , m_chainHeight(chainHeight(frame.palette(), content.chain))
    {
        for (const MemberResult &result : content.results)
            m_resultHeights +=
                std::max(leastRow, double(titleLines(result).size()) * resultPitch + padding + 1);
        for (const WhyItem &item : content.projects)
            m_projectHeights += std::max(leastRow,
                                         double(nameLines(item).size()) * projectPitch
                                             + double(detailLines(item).size()) * detailPitch + padding);
    }

    QList<SlidePage> pages() const;

private:
    QStringList titleLines(const MemberResult &result) const
    {
        return wrapped(result.title, m_measure.text(bodySize), m_columns.titleRoom(), mostTitleLines);
    }
    QStringList nameLines(const WhyItem &item) const
    {
        return wrapped(item.title, m_measure.text(weightSize), m_columns.projectRoom(), mostTitleLines);
    }
    QStringList detailLines(const WhyItem &item) const
    {
        return wrapped(item.detail, m_measure.muted(smallSize), m_columns.projectRoom(), mostLines);
    }
    double listTop(int part, int parts) const
    {
        const double top = m_frame.contentTop(part, parts) + chainGap;
        return part > 0 || m_content.chain.isEmpty() ? top : top + m_chainHeight + listGap;
    }
    QList<FlowPage> flowOf(const QList<double> &heights, int parts) const;
    void drawResults(SlideCanvas &canvas, const FlowPage &page, double top) const;
    void drawProjects(SlideCanvas &canvas, const FlowPage &page, double top) const;

    const PageFrame &m_frame;
    const MemberContent &m_content;
    const SlideCanvas m_measure;
    const MemberColumns m_columns;
    const double m_chainHeight;
    QList<double> m_resultHeights;
    QList<double> m_projectHeights;
};

void MemberLayout::drawResults(SlideCanvas &canvas, const FlowPage &page, double top) const
{
    if (page.count == 0)
        return;
    drawChainHeading(canvas, m_content.resultsHeading, slideLeft, m_columns.resultsEnd, top);
    top += chainHeadingHeight;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        const MemberResult &result = m_content.results.at(i);
        const double middle = top + m_resultHeights.at(i) / 2;
        if (i > page.first)
            canvas.rule(slideLeft, m_columns.resultsEnd, top);
        if (result.status)
            canvas.statusShape(*result.status, {slideLeft, middle - statusSide / 2, statusSide, statusSide});
        const QStringList lines = titleLines(result);
        const double baseline = middle + 0.36 * bodySize;
        canvas.writeLines(lines,
                          {slideLeft + textLeft, baseline - resultPitch / 2 * double(lines.size() - 1)},
                          resultPitch, canvas.text(bodySize), m_columns.titleRoom());
        canvas.write(result.way, {m_columns.resultsEnd, baseline}, canvas.strong(bodySize), Align::Right,
                     m_columns.wayRoom + 0.1);
        top += m_resultHeights.at(i);
    }
}

void MemberLayout::drawProjects(SlideCanvas &canvas, const FlowPage &page, double top) const
{
    if (page.count == 0)
        return;
    const double left = m_columns.projectsStart;
    drawChainHeading(canvas, m_content.projectsHeading, left, slideRight, top);
    top += chainHeadingHeight;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        const WhyItem &item = m_content.projects.at(i);
        if (i > page.first)
            canvas.rule(left, slideRight, top);
        const QStringList names = nameLines(item);
        const QStringList details = detailLines(item);
        const double block = double(names.size()) * projectPitch + double(details.size()) * detailPitch;
        const double first = top + (m_projectHeights.at(i) - block) / 2 + 0.76 * weightSize;
        const double next = canvas.writeLines(names, {left, first}, projectPitch, canvas.text(weightSize),
                                              m_columns.projectRoom());
        canvas.writeLines(details, {left, next - 0.3}, detailPitch, canvas.muted(smallSize),
                          m_columns.projectRoom());
        top += m_projectHeights.at(i);
    }
}

// The first page has the chain and less room: a row that is too high for it waits for the next one.
QList<FlowPage> MemberLayout::flowOf(const QList<double> &heights, int parts) const
{
    const auto roomOn = [this, parts](int part) {
        return flowBottom - listTop(part, parts) - chainHeadingHeight;
    };
    qsizetype first = 0;
    double used = 0;
    while (first < heights.size() && used + heights.at(first) <= roomOn(0)) {
        used += heights.at(first);
        ++first;
    }
    QList<FlowPage> flow{{0, first}};
    if (first == heights.size())
        return flow;
    for (FlowPage page : flowPagesIn(roomOn(1), heights.mid(first))) {
        page.first += first;
        flow += page;
    }
    return flow;
}

QList<SlidePage> MemberLayout::pages() const
{
    const auto flowsFor = [this](int parts) {
        return std::pair(flowOf(m_resultHeights, parts), flowOf(m_projectHeights, parts));
    };
    auto flows = flowsFor(1);
    int parts = 1;
    const auto wanted = [&flows] { return int(std::max(flows.first.size(), flows.second.size())); };
    while (wanted() > parts) {
        parts = wanted();
        flows = flowsFor(parts);
    }
    QList<SlidePage> pages;
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = m_frame.begin(part, parts);
        if (part == 0)
            drawChain(canvas, m_content.chain, m_content.goal, m_frame.contentTop(part, parts) + chainGap,
                      m_chainHeight);
        const double top = listTop(part, parts);
        drawResults(canvas, flows.first.value(part), top);
        drawProjects(canvas, flows.second.value(part), top);
        pages += m_frame.finish(canvas, part, parts);
    }
    return pages;
}

} // namespace

QList<SlidePage> layOutMember(const PageFrame &frame, const MemberContent &content)
{
    return MemberLayout(frame, content).pages();
}
