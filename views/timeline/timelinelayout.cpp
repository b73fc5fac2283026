// SPDX-License-Identifier: GPL-3.0-or-later
// The lines in sight: bars, brackets, arrows.
#include "timeline/timelineplot.h"

#include "document/plansession.h"
#include "scenes/timelinescene.h"

#include <QChart>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int ghostHeight = 5;

} // namespace

ProjectDays TimelinePlot::daysOf(const TimelineRow &row) const
{
    if (m_sight.drag) {
        if (const auto moved = m_sight.drag->daysOf(row.project))
            return *moved;
    }
    return {row.project, row.first, row.last};
}

QRectF TimelinePlot::barOf(int row) const
{
    const TimelineRow &project = m_scene->rows.at(row);
    const int line = m_lines.lineOfRow(row);
    if (!project.isDated() || line < 0)
        return {};
    const ProjectDays days = daysOf(project);
    const double left = xOf(days.first);
    const double height = m_theme.px(barHeight);
    return {left, std::round(laneOf(line).center().y() - height / 2),
            std::max(narrowestBar, xOf(days.last + 1) - left), height};
}

QRectF TimelinePlot::hintBoxOf(int row) const
{
    const int line = m_lines.lineOfRow(row);
    if (line < 0 || m_scene->rows.at(row).isDated())
        return {};
    const QSizeF size = hintSize(tr("Set dates"), m_theme);
    const QRectF lane = laneOf(line);
    const double today = xOf(m_scene->today) + m_theme.px(8);
    const double left = std::clamp(today, m_theme.px(12) * 1.0, std::max(12.0, lane.right() - size.width()));
    return {QPointF(left, std::round(lane.center().y() - size.height() / 2)), size};
}

QString TimelinePlot::textOf(const TimelineRow &row) const
{
    if (row.status == Status::Done)
        return tr("Done");
    return row.progress > 0 ? m_session.language().withUnit(std::round(row.progress * 100), u"%"_s)
                            : QString();
}

BarPicture TimelinePlot::barPicture(int line) const
{
    const int index = m_lines.at(line).row;
    const TimelineRow &row = m_scene->rows.at(index);
    BarPicture picture;
    picture.lane = laneOf(line);
    picture.bar = barOf(index);
    picture.isSelected = m_sight.selected.contains(row.project);
    picture.isCritical = m_sight.chain.contains(row.project);
    if (!row.isDated()) {
        picture.hint = tr("Set dates");
        picture.hintBox = hintBoxOf(index);
        return picture;
    }
    if (row.hasGhost()) {
        const double left = pointAt(double(row.ghostFirst), 0).x();
        const double right = pointAt(double(row.ghostLast + 1), 0).x();
        picture.ghost = {left, picture.bar.bottom() + m_theme.px(1), right - left,
                         double(m_theme.px(ghostHeight))};
    }
    picture.goalColor = row.goalColor;
    picture.progress = row.status == Status::Done ? 1 : row.progress;
    picture.isLate = row.late;
    picture.text = textOf(row);
    picture.slip = row.shortSlip;
    for (const TimelineMilestone &milestone : row.milestones)
        picture.milestones +=
            {std::round(pointAt(double(milestone.day) + 0.5, 0).x()), milestone.title, milestone.past};
    return picture;
}

BracketPicture TimelinePlot::bracketPicture(int line) const
{
    const TimelineGroup &group = m_scene->groups.at(m_lines.at(line).group);
    BracketPicture picture;
    picture.lane = laneOf(line);
    picture.isCollapsed = m_lines.isCollapsed(m_lines.at(line).group);
    if (picture.isCollapsed) {
        picture.progress = group.progress;
        picture.isLate = group.late;
        picture.text = summaryOf(group);
    }
    picture.goalColor = group.goalColor;
    for (const TimelineDue &due : group.dues)
        picture.dues += std::round(pointAt(double(due.day) + 0.5, 0).x());
    qint64 first = 0;
    qint64 last = 0;
    for (int row = group.firstRow; row < group.firstRow + group.rowCount; ++row) {
        if (!m_scene->rows.at(row).isDated())
            continue;
        const ProjectDays days = daysOf(m_scene->rows.at(row));
        first = first ? std::min(first, days.first) : days.first;
        last = std::max(last, days.last);
    }
    if (first > 0) {
        picture.left = xOf(first);
        picture.right = xOf(last + 1);
    }
    return picture;
}

QString TimelinePlot::summaryOf(const TimelineGroup &group) const
{
    return tr("%1, %2").arg(tr("%n project(s)", nullptr, group.rowCount),
                            m_session.language().withUnit(std::round(group.progress * 100), u"%"_s));
}

