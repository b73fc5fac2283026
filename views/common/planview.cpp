// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/planview.h"

#include "common/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PlanView::PlanView(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(16);
    m_bar->setSpacing(16);
    layout->addLayout(m_bar);
    layout->addLayout(m_content, 1);
}

QList<ViewActionGroup> PlanView::viewActionGroups() const
{
    const QList<QAction *> actions = viewActions();
    return actions.isEmpty() ? QList<ViewActionGroup>() : QList{ViewActionGroup{title(), actions}};
}

void PlanView::setSiblingsShown(bool isShown)
{
    m_areSiblingsShown = isShown;
    if (m_siblings)
        m_siblings->setVisible(isShown);
}

void PlanView::setSiblings(const QList<QPair<QString, QString>> &views, const QString &current)
{
    int own = 0;
    for (int i = 0; i < views.size(); ++i)
        own = views.at(i).first == current ? i : own;
    if (!m_siblings) {
        m_siblings = new SegmentedControl(this);
        m_siblings->setObjectName(u"siblings"_s);
        m_bar->insertWidget(0, m_siblings);
        m_siblings->setVisible(m_areSiblingsShown);
        for (const auto &[id, name] : views)
            m_siblings->addSegment(name);
        // This view keeps its own segment: the other view shows the other one.
        connect(m_siblings, &SegmentedControl::currentChanged, this, [this, views, own](int index) {
            const QSignalBlocker blocker(m_siblings);
            m_siblings->setCurrentIndex(own);
            if (index != own)
                m_context.openView(views.at(index).first);
        });
    }
    m_siblings->setAccessibleName(tr("Views of this step"));
    for (int i = 0; i < views.size(); ++i)
        m_siblings->setSegmentText(i, views.at(i).second);
    const QSignalBlocker blocker(m_siblings);
    m_siblings->setCurrentIndex(own);
}
