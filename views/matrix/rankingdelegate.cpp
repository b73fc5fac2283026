// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/rankingdelegate.h"

#include "common/gainlinestyle.h"
#include "document/shownranking.h"
#include "items/rankedneedsmodel.h"
#include "painting/bubble.h"
#include "rules/scoringmodels.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineBand = 38;
constexpr int narrowList = 400; // without running totals below
constexpr int numberColumn = 56;
constexpr int narrowNumberColumn = 46;
constexpr int partsWidth = 34;
constexpr double partHeight = 3;

int bandHeight(const Theme &theme)
{
    return theme.isProjector ? theme.lineHeight(TextStyle::Body) + theme.px(4) : theme.px(lineBand);
}

// The inputs of the score below its number: filled what raises it, hollow what lowers it.
void drawScoreParts(QPainter *painter, const QRect &score, const QList<ScorePart> &parts, const Theme &theme)
{
    if (parts.isEmpty())
        return;
    const double gap = theme.px(2);
    const double height = theme.px(partHeight);
    const double room = std::min<double>(score.width(), theme.px(partsWidth)) + gap;
    const double width = room / double(parts.size()) - gap;
    double x = score.right() + 1 - room + gap;
    const double y = score.bottom() - theme.px(partHeight + 4);
    for (const ScorePart &part : parts) {
        const QRectF track(x, y, width, height);
        painter->fillRect(track, theme.colors.sunken);
        const QRectF filled(x, y, width * std::clamp(part.share, 0.0, 1.0), height);
        if (part.raises) {
            painter->fillRect(filled, theme.colors.strong);
        } else {
            painter->setPen(QPen(theme.colors.strong, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(filled.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        x += width + gap;
    }
}

QString signOf(TrialMark mark)
{
    switch (mark) {
    case TrialMark::Enters:
        return u"↑"_s;
    case TrialMark::Leaves:
        return u"↓"_s;
    case TrialMark::LeftOut:
        return u"×"_s;
    default:
        return u"✓"_s;
    }
}

QString cell(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

} // namespace

RankingDelegate::Layout::Layout(const QRect &row, const Theme &theme)
{
    const int padding = theme.px(theme.isProjector ? 6 : 20);
    const int column = theme.isProjector
        ? QFontMetrics(theme.font(TextStyle::Body)).horizontalAdvance(u"000"_s) + theme.px(2)
        : theme.px(row.width() < theme.px(narrowList) ? narrowNumberColumn : numberColumn);
    QRect room = row.adjusted(padding, 0, -padding, 0);
    const auto takeRight = [&room](int width) {
        const QRect taken(room.right() - width + 1, room.top(), width, room.height());
        room.setRight(taken.left() - 1);
        return taken;
    };
    if (row.width() >= theme.px(narrowList) && !theme.isProjector)
        runningTotal = takeRight(column);
    days = takeRight(column);
    if (!theme.isProjector)
        score = takeRight(column);
    const int side = theme.px(theme.isProjector ? 17 : 22);
    const int length = theme.isProjector ? side * 13 / 10 : side; // a pill there, room for two numbers
    bubble = QRect(room.left(), room.center().y() - side / 2, length, side);
    title = room.adjusted(length + theme.px(theme.isProjector ? 6 : 10), 0,
                          -theme.px(theme.isProjector ? 2 : 8), 0);
}

void RankingDelegate::setLine(int beforeRow, const QString &pill, const QString &remainder)
{
    m_line = beforeRow;
    m_pill = pill;
    m_remainder = remainder;
}

bool RankingDelegate::isLineBelow(const QModelIndex &index) const
{
    return m_line == index.model()->rowCount() && index.row() == m_line - 1;
}

QSize RankingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    QSize size(0, theme.px(heightOf(index))); // as wide as the list; measuring thousands of names takes long
    if (theme.isProjector)
        size.setHeight(projectorHeight(option, index, theme));
    if (isLineAbove(index) || isLineBelow(index))
        size.rheight() += bandHeight(theme);
    return size;
}

int RankingDelegate::projectorHeight(const QStyleOptionViewItem &option, const QModelIndex &index,
                                     const Theme &theme) const
{
    const int usual = theme.lineHeight(TextStyle::Body) - theme.px(1);
    const int least = QFontMetrics(theme.font(TextStyle::Body, QFont::DemiBold)).height();
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int rows = index.model()->rowCount();
    int room = list ? list->viewport()->height() : 0;
    if (m_line >= 0 && m_line <= room / usual)
        room -= bandHeight(theme);
    if (room < usual || rows * usual <= room)
        return usual;
    const int shown = rows * least <= room ? rows : room / usual;
    // The pixels left over go to as many of any rows in sight.
    return room / shown + (index.row() % shown < room % shown ? 1 : 0);
}

void RankingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    if (isLineAbove(index) || isLineBelow(index)) {
        const Theme &theme = themeOf(option.widget);
        const int band = bandHeight(theme);
        QRect line = option.rect;
        if (isLineAbove(index)) {
            row.rect.setTop(row.rect.top() + band);
            line.setHeight(band);
        } else {
            row.rect.setBottom(row.rect.bottom() - band);
            line.setTop(row.rect.bottom() + 1);
        }
        drawLine(painter, line, theme);
    }
    RowDelegate::paint(painter, row, index);
}

void RankingDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    const Layout layout(option.rect, theme);
    const bool isKept = index.data(RankedNeedsModel::KeptRole).toBool();
    const bool isAbove = index.data(RankedNeedsModel::AboveLineRole).toBool();
    const bool isSelected = option.state & QStyle::State_Selected;
    drawBubble(painter, QRectF(layout.bubble).center(),
               {layout.bubble.height() / 2.0, index.data(RankedNeedsModel::GoalColorRole).toInt(),
                index.data(RankedNeedsModel::RankRole).toString(), isKept, false,
                layout.bubble.width() / 2.0},
               theme);
    const QColor muted = theme.isProjector ? theme.colors.mutedHi : theme.colors.muted;
    const QColor ink = isAbove || isKept ? theme.colors.text : muted;
    painter->setPen(ink);
    painter->setFont(theme.font(TextStyle::Small, isSelected ? QFont::DemiBold : QFont::Normal));
    if (theme.isProjector)
        painter->setFont(theme.font(TextStyle::Body, isSelected ? QFont::DemiBold : QFont::Normal));
    const QRect room = drawMarks(painter, layout.title, index, theme);
    QString title = cell(index, Qt::DisplayRole);
    if (theme.isProjector || painter->fontMetrics().horizontalAdvance(title) > room.width())
        title = cell(index, RankedNeedsModel::ShortTitleRole);
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
    if (!theme.isProjector) {
        painter->drawText(layout.score, Qt::AlignRight | Qt::AlignVCenter,
                          cell(index, RankedNeedsModel::ScoreRole));
        drawScoreParts(painter, layout.score,
                       index.data(RankedNeedsModel::ScorePartsRole).value<QList<ScorePart>>(), theme);
        painter->setPen(ink);
    }
    painter->drawText(layout.days, Qt::AlignRight | Qt::AlignVCenter,
                      cell(index, RankedNeedsModel::DaysRole));
    if (layout.runningTotal.isEmpty())
        return;
    painter->setPen(muted);
    painter->drawText(layout.runningTotal, Qt::AlignRight | Qt::AlignVCenter,
                      cell(index, RankedNeedsModel::RunningTotalRole));
}

QString RankingDelegate::markOf(const QModelIndex &index, const Theme &theme) const
{
    const auto trial = TrialMark(index.data(RankedNeedsModel::TrialMarkRole).toInt());
    if (trial != TrialMark::None) {
        const QString sign = signOf(trial);
        return theme.isProjector ? sign : sign + u' ' + cell(index, RankedNeedsModel::TrialWordRole);
    }
    if (theme.isProjector)
        return {};
    return index.data(RankedNeedsModel::MustDoRole).toBool()     ? tr("must do")
        : index.data(RankedNeedsModel::MovedByHandRole).toBool() ? tr("by hand")
                                                                 : QString();
}

QRect RankingDelegate::drawMarks(QPainter *painter, const QRect &room, const QModelIndex &index,
                                 const Theme &theme) const
{
    const QString mark = markOf(index, theme);
    if (mark.isEmpty())
        return room;
    painter->save();
    painter->setFont(theme.font(TextStyle::Caption, QFont::Medium));
    painter->setPen(theme.colors.accent);
    const int width = painter->fontMetrics().horizontalAdvance(mark) + theme.px(8);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, mark);
    painter->restore();
    return room.adjusted(0, 0, -width, 0);
}

