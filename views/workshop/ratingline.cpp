// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/ratingline.h"

#include "common/gainlinestyle.h"
#include "rules/placement.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int boxSide = 26;
constexpr int boxGap = 4;
constexpr int valueWidth = 36;
constexpr double halfStep = 0.5;
constexpr int stepCount = 5;

} // namespace

RatingLine::RatingLine(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RatingLine::setContent(const QString &name, std::optional<double> value, const QString &valueText)
{
    m_name = name;
    m_value = value;
    m_valueText = valueText;
    setToolTip(name);
    setAccessibleName(value ? tr("%1: %2 of 5").arg(name, valueText) : tr("%1: no score").arg(name));
    update();
}

void RatingLine::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

QSize RatingLine::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(320), theme.px(rowHeight)};
}

QRect RatingLine::boxOf(int step) const
{
    const Theme &theme = themeOf(this);
    const int side = theme.px(boxSide);
    const int pitch = side + theme.px(boxGap);
    const int left = width() - theme.px(valueWidth) - (stepCount - step + 1) * pitch;
    return {left, (height() - side) / 2, side, side};
}

void RatingLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const int nearest = m_value ? int(std::lround(*m_value)) : 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.colors.text);
    const QRect room(0, 0, boxOf(1).left() - theme.px(8), height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room.width()));
    for (int step = 1; step <= stepCount; ++step) {
        const bool isOn = step == nearest;
        const double line = theme.line(isOn ? 2 : 1);
        painter.setPen(QPen(isOn ? theme.colors.accent : theme.colors.border, line));
        painter.setBrush(isOn ? theme.colors.soft : theme.colors.raised);
        const QRectF box = QRectF(boxOf(step)).adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter.drawRoundedRect(box, theme.px(controlRadius), theme.px(controlRadius));
        painter.setPen(isOn ? theme.colors.text : theme.colors.muted);
        painter.setFont(theme.font(TextStyle::Small, isOn ? QFont::DemiBold : QFont::Normal));
        painter.drawText(box, Qt::AlignCenter, QString::number(step));
    }
    painter.setPen(theme.colors.text);
    painter.setFont(theme.font(TextStyle::Small, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_valueText);
}

void RatingLine::step(double by)
{
    Q_EMIT wanted(m_value ? std::clamp(*m_value + by, lowestScore, highestScore) : quadrantBorder);
}

void RatingLine::keyPressEvent(QKeyEvent *event)
{
    if (m_isReadOnly)
        return QWidget::keyPressEvent(event);
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 0 && digit <= 9)
        Q_EMIT wanted(digit);
    else if (event->key() == Qt::Key_Right)
        step(halfStep);
    else if (event->key() == Qt::Key_Left)
        step(-halfStep);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT wanted(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void RatingLine::mousePressEvent(QMouseEvent *event)
{
    for (int step = 1; step <= stepCount && !m_isReadOnly; ++step) {
        if (boxOf(step).contains(event->position().toPoint()))
            Q_EMIT wanted(step);
    }
}
