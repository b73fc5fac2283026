// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/keyresulttemplates.h"

#include "core/foldedtext.h"
#include "core/language.h"

#include <QHash>

namespace {

using enum KeyResultKind;
using enum Indicator;

constexpr auto percent = "%";
constexpr auto days = QT_TRANSLATE_NOOP("Message", "days");
constexpr auto hours = "h";

// Leading: moves within weeks of work on it; lagging: known when the quarter's deals and customers are.
const QList<KeyResultTemplate> &allTemplates()
{
    static const QList<KeyResultTemplate> templates = {
        {"win_rate", QT_TRANSLATE_NOOP("Message", "Win rate"), percent, Increase, Lagging},
        {"sales_cycle", QT_TRANSLATE_NOOP("Message", "Median sales cycle"), days, Decrease, Lagging},
        {"forecast_accuracy", QT_TRANSLATE_NOOP("Message", "Gap between forecast and actual"), percent,
         Decrease, Lagging},
        {"pipeline_coverage", QT_TRANSLATE_NOOP("Message", "Pipeline coverage of the next quarter"), "x",
         Increase, Leading},
        {"lead_response_time", QT_TRANSLATE_NOOP("Message", "Median time to first response"), hours, Decrease,
         Leading},
        {"leads_in_time", QT_TRANSLATE_NOOP("Message", "Leads handled within a day"), percent, Increase,
         Leading},
        {"mql_to_sql", QT_TRANSLATE_NOOP("Message", "MQL → SQL conversion rate"), percent, Increase, Lagging},
        {"crm_completeness", QT_TRANSLATE_NOOP("Message", "Opportunities with all required fields"), percent,
         Increase, Leading},
        {"next_step", QT_TRANSLATE_NOOP("Message", "Opportunities with a dated next step"), percent, Increase,
         Leading},
        {"duplicates", QT_TRANSLATE_NOOP("Message", "Duplicate accounts in the CRM"), percent, Decrease,
         Leading},
        {"tool_adoption", QT_TRANSLATE_NOOP("Message", "Share of the team using the tool every week"),
         percent, Increase, Leading},
        {"ramp_time", QT_TRANSLATE_NOOP("Message", "Time to the first deal of a new seller"), days, Decrease,
         Lagging},
        {"onboarding_time", QT_TRANSLATE_NOOP("Message", "Time from signature to go-live"), days, Decrease,
         Lagging},
        {"handover", QT_TRANSLATE_NOOP("Message", "Deals handed over with a complete file"), percent,
         Increase, Leading},
        {"churn", QT_TRANSLATE_NOOP("Message", "Logo churn of the quarter"), percent, StayBelow, Lagging},
        {"net_retention", QT_TRANSLATE_NOOP("Message", "Net revenue retention"), percent, Increase, Lagging},
        {"health_coverage", QT_TRANSLATE_NOOP("Message", "Share of customers covered by the health score"),
         percent, Increase, Leading},
        {"requests_in_time", QT_TRANSLATE_NOOP("Message", "Requests answered in the promised time"), percent,
         Increase, Leading},
    };
    return templates;
}

QHash<QString, int> templatesByTitle()
{
    QHash<QString, int> rows;
    const QList<KeyResultTemplate> &templates = allTemplates();
    for (const QString &code : Language::codes()) {
        const Language language(code);
        for (int row = 0; row < templates.size(); ++row)
            rows.insert(foldedWords(language.text(Message(templates.at(row).title))), row);
    }
    return rows;
}

} // namespace

const QList<KeyResultTemplate> &keyResultTemplates()
{
    return allTemplates();
}

const KeyResultTemplate *keyResultTemplate(const QString &title)
{
    static const QHash<QString, int> rows = templatesByTitle();
    const auto row = rows.constFind(foldedWords(title));
    return row == rows.cend() ? nullptr : &keyResultTemplates().at(*row);
}

void follow(KeyResult &keyResult, const KeyResultTemplate &pattern, const Language &language)
{
    keyResult.unit = language.text(Message(pattern.unit));
    keyResult.kind = pattern.kind;
    keyResult.indicator = pattern.indicator;
}