void RankingDelegate::drawLine(QPainter *painter, const QRect &band, const Theme &theme) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont font = theme.font(TextStyle::Caption, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double middle = band.center().y() + 0.5;
    const double wanted = theme.lineHeight(TextStyle::Caption) + theme.px(8);
    const double height = std::min<double>(wanted, band.height()); // the discs of the rows stay whole
    const QRectF pill(band.left() + theme.px(theme.isProjector ? 6 : 16), middle - height / 2,
                      metrics.horizontalAdvance(m_pill) + theme.px(24), height);
    const double textWidth = metrics.horizontalAdvance(m_remainder);
    const QRectF text(band.right() - theme.px(20) - textWidth, middle - height / 2, textWidth + 2, height);
    painter->setPen(QPen(theme.colors.accent, theme.line(2)));
    const bool isCrowded = pill.right() + theme.px(8) > text.left(); // no room for the remainder
    painter->drawLine(QPointF(band.left(), middle),
                      QPointF(isCrowded ? band.right() : text.left() - theme.px(8), middle));
    painter->drawLine(QPointF(text.right() + theme.px(6), middle), QPointF(band.right() + 1, middle));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.accent);
    painter->drawRoundedRect(pill, height / 2, height / 2);
    painter->setFont(font);
    painter->setPen(theme.colors.onAccent);
    painter->drawText(pill, Qt::AlignCenter, m_pill);
    if (!isCrowded) {
        painter->setPen(theme.colors.accent);
        painter->drawText(text, Qt::AlignVCenter, m_remainder);
    }
    painter->restore();
}
