// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entityvalues.h"

#include "fields/entitytype.h"

#include <algorithm>

namespace {

bool isBefore(const std::pair<int, QVariant> &value, qsizetype field)
{
    return value.first < field;
}

} // namespace

EntityValues::EntityValues(EntityKind kind, const QList<QVariant> &all)
    : m_kind(kind)
{
    const QList<QVariant> &usual = entityType(kind).defaultValues();
    const qsizetype count = std::min(all.size(), usual.size());
    qsizetype unusual = 0;
    for (qsizetype field = 0; field < count; ++field)
        unusual += all.at(field) != usual.at(field);
    m_unusual.reserve(unusual);
    for (qsizetype field = 0; field < count; ++field) {
        if (all.at(field) != usual.at(field))
            m_unusual.emplaceBack(int(field), all.at(field));
    }
}

QVariant EntityValues::at(qsizetype field) const
{
    const auto place = std::lower_bound(m_unusual.cbegin(), m_unusual.cend(), field, isBefore);
    return place != m_unusual.cend() && place->first == field
        ? place->second
        : entityType(m_kind).defaultValues().value(field);
}

void EntityValues::set(qsizetype field, const QVariant &value)
{
    const auto place = std::lower_bound(m_unusual.cbegin(), m_unusual.cend(), field, isBefore);
    const qsizetype index = place - m_unusual.cbegin();
    const bool isThere = place != m_unusual.cend() && place->first == field;
    const bool isUsual = value == entityType(m_kind).defaultValues().value(field);
    if (isThere && isUsual)
        m_unusual.removeAt(index);
    else if (isThere)
        m_unusual[index].second = value;
    else if (!isUsual)
        m_unusual.insert(index, {int(field), value});
}

QList<QVariant> EntityValues::all() const
{
    QList<QVariant> all = entityType(m_kind).defaultValues();
    for (const auto &[field, value] : m_unusual)
        all[field] = value;
    return all;
}
