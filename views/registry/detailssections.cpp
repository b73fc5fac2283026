// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/detailssections.h"

#include "okrs/keyresultdetails.h"
#include "okrs/objectivedetails.h"
#include "okrs/projectdetails.h"
#include "workshop/criterionscores.h"

namespace {

template <typename Section>
QWidget *create(const ViewContext &context, EntityRef entity, QWidget *parent)
{
    return new Section(context, entity, parent);
}

} // namespace

const QList<DetailsSection> &allDetailsSections()
{
    static const QList<DetailsSection> sections = {
        {EntityKind::KeyResult, true, &create<KeyResultDetails>},
        {EntityKind::Objective, true, &create<ObjectiveDetails>},
        {EntityKind::Project, true, &create<ProjectDetails>},
        {EntityKind::Need, false, &create<CriterionScores>},
    };
    return sections;
}
