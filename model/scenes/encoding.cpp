// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/encoding.h"

#include "core/language.h"
#include "fields/entitychoices.h"
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "scenes/matrixscene.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr double smallest = 12; // px
constexpr double largest = 26;
constexpr double allAlike = 15;

// Days since a need was raised, up to and including.
struct AgeClass {
    int days;
    const char *key;
    const char *name;
};
constexpr std::array ages = {
    AgeClass{30, "age:month", QT_TRANSLATE_NOOP("Message", "A month or less")},
    AgeClass{91, "age:quarter", QT_TRANSLATE_NOOP("Message", "1 to 3 months")},
    AgeClass{182, "age:half", QT_TRANSLATE_NOOP("Message", "3 to 6 months")},
    AgeClass{1 << 30, "age:older", QT_TRANSLATE_NOOP("Message", "Over 6 months")},
};

// A value that needs can share: what makes a line of the legend.
struct Value {
    QString key;
    QString tag;
    QString name;
    int color = 0; // its own one; 0: the next that is free
};

// Gathers the values of all needs, in the order in which the plan lists them.
class LegendMaker {
public:
    LegendMaker(const PlanIndex &index, ColorBy color, QDate today, const Language &language)
        : m_index(index)
        , m_color(color)
        , m_today(today)
        , m_language(language)
    {
        listValues();
    }

    // Where the need's value stands in values(); -1: it has none.
    [[nodiscard]] int valueOf(const Need &need, const RankedNeed &ranked) const;
    [[nodiscard]] const QList<Value> &values() const { return m_values; }
    [[nodiscard]] QString say(const char *text) const { return m_language.text("Message", text); }

private:
    void listValues();
    void add(const Value &value)
    {
        m_places.insert(value.key, int(m_values.size()));
        m_values += value;
    }
    template <typename Entity>
    void addEntities(const EntityTable<Entity> &table, QLatin1StringView kind, QString Entity::*name)
    {
        for (const Entity &entity : table)
            add({kind + entity.id.toString(), {}, entity.*name, 0});
    }
    [[nodiscard]] QString keyOf(const Need &need, const RankedNeed &ranked) const;
    [[nodiscard]] QString ageKey(const Need &need) const;

    const PlanIndex &m_index;
    ColorBy m_color;
    QDate m_today;
    const Language &m_language;
    QList<Value> m_values;
    QHash<QString, int> m_places;
};

void LegendMaker::listValues()
{
    switch (m_color) {
    case ColorBy::Goal:
        for (const Goal *goal : goalsInOrder(m_index))
            add({u"goal:"_s + goal->id.toString(), goalLabel(*goal),
                 shortTitleOf(goal->shortTitle, goal->title), goal->color});
        break;
    case ColorBy::Function:
        addEntities(m_index.plan().functions, "function:"_L1, &Function::title);
        break;
    case ColorBy::Stakeholder:
        addEntities(m_index.plan().contacts, "contact:"_L1, &Contact::name);
        break;
    case ColorBy::Status:
        for (const Choice &choice : choicesOf<NeedStatus>())
            add({u"status:"_s + QLatin1StringView(choice.key),
                 {},
                 m_language.text("Choice", choice.label),
                 0});
        break;
    case ColorBy::Quadrant:
        for (int i = 0; i < quadrantCount; ++i)
            add({u"quadrant:"_s + choiceKey(Quadrant(i)),
                 {},
                 m_language.text(quadrantName(Quadrant(i), m_index.settings())),
                 0});
        break;
    case ColorBy::Age:
        for (const AgeClass &age : ages)
            add({QString::fromLatin1(age.key), {}, say(age.name), 0});
        break;
    }
}

QString LegendMaker::ageKey(const Need &need) const
{
    if (!need.raisedOn.isValid())
        return {};
    const qint64 days = need.raisedOn.daysTo(m_today);
    const auto found =
        std::find_if(ages.begin(), ages.end(), [days](const AgeClass &age) { return days <= age.days; });
    return found == ages.end() ? QString() : QString::fromLatin1(found->key);
}

QString LegendMaker::keyOf(const Need &need, const RankedNeed &ranked) const
{
    switch (m_color) {
    case ColorBy::Goal: {
        const Goal *goal = goalOf(m_index, need);
        return goal ? QString(u"goal:"_s + goal->id.toString()) : QString();
    }
    case ColorBy::Function:
        return u"function:"_s + need.function.toString();
    case ColorBy::Stakeholder:
        return u"contact:"_s + need.stakeholder.toString();
    case ColorBy::Status:
        return u"status:"_s + choiceKey(need.status);
    case ColorBy::Quadrant:
        return u"quadrant:"_s + choiceKey(ranked.quadrant);
    case ColorBy::Age:
        return ageKey(need);
    }
    return {};
}

int LegendMaker::valueOf(const Need &need, const RankedNeed &ranked) const
{
    return m_places.value(keyOf(need, ranked), -1);
}

