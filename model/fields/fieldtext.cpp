// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/fieldtext.h"

#include "core/language.h"
#include "fields/entitytype.h"

#include <QJsonArray>

#include <algorithm>
#include <climits>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

Failure unreadable(const Field &field)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "%1 has a value that cannot be read."),
                           Message::inContext("Field", field.label)));
}

QJsonArray idsToJson(const QVariant &value)
{
    QJsonArray array;
    const auto ids = value.value<QList<EntityId>>();
    for (EntityId id : ids)
        array += id.toString();
    return array;
}

Result<QVariant> idsFromJson(const Field &field, const QJsonValue &json)
{
    QList<EntityId> ids;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        const EntityId id = EntityId::fromString(item.toString());
        if (id.isNull())
            return unreadable(field);
        ids += id;
    }
    return FieldValue<QList<EntityId>>::toVariant(ids);
}

Result<QVariant> checked(const Field &field, const QVariant &value)
{
    if (const Message problem = problemWith(field, value); !problem.isEmpty())
        return failure(problem);
    return value;
}

bool areAll(const QJsonArray &array, QJsonValue::Type type)
{
    return std::all_of(array.cbegin(), array.cend(),
                       [type](const QJsonValue &item) { return item.type() == type; });
}

Result<QVariant> numbersFromJson(const Field &field, const QJsonArray &array)
{
    if (!areAll(array, QJsonValue::Double))
        return unreadable(field);
    QList<double> numbers;
    for (const QJsonValue &item : array)
        numbers += item.toDouble();
    return FieldValue<QList<double>>::toVariant(numbers);
}

Result<QVariant> textsFromJson(const Field &field, const QJsonArray &array)
{
    if (!areAll(array, QJsonValue::String))
        return unreadable(field);
    QStringList texts;
    for (const QJsonValue &item : array)
        texts += item.toString();
    return texts.isEmpty() ? QVariant() : QVariant(texts);
}

Result<QVariant> integerFromJson(const Field &field, double number)
{
    const int whole = int(std::clamp(number, double(INT_MIN), double(INT_MAX)));
    return whole == number ? checked(field, whole) : unreadable(field);
}

// The type a JSON value must have to stand for the field's; Null where the field decides itself.
QJsonValue::Type jsonTypeOf(const Field &field)
{
    if (field.isNumeric())
        return QJsonValue::Double;
    switch (field.type) {
    case FieldType::Boolean:
        return QJsonValue::Bool;
    case FieldType::Numbers:
    case FieldType::Texts:
    case FieldType::References:
        return QJsonValue::Array;
    default:
        return QJsonValue::String;
    }
}

Result<QVariant> textFromJson(const Field &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? Result<QVariant>(QVariant(date)) : unreadable(field);
    }
    case FieldType::Quarter: {
        const Quarter quarter = Quarter::fromString(text);
        return quarter.isNull() ? unreadable(field) : Result<QVariant>(QVariant::fromValue(quarter));
    }
    case FieldType::Reference: {
        const EntityId id = EntityId::fromString(text);
        return id.isNull() ? unreadable(field) : Result<QVariant>(QVariant::fromValue(id));
    }
    default:
        return checked(field, FieldValue<QString>::toVariant(text));
    }
}

} // namespace

QJsonValue toJson(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Quarter:
        return value.value<Quarter>().toString();
    case FieldType::Reference:
        return value.value<EntityId>().toString();
    case FieldType::References:
        return idsToJson(value);
    case FieldType::Numbers: {
        QJsonArray array;
        const auto numbers = value.value<QList<double>>();
        for (double number : numbers)
            array += number;
        return array;
    }
    case FieldType::Texts:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return QJsonValue::fromVariant(value);
    }
}

Result<QVariant> fromJson(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return checked(field, QVariant());
    if (json.type() != jsonTypeOf(field))
        return unreadable(field);
    switch (field.type) {
    case FieldType::References:
        return idsFromJson(field, json);
    case FieldType::Numbers:
        return numbersFromJson(field, json.toArray());
    case FieldType::Texts:
        return textsFromJson(field, json.toArray());
    case FieldType::Boolean:
        return QVariant(json.toBool());
    case FieldType::Integer:
    case FieldType::GoalColor:
        return integerFromJson(field, json.toDouble());
    default:
        return field.isNumeric() ? checked(field, QVariant(json.toDouble()))
                                 : textFromJson(field, json.toString());
    }
}

