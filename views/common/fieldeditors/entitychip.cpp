// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/entitychip.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"
#include "painting/pill.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 26;
constexpr int chipPadding = 10;
constexpr int chipGap = 6;
constexpr int crossSide = 14;
constexpr int longestText = 240;

} // namespace

EntityChip::EntityChip(EntityRef ref, QWidget *parent)
    : QAbstractButton(parent)
    , m_ref(ref)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void EntityChip::setContent(const QString &text, const QString &code, int color)
{
    setText(text);
    setToolTip(text);
    m_code = code;
    m_color = color;
    setAccessibleName(code.isEmpty() ? text : code + u' ' + text);
    updateGeometry();
    update();
}

void EntityChip::setRemovable(bool removable)
{
    m_isRemovable = removable;
    setAccessibleDescription(removable ? tr("Delete removes it.") : QString());
    updateGeometry();
    update();
}

QSize EntityChip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int words = QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(text());
    int width = std::min(words + 2, theme.px(longestText)) + 2 * theme.px(chipPadding);
    if (m_color > 0)
        width += goalTagSize(m_code, theme).width() + theme.px(chipGap) - theme.px(chipPadding - 4);
    if (m_isRemovable)
        width += theme.px(crossSide + chipGap);
    return {width, theme.px(chipHeight)};
}

QRect EntityChip::crossArea() const
{
    const int side = themeOf(this).px(crossSide);
    return {width() - side - themeOf(this).px(chipPadding - 2), (height() - side) / 2, side, side};
}

void EntityChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? theme.colors.soft : theme.colors.sunken);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    QRect room = rect().adjusted(theme.px(chipPadding), 0, -theme.px(chipPadding), 0);
    if (m_color > 0) {
        const QSize tag = goalTagSize(m_code, theme);
        const QRect place(QPoint(theme.px(4), (height() - tag.height()) / 2), tag);
        drawGoalTag(&painter, place, m_color, m_code, theme);
        room.setLeft(place.right() + 1 + theme.px(chipGap));
    }
    if (m_isRemovable) {
        drawIcon(&painter, crossArea(), u"close"_s, theme.colors.muted);
        room.setRight(crossArea().left() - theme.px(chipGap));
    }
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.colors.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void EntityChip::mousePressEvent(QMouseEvent *event)
{
    if (m_isRemovable && event->button() == Qt::LeftButton
        && crossArea().adjusted(-6, -6, 6, 6).contains(event->pos()))
        Q_EMIT removeWanted();
    else
        QAbstractButton::mousePressEvent(event);
}

void EntityChip::keyPressEvent(QKeyEvent *event)
{
    if (m_isRemovable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
