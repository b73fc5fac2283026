// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/scorewords.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "fields/entitytype.h"
#include "scenes/matrixscene.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("ScoreWords", sentence);
}

} // namespace

QStringList rungsOf(ScoreAxis axis, const PlanSettings &settings, const Language &language)
{
    QStringList rungs;
    for (int step = 1; step <= 5; ++step) {
        const QString rung =
            axis == ScoreAxis::Impact ? impactRung(step, language) : effortRung(step, settings, language);
        rungs += rung.isEmpty() ? say(QT_TRANSLATE_NOOP("ScoreWords", "between the two")) : rung;
    }
    return rungs;
}

QString axisName(ScoreAxis axis, const Language &language)
{
    return language.text("Field", axis == ScoreAxis::Impact ? "Impact" : "Effort");
}

QString axesOf(const PlanData &plan, EntityId function)
{
    RoundParticipant person;
    person.function = function;
    const bool impact = mayScore(plan, person, ScoreAxis::Impact);
    const bool effort = mayScore(plan, person, ScoreAxis::Effort);
    if (impact && effort)
        return say(QT_TRANSLATE_NOOP("ScoreWords", "impact and effort"));
    if (impact)
        return say(QT_TRANSLATE_NOOP("ScoreWords", "impact only"));
    return effort ? say(QT_TRANSLATE_NOOP("ScoreWords", "effort only"))
                  : say(QT_TRANSLATE_NOOP("ScoreWords", "scores nothing"));
}

QString roleOf(const PlanData &plan, EntityId function)
{
    const QString title = entityTitle(plan, EntityKind::Function, function);
    return title.isEmpty() ? axesOf(plan, function) : title + u" · "_s + axesOf(plan, function);
}

QString askedBy(const PlanData &plan, EntityId id)
{
    const Need *need = plan.needs.find(id);
    if (!need)
        return {};
    QStringList parts = {entityTitle(plan, EntityKind::Function, need->function),
                         entityTitle(plan, EntityKind::Contact, need->stakeholder)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

const RoundResult *resultOf(const PlanData &plan, EntityId round, EntityId need)
{
    for (const RoundResult &result : plan.roundResults) {
        if (result.round == round && result.need == need)
            return &result;
    }
    return nullptr;
}

Status statusOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::High:
        return Status::OnTrack;
    case Agreement::Medium:
        return Status::Attention;
    case Agreement::Low:
        return Status::AtRisk;
    case Agreement::None:
        break;
    }
    return Status::Outdated;
}
