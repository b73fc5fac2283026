// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cells.h"

#include "fields/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Failure unreadable(const Field &field)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "%1 has a value that cannot be read."),
                           Message::inContext("Field", field.label)));
}

Result<QVariant> checked(const Field &field, QVariant value)
{
    if (const Message problem = problemWith(field, value); !problem.isEmpty())
        return failure(problem);
    return value;
}

Result<QVariant> numberFromCell(const Field &field, const QVariant &cell)
{
    const int type = cell.typeId();
    if (type != QMetaType::LongLong && type != QMetaType::Double)
        return unreadable(field);
    if (field.type != FieldType::Integer && field.type != FieldType::GoalColor)
        return checked(field, cell.toDouble());
    bool fits = false;
    const int number = QString::number(cell.toDouble(), 'f', 0).toInt(&fits);
    if (!fits || number != cell.toDouble())
        return unreadable(field);
    return checked(field, number);
}

Result<QVariant> textFromCell(const Field &field, const QVariant &cell)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return FieldValue<QString>::toVariant(cell.toString());
    case FieldType::Choice:
        return checked(field, cell);
    case FieldType::Numbers:
    case FieldType::Texts: {
        const QJsonDocument list = QJsonDocument::fromJson(cell.toString().toUtf8());
        return list.isArray() ? fromJson(field, list.array()) : unreadable(field);
    }
    default:
        return fromJson(field, cell.toString());
    }
}

bool isClean(const Field &field, const QVariant &value)
{
    if (field.type == FieldType::Text || field.type == FieldType::LongText)
        return value.toString() == cleanText(value.toString());
    const QStringList texts = field.type == FieldType::Texts ? value.toStringList() : QStringList();
    return std::all_of(texts.cbegin(), texts.cend(),
                       [](const QString &text) { return text == cleanText(text); });
}

} // namespace

QVariant toCell(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.type) {
    case FieldType::Boolean:
        return int(value.toBool());
    case FieldType::Reference:
        return value.value<EntityId>().value;
    case FieldType::Date:
    case FieldType::Quarter:
        return toJson(field, value).toString();
    case FieldType::Numbers:
    case FieldType::Texts:
        return QString::fromUtf8(
            QJsonDocument(toJson(field, value).toArray()).toJson(QJsonDocument::Compact));
    default:
        return value;
    }
}

Result<QVariant> fromCell(const Field &field, const QVariant &cell)
{
    if (cell.isNull())
        return QVariant();
    if (field.isNumeric())
        return numberFromCell(field, cell);
    const int type = cell.typeId();
    if (field.type == FieldType::Boolean) {
        const qint64 number = cell.toLongLong();
        return type == QMetaType::LongLong && (number == 0 || number == 1) ? Result<QVariant>(number == 1)
                                                                           : unreadable(field);
    }
    if (field.type == FieldType::Reference) {
        const EntityId id{cell.toLongLong()};
        return type == QMetaType::LongLong && id.value > 0 ? Result<QVariant>(QVariant::fromValue(id))
                                                           : unreadable(field);
    }
    return type == QMetaType::QString ? textFromCell(field, cell) : unreadable(field);
}

Message problemWithStoring(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (const Message problem = problemWith(field, value); !problem.isEmpty())
        return problem;
    const Message label = Message::inContext("Field", field.label);
    if (!isClean(field, value))
        return Message(QT_TRANSLATE_NOOP("Message", "%1 has a character that cannot be stored."), label);
    const QDate date = value.toDate();
    if (field.type == FieldType::Date && (date.year() < 1 || date.year() > 9999))
        return Message(QT_TRANSLATE_NOOP("Message", "%1 must lie in the years 1 to 9999."), label);
    return {};
}
