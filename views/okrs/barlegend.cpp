// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/barlegend.h"

#include "common/gainlinestyle.h"

#include <QPainter>

namespace {

constexpr int elapsedWidth = 150;
constexpr int elapsedHeight = 8;
constexpr int legendHeight = 20;

enum class Mark { Commit, Target, Expected };

void drawMark(QPainter *painter, Mark mark, double x, double middle, const Theme &theme)
{
    const double half = theme.px(mark == Mark::Target ? 9 : 5);
    const double width = theme.line(mark == Mark::Target ? 2 : 1.5);
    if (mark != Mark::Expected) {
        painter->fillRect(QRectF(x, middle - half, width, 2 * half), theme.colors.text);
        return;
    }
    const double side = theme.px(9);
    const double height = theme.px(6);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.muted);
    painter->drawPolygon(QPolygonF(
        {{x, middle - height / 2}, {x + side, middle - height / 2}, {x + side / 2, middle + height / 2}}));
}

} // namespace

ElapsedBar::ElapsedBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ElapsedBar::setShare(double share)
{
    m_share = share;
    update();
}

QSize ElapsedBar::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(elapsedWidth), theme.px(elapsedHeight)};
}

void ElapsedBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = height() / 2.0;
    painter.setPen(QPen(theme.colors.border, 1));
    painter.setBrush(theme.colors.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_share <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.strong);
    painter.drawRoundedRect(QRectF(0, 0, qMax(double(height()), width() * m_share), height()), radius,
                            radius);
}

BarLegend::BarLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int BarLegend::layOut(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TextStyle::Caption);
    const QFontMetrics metrics(font);
    int x = 0;
    const QList<std::pair<Mark, QString>> entries = {
        {Mark::Commit, tr("commit")}, {Mark::Target, tr("target")}, {Mark::Expected, tr("expected today")}};
    for (const auto &[mark, word] : entries) {
        const int textLeft = x + theme.px(mark == Mark::Expected ? 15 : 10);
        const int textWidth = metrics.horizontalAdvance(word);
        if (painter) {
            drawMark(painter, mark, x, height() / 2.0, theme);
            painter->setFont(font);
            painter->setPen(theme.colors.muted);
            painter->drawText(QRect(textLeft, 0, textWidth + 2, height()), Qt::AlignVCenter, word);
        }
        x = textLeft + textWidth + theme.px(14);
    }
    return x - theme.px(14);
}

QSize BarLegend::sizeHint() const
{
    return {layOut(nullptr) + 2, themeOf(this).px(legendHeight)};
}

void BarLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    layOut(&painter);
}
