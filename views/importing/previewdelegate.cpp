// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/previewdelegate.h"

#include "items/importpreviewmodel.h"
#include "items/importproblemsmodel.h"
#include "painting/statusshape.h"
#include "painting/theme.h"

#include <QPainter>

namespace {

constexpr int cellPadding = 8;
constexpr int shapeSize = 14;
constexpr int problemRowHeight = 28;

Status statusOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return Status::OnTrack;
    case RowVerdict::Updates:
        return Status::Done;
    case RowVerdict::Unchanged:
        return Status::Outdated;
    case RowVerdict::Refused:
        break;
    }
    return Status::AtRisk;
}

// Draws the shape at the left of the room, which gives way.
void drawShape(QPainter *painter, QRect &room, Status status, const Theme &theme)
{
    const int side = theme.px(shapeSize);
    drawStatusShape(painter, QRect(room.left(), room.center().y() - side / 2, side, side), status, theme);
    room.setLeft(room.left() + side + theme.px(cellPadding));
}

void drawWords(QPainter *painter, const QRect &room, const QString &text)
{
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

QRect roomOf(const QStyleOptionViewItem &option, const Theme &theme)
{
    return option.rect.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
}

} // namespace

void PreviewDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    QRect room = roomOf(option, theme);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(theme.font(TextStyle::Small));
    if (index.column() == 0) {
        const Status status = statusOf(RowVerdict(index.data(ImportPreviewModel::VerdictRole).toInt()));
        drawShape(painter, room, status, theme);
        painter->setPen(theme.statusText(status));
        drawWords(painter, room, text);
        return;
    }
    if (index.data(ImportPreviewModel::HasProblemRole).toBool()) {
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), theme.colors.status(Status::Attention).soft);
        drawShape(painter, room, Status::Attention, theme);
        painter->setPen(theme.colors.text);
    } else {
        const bool isLeftOut = index.data(ImportPreviewModel::LeftOutRole).toBool();
        painter->setPen(isLeftOut ? theme.colors.muted : theme.colors.text);
    }
    drawWords(painter, room, text);
}

void ProblemDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    QRect room = roomOf(option, theme);
    const bool isRefusal = index.data(ImportProblemsModel::IsRefusalRole).toBool();
    drawShape(painter, room, isRefusal ? Status::AtRisk : Status::Attention, theme);
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(theme.colors.text);
    drawWords(painter, room, index.data(Qt::DisplayRole).toString());
}

int ProblemDelegate::heightOf(const QModelIndex &) const
{
    return problemRowHeight;
}
