// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/choicecard.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int cardHeight = 71;
constexpr int cardCorner = 8;
constexpr int iconX = 22;
constexpr int wordsX = 60;
constexpr int chevronX = 40; // from the right edge

} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, bool isPrimary, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_isPrimary(isPrimary)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::setWords(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    update();
}

QSize ChoiceCard::sizeHint() const
{
    return {themeOf(this).px(360), themeOf(this).px(cardHeight)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Palette &c = theme.colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = underMouse() || isDown();
    painter.setPen(m_isPrimary ? QPen(Qt::NoPen) : QPen(c.strong, 1));
    painter.setBrush(m_isPrimary ? (isHot ? c.accentHover : c.accent) : (isHot ? c.soft : c.raised));
    const double radius = theme.px(cardCorner);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QColor ink = m_isPrimary ? c.onAccent : c.text;
    const QColor quiet = m_isPrimary ? c.onAccent : c.muted;
    const int side = theme.px(::iconSize);
    const int iconY = (height() - side) / 2;
    drawIcon(&painter, QRectF(theme.px(iconX), iconY, side, side), m_icon,
             m_isPrimary ? c.onAccent : c.accent);
    drawIcon(&painter, QRectF(width() - theme.px(chevronX), iconY, side, side), u"chevron-right"_s, quiet);
    const int left = theme.px(wordsX);
    const int titleHeight = theme.lineHeight(TextStyle::Section);
    const int textHeight = theme.lineHeight(TextStyle::Small);
    const QRect words(left, (height() - titleHeight - textHeight) / 2,
                      width() - left - theme.px(chevronX + 8), titleHeight + textHeight);
    painter.setFont(theme.font(TextStyle::Section));
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(quiet);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_explanation, Qt::ElideRight, words.width()));
}
