// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/goalsdelegate.h"

#include "document/plansession.h"
#include "items/goalsmodel.h"
#include "painting/pill.h"
#include "painting/theme.h"
#include "rules/goalof.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 8;
constexpr int barHeight = 8;
constexpr int numberWidth = 48;

} // namespace

int GoalsDelegate::heightOf(const QModelIndex &) const
{
    return twoLineRowHeight;
}

void GoalsDelegate::paintTitle(QPainter *painter, const QRect &cell, const Goal &goal,
                               const Theme &theme) const
{
    const QSize tag = goalTagSize(goalLabel(goal), theme);
    const QRect place(QPoint(cell.left() + theme.px(cardPadding), cell.center().y() - tag.height() / 2 + 1),
                      tag);
    drawGoalTag(painter, place, goal.color, goalLabel(goal), theme);
    painter->setFont(theme.font(TextStyle::Body, QFont::DemiBold));
    painter->setPen(theme.colors.text);
    drawCellText(painter, cell.adjusted(place.right() - cell.left() + 4, 0, 0, 0), goal.title, Qt::AlignLeft);
}

void GoalsDelegate::paintWeight(QPainter *painter, const QRect &cell, const Goal &goal, const QString &text,
                                const Theme &theme) const
{
    painter->setFont(theme.font(TextStyle::Body, QFont::Medium));
    painter->setPen(goal.weight ? theme.colors.text : theme.colors.muted);
    QRect number = cell;
    number.setWidth(theme.px(numberWidth) + cellPadding);
    drawCellText(painter, number, goal.weight ? text : u"–"_s, Qt::AlignRight);
    QRectF track = cell.adjusted(number.width() + 4, 0, -cellPadding, 0);
    track.setTop(cell.center().y() - theme.px(barHeight) / 2.0 + 1);
    track.setHeight(theme.px(barHeight));
    const GoalColors ink = theme.colors.goal(goal.color);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.sunken);
    painter->drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const double share = std::clamp(goal.weight.value_or(0) / 100, 0.0, 1.0);
    if (share <= 0)
        return;
    track.setWidth(std::max(track.height(), track.width() * share));
    painter->setBrush(ink.outline);
    painter->drawRoundedRect(track, track.height() / 2, track.height() / 2);
}

void GoalsDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Theme &theme) const
{
    const Goal *goal = context().session.data().goals.find(index.data(EntityIdRole).value<EntityId>());
    if (!goal)
        return;
    const QString text = index.data().toString();
    switch (index.column()) {
    case GoalsModel::TitleColumn:
        return paintTitle(painter, option.rect, *goal, theme);
    case GoalsModel::WeightColumn:
        return paintWeight(painter, option.rect, *goal, text, theme);
    default:
        break;
    }
    const bool isMissing = text.isEmpty() && index.column() <= GoalsModel::SponsorColumn;
    painter->setFont(theme.font(TextStyle::Body));
    const bool isMetric = index.column() == GoalsModel::MetricColumn;
    painter->setPen(isMetric ? theme.colors.text : theme.colors.muted);
    if (isMissing) {
        const QString word = index.column() == GoalsModel::MetricColumn ? tr("No metric") : tr("No sponsor");
        QRect place = option.rect.adjusted(cellPadding, 0, 0, 0);
        place.setWidth(statusLabelSize(word, theme).width());
        drawStatusLabel(painter, place, Status::Attention, word, theme);
    } else if (isMetric) {
        // A metric and its two numbers are read whole: on two lines where one is too short.
        painter->setClipRect(option.rect);
        painter->drawText(option.rect.adjusted(cellPadding, 0, -cellPadding, 0),
                          Qt::AlignVCenter | Qt::TextWordWrap, text);
    } else {
        drawCellText(painter, option.rect, text, Qt::AlignLeft);
    }
}
