// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inboxmodel.h"

#include "changes/changeset.h"
#include "document/plansession.h"
#include "document/similarrequests.h"
#include "entities/entityref.h"
#include "fields/entitytype.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

// More rows than these that come or go at once, as by an import, are told as a new list.
constexpr int mostSteps = 64;

bool concernsInbox(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Request:
    case EntityKind::Rollout:
    case EntityKind::Answer:
    case EntityKind::Contact:
    case EntityKind::Function:
    case EntityKind::Member:
    case EntityKind::Plan:
        return true;
    default:
        return false;
    }
}

// Whether it changes the request alone: no other becomes known to have an answer by it.
bool staysWithItsRequest(const Change &change, const PlanData &plan)
{
    if (!concernsInbox(change.kind))
        return true;
    if (change.kind != EntityKind::Request || change.action == Change::Action::Remove)
        return false;
    const Request *request = plan.requests.find(change.id);
    if (change.action == Change::Action::Insert)
        return request && !request->answer && !request->repeats;
    const QByteArrayView key = entityType(change.kind).fields->at(change.field).key;
    return request && key != "answer" && key != "repeats";
}

} // namespace

InboxModel::InboxModel(PlanSession &session, SimilarRequests &similar, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_similar(similar)
    , m_search(session.data())
{
    connect(&session.plan(), &Plan::applied, this, &InboxModel::follow);
    connect(&session, &PlanSession::todayChanged, this, &InboxModel::rebuild);
    connect(&similar, &SimilarRequests::changed, this, &InboxModel::rebuild);
    connect(&session, &PlanSession::languageChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    fill(InboxScope::Open);
    m_rows = wantedRows();
}

void InboxModel::follow(const ChangeSet &changeSet)
{
    const PlanData &plan = m_session.data();
    QSet<EntityId> requests;
    bool stays = changeSet.changes.size() <= mostSteps;
    bool isConcerned = false;
    for (const Change &change : changeSet.changes) {
        isConcerned |= concernsInbox(change.kind);
        stays = stays && staysWithItsRequest(change, plan);
        if (change.kind == EntityKind::Request)
            requests += change.id;
    }
    if (!isConcerned)
        return;
    m_search.follow(plan, changeSet);
    if (!stays)
        return rebuild();
    m_entries.refresh(requests, plan, m_signs, m_session.today());
    moveTo(wantedRows());
}

void InboxModel::rebuild()
{
    fill(scope());
    moveTo(wantedRows());
}

void InboxModel::fill(InboxScope scope)
{
    m_signs = RequestSigns(m_session.data(), m_similar.clusters(), m_session.today());
    m_entries.fill(m_session.data(), m_signs, scope, m_session.today());
}

void InboxModel::setScope(InboxScope scope)
{
    if (scope == this->scope())
        return;
    m_group = SmartGroup::Everything;
    m_entries.fill(m_session.data(), m_signs, scope, m_session.today());
    reset(wantedRows());
}

void InboxModel::setFilter(SmartGroup group, const QString &words)
{
    const bool isSameGroup = group == m_group;
    const bool hadWords = m_search.hasWords();
    m_group = group;
    m_search.setWords(m_session.data(), words);
    if (isSameGroup && !hadWords && !m_search.hasWords())
        return;
    reset(isSameGroup && m_search.isNarrower() ? narrowedRows() : wantedRows());
}

void InboxModel::addRow(QList<Row> &rows, int section, EntityId id)
{
    if (rows.isEmpty() || rows.constLast().section != section)
        rows += Row{section, {}};
    rows += Row{section, id};
    ++m_counts[section];
}

QList<InboxModel::Row> InboxModel::wantedRows()
{
    QList<Row> rows;
    m_counts.clear();
    for (const InboxEntry &entry : m_entries.inOrder()) {
        if (entry.groups & bitOf(m_group) && m_search.finds(m_session.data(), entry.place.id()))
            addRow(rows, entry.place.section, entry.place.id());
    }
    return rows;
}

QList<InboxModel::Row> InboxModel::narrowedRows()
{
    QList<Row> rows;
    m_counts.clear();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.id && m_search.finds(m_session.data(), row.id))
            addRow(rows, row.section, row.id);
    }
    return rows;
}

