// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <optional>

// How a struct member becomes the one value type that all generic code carries: a QVariant holding
// bool, int, double, QString, QStringList, QDate, Quarter, EntityId, QList<EntityId>, QList<double>,
// or the key of a choice as QString. An invalid QVariant is an empty field.
template <typename T>
struct FieldValue {
    static QVariant toVariant(const T &value) { return QVariant::fromValue(value); }
    static T fromVariant(const QVariant &value) { return value.value<T>(); }
};

template <>
struct FieldValue<QString> {
    static QVariant toVariant(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
    static QString fromVariant(const QVariant &value) { return value.toString(); }
};

template <>
struct FieldValue<QDate> {
    static QVariant toVariant(QDate value) { return value.isValid() ? QVariant(value) : QVariant(); }
    static QDate fromVariant(const QVariant &value) { return value.toDate(); }
};

// A value that says itself whether it is there: EntityId, Quarter.
template <typename T>
struct NullableFieldValue {
    static QVariant toVariant(const T &value)
    {
        return value.isNull() ? QVariant() : QVariant::fromValue(value);
    }
    static T fromVariant(const QVariant &value) { return value.value<T>(); }
};
template <>
struct FieldValue<EntityId> : NullableFieldValue<EntityId> {
};
template <>
struct FieldValue<Quarter> : NullableFieldValue<Quarter> {
};

template <typename T>
struct FieldValue<QList<T>> {
    static QVariant toVariant(const QList<T> &value)
    {
        return value.isEmpty() ? QVariant() : QVariant::fromValue(value);
    }
    static QList<T> fromVariant(const QVariant &value) { return value.value<QList<T>>(); }
};

template <typename T>
struct FieldValue<std::optional<T>> {
    static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? FieldValue<T>::toVariant(*value) : QVariant();
    }
    static std::optional<T> fromVariant(const QVariant &value)
    {
        return value.isValid() ? std::optional<T>(FieldValue<T>::fromVariant(value)) : std::nullopt;
    }
};
