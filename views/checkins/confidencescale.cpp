// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/confidencescale.h"

#include "common/gainlinestyle.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int levels = 11; // 0 to 10
constexpr int cellWidth = 34;
constexpr int cellGap = 4;
constexpr int lastMark = 3; // the height of what was said last time

} // namespace

ConfidenceScale::ConfidenceScale(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"confidenceScale"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize ConfidenceScale::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(levels * cellWidth + (levels - 1) * cellGap), theme.px(controlHeight + 2 * lastMark)};
}

void ConfidenceScale::setValue(std::optional<int> value, std::optional<int> last)
{
    m_value = value;
    m_last = last;
    m_oneWasTyped = false;
    describe();
    update();
}

void ConfidenceScale::take(std::optional<int> value)
{
    m_value = value;
    describe();
    update();
    Q_EMIT valueChanged();
}

void ConfidenceScale::describe()
{
    const QString now = m_value ? tr("Confidence: %1 out of 10").arg(*m_value) : tr("Confidence, 0 to 10");
    setAccessibleName(m_last ? tr("%1, last time %2").arg(now).arg(*m_last) : now);
}

QRectF ConfidenceScale::cellOf(int level) const
{
    const Theme &theme = themeOf(this);
    const double gap = theme.px(cellGap);
    const double width = std::min((this->width() - gap * (levels - 1)) / levels, 2.0 * theme.px(cellWidth));
    return {level * (width + gap), 0, width, double(theme.px(controlHeight))};
}

void ConfidenceScale::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool wasOne = std::exchange(m_oneWasTyped, false);
    const bool isPlain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (isPlain && digit >= 0 && digit <= 9) {
        take(digit == 0 && wasOne ? 10 : digit);
        m_oneWasTyped = digit == 1;
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Left:
    case Qt::Key_Down: {
        if (!isPlain)
            break;
        const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up ? 1 : -1;
        take(std::clamp(m_value ? *m_value + step : m_last.value_or(5), 0, 10));
        return;
    }
    case Qt::Key_Delete:
        take({});
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ConfidenceScale::mousePressEvent(QMouseEvent *event)
{
    for (int level = 0; level < levels; ++level) {
        if (cellOf(level).contains(event->position()))
            take(level);
    }
}

void ConfidenceScale::focusInEvent(QFocusEvent *event)
{
    m_oneWasTyped = false;
    QWidget::focusInEvent(event);
}

void ConfidenceScale::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int level = 0; level < levels; ++level) {
        const bool isTaken = m_value == level;
        const double line = theme.line(isTaken ? 2 : 1);
        const QRectF cell = cellOf(level).adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter.setPen(QPen(isTaken ? theme.colors.accent : theme.colors.strong, line));
        painter.setBrush(isTaken ? theme.colors.soft : theme.colors.raised);
        painter.drawRoundedRect(cell, theme.px(controlRadius), theme.px(controlRadius));
        painter.setPen(isTaken ? theme.colors.accent : theme.colors.text);
        painter.setFont(theme.font(TextStyle::Body, isTaken ? QFont::DemiBold : QFont::Normal));
        painter.drawText(cell, Qt::AlignCenter, QString::number(level));
        if (m_last == level) {
            painter.fillRect(
                QRectF(cell.left() + 4, cell.bottom() + theme.px(2), cell.width() - 8, theme.px(lastMark)),
                theme.colors.muted);
        }
    }
}

void ConfidenceScale::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::StyleChange)
        updateGeometry();
}
