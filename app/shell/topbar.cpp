// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "painting/strokes.h"
#include "shell/quarterstepper.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 64;
constexpr int spacing = 12;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_facts(new ElidedLabel({}, this))
    , m_quarter(new QuarterStepper(this))
{
    setObjectName(u"topBar"_s);
    m_title->setObjectName(u"viewTitle"_s);
    m_facts->setObjectName(u"viewFacts"_s);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(m_title, TextStyle::ViewTitle);
    setTextStyle(m_facts, TextStyle::Body);
    setTextInk(m_facts, TextInk::Muted);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_facts, 1);
    m_layout->addWidget(m_quarter);
    dress();
}

void TopBar::setTitle(const QString &title, const QString &facts)
{
    m_title->setText(title);
    m_facts->setText(facts);
}

void TopBar::addBeforeQuarter(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_quarter), widget);
}

void TopBar::addAfterQuarter(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void TopBar::dress()
{
    const Theme &theme = themeOf(this);
    // On the projector only as high as its words: the room belongs to the plot.
    setFixedHeight(theme.isProjector ? theme.lineHeight(TextStyle::ViewTitle) + theme.px(16)
                                     : theme.px(barHeight));
    m_layout->setContentsMargins(theme.px(viewMargin), 0, theme.px(viewMargin), 0);
    m_layout->setSpacing(theme.px(spacing));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairlineBelow(&painter, rect(), themeOf(this).colors.border);
}
