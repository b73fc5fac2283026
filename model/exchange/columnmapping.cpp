// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnmapping.h"

#include "core/foldedtext.h"
#include "core/language.h"
#include "exchange/datetext.h"
#include "exchange/headersynonyms.h"
#include "exchange/numbertext.h"
#include "exchange/table.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/derivedfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Ids of plans carry the time; the numbers people give their rows are far below.
constexpr qint64 smallestOwnId = qint64(1) << 32;

QList<Language> allLanguages()
{
    QList<Language> languages;
    for (const QString &code : Language::codes())
        languages << Language(code);
    return languages;
}

// The names of one field, the surest first.
QStringList namesOf(const EntityType &type, const Field &field, const QList<Language> &languages)
{
    QStringList names{foldedWords(field.name())};
    for (const Language &language : languages)
        names << foldedWords(fieldLabel(field, language));
    names << headerSynonyms(type.kind, field.name());
    names.removeDuplicates();
    return names;
}

bool isOwnIdColumn(const Table &table, qsizetype column)
{
    if (table.header.at(column).compare("id"_L1, Qt::CaseInsensitive) != 0)
        return false;
    bool any = false;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const TableCell cell = table.rows.cell(row, column);
        if (cell.isEmpty())
            continue;
        if (EntityId::fromString(cell.text).value < smallestOwnId)
            return false;
        any = true;
    }
    return any;
}

// A column without a name, as a spreadsheet calls it: "(C)", "(AB)".
QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + int(rest % 26)));
    return u'(' + letters + u')';
}

// By key or by label in any language.
bool isDerived(EntityKind kind, const QString &header)
{
    const QList<DerivedField> &fields = derivedFieldsOf(kind);
    const QList<Language> languages = allLanguages();
    return std::any_of(fields.begin(), fields.end(), [&](const DerivedField &derived) {
        return header == derived.field.name()
            || std::any_of(languages.begin(), languages.end(), [&](const Language &language) {
                   return header == fieldLabel(derived.field, language);
               });
    });
}

bool holdsNumbers(const Table &table, qsizetype column)
{
    qsizetype numbers = 0;
    qsizetype filled = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const TableCell cell = table.rows.cell(row, column);
        filled += !cell.isEmpty();
        numbers += !cell.isEmpty() && numberFromText(cell.text).has_value();
    }
    return numbers * 2 >= filled;
}

bool holdsDates(const Table &table, qsizetype column)
{
    qsizetype dates = 0;
    qsizetype filled = 0;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const TableCell cell = table.rows.cell(row, column);
        filled += !cell.isEmpty();
        dates += cell.kind == TableCell::Kind::Date || dateFromText(cell.text).has_value();
    }
    return filled > 0 && dates * 2 >= filled;
}

// Fills the mapping field by field; for each the column whose header is its surest name.
class Mapper {
public:
    Mapper(const Table &table, const EntityType &type)
        : m_table(table)
        , m_type(type)
    {
        m_mapping.kind = type.kind;
        m_mapping.fields.fill(-1, table.header.size());
        m_decided.fill(false, table.header.size());
        for (const QString &header : table.header)
            m_headers << foldedWords(header);
        const QList<Language> languages = allLanguages();
        for (const Field &field : *type.fields)
            m_names << namesOf(type, field, languages);
        if (type.kind != EntityKind::Request)
            return;
        for (const QString &header : std::as_const(m_headers))
            m_mapping.firstOfName << int(m_headers.indexOf(header));
    }

    Result<void> take(const HeaderOverride &override);
    void takeIds();
    void matchHeaders();
    [[nodiscard]] ColumnMapping mapping() const { return m_mapping; }

private:
    [[nodiscard]] int fieldNamed(const QString &name) const;
    void matchField(int field);
    void matchWithoutHeader();
    void give(int column, int field);

    const Table &m_table;
    const EntityType &m_type;
    QStringList m_headers;
    QList<QStringList> m_names; // of each field
    QList<bool> m_decided; // by a person, or the ids
    ColumnMapping m_mapping;
};

Result<void> Mapper::take(const HeaderOverride &override)
{
    const qsizetype column = m_headers.indexOf(foldedWords(override.header));
    if (column < 0)
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "The file has no column “%1”. Its columns are: %2."),
                    override.header, m_table.header.join(", "_L1)));
    const int field = override.field.isEmpty() ? -1 : fieldNamed(override.field);
    if (field < 0 && !override.field.isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "There is no field “%1” that the column “%2” could "
                                                 "hold."),
                               override.field, override.header));
    if (const int holder = field < 0 ? -1 : m_mapping.columnOf(field); holder >= 0 && holder != column) {
        m_mapping.problems << TableProblem{
            m_table.headerRow, int(column) + 1,
            Message(
                QT_TRANSLATE_NOOP("Message", "%1 is held by the column “%2” already: this one is left out."),
                Message::inContext("Field", m_type.fields->at(field).label), m_table.header.at(holder))};
        m_decided[column] = true;
        return {};
    }
    give(int(column), field);
    return {};
}

