// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineload.h"

#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/loadmodel.h"
#include "timeline/loadpanel.h"
#include "timeline/loadstrip.h"

#include <QMenu>

using namespace Qt::StringLiterals;

TimelineLoad::TimelineLoad(const ViewContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_model(new LoadModel(context.session, context.figures, this))
    , m_panel(new LoadPanel(*m_model, parent))
    , m_strip(new LoadStrip(*m_model, parent))
{
    connect(m_strip, &LoadStrip::weekOpened, this, &TimelineLoad::openWeek);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineLoad::refresh);
    refresh();
}

void TimelineLoad::setScale(const TimeScale &scale)
{
    m_strip->setScale(scale);
    m_panel->update(); // what is not counted is told of the weeks in sight
}

void TimelineLoad::setShown(bool isShown)
{
    m_panel->setVisible(isShown);
    m_strip->setVisible(isShown);
}

void TimelineLoad::setHeight(int height)
{
    m_panel->setFixedHeight(height);
    m_strip->setFixedHeight(height);
}

void TimelineLoad::refresh()
{
    m_panel->refresh(m_context.session.data().settings().runReserve);
    m_strip->setToday(m_context.session.today());
    m_strip->setAccessibleName(tr("Load by week"));
    m_strip->setAccessibleDescription(
        tr("The left and right arrows go from week to week, Enter shows the projects of a week."));
}

// What the week is made of; picking a project selects it everywhere.
void TimelineLoad::openWeek(const QModelIndex &index)
{
    const WeekLoad week = m_model->weeks().at(index.row());
    auto *menu = new QMenu(m_strip);
    menu->setObjectName(u"weekProjects"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(m_context.session.language().text(sentenceOf(week)))->setEnabled(false);
    for (const ProjectShare &share : week.projects) {
        menu->addAction(m_model->shareText(share), this, [this, project = share.project] {
            m_context.session.selection().select({EntityKind::Project, project});
        });
    }
    if (week.projects.isEmpty())
        menu->addAction(tr("No project in this week"))->setEnabled(false);
    const QRect box = m_strip->visualRect(index);
    menu->popup(m_strip->viewport()->mapToGlobal(QPoint(box.left(), 0))
                - QPoint(0, menu->sizeHint().height()));
}
