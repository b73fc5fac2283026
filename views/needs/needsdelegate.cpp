// SPDX-License-Identifier: GPL-3.0-or-later
#include "needs/needsdelegate.h"

#include "common/gainlinestyle.h"
#include "common/styleitems.h"
#include "document/plansession.h"
#include "fields/field.h"
#include "items/entitytreemodel.h"
#include "painting/pill.h"
#include "rules/goalof.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 8;
constexpr int tagGap = 4;

const Field *fieldAt(const QModelIndex &index)
{
    return static_cast<const Field *>(index.data(FieldRole).value<void *>());
}

bool isSettled(const Need &need)
{
    return need.status == NeedStatus::Done || need.status == NeedStatus::Declined;
}

} // namespace

QList<NeedsDelegate::Tag> NeedsDelegate::tagsIn(const QRect &cell, const QModelIndex &index,
                                                const Theme &theme) const
{
    QList<Tag> tags;
    int x = cell.left() + cellPadding;
    const auto ids = index.data(Qt::EditRole).value<QList<EntityId>>();
    for (EntityId id : ids) {
        const Goal *goal = context().session.data().goals.find(id);
        if (!goal)
            continue;
        const QSize size = goalTagSize(goalLabel(*goal), theme);
        if (x + size.width() > cell.right() - cellPadding && !tags.isEmpty())
            break;
        tags += Tag{QRect(QPoint(x, cell.center().y() - size.height() / 2), size), goal};
        x += size.width() + theme.px(tagGap);
    }
    return tags;
}

void NeedsDelegate::paintGoals(QPainter *painter, const QRect &cell, const QModelIndex &index,
                               const Theme &theme) const
{
    const QList<Tag> tags = tagsIn(cell, index, theme);
    for (const Tag &tag : tags)
        drawGoalTag(painter, tag.place, tag.goal->color, goalLabel(*tag.goal), theme);
    const Need *need = context().session.data().needs.find(index.data(EntityIdRole).value<EntityId>());
    if (tags.isEmpty() && need && !isSettled(*need)) {
        const QString word = tr("No goal");
        QRect place = cell.adjusted(cellPadding, 0, 0, 0);
        place.setWidth(statusLabelSize(word, theme).width());
        drawStatusLabel(painter, place, Status::Attention, word, theme);
    }
}

void NeedsDelegate::paintGroup(QPainter *painter, const QRect &cell, const QModelIndex &index,
                               const Theme &theme) const
{
    const QString title = index.data().toString();
    painter->setFont(theme.font(TextStyle::Body, QFont::DemiBold));
    painter->setPen(theme.colors.text);
    drawCellText(painter, cell, title, Qt::AlignLeft);
    const int width = painter->fontMetrics().horizontalAdvance(title);
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(theme.colors.muted);
    drawCellText(painter, cell.adjusted(width + cellPadding, 0, 0, 0),
                 QLocale().toString(index.data(EntityTreeModel::GroupCountRole).toInt()), Qt::AlignLeft);
}

void NeedsDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Theme &theme) const
{
    if (index.data(EntityTreeModel::GroupCountRole).isValid()) {
        paintGroup(painter, option.rect, index, theme);
        return;
    }
    const Field *field = fieldAt(index);
    if (field && field->type == FieldType::References) {
        paintGoals(painter, option.rect, index, theme);
        return;
    }
    const QString text = index.data().toString();
    if (field && field->type == FieldType::Choice) {
        QRect place = option.rect.adjusted(cellPadding, 0, 0, 0);
        place.setWidth(chipSize(text, theme).width());
        painter->setClipRect(option.rect);
        drawChip(painter, place, text, theme);
        return;
    }
    const Need *need = context().session.data().needs.find(index.data(EntityIdRole).value<EntityId>());
    const bool isTitle = field && field->flags & FieldFlag::Title;
    const bool isMuted = !isTitle && (!field || field->isReference() || !field->isNumeric());
    painter->setFont(theme.font(TextStyle::Body, isTitle ? QFont::Medium : QFont::Normal));
    painter->setPen(isMuted || (need && isSettled(*need)) ? theme.colors.muted : theme.colors.text);
    const auto side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const bool isEdge = isTitle && !index.parent().isValid(); // not below a group
    drawCellText(painter, option.rect.adjusted(isEdge ? theme.px(tableIndent) : 0, 0, 0, 0), text, side);
}

bool NeedsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const Field *field = fieldAt(index);
    const bool isClick = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (isClick && field && field->type == FieldType::References) {
        const QPoint at = static_cast<QMouseEvent *>(event)->pos();
        const QList<Tag> tags = tagsIn(option.rect, index, themeOf(option.widget));
        for (const Tag &tag : tags) {
            if (tag.place.contains(at)) {
                Q_EMIT goalClicked(tag.goal->id);
                return true;
            }
        }
    }
    return FieldDelegate::editorEvent(event, model, option, index);
}