// The values that keep a line of their own: all up to eight, else those with most needs.
QList<int> shownValues(const QList<int> &counts)
{
    QList<int> shown;
    for (int i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            shown += i;
    }
    if (shown.size() <= mostLegendColors)
        return shown;
    std::stable_sort(shown.begin(), shown.end(),
                     [&counts](int a, int b) { return counts.at(a) > counts.at(b); });
    shown.resize(mostLegendColors);
    std::sort(shown.begin(), shown.end());
    return shown;
}

// Lines for the shown values; places: from value to line, -1 for those folded into the others.
QList<LegendEntry> linesOf(const QList<Value> &values, const QList<int> &counts, QList<int> &places)
{
    QList<LegendEntry> legend;
    places.fill(-1, values.size());
    for (int i : shownValues(counts)) {
        const Value &value = values.at(i);
        const int line = int(legend.size());
        places[i] = line;
        legend +=
            LegendEntry{value.key,       value.tag,   value.name, value.color > 0 ? value.color : line + 1,
                        MarkShape(line), counts.at(i)};
    }
    return legend;
}

void appendNeutral(QList<LegendEntry> &legend, const QString &key, const QString &name, MarkShape shape,
                   int count)
{
    if (count > 0)
        legend += LegendEntry{key, {}, name, 0, shape, count};
}

double scaled(double share)
{
    return smallest + (largest - smallest) * std::clamp(share, 0.0, 1.0);
}

// The weights of the goals it serves, out of all goals' weights.
double goalShare(const PlanIndex &index, const Need &need)
{
    double own = 0;
    double all = 0;
    for (const Goal &goal : index.plan().goals) {
        all += goal.weight.value_or(0);
        own += need.goals.contains(goal.id) ? goal.weight.value_or(0) : 0;
    }
    return all > 0 ? own / all : 0;
}

} // namespace

Encoding encodingOf(const PlanIndex &index, const Ranking &ranking, ColorBy color, SizeBy size, QDate today,
                    const Language &language)
{
    const LegendMaker maker(index, color, today, language);
    Encoding encoding;
    QList<int> counts(maker.values().size());
    for (const RankedNeed &ranked : ranking.needs) {
        const Need *need = index.plan().needs.find(ranked.id);
        if (!need)
            continue;
        const int value = maker.valueOf(*need, ranked);
        encoding.entries += value;
        encoding.radii += encodedRadius(index, *need, ranked.days, size);
        if (value >= 0)
            ++counts[value];
    }
    QList<int> places;
    encoding.legend = linesOf(maker.values(), counts, places);
    const int own = int(encoding.legend.size());
    int folded = 0;
    int without = 0;
    for (int value : std::as_const(encoding.entries)) {
        without += value < 0 ? 1 : 0;
        folded += value >= 0 && places.at(value) < 0 ? 1 : 0;
    }
    appendNeutral(encoding.legend, u"others"_s, maker.say(QT_TRANSLATE_NOOP("Message", "Others")),
                  MarkShape::Ring, folded);
    appendNeutral(encoding.legend, u"none"_s, maker.say(QT_TRANSLATE_NOOP("Message", "None")),
                  MarkShape::Dash, without);
    for (int &entry : encoding.entries) {
        if (entry < 0)
            entry = int(encoding.legend.size()) - 1;
        else
            entry = places.at(entry) < 0 ? own : places.at(entry);
    }
    return encoding;
}

double encodedRadius(const PlanIndex &index, const Need &need, double days, SizeBy size)
{
    switch (size) {
    case SizeBy::Estimate:
        return matrixRadius(days);
    case SizeBy::Confidence:
        return scaled(need.confidence.value_or(100) / 100);
    case SizeBy::GoalWeight:
        return scaled(goalShare(index, need));
    case SizeBy::None:
        break;
    }
    return allAlike;
}

QString colorByName(ColorBy color, const Language &language)
{
    constexpr std::array<const char *, colorByCount> names = {
        QT_TRANSLATE_NOOP("Message", "Goal"),     QT_TRANSLATE_NOOP("Message", "Function"),
        QT_TRANSLATE_NOOP("Message", "Status"),   QT_TRANSLATE_NOOP("Message", "Stakeholder"),
        QT_TRANSLATE_NOOP("Message", "Quadrant"), QT_TRANSLATE_NOOP("Message", "Age"),
    };
    return language.text("Message", names.at(size_t(color)));
}

QString sizeByName(SizeBy size, const Language &language)
{
    constexpr std::array<const char *, sizeByCount> names = {
        QT_TRANSLATE_NOOP("Message", "Days"),
        QT_TRANSLATE_NOOP("Message", "Confidence"),
        QT_TRANSLATE_NOOP("Message", "Weight of the goals"),
        QT_TRANSLATE_NOOP("Message", "All alike"),
    };
    return language.text("Message", names.at(size_t(size)));
}
