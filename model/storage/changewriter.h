// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

class SqlConnection;
struct EntityType;

// Turns the steps of a ChangeSet into SQL, inside a transaction that the caller has begun.
class ChangeWriter {
public:
    explicit ChangeWriter(SqlConnection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<void> write(const Change &change);

private:
    [[nodiscard]] Result<void> insert(const EntityType &type, const Change &change);
    [[nodiscard]] Result<void> remove(const EntityType &type, EntityId id);
    [[nodiscard]] Result<void> set(const EntityType &type, const Change &change);
    [[nodiscard]] Result<void> setLinks(const EntityType &type, const Field &field, EntityId owner,
                                        const QVariant &value);
    [[nodiscard]] Result<void> insertLinks(const QString &table, EntityId owner, const QVariant &value);

    SqlConnection &m_connection;
};
