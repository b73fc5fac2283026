// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/agreementdelegate.h"

#include "common/gainlinestyle.h"
#include "painting/strokes.h"
#include "rules/placement.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr int padding = 12;
constexpr double nameShare = 0.34;
constexpr int numberWidth = 40;
constexpr double dotRadius = 6.5;
constexpr double earlierRadius = 4;

QVariant valueOf(const QModelIndex &index, AgreementRole role)
{
    return index.data(int(role));
}

void drawScale(QPainter *painter, const AgreementDelegate::Layout &layout, const QModelIndex &index,
               const Theme &theme)
{
    const QRect &scale = layout.scale;
    if (valueOf(index, AgreementRole::Median).isValid()) {
        const double from = layout.xOf(valueOf(index, AgreementRole::Lowest).toDouble());
        const double to = layout.xOf(valueOf(index, AgreementRole::Highest).toDouble());
        painter->fillRect(QRectF(QPointF(from, scale.top()), QPointF(to, scale.bottom() + 1)),
                          theme.colors.soft);
    }
    painter->setPen(QPen(theme.colors.border, 1));
    for (int step = int(lowestScore); step <= int(highestScore); ++step) {
        const double x = std::round(layout.xOf(step)) + 0.5;
        painter->drawLine(QPointF(x, scale.top()), QPointF(x, scale.bottom() + 1));
    }
    if (!valueOf(index, AgreementRole::Median).isValid())
        return;
    painter->setPen(QPen(theme.colors.accent, theme.line(2)));
    const double median = layout.xOf(valueOf(index, AgreementRole::Median).toDouble());
    painter->drawLine(QPointF(median, scale.top()), QPointF(median, scale.bottom() + 1));
}

// Where the score was before, and how it came here.
void drawEarlier(QPainter *painter, const AgreementDelegate::Layout &layout, const QModelIndex &index,
                 const Theme &theme)
{
    const double y = layout.scale.center().y() + 0.5;
    double x = layout.xOf(valueOf(index, AgreementRole::Value).toDouble());
    const double radius = theme.px(earlierRadius);
    const QVariantList earlier = valueOf(index, AgreementRole::Earlier).toList();
    for (auto value = earlier.crbegin(); value != earlier.crend(); ++value) {
        const double before = layout.xOf(value->toDouble());
        painter->setPen(dashedPen(theme.colors.strong, theme.line(1), theme));
        painter->drawLine(QPointF(before, y), QPointF(x, y));
        painter->setPen(QPen(theme.colors.strong, theme.line(1.5)));
        painter->setBrush(theme.colors.surface);
        painter->drawEllipse(QPointF(before, y), radius, radius);
        x = before;
    }
}

// A disc; a diamond with an outline for who stands apart.
void drawDot(QPainter *painter, const QPointF &centre, bool isOutlier, const Theme &theme)
{
    const double radius = theme.px(dotRadius);
    painter->setPen(QPen(theme.colors.surface, theme.line(1.5)));
    if (!isOutlier) {
        painter->setBrush(theme.colors.accent);
        painter->drawEllipse(centre, radius, radius);
        return;
    }
    const double reach = radius * 1.45;
    painter->setBrush(theme.colors.status(Status::AtRisk).ink);
    const QPointF corners[] = {centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                               centre + QPointF(0, reach), centre + QPointF(-reach, 0)};
    painter->drawPolygon(corners, 4);
}

} // namespace

AgreementDelegate::Layout::Layout(const QRect &row, const Theme &theme)
{
    const QRect room = row.adjusted(theme.px(padding), 0, -theme.px(padding), 0);
    const int side = theme.px(padding);
    name = QRect(room.left(), room.top(), int(room.width() * nameShare), room.height());
    number =
        QRect(room.right() - theme.px(numberWidth) + 1, room.top(), theme.px(numberWidth), room.height());
    scale =
        QRect(QPoint(name.right() + 1 + side, room.top()), QPoint(number.left() - 1 - side, room.bottom()));
}

double AgreementDelegate::Layout::xOf(double score) const
{
    return scale.left() + scale.width() * (score - lowestScore) / (highestScore - lowestScore);
}

void AgreementDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Theme &theme) const
{
    const Layout layout(option.rect, theme);
    const bool isOutlier = valueOf(index, AgreementRole::IsOutlier).toBool();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(theme.font(TextStyle::Body, isOutlier ? QFont::DemiBold : QFont::Normal));
    painter->setPen(theme.colors.text);
    painter->drawText(
        layout.name, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, layout.name.width()));
    painter->drawText(layout.number, Qt::AlignRight | Qt::AlignVCenter,
                      valueOf(index, AgreementRole::ValueText).toString());
    drawScale(painter, layout, index, theme);
    const QVariant value = valueOf(index, AgreementRole::Value);
    if (!value.isValid())
        return;
    drawEarlier(painter, layout, index, theme);
    drawDot(painter, QPointF(layout.xOf(value.toDouble()), layout.scale.center().y() + 0.5), isOutlier,
            theme);
}
