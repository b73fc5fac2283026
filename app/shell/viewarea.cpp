// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/viewarea.h"

#include "common/gainlinestyle.h"
#include "common/planview.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsWidth = 412;

} // namespace

ViewArea::ViewArea(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"viewArea"_s);
    m_stack->setObjectName(u"viewStack"_s);
}

void ViewArea::addView(PlanView *view)
{
    m_stack->addWidget(view);
}

void ViewArea::showView(PlanView *view)
{
    m_stack->setCurrentWidget(view);
    arrange();
}

PlanView *ViewArea::currentView() const
{
    return qobject_cast<PlanView *>(m_stack->currentWidget());
}

void ViewArea::setDetails(QWidget *panel)
{
    m_details = panel;
    panel->setParent(this);
    panel->hide();
}

void ViewArea::setDetailsShown(bool shown)
{
    m_detailsShown = shown && m_details;
    arrange();
}

void ViewArea::setWide(bool wide)
{
    m_isWide = wide;
    arrange();
}

void ViewArea::arrange()
{
    m_stack->setGeometry(rect());
    PlanView *view = currentView();
    if (!view)
        return;
    const Theme &theme = themeOf(this);
    const int width = theme.px(detailsWidth);
    view->setDetailsShown(m_detailsShown && m_isWide);
    view->content()->setContentsMargins(0, 0, m_detailsShown && m_isWide ? width + theme.px(gutter) : 0, 0);
    if (!m_details)
        return;
    if (m_detailsShown) {
        view->layout()->activate();
        const int top = view->content()->geometry().top();
        const int right = this->width() - theme.px(viewMargin);
        m_details->setGeometry(right - width, top, width, height() - top - theme.px(viewMargin));
        m_details->raise();
    }
    m_details->setVisible(m_detailsShown);
}

void ViewArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ViewArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}
