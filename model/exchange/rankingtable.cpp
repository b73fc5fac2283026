// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rankingtable.h"

#include "core/language.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "rules/scoringmodels.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double rounded(double number)
{
    return std::round(number * 100) / 100;
}

// The names of all parts that a need of the list has, in the order of the formula.
QStringList partNames(const NeedScoring &scoring, const PlanIndex &index, const Ranking &ranking,
                      const Language &language)
{
    QStringList names;
    for (const RankedNeed &ranked : ranking.needs) {
        const Need *need = index.plan().needs.find(ranked.id);
        if (!need)
            continue;
        for (const ScorePart &part : scoring.partsOf(*need)) {
            const QString name = language.text(part.name);
            if (!names.contains(name))
                names += name;
        }
    }
    return names;
}

QVariantList partValues(const NeedScoring &scoring, const Need &need, const QStringList &names,
                        const Language &language)
{
    QVariantList values(names.size());
    for (const ScorePart &part : scoring.partsOf(need))
        values[names.indexOf(language.text(part.name))] = rounded(part.value);
    return values;
}

QVariantList rowOf(const PlanIndex &index, const Need &need, const RankedNeed &ranked,
                   const Language &language, const QVariantList &parts)
{
    const Goal *goal = goalOf(index, need);
    const Choice *status = choiceOfKey(choicesOf<NeedStatus>(), choiceKey(need.status));
    return QVariantList{ranked.rank, need.title,
                        goal ? QString(goalLabel(*goal) + u' ' + goal->title) : QString(),
                        entityTitle(index.plan(), EntityKind::Function, need.function),
                        status ? language.text("Choice", status->label) : QString()}
    + parts
        + QVariantList{ranked.isScored ? QVariant(rounded(ranked.score)) : QVariant(),
                       rounded(ranked.days),
                       rounded(ranked.runningTotal),
                       ranked.aboveLine,
                       ranked.kept,
                       ranked.mustDo,
                       ranked.movedByHand};
}

} // namespace

WrittenTable rankingTable(const PlanIndex &index, const Ranking &ranking, const Language &language)
{
    const NeedScoring scoring(index);
    const auto say = [&language](const char *text) { return language.text("Message", text); };
    const QStringList parts = partNames(scoring, index, ranking, language);
    WrittenTable table;
    table.name = ranking.quarter.label(language);
    table.headers =
        QStringList{say(QT_TRANSLATE_NOOP("Message", "Rank")), say(QT_TRANSLATE_NOOP("Message", "Need")),
                    say(QT_TRANSLATE_NOOP("Message", "Goal")), say(QT_TRANSLATE_NOOP("Message", "Function")),
                    say(QT_TRANSLATE_NOOP("Message", "Status"))}
        + parts + QStringList{say(QT_TRANSLATE_NOOP("Message", "Score")),
                              say(QT_TRANSLATE_NOOP("Message", "Days")),
                              say(QT_TRANSLATE_NOOP("Message", "Total")),
                              say(QT_TRANSLATE_NOOP("Message", "Above the line")),
                              say(QT_TRANSLATE_NOOP("Message", "Kept")),
                              say(QT_TRANSLATE_NOOP("Message", "Must do")),
                              say(QT_TRANSLATE_NOOP("Message", "Placed by hand"))};
    for (const RankedNeed &ranked : ranking.needs) {
        if (const Need *need = index.plan().needs.find(ranked.id))
            table.rows += rowOf(index, *need, ranked, language, partValues(scoring, *need, parts, language));
    }
    return table;
}
