// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"

#include "document/plansession.h"
#include "fields/entitytype.h"
#include "rules/checkins.h"

Result<void> PlanEditor::addCheckIn(const CheckIn &checkIn)
{
    return applyProposal(::addCheckIn(data(), checkIn, m_ids));
}

Result<void> PlanEditor::setCurrent(EntityId keyResult, double value)
{
    return applyProposal(::setCurrent(data(), keyResult, value, m_session.today(), m_ids));
}

Result<void> PlanEditor::moveProjects(const QList<ProjectDates> &dates, Gesture gesture)
{
    const EntityType &type = entityType(EntityKind::Project);
    QList<FieldEdit> edits;
    for (const ProjectDates &move : dates) {
        edits += FieldEdit{move.project, type.fieldIndex(u"start"), move.start};
        edits += FieldEdit{move.project, type.fieldIndex(u"end"), move.end};
    }
    const Message title = dates.size() == 1
        ? Message(QT_TRANSLATE_NOOP("Message", "Move %1 on the timeline"),
                  quotedTitle({EntityKind::Project, dates.constFirst().project}))
        : Message(QT_TRANSLATE_N_NOOP("Message", "Move %n project(s) on the timeline"))
              .counting(int(dates.size()));
    return setAll(EntityKind::Project, edits, title, gesture);
}