// To all columns of that name.
void Mapper::give(int column, int field)
{
    for (int each = 0; each < m_headers.size(); ++each) {
        if (m_mapping.haveOneName(each, column) && !m_decided.at(each)) {
            m_mapping.fields[each] = field;
            m_decided[each] = true;
        }
    }
}

int Mapper::fieldNamed(const QString &name) const
{
    const QString words = foldedWords(name);
    for (int field = 0; field < m_type.fields->size(); ++field) {
        if (m_names.at(field).contains(words))
            return field;
    }
    return -1;
}

void Mapper::takeIds()
{
    for (qsizetype column = 0; column < m_headers.size() && m_mapping.idColumn < 0; ++column) {
        if (!m_decided.at(column) && isOwnIdColumn(m_table, column)) {
            m_mapping.idColumn = int(column);
            m_decided[column] = true;
        }
    }
}

void Mapper::matchHeaders()
{
    // Only in a file that we wrote: in another one, "Days" is somebody's estimate.
    for (qsizetype column = 0; m_mapping.idColumn >= 0 && column < m_headers.size(); ++column) {
        if (isDerived(m_type.kind, m_table.header.at(column)))
            m_decided[column] = true;
    }
    for (int field = 0; field < m_type.fields->size(); ++field)
        matchField(field);
    if (m_table.headerRow == 0)
        matchWithoutHeader();
    // "Charge" in sizes (S, M, L) is an effort; in days it is an estimate.
    const int estimate = m_type.fieldIndex(u"estimate_days");
    const int effort = m_type.fieldIndex(u"effort");
    const int column = estimate < 0 ? -1 : m_mapping.columnOf(estimate);
    if (column >= 0 && !m_decided.at(column) && m_mapping.columnOf(effort) < 0
        && !holdsNumbers(m_table, column))
        m_mapping.fields[column] = effort;
}

void Mapper::matchField(int field)
{
    if (m_mapping.fields.contains(field))
        return;
    for (const QString &name : m_names.at(field)) {
        for (qsizetype column = 0; column < m_headers.size(); ++column) {
            if (m_headers.at(column) != name || m_mapping.fields.at(column) >= 0 || m_decided.at(column))
                continue;
            m_mapping.fields[column] = field;
            for (int twin = 0; twin < m_mapping.firstOfName.size(); ++twin) {
                if (m_mapping.haveOneName(twin, int(column)) && !m_decided.at(twin))
                    m_mapping.fields[twin] = field;
            }
            return;
        }
    }
}

// Nothing names the columns: the first of words is the title, the first of dates the day it was raised.
void Mapper::matchWithoutHeader()
{
    const int title = m_type.fieldIndex(m_type.titleField().name());
    const int raised = m_type.fieldIndex(u"raised_on");
    for (int column = 0; column < m_headers.size(); ++column) {
        if (m_mapping.fields.at(column) >= 0 || m_decided.at(column))
            continue;
        const bool dates = holdsDates(m_table, column);
        if (dates && raised >= 0 && m_mapping.columnOf(raised) < 0)
            m_mapping.fields[column] = raised;
        else if (!dates && !holdsNumbers(m_table, column) && m_mapping.columnOf(title) < 0)
            m_mapping.fields[column] = title;
    }
}

} // namespace

Result<ColumnMapping> mapColumns(const Table &table, EntityKind kind, const QList<HeaderOverride> &overrides)
{
    Mapper mapper(table, entityType(kind));
    for (const HeaderOverride &override : overrides) {
        if (const Result<void> taken = mapper.take(override); !taken)
            return taken.asFailure();
    }
    mapper.takeIds();
    mapper.matchHeaders();
    return mapper.mapping();
}

QStringList unmappedHeaders(const Table &table, const ColumnMapping &mapping)
{
    QStringList headers;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        if (mapping.fields.at(column) >= 0 || column == mapping.idColumn
            || (mapping.idColumn >= 0 && isDerived(mapping.kind, table.header.at(column))))
            continue;
        if (table.rows.isColumnFilled(column))
            headers << (table.header.at(column).isEmpty() ? columnLetters(column) : table.header.at(column));
    }
    return headers;
}

QSet<QString> knownHeaders(EntityKind kind)
{
    QSet<QString> known;
    const EntityType &type = entityType(kind);
    const QList<Language> languages = allLanguages();
    for (const Field &field : *type.fields) {
        const QStringList names = namesOf(type, field, languages);
        known.unite(QSet<QString>(names.begin(), names.end()));
    }
    return known;
}
