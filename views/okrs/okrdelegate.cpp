// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrdelegate.h"

#include "common/gainlinestyle.h"
#include "items/okrtreemodel.h"
#include "painting/krbar.h"
#include "painting/pill.h"
#include "scenes/initials.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int objectiveHeight = 64;
constexpr int backlogHeight = 54;
constexpr int cellPadding = 8;
constexpr int valueGap = 16; // between a value and its score
constexpr int chipGap = 8;

OkrRow rowAt(const QModelIndex &index)
{
    return index.data(OkrTreeModel::RowRole).value<OkrRow>();
}

// Where an objective's or a key result's title stands in its cell.
QRect titleRoom(const QRect &cell, const OkrRow &row, const Theme &theme)
{
    QRect room = cell.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    if (!row.goalCode.isEmpty())
        room.setLeft(room.left() + goalTagSize(row.goalCode, theme).width() + theme.px(10));
    return room;
}

// Draws one line of text, shortened where it must be, and says how wide it is.
int drawLine(QPainter *painter, const QRect &room, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return painter->fontMetrics().horizontalAdvance(shown);
}

void drawObjectiveTitle(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    const QRect room = titleRoom(cell, row, theme);
    if (!row.goalCode.isEmpty()) {
        const QSize size = goalTagSize(row.goalCode, theme);
        const QRect tag(cell.left() + theme.px(cellPadding), cell.top(), size.width(), cell.height());
        drawGoalTag(painter, tag, row.goalColor, row.goalCode, theme);
    }
    painter->setFont(theme.font(TextStyle::Section));
    painter->setPen(theme.colors.text);
    if (painter->fontMetrics().horizontalAdvance(row.title) <= room.width())
        drawLine(painter, room, row.title);
    else
        painter->drawText(room, Qt::AlignVCenter | Qt::TextWordWrap, row.title);
}

void drawBacklogTitle(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    QRect room = titleRoom(cell, row, theme);
    painter->setFont(theme.font(TextStyle::Body, QFont::DemiBold));
    painter->setPen(theme.colors.text);
    room.setLeft(room.left() + drawLine(painter, room, row.title) + theme.px(chipGap));
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(theme.colors.muted);
    drawLine(painter, room, row.note);
}

void drawKeyResultTitle(QPainter *painter, const QRect &cell, const OkrRow &row, bool isSelected,
                        const Theme &theme)
{
    const QRect room = titleRoom(cell, row, theme);
    const int first = theme.lineHeight(TextStyle::Body);
    const int second = theme.lineHeight(TextStyle::Caption);
    const QRect title(room.left(), room.center().y() - (first + second) / 2 + 1, room.width(), first);
    painter->setFont(theme.font(TextStyle::Body, isSelected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(theme.colors.text);
    drawLine(painter, title, row.title);
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.colors.muted);
    drawLine(painter, QRect(room.left(), title.bottom() + 1, room.width(), second), row.note);
}

void drawTitle(QPainter *painter, const QRect &cell, const OkrRow &row, bool isSelected, const Theme &theme)
{
    switch (row.type) {
    case OkrRow::Type::Objective:
        return drawObjectiveTitle(painter, cell, row, theme);
    case OkrRow::Type::KeyResult:
        return drawKeyResultTitle(painter, cell, row, isSelected, theme);
    case OkrRow::Type::Backlog:
        return drawBacklogTitle(painter, cell, row, theme);
    }
}

void drawProgress(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    const QRect room = cell.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    if (row.type == OkrRow::Type::Objective) {
        const int width = chipSize(row.kind, theme).width();
        drawChip(painter, QRect(room.left(), room.top(), width, room.height()), row.kind, theme);
        painter->setFont(theme.font(TextStyle::Caption));
        painter->setPen(theme.colors.muted);
        const QRect rest = room.adjusted(width + theme.px(chipGap), 0, 0, 0);
        if (painter->fontMetrics().horizontalAdvance(row.counts) <= rest.width())
            drawLine(painter, rest, row.counts);
    } else if (row.bar) {
        QRect bar = room;
        bar.setWidth(qMin(krBarSize(theme).width(), room.width()));
        // What has been reached stays in the ink it was reached in; its square says the rest.
        const Status status = row.status.value_or(Status::Outdated);
        drawKrBar(painter, bar,
                  {status == Status::Done ? Status::OnTrack : status, row.bar->value, row.bar->commit,
                   row.bar->target, row.bar->expected},
                  theme);
    }
}

// "7 / 10" with the number in full strength.
void drawConfidence(QPainter *painter, const QRect &cell, const QString &text, const Theme &theme)
{
    QRect room = cell.adjusted(theme.px(cellPadding), 0, 0, 0);
    const qsizetype space = text.indexOf(u' ');
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(theme.colors.text);
    room.setLeft(room.left() + drawLine(painter, room, text.left(space)));
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.colors.muted);
    drawLine(painter, room, text.mid(space));
}

