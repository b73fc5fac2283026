// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "core/foldedtext.h"
#include "core/language.h"
#include "exchange/csvrecord.h"
#include "exchange/injection.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/derivedfields.h"
#include "rules/planindex.h"
#include "rules/requestuse.h"

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

class CsvWriter {
public:
    CsvWriter(const PlanData &plan, EntityKind kind, CsvStyle style, const Language &language, QDate today)
        : m_plan(plan)
        , m_type(entityType(kind))
        , m_style(style)
        , m_language(language)
        , m_index(plan)
        , m_today(today)
    {
    }

    QByteArray write();

private:
    [[nodiscard]] bool isFrench() const { return m_style == CsvStyle::FrenchExcel; }
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QString header(const Field &field) const;
    [[nodiscard]] QString cell(const Field &field, const QVariant &value);
    [[nodiscard]] QString cell(const DerivedField &derived, EntityId id);
    [[nodiscard]] QString reference(EntityKind kind, EntityId id);
    [[nodiscard]] bool isAmbiguous(EntityKind kind, const QString &title);
    void appendRecord(const QStringList &cells);

    const PlanData &m_plan;
    const EntityType &m_type;
    CsvStyle m_style;
    const Language &m_language;
    PlanIndex m_index;
    QDate m_today;
    RequestUse m_requestUse;
    std::map<EntityKind, QHash<QString, int>> m_titles;
    QString m_text;
};

QByteArray CsvWriter::write()
{
    QStringList headers{u"id"_s};
    for (const Field &field : *m_type.fields)
        headers << header(field);
    const QList<DerivedField> &derivedFields = derivedFieldsOf(m_type.kind);
    for (const DerivedField &derived : derivedFields)
        headers << header(derived.field);
    appendRecord(headers);
    for (qsizetype row = 0; row < m_type.count(m_plan); ++row) {
        const void *entity = m_type.at(m_plan, row);
        const EntityId id = m_type.idAt(m_plan, row);
        QStringList cells{id.toString()};
        for (const Field &field : *m_type.fields)
            cells << cell(field, field.read(entity));
        for (const DerivedField &derived : derivedFields)
            cells << cell(derived, id);
        appendRecord(cells);
    }
    return "\xEF\xBB\xBF" + m_text.toUtf8();
}

QString CsvWriter::header(const Field &field) const
{
    return isFrench() ? fieldLabel(field, m_language) : field.name();
}

QString CsvWriter::cell(const DerivedField &derived, EntityId id)
{
    const QVariant value = derived.value({m_index, m_today, m_requestUse}, id);
    if (!value.isValid() || !derived.field.isNumeric())
        return cell(derived.field, value);
    const double step = std::pow(10.0, derived.shownDecimals());
    return number(std::round(value.toDouble() * step) / step);
}

QString CsvWriter::number(double value) const
{
    QString text = QString::number(value, 'g', QLocale::FloatingPointShortest);
    return isFrench() ? text.replace(u'.', u',') : text;
}

QString CsvWriter::cell(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (field.isNumeric())
        return number(value.toDouble());
    QStringList parts;
    switch (field.type) {
    case FieldType::Date:
        return isFrench() ? value.toDate().toString(u"dd/MM/yyyy"_s) : value.toDate().toString(Qt::ISODate);
    case FieldType::Boolean:
        return isFrench() ? displayText(field, value, m_plan, m_language)
                          : (value.toBool() ? u"true"_s : u"false"_s);
    case FieldType::Choice:
        return isFrench() ? displayText(field, value, m_plan, m_language) : value.toString();
    case FieldType::Quarter:
        return value.value<Quarter>().toString();
    case FieldType::Reference:
        return withInjectionGuard(reference(field.target, value.value<EntityId>()));
    case FieldType::References:
        for (const EntityId id : value.value<QList<EntityId>>())
            parts << reference(field.target, id);
        return withInjectionGuard(parts.join(u" | "_s));
    case FieldType::Numbers:
        for (const double item : value.value<QList<double>>())
            parts << number(item);
        return parts.join(u" | "_s);
    case FieldType::Texts:
        return withInjectionGuard(value.toStringList().join(u" | "_s));
    default:
        return withInjectionGuard(value.toString());
    }
}

// A decision's item may be of any kind, or gone: then the id says what is left.
QString CsvWriter::reference(EntityKind kind, EntityId id)
{
    const std::optional<EntityKind> actual =
        kind == EntityKind::Plan ? kindOf(m_plan, id) : std::optional(kind);
    QString title = actual ? entityTitle(m_plan, *actual, id).simplified() : QString();
    const bool hasMark = title.contains(u'|') || title.contains(u" #"_s);
    if (title.isEmpty() || hasMark || isAmbiguous(*actual, title))
        title = title.replace(u'|', u'/') + " #"_L1 + id.toString();
    return title;
}

bool CsvWriter::isAmbiguous(EntityKind kind, const QString &title)
{
    QHash<QString, int> &titles = m_titles[kind];
    if (titles.isEmpty()) {
        const EntityType &type = entityType(kind);
        for (qsizetype row = 0; row < type.count(m_plan); ++row)
            ++titles[foldedText(entityTitle(m_plan, kind, type.idAt(m_plan, row)))];
    }
    return titles.value(foldedText(title)) > 1;
}

void CsvWriter::appendRecord(const QStringList &cells)
{
    m_text += csvRecord(cells, isFrench() ? u';' : u',');
}

} // namespace

QByteArray writeCsv(const PlanData &plan, EntityKind kind, CsvStyle style, const Language &language,
                    QDate today)
{
    return CsvWriter(plan, kind, style, language, today).write();
}
