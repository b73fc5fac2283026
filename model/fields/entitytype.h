// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"
#include "fields/field.h"

// Everything generic code needs to know of one kind of entity, without knowing its struct: its
// names, its fields, and how to reach its table in a plan.
struct EntityType {
    EntityKind kind;
    const char *key; // "needs": JSON list, command line
    const char *table; // "need": SQL table, decision.item_kind
    const char *label; // "Need", context "Kind"
    const char *pluralLabel; // "Needs", context "Kind"
    const QList<Field> *fields;

    qsizetype (*count)(const PlanData &plan);
    EntityId (*idAt)(const PlanData &plan, qsizetype row);
    qsizetype (*rowOf)(const PlanData &plan, EntityId id); // -1: none
    qsizetype (*rowFor)(const PlanData &plan, EntityId id); // where an insert would put it
    const void *(*at)(const PlanData &plan, qsizetype row);
    void *(*find)(PlanData &plan, EntityId id); // null: none
    // False when the id is taken. Values stand in the order of the fields.
    bool (*insert)(PlanData &plan, EntityId id, const QList<QVariant> &values);
    bool (*remove)(PlanData &plan, EntityId id);

    [[nodiscard]] const Field *field(QStringView fieldKey) const; // null: no such field
    [[nodiscard]] int fieldIndex(QStringView fieldKey) const; // -1: no such field
    [[nodiscard]] const Field &titleField() const;
    // The values of one entity, in the order of the fields; empty when there is no such entity.
    [[nodiscard]] QList<QVariant> values(const PlanData &plan, EntityId id) const;
    [[nodiscard]] QVariant value(const PlanData &plan, EntityId id, const Field &field) const;
    // What a new entity holds before anybody has typed: the struct's own defaults.
    [[nodiscard]] const QList<QVariant> &defaultValues() const { return defaults; }
    QList<QVariant> defaults;
};

[[nodiscard]] const EntityType &entityType(EntityKind kind);
// Null when no kind has this key or table name.
[[nodiscard]] const EntityType *entityTypeOfKey(QStringView keyOrTable);
[[nodiscard]] const QList<EntityType> &allEntityTypes();

// What an entity is called: its title, name or, for kinds without one, what it belongs to.
// "" when it does not exist.
[[nodiscard]] QString entityTitle(const PlanData &plan, EntityKind kind, EntityId id);
// The short title where there is one, else the title.
[[nodiscard]] QString entityShortTitle(const PlanData &plan, EntityKind kind, EntityId id);
// The kind that has this id, ids being unique over the whole plan; nullopt when none has.
[[nodiscard]] std::optional<EntityKind> kindOf(const PlanData &plan, EntityId id);
// Above which new ids must be.
[[nodiscard]] EntityId highestId(const PlanData &plan);
