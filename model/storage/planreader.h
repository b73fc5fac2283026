// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/plandata.h"
#include "fields/entitytype.h"

#include <QHash>

class QSqlQuery;
class SqlConnection;

// Reads a whole plan out of its tables. A value that its field cannot hold, or that refers to
// nothing, is replaced by the field's default and reported: the rest of the plan opens.
class PlanReader {
public:
    enum class Strictness {
        WholeTables, // a table that cannot be read to its end is a failure
        WhatIsReadable, // for salvage: what can be read is kept, the rest reported
    };

    explicit PlanReader(SqlConnection &connection, Strictness strictness = Strictness::WholeTables)
        : m_connection(connection)
        , m_strictness(strictness)
    {
    }

    [[nodiscard]] Result<PlanData> read();
    [[nodiscard]] const QList<Message> &problems() const { return m_problems; }

private:
    using Links = QHash<EntityId, QList<EntityId>>;

    [[nodiscard]] Result<void> readKind(const EntityType &type);
    [[nodiscard]] Result<void> readRows(const EntityType &type, const QList<Links> &links,
                                        const QString &order);
    [[nodiscard]] Result<Links> readLinks(const QString &table, const QString &order);
    void readRow(const EntityType &type, const QSqlQuery &row, const QList<Links> &links);
    [[nodiscard]] QVariant valueOf(const Field &field, const QVariant &cell, const QVariant &fallback);
    void checkOwners(const EntityType &type, const QList<Links> &links);
    void checkReferences(const EntityType &type);
    void checkIds();
    [[nodiscard]] QVariant existing(const Field &field, const QVariant &value) const;

    SqlConnection &m_connection;
    Strictness m_strictness;
    PlanData m_plan;
    QList<Message> m_problems;
    // The problems of the row being read, which get its title once that is known.
    QList<Message> m_rowProblems;
};
