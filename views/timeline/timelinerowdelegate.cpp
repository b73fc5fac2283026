// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinerowdelegate.h"

#include "common/gainlinestyle.h"
#include "items/timelinemodel.h"
#include "painting/icon.h"
#include "painting/pill.h"
#include "painting/statusshape.h"
#include "timeline/axisdrawing.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 16;
constexpr int textLeft = 38;
constexpr int laneIndent = 18; // of what stands in a lane inside a lane
constexpr int signSize = 14;
constexpr int chevronSize = 14;

QRect signRect(const QRect &row, const Theme &theme)
{
    const int side = theme.px(signSize);
    return {row.right() - theme.px(padding) - side + 1, row.center().y() - side / 2 + 1, side, side};
}

void drawTitle(QPainter *painter, const QRect &room, const QString &title, const QFont &font,
               const QColor &ink)
{
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
}

} // namespace

TimelineRowDelegate::TimelineRowDelegate(const TimelineModel &model, QObject *parent)
    : RowDelegate(parent)
    , m_model(model)
{
}

QSize TimelineRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, laneHeight(themeOf(option.widget))};
}

int TimelineRowDelegate::chevronWidth(const TimelineGroup &lane, const Theme &theme)
{
    return theme.px(textLeft - 2 + lane.depth * laneIndent);
}

void TimelineRowDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Theme &theme) const
{
    if (const TimelineGroup *group = m_model.groupAt(index))
        paintGroup(painter, option, *group, theme);
    else if (const TimelineRow *row = m_model.rowAt(index))
        paintProject(painter, option, *row, theme);
}

void TimelineRowDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                     const TimelineGroup &group, const Theme &theme) const
{
    const QRect &row = option.rect;
    const int side = theme.px(chevronSize);
    if (group.rowCount > 0) {
        const QString chevron = option.state & QStyle::State_Open ? u"chevron-down"_s : u"chevron-right"_s;
        drawIcon(painter,
                 QRectF(row.left() + theme.px(padding + group.depth * laneIndent),
                        row.center().y() - side / 2.0 + 0.5, side, side),
                 chevron, theme.colors.muted);
    }
    QRect title = row.adjusted(theme.px(textLeft + group.depth * laneIndent), 0, 0, 0);
    title.setRight(signRect(row, theme).left() - theme.px(10));
    if (!group.goalTag.isEmpty()) {
        const QSize tag = goalTagSize(group.goalTag, theme);
        drawGoalTag(painter, QRectF(title.left(), row.top(), tag.width(), row.height()), group.goalColor,
                    group.goalTag, theme);
        title.setLeft(title.left() + tag.width() + theme.px(8));
    }
    if (!group.initials.isEmpty()) {
        const QSize avatar = avatarSize(theme);
        drawAvatar(painter, QRect({title.left(), row.center().y() - avatar.height() / 2 + 1}, avatar),
                   group.initials, RoleTint(int(group.role)), theme);
        title.setLeft(title.left() + avatar.width() + theme.px(8));
    }
    drawTitle(painter, title, group.shortTitle,
              theme.font(TextStyle::Body, group.depth == 0 ? QFont::DemiBold : QFont::Medium),
              theme.colors.text);
    if (group.health)
        drawStatusShape(painter, signRect(row, theme), *group.health, theme);
}

void TimelineRowDelegate::paintProject(QPainter *painter, const QStyleOptionViewItem &option,
                                       const TimelineRow &row, const Theme &theme) const
{
    const QRect sign = signRect(option.rect, theme);
    const QSize avatar = avatarSize(theme);
    const QRect lead(sign.left() - theme.px(8) - avatar.width(),
                     option.rect.center().y() - avatar.height() / 2 + 1, avatar.width(), avatar.height());
    if (!row.leadInitials.isEmpty())
        drawAvatar(painter, lead, row.leadInitials, RoleTint(int(row.leadRole)), theme);
    const int depth = row.group < 0 ? 0 : m_model.scene().groups.at(row.group).depth;
    QRect title = option.rect.adjusted(theme.px(textLeft + depth * laneIndent), 0, 0, 0);
    title.setRight(lead.left() - theme.px(8));
    const bool isSelected = option.state & QStyle::State_Selected;
    // The short title only where the whole one does not fit.
    const QFont font = theme.font(TextStyle::Body, isSelected ? QFont::DemiBold : QFont::Normal);
    const bool fits = QFontMetrics(font).horizontalAdvance(row.title) <= title.width();
    drawTitle(painter, title, fits ? row.title : row.shortTitle, font,
              row.isDated() ? theme.colors.text : theme.colors.muted);
    if (row.status)
        drawStatusShape(painter, sign, *row.status, theme);
}
