// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/signs.h"

#include "common/gainlinestyle.h"
#include "painting/progressring.h"
#include "scenes/initials.h"

#include <QPainter>

namespace {

constexpr int ringSide = 30;

void keepToSizeHint(QWidget *widget)
{
    widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void announce(QWidget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    widget->updateGeometry();
    widget->update();
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    keepToSizeHint(this);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    announce(this, text);
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text, themeOf(this));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(&painter, rect(), m_text, themeOf(this));
}

GoalTag::GoalTag(QWidget *parent)
    : QWidget(parent)
{
    keepToSizeHint(this);
}

void GoalTag::setGoal(int color, const QString &code, const QString &title)
{
    m_color = color;
    m_code = code;
    setToolTip(title);
    announce(this, title.isEmpty() ? code : code + u' ' + title);
}

QSize GoalTag::sizeHint() const
{
    return goalTagSize(m_code, themeOf(this));
}

void GoalTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGoalTag(&painter, rect(), m_color, m_code, themeOf(this));
}

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    keepToSizeHint(this);
}

void Avatar::setPerson(const QString &name, RoleTint role)
{
    m_initials = initialsOf(name);
    m_role = role;
    setToolTip(name);
    announce(this, name);
}

QSize Avatar::sizeHint() const
{
    return avatarSize(themeOf(this));
}

void Avatar::paintEvent(QPaintEvent *)
{
    if (m_initials.isEmpty())
        return;
    QPainter painter(this);
    drawAvatar(&painter, rect(), m_initials, m_role, themeOf(this));
}

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    keepToSizeHint(this);
}

void StatusLabel::setStatus(Status status, const QString &word)
{
    m_status = status;
    m_word = word;
    announce(this, word);
}

QSize StatusLabel::sizeHint() const
{
    return statusLabelSize(m_word, themeOf(this));
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawStatusLabel(&painter, rect(), m_status, m_word, themeOf(this));
}

RingLabel::RingLabel(QWidget *parent)
    : QWidget(parent)
{
    keepToSizeHint(this);
}

void RingLabel::setProgress(double share, const QString &number)
{
    m_share = share;
    m_number = number;
    announce(this, tr("Step %1, %2 % complete").arg(number).arg(qRound(share * 100)));
}

QSize RingLabel::sizeHint() const
{
    const int side = themeOf(this).px(ringSide);
    return {side, side};
}

void RingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawProgressRing(&painter, rect(), m_share, m_number, themeOf(this));
}
