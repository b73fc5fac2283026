// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/timelinelane.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

EntityRef TimelineLane::ref() const
{
    switch (by) {
    case TimelineGrouping::Objective:
        return {EntityKind::Objective, entity};
    case TimelineGrouping::Goal:
        return {EntityKind::Goal, entity};
    case TimelineGrouping::Function:
        return {EntityKind::Function, entity};
    case TimelineGrouping::Lead:
        return {EntityKind::Member, entity};
    case TimelineGrouping::Team:
    case TimelineGrouping::None:
        break;
    }
    return {};
}

QString TimelineLane::toText() const
{
    return QString::number(int(by)) + u':' + entity.toString() + u':' + within.toString() + u':' + team;
}

TimelineLane TimelineLane::fromText(const QString &text)
{
    return {TimelineGrouping(std::clamp(text.section(u':', 0, 0).toInt(), 0, timelineGroupings - 1)),
            EntityId::fromString(text.section(u':', 1, 1)), text.section(u':', 3),
            EntityId::fromString(text.section(u':', 2, 2))};
}
