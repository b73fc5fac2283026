// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/search.h"

#include "core/foldedtext.h"
#include "fields/entitytype.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int otherTextRank = 4;

int rankInTitle(const QString &title, const QString &query)
{
    if (title == query)
        return 0;
    if (title.startsWith(query))
        return 1;
    return QString(u' ' + title).contains(QString(u' ' + query)) ? 2 : 3;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

QList<const Field *> textFields(const EntityType &type)
{
    QList<const Field *> fields;
    for (const Field &field : *type.fields) {
        const bool isStored = field.type == FieldType::LongText && field.flags & FieldFlag::Hidden;
        if (field.type == FieldType::Text || (field.type == FieldType::LongText && !isStored))
            fields += &field;
    }
    return fields;
}

class Search {
public:
    Search(const PlanData &plan, const QString &query)
        : m_plan(plan)
        , m_query(foldedText(query))
        , m_words(m_query.split(u' ', Qt::SkipEmptyParts))
    {
    }

    QList<SearchHit> run()
    {
        if (m_words.isEmpty())
            return {};
        for (const EntityType &type : allEntityTypes()) {
            // A participant of a round is somebody who is in the plan already, or stands in the round.
            if (type.kind != EntityKind::Plan && type.kind != EntityKind::RoundParticipant)
                searchIn(type);
        }
        std::stable_sort(m_hits.begin(), m_hits.end(), [](const SearchHit &a, const SearchHit &b) {
            return std::tie(a.rank, a.entity.kind, a.title) < std::tie(b.rank, b.entity.kind, b.title);
        });
        return m_hits;
    }

private:
    void searchIn(const EntityType &type)
    {
        const QList<const Field *> fields = textFields(type);
        for (qsizetype row = 0; row < type.count(m_plan); ++row)
            searchIn(type, fields, row);
    }

    void searchIn(const EntityType &type, const QList<const Field *> &fields, qsizetype row)
    {
        QString all;
        for (const Field *field : fields) {
            const QString text = foldedText(field->read(type.at(m_plan, row)).toString());
            if (holdsAll(text, m_words)) {
                const bool title = field == &type.titleField();
                add(type, row, field->name(), title ? rankInTitle(text, m_query) : otherTextRank);
                return;
            }
            all += text + u'\n';
        }
        if (m_words.size() > 1 && holdsAll(all, m_words))
            add(type, row, {}, otherTextRank + 1);
    }

    void add(const EntityType &type, qsizetype row, const QString &field, int rank)
    {
        const EntityId id = type.idAt(m_plan, row);
        m_hits += SearchHit{{type.kind, id}, entityTitle(m_plan, type.kind, id), field, rank};
    }

    const PlanData &m_plan;
    QString m_query;
    QStringList m_words;
    QList<SearchHit> m_hits;
};

} // namespace

QList<SearchHit> searchPlan(const PlanData &plan, const QString &query, int limit)
{
    QList<SearchHit> hits = Search(plan, query).run();
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}
