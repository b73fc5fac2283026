// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/slidethumbnails.h"

#include "common/gainlinestyle.h"
#include "common/slidepicture.h"
#include "items/slidesmodel.h"
#include "painting/icon.h"
#include "painting/statusshape.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargin = 12;
constexpr int captionGap = 6;
constexpr int captionLines = 2;
constexpr int signSize = 14;
constexpr int keptPictures = 60;
constexpr double hiddenStrength = 0.35;

// The title on two lines, the second one cut with an ellipsis when there is more.
void drawCaption(QPainter *painter, const QRectF &room, const QString &text, int lineHeight)
{
    QTextLayout layout(text, painter->font());
    layout.beginLayout();
    for (int line = 0; line < captionLines; ++line) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(room.width());
        const bool isLast = line == captionLines - 1;
        const QString rest = text.mid(part.textStart());
        const QString shown = isLast
            ? painter->fontMetrics().elidedText(rest, Qt::ElideRight, int(room.width()))
            : text.mid(part.textStart(), part.textLength()).trimmed();
        painter->drawText(QRectF(room.left(), room.top() + line * lineHeight, room.width(), lineHeight),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
    layout.endLayout();
}

} // namespace

// Where the parts of a cell stand; sizeHint and paint both ask it.
struct SlideThumbnailDelegate::Layout {
    QRectF picture;
    QRectF number;
    QRectF caption;
    QRectF sign; // that the slide is hard to read
    QRectF hiddenSign; // in place of its number
    int height;

    Layout(const QRectF &cell, const Theme &theme)
    {
        const int margin = theme.px(cellMargin);
        const double width = cell.width() - 2 * margin;
        const int lineHeight = theme.lineHeight(TextStyle::Caption);
        picture = QRectF(cell.left() + margin, cell.top() + margin, width, width * 9 / 16).toAlignedRect();
        const double top = picture.bottom() + theme.px(captionGap);
        const int numberWidth = theme.px(24);
        number = QRectF(picture.left(), top, numberWidth, lineHeight);
        caption = QRectF(number.right(), top, width - numberWidth, lineHeight * captionLines);
        const int side = theme.px(signSize);
        hiddenSign = QRectF(picture.left(), number.center().y() - side / 2.0, side, side);
        sign = QRectF(picture.left(), number.bottom(), side, side);
        height = int(caption.bottom() - cell.top()) + margin;
    }
};

SlideThumbnailDelegate::SlideThumbnailDelegate(QObject *parent)
    : RowDelegate(parent)
    , m_pictures(keptPictures)
{
}

QSize SlideThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int viewWidth = view ? view->viewport()->width() : option.rect.width();
    const int width = m_cellWidth > 0 ? m_cellWidth : viewWidth;
    return {width, Layout(QRectF(0, 0, width, 0), themeOf(option.widget)).height};
}

QPixmap SlideThumbnailDelegate::picture(const QModelIndex &index, const QSizeF &size, double ratio) const
{
    const quint64 serial = index.data(SlidesModel::SerialRole).toULongLong();
    const QPixmap *known = m_pictures.object(serial);
    const QSize wanted = (size * ratio).toSize();
    if (known && known->size() == wanted)
        return *known;
    const auto page = index.data(SlidesModel::PageRole).value<SlidePage>();
    auto *painted = new QPixmap(slidePixmap(page, size, ratio));
    m_pictures.insert(serial, painted);
    return *painted;
}

void SlideThumbnailDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index, const Theme &theme) const
{
    const Layout layout(option.rect, theme);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const double ratio = painter->device()->devicePixelRatioF();
    const int slideNumber = index.data(SlidesModel::NumberRole).toInt();
    painter->setOpacity(slideNumber > 0 ? 1 : hiddenStrength);
    painter->drawPixmap(layout.picture.topLeft(), picture(index, layout.picture.size(), ratio));
    painter->setOpacity(1);
    painter->setPen(QPen(isSelected ? theme.colors.accent : theme.colors.border, isSelected ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(layout.picture.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter->setFont(theme.font(TextStyle::Caption, isSelected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(isSelected ? theme.colors.text : theme.colors.muted);
    if (slideNumber > 0)
        painter->drawText(layout.number, Qt::AlignLeft | Qt::AlignVCenter, QString::number(slideNumber));
    else
        drawIcon(painter, layout.hiddenSign, u"eye-off"_s, theme.colors.muted);
    painter->setPen(theme.colors.text);
    drawCaption(painter, layout.caption, index.data().toString(), theme.lineHeight(TextStyle::Caption));
    if (index.data(SlidesModel::IllegibleRole).toInt() > 0)
        drawStatusShape(painter, layout.sign, Status::Attention, theme);
}
