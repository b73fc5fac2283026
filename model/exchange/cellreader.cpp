// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellreader.h"

#include "core/foldedtext.h"
#include "exchange/columnmapping.h"
#include "exchange/injection.h"
#include "exchange/numberformat.h"
#include "exchange/table.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

Message labelOf(const Field &field)
{
    return Message::inContext("Field", field.label);
}

// What people write where they know nothing.
bool saysNothing(const QString &text)
{
    static const QStringList words{u"-"_s,  u"–"_s,    u"—"_s,  u"?"_s,    u"n/a"_s,
                                   u"na"_s, u"null"_s, u"nc"_s, u"none"_s, u"no priority"_s};
    return words.contains(foldedText(text));
}

CellReading ranged(const Field &field, const QVariant &value)
{
    const QVariant normal = normalised(field, value);
    if (const Message problem = problemWith(field, normal); !problem.isEmpty())
        return {{}, problem};
    return {normal, {}};
}

QStringList filledTexts(const Table &table, qsizetype column, const Field &field)
{
    const bool onlyOnce = field.type == FieldType::Date; // of scores it matters how many there are
    QSet<QString> known;
    QStringList texts;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const TableCell cell = table.rows.cell(row, column);
        if (cell.kind == TableCell::Kind::Date || cell.isEmpty() || saysNothing(cell.text))
            continue;
        const QString text = cell.text.trimmed();
        if (onlyOnce && known.contains(text))
            continue;
        texts << text;
        if (onlyOnce)
            known << text;
    }
    return texts;
}

} // namespace

CellReader::CellReader(const Table &table, const ColumnMapping &mapping, const PlanData &plan, IdSource &ids,
                       bool convertScales)
    : m_names(plan, ids)
    , m_ownExport(mapping.isOwnExport())
{
    const EntityType &type = entityType(mapping.kind);
    if (mapping.kind == EntityKind::Request)
        m_requests.emplace(table, mapping);
    for (qsizetype column = 0; column < mapping.fields.size(); ++column) {
        const int index = mapping.fields.at(column);
        const Field *field = index < 0 ? nullptr : &type.fields->at(index);
        ColumnStyle style;
        if (field && (field->isNumeric() || field->type == FieldType::Date))
            style = styleOf(*field, filledTexts(table, column, *field));
        if (!convertScales || m_ownExport)
            style.scale = Scale::Own;
        if (style.scale != Scale::Own)
            m_conversions << conversionText(*field, style.scale);
        m_fields << field;
        m_styles << style;
        m_read << QHash<QString, CellReading>();
    }
}

QList<ChoiceMatch> CellReader::choiceMatches() const
{
    return m_requests ? m_requests->matches() : QList<ChoiceMatch>();
}

QList<Message> CellReader::remarks() const
{
    QList<Message> remarks;
    if (m_requests && !m_ownExport)
        remarks += m_requests->remarks();
    return remarks + m_conversions;
}

CellReading CellReader::read(qsizetype column, const TableCell &cell)
{
    const Field *field = m_fields.value(column);
    if (!field || cell.isEmpty())
        return {};
    if (m_requests && !m_ownExport) {
        if (const std::optional<QVariant> value =
                m_requests->read(*field, column, cell.text, m_choices, m_names))
            return {value->isValid() ? normalised(*field, *value) : *value, {}};
    }
    const bool text = field->type == FieldType::Text || field->type == FieldType::LongText;
    if (text)
        return {readText(*field, cell.text), {}};
    if (saysNothing(cell.text))
        return {};
    if (cell.kind != TableCell::Kind::Text)
        return readTyped(*field, column, cell);
    QHash<QString, CellReading> &known = m_read[column];
    const auto found = known.constFind(cell.text);
    if (found != known.cend())
        return *found;
    return *known.insert(cell.text, readTyped(*field, column, cell));
}

CellReading CellReader::readTyped(const Field &field, qsizetype column, const TableCell &cell)
{
    const QString text = m_ownExport ? withoutInjectionGuard(cell.text).trimmed() : cell.text.trimmed();
    if (field.isNumeric())
        return readNumber(field, cell, m_styles.at(column));
    switch (field.type) {
    case FieldType::Date:
        return readDate(field, cell, m_styles.at(column).dateOrder);
    case FieldType::Boolean:
        return readBoolean(field, text);
    case FieldType::Choice:
        return readChoice(field, text);
    case FieldType::Quarter: {
        const Quarter quarter = Quarter::fromString(text);
        if (quarter.isNull())
            return {{},
                    Message(QT_TRANSLATE_NOOP("Message", "%1 is no quarter such as 2027-Q1: “%2”."),
                            labelOf(field), text)};
        return {QVariant::fromValue(quarter), {}};
    }
    case FieldType::Reference:
        return readReference(field, text);
    case FieldType::References:
        return readReferences(field, text);
    default:
        return {};
    }
}

