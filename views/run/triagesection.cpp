// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/triagesection.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 28;
constexpr int discSide = 22;
constexpr int textIndent = 32;
constexpr int tickSide = 14;

} // namespace

TriageSection::TriageSection(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_title(new QLabel(this))
    , m_note(new ElidedLabel({}, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setTextStyle(m_title, TextStyle::Body, QFont::DemiBold);
    setTextStyle(m_note, TextStyle::Caption);
    setTextInk(m_note, TextInk::Muted);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->setSpacing(12);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_body->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2);
    column->addLayout(m_head);
    column->addLayout(m_body);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
}

void TriageSection::dress()
{
    const Theme &theme = themeOf(this);
    layout()->setContentsMargins(theme.px(textIndent), 0, 0, 0);
    m_title->setMinimumHeight(theme.px(headHeight));
}

void TriageSection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void TriageSection::setDone(bool isDone)
{
    m_isDone = isDone;
    setAccessibleDescription(isDone ? tr("answered") : tr("to answer"));
    update();
}

void TriageSection::setNote(const QString &note)
{
    m_note->setText(note);
}

void TriageSection::addLeading(QWidget *widget)
{
    m_head->insertWidget(m_head->indexOf(m_title) + 1, widget);
}

void TriageSection::addTrailing(QWidget *widget)
{
    m_head->addWidget(widget);
}

void TriageSection::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.px(discSide);
    const QRectF disc(0, (m_title->height() - side) / 2.0, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isDone ? theme.colors.soft : theme.colors.accent);
    painter.drawEllipse(disc);
    if (m_isDone) {
        QRectF tick(0, 0, theme.px(tickSide), theme.px(tickSide));
        tick.moveCenter(disc.center());
        drawIcon(&painter, tick, u"check"_s, theme.colors.accent);
        return;
    }
    painter.setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    painter.setPen(theme.colors.onAccent);
    painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
}

void TriageSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}
