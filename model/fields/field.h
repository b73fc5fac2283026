// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entitykind.h"
#include "fields/choices.h"

enum class FieldType {
    Text, // one line
    LongText,
    Integer,
    Number,
    Score, // 1–5, shown with one decimal
    Percent, // 0–100
    Days, // person-days, 0 and up
    Date,
    Boolean,
    Choice,
    Quarter,
    GoalColor, // 1–8
    Numbers, // a list of numbers
    Texts, // a list of texts
    Reference, // one id of `target`
    References, // ids of `target`, in an order
};

// What happens to an entity when the one it refers to is removed.
enum class DeletionRule {
    Clear, // the reference is taken away
    Own, // the entity goes too
    Keep, // it stays as it is: log entries outlive their item
};

enum class FieldFlag {
    None = 0,
    Title = 1, // what the entity is called in messages, lists and exports
    Required = 2, // may not be empty
    Hidden = 4, // kept in files, not shown in tables and forms
    Wide = 8, // takes a whole line of a form
    Month = 16, // an integer 1–12, shown by its name
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

// The description of one attribute of one kind of entity: ONE ROW, read by every generic consumer
// (tables, forms, CSV, JSON, SQL, change sets, undo texts, search, tests).
struct Field {
    const char *key; // snake_case, stable, the same in every file format
    const char *label; // English source, context "Field"
    FieldType type;
    FieldFlags flags = FieldFlag::None;

    // Filled in by makeField() and its followers.
    QVariant (*read)(const void *entity) = nullptr;
    void (*write)(void *entity, const QVariant &value) = nullptr;
    const Choices &(*choices)() = nullptr; // of a Choice
    EntityKind target = EntityKind::Plan; // of a Reference or References
    DeletionRule deletionRule = DeletionRule::Clear;
    double minimum = 0; // of numbers; meaningless when maximum < minimum
    double maximum = -1;

    [[nodiscard]] bool isReference() const
    {
        return type == FieldType::Reference || type == FieldType::References;
    }
    [[nodiscard]] bool isNumeric() const;
    [[nodiscard]] bool hasRange() const { return maximum >= minimum; }
    [[nodiscard]] QString name() const { return QString::fromLatin1(key); }

    [[nodiscard]] Field within(double from, double to) const;
    [[nodiscard]] Field to(EntityKind kind, DeletionRule rule = DeletionRule::Clear) const;
};

// The range a type has unless its row says otherwise.
void setDefaultRange(Field &field);

template <auto member>
struct MemberOf;
template <typename Entity, typename Value, Value Entity::*member>
struct MemberOf<member> {
    static QVariant read(const void *entity)
    {
        return FieldValue<Value>::toVariant(static_cast<const Entity *>(entity)->*member);
    }
    static void write(void *entity, const QVariant &value)
    {
        static_cast<Entity *>(entity)->*member = FieldValue<Value>::fromVariant(value);
    }
    using Type = Value;
};

template <typename T>
struct EnumOf {
    using Type = T;
};
template <typename T>
struct EnumOf<std::optional<T>> {
    using Type = T;
};

template <auto member>
[[nodiscard]] Field makeField(const char *key, const char *label, FieldType type,
                              FieldFlags flags = FieldFlag::None)
{
    Field field{key, label, type, flags};
    field.read = &MemberOf<member>::read;
    field.write = &MemberOf<member>::write;
    using Enum = typename EnumOf<typename MemberOf<member>::Type>::Type;
    if constexpr (std::is_enum_v<Enum>)
        field.choices = &choicesOf<Enum>;
    setDefaultRange(field);
    return field;
}
