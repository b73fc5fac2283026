// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/sidepanel.h"

#include "common/gainlinestyle.h"

#include <QEvent>

#include <algorithm>

namespace {

constexpr int panelWidth = 640;
constexpr int wideWindow = 1600; // logical pixels, as for the details

} // namespace

SidePanel::SidePanel(QWidget *page, QWidget *panel, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_panel(panel)
{
    page->setParent(this);
    panel->setParent(this);
    panel->hide();
}

bool SidePanel::isWide() const
{
    const Theme &theme = themeOf(this);
    return window()->width() >= wideWindow && width() >= theme.px(panelWidth) + theme.px(560);
}

void SidePanel::setPanelShown(bool isShown)
{
    m_isShown = isShown;
    arrange();
    m_panel->setVisible(isShown);
}

void SidePanel::arrange()
{
    const Theme &theme = themeOf(this);
    const int panel = std::min(theme.px(panelWidth), width());
    const bool isBeside = m_isShown && isWide();
    m_page->setGeometry(0, 0, isBeside ? width() - panel - theme.px(gutter) : width(), height());
    m_panel->setGeometry(width() - panel, 0, panel, height());
    m_panel->raise();
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    Q_EMIT arranged();
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}
