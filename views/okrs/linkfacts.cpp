// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/linkfacts.h"

#include "core/language.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"

using namespace Qt::StringLiterals;

QList<EntityLink> needLinks(const PlanIndex &index, const QList<EntityId> &needs, const Language &)
{
    QList<EntityLink> links;
    for (const EntityId id : needs) {
        const Need *need = index.plan().needs.find(id);
        if (!need)
            continue;
        QStringList origin;
        if (const Function *function = index.plan().functions.find(need->function))
            origin += function->title;
        if (const Contact *contact = index.plan().contacts.find(need->stakeholder))
            origin += contact->name;
        links += EntityLink{{EntityKind::Need, id}, origin.join(u" · "_s)};
    }
    return links;
}

EntityLink keyResultLink(const PlanIndex &index, const KeyResult &keyResult, QDate today,
                         const Language &language)
{
    QStringList facts;
    const auto current = currentOf(index, keyResult);
    if (hasNumbers(keyResult) && current)
        facts += language.text(valueText(keyResult, *current));
    facts += language.text(healthLabel(healthOf(index, keyResult, today).health));
    return {{EntityKind::KeyResult, keyResult.id}, facts.join(u" · "_s)};
}

EntityLink projectLink(const Project &project, const Language &language)
{
    QStringList facts;
    if (project.start.isValid() && project.end.isValid())
        facts += u"%1 – %2"_s.arg(language.shortDayMonth(project.start), language.shortDayMonth(project.end));
    if (project.progress)
        facts += language.withUnit(*project.progress, u"%"_s);
    return {{EntityKind::Project, project.id}, facts.join(u" · "_s)};
}
