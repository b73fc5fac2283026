// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/planbutton.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonHeight = 48;
constexpr int logoSide = 30;
constexpr int logoX = 10;
constexpr int wordsX = 50;
constexpr int chevronSide = 16;
constexpr int chevronRoom = 28;

} // namespace

PlanButton::PlanButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"planButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanButton::setPlan(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
    describe();
    update();
}

void PlanButton::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    describe();
    updateGeometry();
}

void PlanButton::describe()
{
    setAccessibleName(tr("Plan %1").arg(m_title));
    setAccessibleDescription(m_subtitle);
    setToolTip(m_isNarrow ? m_title + u"\n"_s + m_subtitle : QString());
}

void PlanButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

QSize PlanButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(m_isNarrow ? buttonHeight : 208), theme.px(buttonHeight)};
}

void PlanButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colors.sunken);
        painter.drawRoundedRect(rect(), theme.px(controlRadius), theme.px(controlRadius));
    }
    const int side = theme.px(logoSide);
    const int x = m_isNarrow ? (width() - side) / 2 : theme.px(logoX);
    drawLogo(&painter, QRectF(x, (height() - side) / 2.0, side, side), theme);
    if (m_isNarrow)
        return;
    const int left = theme.px(wordsX);
    const QRect words(left, theme.px(5), width() - left - theme.px(chevronRoom), height() - theme.px(10));
    const auto line = [&](const QFont &font, const QColor &ink, const QString &text, Qt::Alignment where) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(words, where, QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    };
    line(theme.font(TextStyle::Body, QFont::DemiBold), theme.colors.text, m_title,
         Qt::AlignLeft | Qt::AlignTop);
    line(theme.font(TextStyle::Caption), theme.colors.muted, m_subtitle, Qt::AlignLeft | Qt::AlignBottom);
    const int chevron = theme.px(chevronSide);
    drawIcon(&painter,
             QRectF(width() - theme.px(chevronRoom - 4), (height() - chevron) / 2.0, chevron, chevron),
             u"chevron-down"_s, theme.colors.muted);
}
