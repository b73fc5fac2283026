// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/quarterstepper.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

QuarterStepper::QuarterStepper(QWidget *parent)
    : QWidget(parent)
    , m_previous(new QToolButton(this))
    , m_label(new QLabel(this))
    , m_next(new QToolButton(this))
{
    setObjectName(u"quarterStepper"_s);
    m_previous->setObjectName(u"previousQuarter"_s);
    m_next->setObjectName(u"nextQuarter"_s);
    m_label->setObjectName(u"quarterLabel"_s);
    m_label->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(this);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setProperty("small", true);
    }
    layout->addWidget(m_previous);
    layout->addWidget(m_label);
    layout->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    setTextStyle(m_label, TextStyle::Body, QFont::DemiBold);
    retranslate();
    dress();
}

void QuarterStepper::setQuarter(const QString &label, const QString &months)
{
    m_label->setText(label);
    m_label->setToolTip(months);
    m_label->setAccessibleDescription(months);
}

void QuarterStepper::dress()
{
    const Theme &theme = themeOf(this);
    layout()->setContentsMargins(theme.px(4), 0, theme.px(4), 0);
    layout()->setSpacing(theme.px(4));
    m_previous->setIcon(icon(u"chevron-left"_s, theme));
    m_next->setIcon(icon(u"chevron-right"_s, theme));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setIconSize(QSize(16, 16) * theme.scale);
        button->setFixedSize(QSize(smallControlHeight, smallControlHeight) * theme.scale);
    }
    setFixedHeight(theme.px(controlHeight));
}

void QuarterStepper::retranslate()
{
    m_previous->setAccessibleName(tr("Previous quarter"));
    m_next->setAccessibleName(tr("Next quarter"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setToolTip(m_next->accessibleName());
}

void QuarterStepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        dress();
}

void QuarterStepper::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors.strong, 1));
    painter.setBrush(theme.colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(controlRadius),
                            theme.px(controlRadius));
}
