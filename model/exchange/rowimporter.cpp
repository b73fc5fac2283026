// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowimporter.h"

#include "core/foldedtext.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int goalColors = 8;
constexpr qsizetype mostNames = 8; // of new contacts that one sentence names

int highestPosition(const PlanData &plan)
{
    int highest = 0;
    for (const Goal &goal : plan.goals)
        highest = qMax(highest, goal.position);
    return highest;
}

// Several columns of one name: labels stand side by side, of other fields the first that is filled counts.
QVariant together(const Field &field, const QVariant &first, const QVariant &more)
{
    if (!more.isValid() || (field.type != FieldType::Text && field.type != FieldType::LongText))
        return first;
    const bool isSaid = first.toString().split(u", "_s).contains(more.toString());
    return isSaid ? first : QVariant(first.toString() + u", "_s + more.toString());
}

} // namespace

RowImporter::RowImporter(const ImportRequest &request, const PlanData &plan, QDate today, IdSource &ids)
    : m_request(request)
    , m_plan(plan)
    , m_type(entityType(request.mapping.kind))
    , m_today(today)
    , m_ids(ids)
    , m_cells(request.table, request.mapping, plan, ids, request.convertScales)
    , m_title(m_type.fieldIndex(m_type.titleField().name()))
    , m_sourceKey(m_type.fieldIndex(u"source_key"))
    , m_status(m_type.kind == EntityKind::Need ? m_type.fieldIndex(u"status") : -1)
    , m_goalCount(highestPosition(plan))
{
    if (m_type.kind == EntityKind::Request)
        m_requestRows.emplace(request.mapping, today);
    indexPlan();
}

void RowImporter::indexPlan()
{
    const Field &title = m_type.fields->at(m_title);
    const Field &sourceKey = m_type.fields->at(m_sourceKey);
    for (qsizetype row = 0; row < m_type.count(m_plan); ++row) {
        const void *entity = m_type.at(m_plan, row);
        QString key = sourceKey.read(entity).toString();
        if (key.isEmpty())
            key = foldedText(title.read(entity).toString());
        if (!m_byKey.contains(key))
            m_byKey.insert(key, m_type.idAt(m_plan, row));
    }
}

PreviewRow RowImporter::take(const TableRow &row, QList<Change> &changes)
{
    PreviewRow preview{row.number, RowVerdict::Refused, {}, {}, {}};
    Values values = readCells(row, preview);
    preview.title = values.at(m_title).toString();
    const QString key = keyOf(values);
    const EntityId existing = existingFor(row, key);
    if (existing.isNull() && preview.title.isEmpty())
        return refused(preview,
                       Message(QT_TRANSLATE_NOOP("Message", "The row has no title and is left out.")));
    const EntityId id = existing ? existing : statedId(row);
    const int twin = id && m_rowOfId.contains(id) ? m_rowOfId.value(id) : m_rowOfKey.value(key);
    if (twin > 0)
        return refused(preview,
                       Message(QT_TRANSLATE_NOOP("Message",
                                                 "The row has the same name as row %1 and is left "
                                                 "out."),
                               twin));
    settleRequest(row, existing, values, preview);
    if (existing)
        update(existing, values, preview, changes);
    else
        changes += insertion(id && !kindOf(m_plan, id) ? id : m_ids.next(), values, key, preview);
    m_rowOfId.insert(preview.id, row.number);
    if (!key.isEmpty())
        m_rowOfKey.insert(key, row.number);
    return preview;
}

RowImporter::Values RowImporter::readCells(const TableRow &row, PreviewRow &preview)
{
    Values values(m_type.fields->size());
    const QList<int> &fields = m_request.mapping.fields;
    for (qsizetype column = 0; column < fields.size(); ++column) {
        if (fields.at(column) < 0)
            continue;
        const TableCell &cell = row.cell(column);
        const CellReading reading = m_cells.read(column, cell);
        QVariant &value = values[fields.at(column)];
        value = value.isValid() ? together(m_type.fields->at(fields.at(column)), value, reading.value)
                                : reading.value;
        if (!reading.problem.isEmpty())
            preview.problems << ImportProblem{row.number, int(column) + 1, cell.text, reading.problem};
    }
    return values;
}

// Two needs of one name are one; the same thing may be asked twice, so requests without a key are told apart
// by their day and by their order in the file.
QString RowImporter::keyOf(const Values &values)
{
    QString key = values.at(m_sourceKey).toString();
    if (!key.isEmpty())
        return key;
    key = foldedText(values.at(m_title).toString());
    if (!m_requestRows || key.isEmpty())
        return key;
    if (const QDate raised = values.at(m_type.fieldIndex(u"raised_on")).toDate(); raised.isValid())
        key += u' ' + raised.toString(Qt::ISODate);
    const int times = ++m_timesSeen[key];
    return times == 1 ? key : key + u" #"_s + QString::number(times);
}

void RowImporter::settleRequest(const TableRow &row, EntityId existing, Values &values,
                                PreviewRow &preview) const
{
    if (!m_requestRows || m_request.mapping.isOwnExport())
        return;
    QStringList texts(values.size());
    const QList<int> &fields = m_request.mapping.fields;
    for (qsizetype column = 0; column < fields.size(); ++column) {
        const int field = fields.at(column);
        const bool isCell = field >= 0 && m_type.fields->at(field).type != FieldType::LongText;
        if (isCell && texts.at(field).isEmpty())
            texts[field] = row.cell(column).text;
    }
    const QList<QVariant> before = existing ? m_type.values(m_plan, existing) : QList<QVariant>();
    m_requestRows->settle(values, existing ? &before : nullptr, texts, preview);
}

