// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

// The identity of one entity, unique over the whole plan and, because it is made from the time
// and random bits, over two people's copies of it. Positive 63 bits; 0 refers to nothing.
struct EntityId {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const EntityId &) const = default;

    [[nodiscard]] QString toString() const { return QString::number(value); }
    // Null when the text is not a positive number.
    [[nodiscard]] static EntityId fromString(QStringView text);
};

inline size_t qHash(EntityId id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

// Makes ids that grow: milliseconds in the high bits, random in the low ones, and always above
// the last one given, so that 10,000 ids of one import never meet.
class IdSource {
public:
    // Ids will also be above `above`, the highest id the plan holds.
    explicit IdSource(EntityId above = {})
        : m_last(above.value)
    {
    }
    [[nodiscard]] EntityId next();

private:
    qint64 m_last;
};

Q_DECLARE_METATYPE(EntityId)
