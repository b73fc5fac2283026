// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"
#include "painting/statusshape.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int bannerHeight = 48;
constexpr int markSize = 18;
constexpr int statusMarkSize = 16;

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_lead(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setTextStyle(m_lead, TextStyle::Small, QFont::DemiBold);
    setTextStyle(m_sentence, TextStyle::Small);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"bannerSentence"_s);
    m_button->setObjectName(u"bannerAction"_s);
    m_button->setProperty("small", true);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(gridStep);
    row->addWidget(m_lead);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::triggered);
    followTheme();
}

void Banner::setContent(const QString &icon, const QString &lead, const QString &sentence,
                        const QString &verb)
{
    m_icon = icon;
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_sentence->setText(sentence);
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    setAccessibleName(lead.isEmpty() ? sentence : lead + u' ' + sentence);
    update();
}

void Banner::setStatus(std::optional<Status> status)
{
    m_status = status;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_status ? theme.colors.status(*m_status).soft : theme.colors.soft);
    painter.drawRoundedRect(rect(), theme.px(controlRadius), theme.px(controlRadius));
    QRectF mark(0, 0, theme.px(m_status ? statusMarkSize : markSize),
                theme.px(m_status ? statusMarkSize : markSize));
    mark.moveCenter(QPointF(theme.px(gutter + markSize / 2.0), height() / 2.0));
    if (m_status)
        drawStatusShape(&painter, mark, *m_status, theme);
    else
        drawIcon(&painter, mark, m_icon, theme.colors.accent);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        followTheme();
    QWidget::changeEvent(event);
}

void Banner::followTheme()
{
    const Theme &theme = themeOf(this);
    setMinimumHeight(theme.px(bannerHeight));
    layout()->setContentsMargins(theme.px(gutter + markSize + 8), theme.px(8), theme.px(gutter), theme.px(8));
}