// The id that our own export gave the row; null in other files.
EntityId RowImporter::statedId(const TableRow &row) const
{
    const int column = m_request.mapping.idColumn;
    return column < 0 ? EntityId() : EntityId::fromString(row.cell(column).text.trimmed());
}

EntityId RowImporter::existingFor(const TableRow &row, const QString &key) const
{
    const EntityId id = statedId(row);
    if (id && m_type.rowOf(m_plan, id) >= 0)
        return id;
    return key.isEmpty() ? EntityId() : m_byKey.value(key);
}

QList<Message> RowImporter::remarks() const
{
    QList<Message> remarks = m_cells.remarks();
    if (!m_requestRows)
        return remarks;
    QStringList names;
    const EntityType &contacts = entityType(EntityKind::Contact);
    const int name = contacts.fieldIndex(contacts.titleField().name());
    for (const Change &change : m_cells.names().insertions()) {
        if (change.kind == EntityKind::Contact)
            names << change.values.at(name).toString();
    }
    if (const qsizetype count = names.size(); count > 0) {
        names.resize(qMin(count, mostNames));
        remarks << Message(
                       QT_TRANSLATE_N_NOOP("Message", "%n requester(s) not known yet become contacts: %1."),
                       QString(names.join(u", "_s)
                               + (count > mostNames ? u" (+%1)"_s.arg(count - mostNames) : QString())))
                       .counting(int(count));
    }
    return remarks;
}

PreviewRow RowImporter::refused(PreviewRow preview, const Message &message) const
{
    preview.verdict = RowVerdict::Refused;
    preview.problems << ImportProblem{preview.number, 0, preview.title, message};
    return preview;
}

void RowImporter::update(EntityId id, const Values &values, PreviewRow &preview, QList<Change> &changes) const
{
    preview.id = id;
    preview.verdict = RowVerdict::Unchanged;
    const QList<QVariant> before = m_type.values(m_plan, id);
    if (preview.title.isEmpty())
        preview.title = before.at(m_title).toString();
    for (int field = 0; field < values.size(); ++field) {
        const QVariant &after = values.at(field);
        if (!after.isValid() || after == before.at(field))
            continue;
        if (field == m_status && keepsStatus(before.at(field), after, preview))
            continue;
        changes += Change::setting(m_type.kind, id, field, before.at(field), after);
        preview.changed << field;
        preview.verdict = RowVerdict::Updates;
    }
}

// A decision taken in the plan is not undone by the file it came from; and planned is what the
// link to an objective or a project says, never a file.
bool RowImporter::keepsStatus(const QVariant &before, const QVariant &after, PreviewRow &preview) const
{
    const QString open[] = {choiceKey(NeedStatus::New), choiceKey(NeedStatus::Qualified)};
    const bool decided = before != open[0] && before != open[1];
    if (!decided && after != choiceKey(NeedStatus::Planned))
        return false;
    const Choice *choice = choiceOfKey(choicesOf<NeedStatus>(), before.toString());
    preview.problems << ImportProblem{
        preview.number, m_request.mapping.columnOf(m_status) + 1, after.toString(),
        Message(QT_TRANSLATE_NOOP("Message",
                                  "The status stays “%1”: it is decided in the plan, not by the file."),
                Message::inContext("Choice", choice ? choice->label : ""))};
    return true;
}

Change RowImporter::insertion(EntityId id, Values values, const QString &key, PreviewRow &preview)
{
    preview.id = id;
    preview.verdict = RowVerdict::New;
    if (m_status >= 0 && values.at(m_status) == choiceKey(NeedStatus::Planned)) {
        values[m_status] = choiceKey(NeedStatus::Chosen);
        preview.problems << ImportProblem{
            preview.number,
            m_request.mapping.columnOf(m_status) + 1,
            {},
            Message(QT_TRANSLATE_NOOP("Message",
                                      "A need is planned by an objective or a project: it comes in as "
                                      "chosen."))};
    }
    completeNew(values, key);
    const QList<QVariant> defaults = m_type.defaultValues();
    for (int field = 0; field < values.size(); ++field) {
        if (!values.at(field).isValid())
            values[field] = defaults.at(field);
    }
    return Change::insertion(m_type.kind, id, std::move(values));
}

// What a file need not say of a new need or goal.
void RowImporter::completeNew(Values &values, const QString &key)
{
    const auto setMissing = [&](QStringView fieldKey, const QVariant &value) {
        const int field = m_type.fieldIndex(fieldKey);
        if (field >= 0 && !values.at(field).isValid())
            values[field] = value;
    };
    if (m_request.mapping.isOwnExport())
        return;
    setMissing(u"source_key", key);
    if (m_requestRows)
        m_requestRows->complete(values);
    if (m_type.kind == EntityKind::Need)
        setMissing(u"raised_on", m_today);
    if (m_type.kind == EntityKind::Goal) {
        setMissing(u"position", ++m_goalCount);
        setMissing(u"color", (m_goalCount - 1) % goalColors + 1);
    }
}