void InboxModel::reset(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void InboxModel::moveTo(const QList<Row> &wanted)
{
    if (std::abs(wanted.size() - m_rows.size()) > mostSteps) {
        reset(wanted);
        return;
    }
    qsizetype first = 0;
    while (first < m_rows.size() && first < wanted.size() && m_rows.at(first) == wanted.at(first))
        ++first;
    qsizetype last = 0; // rows that are the same at the end
    while (last < m_rows.size() - first && last < wanted.size() - first
           && m_rows.at(m_rows.size() - 1 - last) == wanted.at(wanted.size() - 1 - last))
        ++last;
    const QList<Row> middle = wanted.mid(first, wanted.size() - last - first);
    removeMissing(first, m_rows.size() - last, middle);
    reorder(first, m_rows.size() - last, middle);
    insertNew(first, middle);
    m_rows = wanted; // with the sections that they stand in now
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void InboxModel::removeMissing(qsizetype first, qsizetype end, const QList<Row> &wanted)
{
    QSet<qint64> staying;
    for (const Row &row : wanted)
        staying.insert(row.key());
    for (qsizetype row = end - 1; row >= first; --row) {
        if (staying.contains(m_rows.at(row).key()))
            continue;
        qsizetype from = row; // neighbours go together
        while (from > first && !staying.contains(m_rows.at(from - 1).key()))
            --from;
        beginRemoveRows({}, int(from), int(row));
        m_rows.remove(from, row - from + 1);
        endRemoveRows();
        row = from;
    }
}

void InboxModel::reorder(qsizetype first, qsizetype end, const QList<Row> &wanted)
{
    QHash<qint64, int> places;
    for (qsizetype row = first; row < end; ++row)
        places.insert(m_rows.at(row).key(), -1);
    QList<Row> order = m_rows;
    qsizetype next = first;
    for (const Row &row : wanted) {
        const auto place = places.find(row.key());
        if (place == places.end())
            continue;
        *place = int(next);
        order[next++] = row;
    }
    if (order == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after += index(places.value(m_rows.at(old.row()).key(), old.row()));
    m_rows = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void InboxModel::insertNew(qsizetype first, const QList<Row> &wanted)
{
    QSet<qint64> there;
    for (qsizetype row = first; row < m_rows.size() && row < first + wanted.size(); ++row)
        there.insert(m_rows.at(row).key());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (there.contains(wanted.at(i).key()))
            continue;
        qsizetype count = 1;
        while (i + count < wanted.size() && !there.contains(wanted.at(i + count).key()))
            ++count;
        beginInsertRows({}, int(first + i), int(first + i + count - 1));
        m_rows.insert(first + i, count, Row());
        std::copy_n(wanted.cbegin() + i, count, m_rows.begin() + first + i);
        endInsertRows();
        i += count - 1;
    }
}

QModelIndex InboxModel::indexOf(EntityId request) const
{
    for (int row = 0; request && row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == request)
            return index(row);
    }
    return {};
}

EntityId InboxModel::stepFrom(EntityId request, int by) const
{
    const int start = indexOf(request).row();
    int row = start >= 0 ? start + by : by > 0 ? 0 : rowCount() - 1;
    for (; row >= 0 && row < m_rows.size(); row += by) {
        if (m_rows.at(row).id)
            return m_rows.at(row).id;
    }
    return {};
}

EntityId InboxModel::nextToTriage(EntityId request) const
{
    if (scope() != InboxScope::Open)
        return {};
    EntityId first;
    bool isPast = false;
    for (const Row &row : m_rows) {
        isPast |= row.id == request;
        if (!row.id || row.id == request || row.section != int(InboxPart::ToTriage))
            continue;
        if (isPast)
            return row.id;
        if (!first)
            first = row.id;
    }
    return first;
}

int InboxModel::requestCount() const
{
    int count = 0;
    for (const int shown : m_counts)
        count += shown;
    return count;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags InboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    if (m_rows.at(index.row()).id)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsHeadingRole)
        return !row.id;
    if (!row.id)
        return headingData(row, role);
    switch (role) {
    case EntityIdRole:
        return QVariant::fromValue(row.id);
    case EntityKindRole:
        return QVariant::fromValue(EntityKind::Request);
    case EntityRefRole:
        return QVariant::fromValue(EntityRef{EntityKind::Request, row.id});
    default:
        break;
    }
    // Between a change of the plan and applied() a row may stand for what is gone.
    const Request *request = m_session.data().requests.find(row.id);
    return request ? requestData(*request, role) : QVariant();
}
