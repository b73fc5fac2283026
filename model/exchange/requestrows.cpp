// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/requestrows.h"

#include "fields/entitychoices.h"
#include "fields/entitytype.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDescription = 100'000; // characters: forty pages; nobody reads a log here

bool isClosed(const QVariant &status)
{
    return status == choiceKey(RequestStatus::Closed);
}

Message label(int field)
{
    return Message::inContext("Field", entityType(EntityKind::Request).fields->at(field).label);
}

} // namespace

struct RequestRows::Row {
    QList<QVariant> &values;
    const QList<QVariant> *before;
    const QStringList &cellTexts; // by field
    PreviewRow &preview;

    [[nodiscard]] QVariant now(int field) const
    {
        return values.at(field).isValid() || !before ? values.at(field) : before->at(field);
    }
};

RequestRows::RequestRows(const ColumnMapping &mapping, QDate today)
    : m_mapping(mapping)
    , m_today(today)
{
    const EntityType &type = entityType(EntityKind::Request);
    m_description = type.fieldIndex(u"description");
    m_channel = type.fieldIndex(u"channel");
    m_nature = type.fieldIndex(u"nature");
    m_status = type.fieldIndex(u"status");
    m_outcome = type.fieldIndex(u"outcome");
    m_outcomeReason = type.fieldIndex(u"outcome_reason");
    m_raisedOn = type.fieldIndex(u"raised_on");
    m_promisedOn = type.fieldIndex(u"promised_on");
    m_answeredOn = type.fieldIndex(u"answered_on");
    m_closedOn = type.fieldIndex(u"closed_on");
    m_impact = type.fieldIndex(u"impact");
    m_isTracker = mapping.columnOf(type.fieldIndex(u"source_key")) >= 0;
}

void RequestRows::settle(QList<QVariant> &values, const QList<QVariant> *before, const QStringList &cellTexts,
                         PreviewRow &preview) const
{
    Row row{values, before, cellTexts, preview};
    settleDates(row);
    settleDescription(row);
    settleEnd(row);
    if (before)
        keepWhatWasDecided(row);
}

void RequestRows::drop(Row &row, int field, const Message &why) const
{
    row.preview.problems << ImportProblem{row.preview.number, m_mapping.columnOf(field) + 1,
                                          row.cellTexts.at(field), why};
    row.values[field] = QVariant();
}

void RequestRows::settleDates(Row &row) const
{
    for (int field : {m_raisedOn, m_answeredOn, m_closedOn}) {
        if (row.values.at(field).toDate() > m_today) {
            drop(row, field,
                 Message(QT_TRANSLATE_NOOP("Message",
                                           "%1 lies in the future and is left out: correct it in the file."),
                         label(field)));
        }
    }
    const QDate raised = row.now(m_raisedOn).toDate();
    for (int field : {m_answeredOn, m_closedOn}) {
        const QDate day = row.values.at(field).toDate();
        if (raised.isValid() && day.isValid() && day < raised) {
            drop(row, field,
                 Message(QT_TRANSLATE_NOOP("Message",
                                           "%1 lies before the day it was raised, %2, and is left out."),
                         label(field), raised));
        }
    }
}

void RequestRows::settleDescription(Row &row) const
{
    const QString text = row.values.at(m_description).toString();
    if (text.size() <= longestDescription)
        return;
    row.preview.problems << ImportProblem{
        row.preview.number, m_mapping.columnOf(m_description) + 1, text.first(longestDescription / 1000),
        Message(QT_TRANSLATE_NOOP("Message", "The text has %1 characters: the first %2 are kept."),
                int(text.size()), int(longestDescription))};
    row.values[m_description] = text.first(longestDescription).trimmed();
}

// A day or an outcome says that it is closed; a closed one was done unless the file says otherwise; a
// declined one has the file's own word as its reason.
void RequestRows::settleEnd(Row &row) const
{
    QVariant &status = row.values[m_status];
    QVariant &outcome = row.values[m_outcome];
    const bool saysClosed = row.values.at(m_closedOn).isValid() || outcome.isValid();
    if (!status.isValid() && saysClosed && m_mapping.columnOf(m_status) < 0)
        status = choiceKey(RequestStatus::Closed);
    if (!isClosed(row.now(m_status))) {
        outcome = QVariant();
        row.values[m_closedOn] = QVariant();
        return;
    }
    if (!row.now(m_outcome).isValid())
        outcome = choiceKey(RequestOutcome::Done);
    const bool needsReason = outcome == choiceKey(RequestOutcome::Declined);
    if (needsReason && row.now(m_outcomeReason).toString().isEmpty())
        row.values[m_outcomeReason] = row.cellTexts.at(m_outcome).simplified();
}

// Who imports the same export every week goes on working in between.
void RequestRows::keepWhatWasDecided(Row &row) const
{
    const QList<QVariant> &before = *row.before;
    const auto keep = [&row](int field) { row.values[field] = QVariant(); };
    const auto rank = [](const QVariant &status) {
        return isClosed(status) ? 2 : status == choiceKey(RequestStatus::New) ? 0 : 1;
    };
    const QVariant status = row.values.at(m_status);
    if (isClosed(before.at(m_status)) && status.isValid() && !isClosed(status)) {
        drop(row, m_status,
             Message(
                 QT_TRANSLATE_NOOP("Message",
                                   "The request is closed in the plan and stays so: reopen it there, if the "
                                   "file is right.")));
    } else if (status.isValid() && rank(status) < rank(before.at(m_status))) {
        keep(m_status);
    }
    const QDate promised = before.at(m_promisedOn).toDate();
    if (promised.isValid() && row.values.at(m_promisedOn).isValid()
        && row.values.at(m_promisedOn) != promised) {
        drop(row, m_promisedOn,
             Message(QT_TRANSLATE_NOOP("Message",
                                       "What was promised stays %1: a promise does not move by itself."),
                     promised));
    }
    if (before.at(m_outcome).isValid() && !before.at(m_outcome).toString().isEmpty()) {
        keep(m_outcome);
        keep(m_outcomeReason);
    }
    for (int field : {m_impact, m_answeredOn, m_closedOn}) {
        if (before.at(field).isValid() && !before.at(field).isNull())
            keep(field);
    }
    if (before.at(m_channel) != choiceKey(Channel::Other))
        keep(m_channel);
    if (before.at(m_nature) != choiceKey(RequestNature::Other))
        keep(m_nature);
}

void RequestRows::complete(QList<QVariant> &values) const
{
    if (!values.at(m_raisedOn).isValid())
        values[m_raisedOn] = m_today;
    // What has a key of its own was written in a tool for tickets.
    if (!values.at(m_channel).isValid() && m_isTracker)
        values[m_channel] = choiceKey(Channel::Ticket);
}
