// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/toggleswitch.h"

#include "common/gainlinestyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int trackWidth = 32;
constexpr int trackHeight = 18;
constexpr int knobMargin = 3;
constexpr int textGap = 8;

QFont textFont(const Theme &theme)
{
    return theme.font(TextStyle::Body);
}

} // namespace

ToggleSwitch::ToggleSwitch(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int words = QFontMetrics(textFont(theme)).size(Qt::TextShowMnemonic, text()).width();
    return {theme.px(trackWidth) + (words ? theme.px(textGap) + words + 2 : 0), theme.px(24)};
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const QRectF track(0, (height() - theme.px(trackHeight)) / 2.0, theme.px(trackWidth),
                       theme.px(trackHeight));
    const double knob = track.height() - 2 * theme.px(knobMargin);
    const double x =
        isChecked() ? track.right() - theme.px(knobMargin) - knob : track.left() + theme.px(knobMargin);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    painter.setPen(Qt::NoPen);
    const QColor on = underMouse() ? theme.colors.accentHover : theme.colors.accent;
    painter.setBrush(isChecked() ? on : theme.colors.strong);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.setBrush(isChecked() ? theme.colors.onAccent : theme.colors.raised);
    painter.drawEllipse(QRectF(x, track.top() + theme.px(knobMargin), knob, knob));
    painter.setPen(theme.colors.text);
    painter.setFont(textFont(theme));
    painter.drawText(rect().adjusted(theme.px(trackWidth + textGap), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text());
}

bool ToggleSwitch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}
