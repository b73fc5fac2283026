// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/milestonelist.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/milestonerow.h"
#include "okrs/sectionheading.h"

#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MilestoneList::MilestoneList(const ViewContext &context, EntityId project, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_project(project)
    , m_rows(new QVBoxLayout)
    , m_new(new QLineEdit(this))
{
    setObjectName(u"milestoneList"_s);
    m_new->setObjectName(u"addMilestone"_s);
    m_new->setPlaceholderText(tr("Add a milestone, Enter"));
    m_new->setAccessibleName(tr("Title of a new milestone"));
    m_new->setVisible(!context.session.isReadOnly());
    m_rows->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeSectionHeading(tr("Milestones"), this));
    column->addLayout(m_rows);
    column->addWidget(m_new);
    connect(m_new, &QLineEdit::returnPressed, this, &MilestoneList::add);
    connect(&context.figures, &QuarterFigures::changed, this, &MilestoneList::refresh);
    refresh();
}

// Rows that stay are kept, so that the one being typed in does not lose the keyboard.
void MilestoneList::refresh()
{
    QSet<EntityId> gone(m_shown.keyBegin(), m_shown.keyEnd());
    int row = 0;
    for (const Milestone *milestone : m_context.figures.index().milestonesOf(m_project)) {
        gone.remove(milestone->id);
        MilestoneRow *&shown = m_shown[milestone->id];
        if (!shown)
            shown = new MilestoneRow(m_context, milestone->id, this);
        if (m_rows->indexOf(shown) != row)
            m_rows->insertWidget(row, shown);
        shown->setMilestone(*milestone);
        shown->show();
        ++row;
    }
    for (const EntityId id : std::as_const(gone))
        m_shown.take(id)->deleteLater();
}

void MilestoneList::add()
{
    const QString title = m_new->text().trimmed();
    const Project *project = m_context.session.data().projects.find(m_project);
    if (title.isEmpty() || !project)
        return;
    const QDate day = project->end.isValid() ? project->end : m_context.session.today();
    if (m_context.session.editor().add(
            EntityKind::Milestone,
            {{u"title"_s, title}, {u"project"_s, QVariant::fromValue(m_project)}, {u"date"_s, day}}))
        m_new->clear();
}