void TimelinePlot::placeLines(int first, int last)
{
    qsizetype bars = 0;
    qsizetype brackets = 0;
    for (int line = first; line <= last; ++line) {
        if (m_lines.at(line).row < 0) {
            const BracketPicture picture = bracketPicture(line);
            itemAt(m_brackets, brackets++, &drawBracket, m_theme, m_clip, 0)->present(picture, picture.lane);
        } else {
            const BarPicture picture = barPicture(line);
            itemAt(m_bars, bars++, &drawBar, m_theme, m_clip, 2)->present(picture, picture.lane);
        }
    }
    hideFrom(m_bars, bars);
    hideFrom(m_brackets, brackets);
}

void TimelinePlot::rememberRows()
{
    m_rowOf.clear();
    for (int row = 0; row < m_scene->rows.size(); ++row)
        m_rowOf.insert(m_scene->rows.at(row).project, row);
    m_touching.clear();
    for (int i = 0; i < m_scene->dependencies.size(); ++i) {
        m_touching.insert(m_scene->dependencies.at(i).fromRow, i);
        m_touching.insert(m_scene->dependencies.at(i).toRow, i);
    }
}

// Of the dates as they are on screen, so that a drag shows at once what it would break.
bool TimelinePlot::isConflict(const TimelineDependency &dependency) const
{
    if (!m_sight.drag)
        return dependency.conflict;
    const ProjectDays before = daysOf(m_scene->rows.at(dependency.fromRow));
    const ProjectDays after = daysOf(m_scene->rows.at(dependency.toRow));
    return m_scene->rows.at(dependency.fromRow).isOpen() && m_scene->rows.at(dependency.toRow).isOpen()
        && after.first <= before.last + dependency.lagDays;
}

ArrowState TimelinePlot::stateOf(const TimelineDependency &dependency) const
{
    if (m_sight.selected.contains(dependency.id))
        return ArrowState::Chosen;
    if (dependency.circular || isConflict(dependency))
        return ArrowState::Conflict;
    const bool isCritical = m_sight.chain.contains(m_scene->rows.at(dependency.fromRow).project)
        && m_sight.chain.contains(m_scene->rows.at(dependency.toRow).project);
    return isCritical ? ArrowState::Critical : ArrowState::Plain;
}

QList<int> TimelinePlot::rowsIn(const QRectF &band) const
{
    const int height = laneHeight(m_theme);
    const int first = std::max(0, int(band.top() - m_area.top() + m_sight.top) / height);
    const int last = std::min(m_lines.count() - 1, int(band.bottom() - m_area.top() + m_sight.top) / height);
    QList<int> rows;
    for (int line = first; line <= last; ++line) {
        const int row = m_lines.at(line).row;
        if (row >= 0 && barOf(row).intersects(band))
            rows += row;
    }
    return rows;
}

void TimelinePlot::placeArrows(int first, int last)
{
    QSet<int> inSight;
    for (int line = first; line <= last; ++line) {
        const auto [begin, end] = m_touching.equal_range(m_lines.at(line).row);
        for (auto it = begin; it != end; ++it)
            inSight += *it;
    }
    m_shownDependencies.clear();
    QList<int> sorted(inSight.cbegin(), inSight.cend());
    std::sort(sorted.begin(), sorted.end());
    for (const int index : std::as_const(sorted)) {
        const TimelineDependency &dependency = m_scene->dependencies.at(index);
        const QRectF from = barOf(dependency.fromRow);
        const QRectF to = barOf(dependency.toRow);
        if (from.isNull() || to.isNull())
            continue;
        ArrowPicture picture = arrowBetween(from, to, laneHeight(m_theme), m_theme);
        picture.state = stateOf(dependency);
        const double layer = picture.state == ArrowState::Plain ? 1 : 3;
        itemAt(m_arrows, m_shownDependencies.size(), &drawArrow, m_theme, m_clip, layer)
            ->present(picture, picture.bounds(m_theme));
        m_arrows.at(m_shownDependencies.size())->setZValue(layer);
        m_shownDependencies += index;
    }
    hideFrom(m_arrows, m_shownDependencies.size());
}

int TimelinePlot::dependencyAt(const QPointF &point) const
{
    for (qsizetype i = m_shownDependencies.size() - 1; i >= 0; --i) {
        if (m_arrows.at(i)->picture().contains(point, m_theme))
            return m_shownDependencies.at(i);
    }
    return -1;
}
