// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entityid.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace {

constexpr int randomBits = 20; // leaves 43 bits of milliseconds: until the year 2248

} // namespace

EntityId EntityId::fromString(QStringView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value > 0 ? EntityId{value} : EntityId{};
}

EntityId IdSource::next()
{
    auto *random = QRandomGenerator::global();
    const qint64 fresh =
        (QDateTime::currentMSecsSinceEpoch() << randomBits) + random->bounded(1 << randomBits);
    m_last = fresh > m_last ? fresh : m_last + 1 + random->bounded(256);
    return {m_last};
}
