// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/plandata.h"

#include <QRandomGenerator>
#include <QStringList>

struct EntityType;
struct Field;

// Plans, values and change sets made from the field tables and a seed: what property tests run on.
class RandomEdits {
public:
    explicit RandomEdits(quint32 seed);

    // With `perKind` entities of each kind, every field filled more often than not.
    [[nodiscard]] PlanData plan(int perKind);
    // A few steps that fit `plan`: inserts, sets, and removals with all that hangs on them.
    [[nodiscard]] ChangeSet changes(const PlanData &plan, int steps);
    // A value that the field may have; references point into `plan`.
    [[nodiscard]] QVariant value(const Field &field, const PlanData &plan);

    // Text that has broken programs before, where the shared test data are; else a few of our own.
    [[nodiscard]] static QStringList naughtyTexts();

private:
    [[nodiscard]] QList<QVariant> values(const EntityType &type, const PlanData &plan);
    [[nodiscard]] QVariant idIn(const Field &field, const PlanData &plan);
    [[nodiscard]] QString text();
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    void insertOne(PlanData &plan, ChangeSet &changeSet);
    void setOne(PlanData &plan, ChangeSet &changeSet);
    void removeOne(PlanData &plan, ChangeSet &changeSet);
    void removeWithFollowers(PlanData &plan, ChangeSet &changeSet, const EntityType &type, EntityId id);
    void add(PlanData &plan, ChangeSet &changeSet, const Change &change);

    QRandomGenerator m_random;
    IdSource m_ids;
    QStringList m_texts = naughtyTexts();
};
