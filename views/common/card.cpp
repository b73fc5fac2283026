// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/card.h"

#include "common/gainlinestyle.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace {

void drawSheet(QPainter *painter, const QRectF &card, const QBrush &fill, const Theme &theme)
{
    const double line = theme.line(1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colors.border, line));
    painter->setBrush(fill);
    painter->drawRoundedRect(card.adjusted(line / 2, line / 2, -line / 2, -line / 2), theme.px(cardRadius),
                             theme.px(cardRadius));
}

// One corner of a card: the window around the curve, and the curve.
class CardCorner final : public QWidget {
public:
    explicit CardCorner(QWidget *card)
        : QWidget(card)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        const QRectF card = QRectF(parentWidget()->rect()).translated(-pos());
        QPainterPath sheet;
        sheet.addRoundedRect(card, theme.px(cardRadius), theme.px(cardRadius));
        QPainterPath around;
        around.addRect(rect());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(around - sheet, theme.colors.bg);
        drawSheet(&painter, card, Qt::NoBrush, theme);
    }
};

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    for (QWidget *&corner : m_corners)
        corner = new CardCorner(this);
    setContentsMargins(1, 1, 1, 1);
}

void Card::setSheetShown(bool isShown)
{
    m_isSheetShown = isShown;
    for (QWidget *corner : m_corners)
        corner->setVisible(isShown);
    update();
}

void Card::placeCorners()
{
    const int side = themeOf(this).px(cardRadius);
    const int right = width() - side;
    const int bottom = height() - side;
    const std::array places{QPoint(0, 0), QPoint(right, 0), QPoint(0, bottom), QPoint(right, bottom)};
    for (size_t i = 0; i < m_corners.size(); ++i) {
        m_corners[i]->setGeometry(QRect(places[i], QSize(side, side)));
        m_corners[i]->raise();
    }
}

void Card::paintEvent(QPaintEvent *)
{
    if (!m_isSheetShown)
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    drawSheet(&painter, rect(), theme.colors.surface, theme);
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCorners();
}

// What was put into the card since then lies below its corners too.
void Card::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    placeCorners();
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeCorners();
}
