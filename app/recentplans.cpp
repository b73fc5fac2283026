// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentplans.h"

#include "settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto listKey = "recent_plans";

void write(Settings &settings, const QList<RecentPlan> &plans)
{
    QVariantList rows;
    for (const RecentPlan &plan : plans.first(qMin(plans.size(), maxRecentPlans))) {
        rows += QVariantMap{{u"path"_s, plan.path},
                            {u"title"_s, plan.title},
                            {u"summary"_s, plan.summary},
                            {u"opened_at"_s, plan.openedAt.toUTC().toString(Qt::ISODate)}};
    }
    settings.store().setValue(QLatin1String(listKey), rows);
}

QList<RecentPlan> without(QList<RecentPlan> plans, const QString &path)
{
    plans.removeIf([&](const RecentPlan &plan) { return plan.path == path; });
    return plans;
}

} // namespace

bool RecentPlan::isMissing() const
{
    return !QFileInfo::exists(path);
}

QList<RecentPlan> recentPlans(const Settings &settings)
{
    QList<RecentPlan> plans;
    const QVariantList rows = settings.store().value(QLatin1String(listKey)).toList();
    for (const QVariant &value : rows) {
        const QVariantMap row = value.toMap();
        plans += RecentPlan{row.value(u"path"_s).toString(), row.value(u"title"_s).toString(),
                            row.value(u"summary"_s).toString(),
                            QDateTime::fromString(row.value(u"opened_at"_s).toString(), Qt::ISODate)};
    }
    return plans;
}

void rememberPlan(Settings &settings, const RecentPlan &plan)
{
    write(settings, QList<RecentPlan>{plan} + without(recentPlans(settings), plan.path));
}

void forgetPlan(Settings &settings, const QString &path)
{
    write(settings, without(recentPlans(settings), path));
}
