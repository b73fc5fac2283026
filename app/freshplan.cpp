// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshplan.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "rules/capacity.h"

#include <QFileInfo>

PlanData freshPlan(const FreshPlan &wanted, const Language &language)
{
    static const char *const functions[] = {
        QT_TRANSLATE_NOOP("Message", "Marketing"),        QT_TRANSLATE_NOOP("Message", "Sales"),
        QT_TRANSLATE_NOOP("Message", "Customer service"), QT_TRANSLATE_NOOP("Message", "Finance"),
        QT_TRANSLATE_NOOP("Message", "Product"),          QT_TRANSLATE_NOOP("Message", "Data"),
        QT_TRANSLATE_NOOP("Message", "Leadership"),
    };
    constexpr int coreFunctions = 3;
    PlanSettings settings;
    settings.title = wanted.title;
    settings.company = wanted.company;
    settings.growthPhase = wanted.growthPhase;
    settings.fiscalStartMonth = wanted.fiscalStartMonth;
    settings.runReserve = defaultRunReserve(wanted.growthPhase);
    PlanData plan;
    plan.plan = {};
    plan.plan.insert(settings);
    IdSource ids(PlanSettings::onlyId);
    int index = 0;
    for (const char *name : functions) {
        Function function;
        function.id = ids.next();
        function.title = language.text("Message", name);
        function.core = index++ < coreFunctions;
        plan.functions.insert(function);
    }
    return plan;
}

QString planTitleFor(const QString &path)
{
    QString title = QFileInfo(path).completeBaseName();
    return title.replace(u'_', u' ').simplified();
}