void drawHealth(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    const QRect room = cell.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    if (row.status) {
        drawStatusLabel(painter, room, *row.status, row.health, theme);
    } else if (!row.lacksNumbers) {
        painter->setFont(theme.font(TextStyle::Small));
        painter->setPen(theme.colors.muted);
        drawLine(painter, room, row.health);
    }
}

void drawScore(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    if (!row.score)
        return;
    const QRect pill(cell.left() + theme.px(cellPadding), cell.top(), scorePillSize(theme).width(),
                     cell.height());
    drawScorePill(painter, pill, *row.score, row.scoreText, theme);
}

} // namespace

void OkrDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Theme &theme) const
{
    const OkrRow row = rowAt(index);
    const QRect &cell = option.rect;
    switch (index.column()) {
    case OkrTreeModel::TitleColumn:
        return drawTitle(painter, cell, row, option.state & QStyle::State_Selected, theme);
    case OkrTreeModel::OwnerColumn:
        if (!row.owner.isEmpty())
            drawAvatar(painter, cell, initialsOf(row.owner), row.ownerRole, theme);
        return;
    case OkrTreeModel::ProgressColumn:
        return drawProgress(painter, cell, row, theme);
    case OkrTreeModel::ValueColumn:
        painter->setFont(theme.font(TextStyle::Body, QFont::DemiBold));
        painter->setPen(theme.colors.text);
        drawLine(painter, cell.adjusted(0, 0, -theme.px(valueGap), 0), row.value, Qt::AlignRight);
        return;
    case OkrTreeModel::ScoreColumn:
        return drawScore(painter, cell, row, theme);
    case OkrTreeModel::ConfidenceColumn:
        return drawConfidence(painter, cell, row.confidence, theme);
    default:
        return drawHealth(painter, cell, row, theme);
    }
}

int OkrDelegate::heightOf(const QModelIndex &index) const
{
    switch (rowAt(index).type) {
    case OkrRow::Type::Objective:
        return objectiveHeight;
    case OkrRow::Type::Backlog:
        return backlogHeight;
    case OkrRow::Type::KeyResult:
        break;
    }
    return twoLineRowHeight;
}

QWidget *OkrDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"okrTitleEditor"_s);
    editor->setAccessibleName(tr("Title"));
    return editor;
}

void OkrDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QRect room = option.rect;
    if (index.column() == OkrTreeModel::ProgressColumn) {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view)
            room.setRight(view->visualRect(index.siblingAtColumn(OkrTreeModel::HealthColumn)).right());
        editor->setGeometry(room);
        return;
    }
    const Theme &theme = themeOf(option.widget);
    const int height = qMin(room.height(), theme.px(controlHeight));
    room = titleRoom(room, rowAt(index), theme);
    const int padding = theme.px(cellPadding);
    editor->setGeometry(room.left() - padding, room.center().y() - height / 2, room.width() + padding,
                        height);
}
