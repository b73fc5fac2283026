// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/typedvalue.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "exchange/datetext.h"
#include "exchange/numbertext.h"
#include "fields/fieldtext.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberIn(const QString &text, const Language &language)
{
    const DecimalSign own =
        language.locale().decimalPoint() == u","_s ? DecimalSign::Comma : DecimalSign::Dot;
    std::optional<NumberText> number = numberFromText(text, own);
    if (!number)
        number = numberFromText(text);
    return number ? std::optional(number->value) : std::nullopt;
}

Failure notANumber(const Field &field, const QString &text)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "%1 is a number: “%2” is none."),
                           Message::inContext("Field", field.label), text));
}

Result<QVariant> typedNumber(const Field &field, const QString &text, const Language &language)
{
    const std::optional<double> number = numberIn(text, language);
    if (!number)
        return notANumber(field, text);
    const bool isWhole = field.type == FieldType::Integer || field.type == FieldType::GoalColor;
    if (isWhole && *number != std::floor(*number)) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "%1 is a whole number: “%2” is none."),
                               Message::inContext("Field", field.label), text));
    }
    return QVariant(*number);
}

Result<QVariant> typedNumbers(const Field &field, const QString &text, const Language &language)
{
    static const QRegularExpression separators(u"[·;/|\\n]"_s);
    QList<double> numbers;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const std::optional<double> number = numberIn(part.trimmed(), language);
        if (!number)
            return notANumber(field, part.trimmed());
        numbers += *number;
    }
    return FieldValue<QList<double>>::toVariant(numbers);
}

QStringList lines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

Result<QVariant> valueIn(const Field &field, const QString &text, const Language &language)
{
    switch (field.type) {
    case FieldType::Date: {
        const std::optional<QDate> date = dateFromText(text);
        if (!date) {
            return failure(
                Message(QT_TRANSLATE_NOOP("Message", "%1 is a day: “%2” is none. Write it as 31/12/2027."),
                        Message::inContext("Field", field.label), text));
        }
        return QVariant(*date);
    }
    case FieldType::Numbers:
        return typedNumbers(field, text, language);
    case FieldType::Texts:
        return FieldValue<QStringList>::toVariant(lines(text));
    default:
        return field.isNumeric() ? typedNumber(field, text, language) : Result<QVariant>(QVariant(text));
    }
}

} // namespace

Result<QVariant> typedValue(const Field &field, const QString &text, const Language &language)
{
    const QString trimmed = text.trimmed();
    Result<QVariant> value = trimmed.isEmpty() ? QVariant() : valueIn(field, trimmed, language);
    if (!value)
        return value;
    const QVariant kept = normalised(field, *value);
    if (const Message problem = problemWith(field, kept); !problem.isEmpty())
        return failure(problem);
    return kept;
}

QString typedText(const Field &field, const QVariant &value, const Language &language)
{
    if (field.type == FieldType::Texts)
        return value.toStringList().join(u'\n');
    if (field.type == FieldType::LongText || field.type == FieldType::Text)
        return value.toString();
    return displayText(field, value, PlanData(), language);
}