QVariant CellReader::readText(const Field &field, const QString &text) const
{
    QString plain = m_ownExport ? withoutInjectionGuard(text) : text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (field.type == FieldType::Text)
        plain.replace(u'\n', u' ');
    return normalised(field, plain);
}

CellReading CellReader::readNumber(const Field &field, const TableCell &cell, ColumnStyle style) const
{
    if (cell.kind == TableCell::Kind::Number)
        style.decimalSign = DecimalSign::Dot; // the reader wrote it so
    const std::optional<double> number = onOwnScale(field, cell.text.trimmed(), style);
    const bool whole = field.type == FieldType::Integer || field.type == FieldType::GoalColor;
    if (!number || cell.kind == TableCell::Kind::Date || (whole && std::floor(*number) != *number))
        return {{},
                Message(QT_TRANSLATE_NOOP("Message", "%1 needs a number: “%2” is none."), labelOf(field),
                        cell.text.trimmed())};
    return ranged(field, *number);
}

CellReading CellReader::readDate(const Field &field, const TableCell &cell, DateOrder order) const
{
    if (cell.kind == TableCell::Kind::Date)
        return {cell.date, {}};
    // Days of the years 1954 to 2119, in a cell that lost its format.
    if (cell.kind == TableCell::Kind::Number && cell.number > 20'000 && cell.number < 80'000)
        return {dateFromSerial(cell.number, false), {}};
    if (const std::optional<QDate> date = dateFromText(cell.text, order))
        return {*date, {}};
    return {{},
            Message(QT_TRANSLATE_NOOP("Message", "%1 needs a date such as 31/12/2026: “%2” is none."),
                    labelOf(field), cell.text.trimmed())};
}

CellReading CellReader::readBoolean(const Field &field, const QString &text) const
{
    static const QStringList yes{u"true"_s, u"vrai"_s, u"oui"_s, u"yes"_s, u"x"_s, u"1"_s};
    static const QStringList no{u"false"_s, u"faux"_s, u"non"_s, u"no"_s, u"0"_s};
    const QString words = foldedWords(text);
    if (yes.contains(words) || no.contains(words))
        return {yes.contains(words), {}};
    return {
        {},
        Message(QT_TRANSLATE_NOOP("Message", "%1 needs yes or no: “%2” is neither."), labelOf(field), text)};
}

CellReading CellReader::readChoice(const Field &field, const QString &text) const
{
    if (const Choice *choice = m_choices.read(field, text))
        return {QString::fromLatin1(choice->key), {}};
    return {{},
            Message(QT_TRANSLATE_NOOP("Message", "%1 does not know the choice “%2”."), labelOf(field), text)};
}

CellReading CellReader::readReference(const Field &field, const QString &text)
{
    const EntityId id = m_names.findOrCreate(field.target, text.simplified());
    if (id)
        return {QVariant::fromValue(id), {}};
    return {
        {},
        Message(QT_TRANSLATE_NOOP("Message", "%1: the plan has nothing called “%2”."), labelOf(field), text)};
}

// Names set apart by |, as our export writes them, or by line ends, semicolons or commas when each
// part is a name and the whole is none.
QStringList CellReader::splitNames(const Field &field, const QString &text)
{
    if (m_names.hasName(field.target, text))
        return {text};
    if (text.contains(u'|'))
        return text.split(u'|', Qt::SkipEmptyParts);
    for (const QChar mark : QStringView(u"\n;,")) {
        const QStringList parts = text.split(mark, Qt::SkipEmptyParts);
        const bool allKnown = std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
            return bool(m_names.find(field.target, part.simplified()));
        });
        if (parts.size() > 1 && allKnown)
            return parts;
    }
    return {text};
}

// One unknown name is a problem of the whole cell: half a list would look like the whole.
CellReading CellReader::readReferences(const Field &field, const QString &text)
{
    QList<EntityId> ids;
    const QStringList names = splitNames(field, text);
    for (const QString &name : names) {
        const EntityId id = m_names.findOrCreate(field.target, name.simplified());
        if (!id)
            return {{},
                    Message(QT_TRANSLATE_NOOP("Message", "%1: the plan has nothing called “%2”."),
                            labelOf(field), name.simplified())};
        if (!ids.contains(id))
            ids << id;
    }
    return {QVariant::fromValue(ids), {}};
}
