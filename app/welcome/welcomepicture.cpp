// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/welcomepicture.h"

#include "common/gainlinestyle.h"
#include "painting/strokes.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// All in shares of the card's width and height, measured on the picture of the look.
struct PictureBar {
    double left;
    double right;
    int goal; // 1–8
    bool isKept;
};
constexpr std::array<PictureBar, 8> bars = {{
    {0.098, 0.784, 1, true},
    {0.163, 0.697, 2, true},
    {0.065, 0.871, 5, true},
    {0.228, 0.752, 3, true},
    {0.131, 0.664, 2, true},
    {0.283, 0.545, 4, false},
    {0.087, 0.468, 1, false},
    {0.207, 0.512, 3, false},
}};
constexpr double lineX = 0.609;
constexpr double lineTop = 0.055;
constexpr double lineBottom = 0.863;
constexpr double firstBar = 0.182;
constexpr double barPitch = 0.0772;
constexpr double barHeight = 0.043;
constexpr double stepsY = 0.935;
constexpr double firstStep = 0.121;
constexpr double lastStep = 0.881;

} // namespace

WelcomePicture::WelcomePicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcomePicture"_s);
    setMinimumSize(320, 320);
}

void WelcomePicture::setSteps(const QStringList &names)
{
    m_steps = names;
    setAccessibleName(tr("Bars of work crossing the gain line"));
    setAccessibleDescription(names.join(u", "_s));
    update();
}

void WelcomePicture::paintBars(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const double w = width();
    const double h = height();
    const double tall = std::min(h * barHeight, double(theme.px(40)));
    const double radius = theme.px(barRadius + 3);
    double y = h * firstBar - tall / 2;
    for (const PictureBar &bar : bars) {
        const GoalColors ink = theme.colors.goal(bar.goal);
        const QRectF box(w * bar.left, y, w * (bar.right - bar.left), tall);
        painter->setPen(bar.isKept ? QPen(ink.outline, 1.5) : dashedPen(ink.outline, 1.5, theme));
        painter->setBrush(bar.isKept ? ink.fill : theme.colors.raised);
        painter->drawRoundedRect(box, radius, radius);
        if (bar.isKept) {
            painter->save();
            painter->setClipRect(QRectF(0, 0, w * lineX, h));
            painter->setBrush(ink.progress);
            painter->drawRoundedRect(box, radius, radius);
            painter->restore();
            const double half = tall * 0.24;
            const QPointF end(box.right(), box.center().y());
            painter->setPen(QPen(theme.colors.text, 1.5));
            painter->setBrush(theme.colors.raised);
            painter->drawPolygon(QPolygonF({end + QPointF(0, -half), end + QPointF(half, 0),
                                            end + QPointF(0, half), end + QPointF(-half, 0)}));
        }
        y += h * barPitch;
    }
}

void WelcomePicture::paintLine(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const double x = width() * lineX;
    const QFont font = theme.font(TextStyle::Body, QFont::DemiBold);
    const QString name = tr("Gain line");
    const double pillHeight = theme.px(36);
    QRectF pill(0, 0, QFontMetrics(font).horizontalAdvance(name) + theme.px(52), pillHeight);
    pill.moveCenter(QPointF(x, height() * lineTop + pillHeight / 2));
    painter->setPen(QPen(theme.colors.accent, 3));
    painter->drawLine(QPointF(x, pill.bottom()), QPointF(x, height() * lineBottom));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.accent);
    painter->drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
    painter->setFont(font);
    painter->setPen(theme.colors.onAccent);
    painter->drawText(pill, Qt::AlignCenter, name);
}

void WelcomePicture::paintSteps(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const double y = height() * stepsY;
    const double radius = theme.px(17);
    painter->setPen(QPen(theme.colors.border, 1.5));
    painter->drawLine(QPointF(width() * firstStep, y), QPointF(width() * lastStep, y));
    const double pitch = (lastStep - firstStep) / std::max<qsizetype>(1, m_steps.size() - 1);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QPointF centre(width() * (firstStep + pitch * double(i)), y);
        painter->setPen(QPen(theme.colors.strong, 1.5));
        painter->setBrush(theme.colors.raised);
        painter->drawEllipse(centre, radius, radius);
        painter->setPen(theme.colors.text);
        painter->setFont(theme.font(TextStyle::Body, QFont::DemiBold));
        painter->drawText(QRectF(centre.x() - radius, y - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                          QString::number(i + 1));
        painter->setPen(theme.colors.muted);
        painter->setFont(theme.font(TextStyle::Small));
        const double room = width() * pitch;
        painter->drawText(
            QRectF(centre.x() - room / 2, y + radius + 4, room, theme.lineHeight(TextStyle::Small) + 4),
            Qt::AlignHCenter | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(m_steps.at(i), Qt::ElideRight, int(room)));
    }
}

void WelcomePicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors.border, 1));
    painter.setBrush(theme.colors.surface);
    const double radius = theme.px(cardRadius + 6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    paintBars(&painter);
    paintLine(&painter);
    paintSteps(&painter);
}
