// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/flowlayout.h"
#include "slides/slidetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTitleLines = 5; // as many as a row has room for
constexpr int mostColumns = 4;
constexpr double gutter = 3;
constexpr double padding = 2;
constexpr double titlePitch = 4.6;
constexpr double namePitch = 4.1;
constexpr double rolePitch = 3.7;
constexpr double chipPadding = 2.2;
constexpr double chipGap = 1.4;
constexpr double chipCorner = 0.7;
constexpr double runHeight = 11;
// A larger group goes on in the next box.
constexpr double highestBox = flowBottom - twoLineTop - flowGap - runHeight - gutter;

struct SeatLines {
    QStringList name;
    QStringList role;

    SeatLines(const SlideCanvas &canvas, const TeamSeat &seat, double room)
        : name(wrapped(seat.name, canvas.strong(smallSize), room, mostTitleLines))
        , role(wrapped(seat.role, canvas.text(captionSize), room, mostTitleLines))
    {
    }
    [[nodiscard]] double height() const
    {
        return double(name.size()) * namePitch + double(role.size()) * rolePitch + chipPadding;
    }
};

// Groups of so few seats that a page holds them; their columns are as wide as can be.
class TeamBoxes {
public:
    TeamBoxes(const Palette &palette, const TeamContent &content)
        : m_measure(palette)
    {
        m_columns = std::clamp(int(content.groups.size()), 1, mostColumns);
        m_width = (slideRight - slideLeft - (m_columns - 1) * gutter) / m_columns;
        for (const TeamGroup &group : content.groups)
            addBoxes(group);
    }

    [[nodiscard]] qsizetype rows() const { return (m_boxes.size() + m_columns - 1) / m_columns; }
    [[nodiscard]] double rowHeight(qsizetype row) const
    {
        double height = 0;
        for (const TeamGroup &box : m_boxes.mid(row * m_columns, m_columns))
            height = std::max(height, boxHeight(box));
        return height + gutter;
    }
    void drawRow(SlideCanvas &canvas, qsizetype row, double top) const
    {
        const double height = rowHeight(row) - gutter;
        double left = slideLeft;
        for (const TeamGroup &box : m_boxes.mid(row * m_columns, m_columns)) {
            drawBox(canvas, box, {left, top, m_width, height});
            left += m_width + gutter;
        }
    }

private:
    void addBoxes(const TeamGroup &group)
    {
        TeamGroup box{group.title, group.detail, {}};
        for (const TeamSeat &seat : group.seats) {
            TeamGroup fuller = box;
            fuller.seats += seat;
            if (!box.seats.isEmpty() && boxHeight(fuller) > highestBox) {
                m_boxes += box;
                fuller.seats = {seat};
            }
            box = fuller;
        }
        m_boxes += box;
    }
    [[nodiscard]] double chipRoom() const { return m_width - 4 * padding; }
    [[nodiscard]] QStringList titleLines(const TeamGroup &box) const
    {
        return wrapped(box.title, m_measure.strong(wordSize), m_width - 2 * padding, mostTitleLines);
    }
    [[nodiscard]] QStringList detailLines(const TeamGroup &box) const
    {
        return wrapped(box.detail, m_measure.text(captionSize), m_width - 2 * padding, mostTitleLines);
    }
    [[nodiscard]] double boxHeight(const TeamGroup &box) const
    {
        double height = double(titleLines(box).size()) * titlePitch
            + double(detailLines(box).size()) * rolePitch + 2 * padding;
        for (const TeamSeat &seat : box.seats)
            height += SeatLines(m_measure, seat, chipRoom()).height() + chipGap;
        return height;
    }
    void drawBox(SlideCanvas &canvas, const TeamGroup &box, const QRectF &rect) const;

    const SlideCanvas m_measure;
    QList<TeamGroup> m_boxes;
    int m_columns = 1;
    double m_width = 0;
};

void TeamBoxes::drawBox(SlideCanvas &canvas, const TeamGroup &box, const QRectF &rect) const
{
    const Palette &palette = canvas.palette();
    canvas.add(Box{rect, 1, palette.zone, {palette.zoneBorder, markStroke, true}});
    RunStyle title = canvas.strong(wordSize);
    title.ink = palette.roleText;
    double top = canvas.writeLines(titleLines(box), {rect.left() + padding, rect.top() + padding + 3.2},
                                   titlePitch, title, m_width - 2 * padding);
    RunStyle detail = canvas.text(captionSize);
    detail.ink = palette.roleText;
    top = canvas.writeLines(detailLines(box), {rect.left() + padding, top - 0.6}, rolePitch, detail,
                            m_width - 2 * padding)
        + 0.6 - 2.4;
    for (const TeamSeat &seat : box.seats) {
        const SeatLines lines(m_measure, seat, chipRoom());
        const RoleColors colors = palette.role(RoleTint(int(seat.tint)));
        canvas.add(Box{{rect.left() + padding, top, m_width - 2 * padding, lines.height()},
                       chipCorner,
                       colors.fill,
                       {colors.border, ruleStroke}});
        RunStyle name = canvas.strong(smallSize);
        RunStyle role = canvas.text(captionSize);
        name.ink = role.ink = palette.roleText;
        const double next =
            canvas.writeLines(lines.name, {rect.left() + 2 * padding, top + chipPadding / 2 + 3.1}, namePitch,
                              name, chipRoom());
        canvas.writeLines(lines.role, {rect.left() + 2 * padding, next - 0.3}, rolePitch, role, chipRoom());
        top += lines.height() + chipGap;
    }
}

// Full width below them: run is everybody's ground.
void drawRun(SlideCanvas &canvas, const TeamContent &content, double top)
{
    const Palette &palette = canvas.palette();
    const QRectF rect(slideLeft, top, slideRight - slideLeft, runHeight);
    canvas.add(Box{rect, 1, palette.zone, {palette.zoneBorder, markStroke, true}});
    RunStyle title = canvas.strong(bodySize);
    RunStyle text = canvas.text(smallSize);
    title.ink = text.ink = palette.roleText;
    const double middle = rect.center().y();
    const double right =
        canvas.write(content.runTitle, {slideLeft + 2 * padding, middle + 0.36 * bodySize}, title).right();
    canvas.write(content.runText, {right + 2 * padding, middle + 0.36 * smallSize}, text, Align::Left,
                 slideRight - right - 4 * padding);
}

} // namespace

QList<SlidePage> layOutTeam(const PageFrame &frame, const TeamContent &content)
{
    const TeamBoxes boxes(frame.palette(), content);
    QList<double> heights;
    for (qsizetype row = 0; row < boxes.rows(); ++row)
        heights += boxes.rowHeight(row);
    const QList<FlowPage> flow = flowPages(frame, heights, runHeight);
    const int parts = int(flow.size());
    QList<SlidePage> pages;
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = frame.begin(part, parts);
        double top = frame.contentTop(part, parts) + flowGap;
        for (qsizetype row = flow.at(part).first; row < flow.at(part).first + flow.at(part).count; ++row) {
            boxes.drawRow(canvas, row, top);
            top += heights.at(row);
        }
        drawRun(canvas, content, top);
        pages += frame.finish(canvas, part, parts);
    }
    return pages;
}
