// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findingdelegate.h"

#include "common/gainlinestyle.h"
#include "painting/statusshape.h"
#include "rules/finding.h"

#include <QPainter>

namespace {

constexpr int padding = 16;
constexpr int rowGap = 10; // above and below the sentence
constexpr int shapeSize = 14;

QRect sentenceRoom(const QRect &row, const Theme &theme)
{
    const int left = theme.px(padding + shapeSize + 10);
    return row.adjusted(left, theme.px(rowGap), -theme.px(padding), -theme.px(rowGap));
}

} // namespace

FindingDelegate::FindingDelegate(const QList<Severity> &severities, int width, QObject *parent)
    : RowDelegate(parent)
    , m_severities(severities)
    , m_width(width)
{
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    const QRect room = sentenceRoom(QRect(0, 0, m_width, 0), theme);
    const QRect text =
        metrics.boundingRect(QRect(0, 0, room.width(), 1000), Qt::TextWordWrap, index.data().toString());
    return {m_width, text.height() + 2 * theme.px(rowGap)};
}

void FindingDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    const bool isProblem = m_severities.value(index.row()) == Severity::Problem;
    const QRect room = sentenceRoom(option.rect, theme);
    const int side = theme.px(shapeSize);
    const int line = QFontMetrics(theme.font(TextStyle::Body)).height();
    const QRectF shape(option.rect.left() + theme.px(padding), room.top() + (line - side) / 2.0, side, side);
    drawStatusShape(painter, shape, isProblem ? Status::AtRisk : Status::Attention, theme);
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(theme.colors.text);
    painter->drawText(room, Qt::TextWordWrap, index.data().toString());
}