QString fieldLabel(const Field &field, const Language &language)
{
    return language.text("Field", field.label);
}

QString choiceLabel(const Choice &choice, const Language &language)
{
    const QString label = language.text("Choice", choice.label);
    return label == QString::fromUtf8(choice.label) ? language.text("Kind", choice.label) : label;
}

QString displayText(const Field &field, const QVariant &value, const PlanData &plan, const Language &language)
{
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Score:
        return language.number(value.toDouble(), 1);
    case FieldType::Percent:
        return language.withUnit(value.toDouble(), u"%"_s);
    case FieldType::Number:
    case FieldType::Days:
        return language.shortNumber(value.toDouble());
    case FieldType::Date:
        return language.shortDate(value.toDate());
    case FieldType::Quarter:
        return value.value<Quarter>().label(language);
    case FieldType::Integer:
        return field.flags & FieldFlag::Month ? language.monthName(QDate(2000, value.toInt(), 1))
                                              : value.toString();
    case FieldType::Boolean:
        return value.toBool() ? language.text(Message(QT_TRANSLATE_NOOP("Message", "Yes")))
                              : language.text(Message(QT_TRANSLATE_NOOP("Message", "No")));
    case FieldType::Choice: {
        const Choice *choice = choiceOfKey(field.choices(), value.toString());
        return choice ? choiceLabel(*choice, language) : QString();
    }
    case FieldType::Numbers: {
        QStringList texts;
        const auto numbers = value.value<QList<double>>();
        for (double number : numbers)
            texts += language.shortNumber(number);
        return texts.join(u" · "_s);
    }
    case FieldType::Texts:
        return value.toStringList().join(u" · "_s);
    case FieldType::Reference:
        return entityTitle(plan, field.target, value.value<EntityId>());
    case FieldType::References: {
        QStringList titles;
        const auto ids = value.value<QList<EntityId>>();
        for (EntityId id : ids)
            titles += entityTitle(plan, field.target, id);
        return titles.join(u" · "_s);
    }
    default:
        return value.toString();
    }
}

Message problemWith(const Field &field, const QVariant &value)
{
    const Message label = Message::inContext("Field", field.label);
    if (!value.isValid()) {
        return field.flags & FieldFlag::Required
            ? Message(QT_TRANSLATE_NOOP("Message", "%1 may not be empty."), label)
            : Message();
    }
    if (field.isNumeric()) {
        const double number = value.toDouble();
        if (!std::isfinite(number))
            return Message(QT_TRANSLATE_NOOP("Message", "%1 is not a number."), label);
        if (field.hasRange() && (number < field.minimum || number > field.maximum)) {
            return Message(QT_TRANSLATE_NOOP("Message", "%1 goes from %2 to %3: %4 is outside."), label,
                           field.minimum, field.maximum, number);
        }
    }
    if (field.type == FieldType::Numbers) {
        const auto numbers = value.value<QList<double>>();
        if (!std::all_of(numbers.cbegin(), numbers.cend(),
                         [](double number) { return std::isfinite(number); }))
            return Message(QT_TRANSLATE_NOOP("Message", "%1 is not a number."), label);
    }
    if (field.type == FieldType::Choice && !choiceOfKey(field.choices(), value.toString())) {
        return Message(QT_TRANSLATE_NOOP("Message", "%1 does not know the choice “%2”."), label,
                       value.toString());
    }
    return {};
}

QString cleanText(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text.at(start) == QChar(QChar::ByteOrderMark))
        ++start;
    const bool isClean =
        start == 0 && text.isValidUtf16() && !text.contains(QChar(0xfffe)) && !text.contains(QChar(0xffff));
    if (isClean)
        return text;
    QString clean;
    for (char32_t c : text.mid(start).toUcs4()) {
        const bool isNone = c == 0xfffe || c == 0xffff || QChar::isSurrogate(c);
        clean += QChar::fromUcs4(isNone ? char32_t(QChar::ReplacementCharacter) : c);
    }
    return clean;
}

QVariant normalised(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return value;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return FieldValue<QString>::toVariant(cleanText(value.toString()).trimmed());
    case FieldType::Score:
        return std::round(value.toDouble() * 100) / 100;
    case FieldType::Integer:
    case FieldType::GoalColor:
        return value.toInt();
    case FieldType::Number:
    case FieldType::Percent:
    case FieldType::Days:
        return value.toDouble();
    default:
        return value;
    }
}
