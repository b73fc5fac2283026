// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planindex.h"
#include "scenes/timelinelanes.h"

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QVariant>;

// Its only member, since a team is its leads' business line.
Result<Values> valuesInTeam(const PlanIndex &index, const QString &team)
{
    QList<EntityId> members;
    for (const Member &member : index.plan().members) {
        if (member.businessLine.trimmed() == team)
            members += member.id;
    }
    if (members.size() == 1)
        return Values{{u"lead"_s, QVariant::fromValue(members.constFirst())}};
    return failure(Message(QT_TRANSLATE_NOOP("Message",
                                             "A project is in “%1” through its lead, and several people are: "
                                             "draw it where the lanes are leads."),
                           team));
}

} // namespace

Result<Values> valuesInLane(const PlanIndex &index, const TimelineLane &lane)
{
    const bool isInGoal = lane.by == TimelineGrouping::Goal || !lane.within.isNull();
    if (lane.by == TimelineGrouping::Objective && !lane.entity.isNull())
        return Values{{u"objective"_s, QVariant::fromValue(lane.entity)}};
    if (isInGoal && !(lane.entity.isNull() && lane.within.isNull()))
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "A project serves a goal through its objective: draw it in "
                                                 "an objective of this goal.")));
    if (lane.isOfNone())
        return Values();
    if (lane.by == TimelineGrouping::Lead)
        return Values{{u"lead"_s, QVariant::fromValue(lane.entity)}};
    if (lane.by == TimelineGrouping::Team)
        return valuesInTeam(index, lane.team);
    return failure(
        Message(QT_TRANSLATE_NOOP("Message",
                                  "A project belongs to a function through its needs: draw it where "
                                  "the lanes are objectives, then choose its needs.")));
}
