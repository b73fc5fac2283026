// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/inboxentries.h"
#include "items/inboxsearch.h"
#include "items/itemroles.h"
#include "rules/requestsigns.h"

#include <QAbstractListModel>
#include <QHash>

class PlanSession;
class SimilarRequests;
struct ChangeSet;

// What stands in the column of promises, and how it is to be read.
enum class PromiseState { None, NoAnswer, Late, Today, Later, Postponed, Closed };

// The inbox as one list: the parts it stands in as headings, below each its requests, the most pressing
// first. It follows the plan and keeps the rows that stay, so that nothing jumps under the hand.
class InboxModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = ModelRoleEnd, // bool; a heading's CountRole says how many stand below it
        CountRole,
        StepRole, // int 1–5; 0: nobody has said what it blocks
        ChannelIconRole, // the name of a line icon
        RequesterRole, // "Sophie Lambert, Manager AE"
        SignRole, // RequestSign as int
        SignTextRole, // of a closed one how it ended
        AgeRole, // "6 d"
        OwnerRole,
        OwnerInitialsRole,
        OwnerTintRole, // RoleTint as int
        PromiseRole, // "18 March", "No answer"
        PromiseStateRole, // PromiseState as int
    };

    // similar: of the same session, made before the model; it outlives it.
    InboxModel(PlanSession &session, SimilarRequests &similar, QObject *parent = nullptr);

    [[nodiscard]] InboxScope scope() const { return m_entries.scope(); }
    void setScope(InboxScope scope);
    // Case and accents ignored, all words.
    void setFilter(SmartGroup group, const QString &words);
    // How many of the scope a smart group holds.
    [[nodiscard]] int countOf(SmartGroup group) const { return m_entries.count(group); }

    [[nodiscard]] EntityId idAt(int row) const { return m_rows.at(row).id; } // null: a heading
    [[nodiscard]] QModelIndex indexOf(EntityId request) const;
    // The request so many places on; the first or last one from null. Null: there is none.
    [[nodiscard]] EntityId stepFrom(EntityId request, int by) const;
    // The one to triage that comes after it, else the first of the others. Null: there is none.
    [[nodiscard]] EntityId nextToTriage(EntityId request) const;
    [[nodiscard]] int requestCount() const;
    [[nodiscard]] const RequestSigns &signs() const { return m_signs; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int section = 0;
        EntityId id; // null: the section's heading
        // Where a request stands does not make it another one.
        bool operator==(const Row &other) const { return key() == other.key(); }
        [[nodiscard]] qint64 key() const { return id ? id.value : -1 - section; }
    };

    void follow(const ChangeSet &changeSet);
    void rebuild();
    void fill(InboxScope scope);
    [[nodiscard]] QList<Row> wantedRows();
    [[nodiscard]] QList<Row> narrowedRows(); // of those that are shown
    void addRow(QList<Row> &rows, int section, EntityId id);
    void reset(const QList<Row> &rows);
    // The rows that stay keep their indexes.
    void moveTo(const QList<Row> &wanted);
    // Of the rows from `first` on; the middle is what differs, so that one request that moves costs little.
    void removeMissing(qsizetype first, qsizetype end, const QList<Row> &wanted);
    void reorder(qsizetype first, qsizetype end, const QList<Row> &wanted);
    void insertNew(qsizetype first, const QList<Row> &wanted);
    [[nodiscard]] QVariant headingData(const Row &row, int role) const;
    [[nodiscard]] QVariant requestData(const Request &request, int role) const;
    [[nodiscard]] QString headingText(int section) const;
    [[nodiscard]] QString requesterText(const Request &request) const;
    [[nodiscard]] QString signText(const Request &request) const;
    [[nodiscard]] QString ageText(const Request &request) const;
    [[nodiscard]] PromiseState promiseState(const Request &request) const;
    [[nodiscard]] QString promiseText(const Request &request) const;
    [[nodiscard]] QString postponedText(const Request &request) const;
    [[nodiscard]] QVariant ownerData(const Request &request, int role) const;
    // What a screen reader says of a request.
    [[nodiscard]] QString spokenText(const Request &request) const;
    [[nodiscard]] QString factsText(const Request &request) const;
    [[nodiscard]] QString toolTip(const Request &request) const;

    PlanSession &m_session;
    SimilarRequests &m_similar;
    SmartGroup m_group = SmartGroup::Everything;
    RequestSigns m_signs;
    InboxEntries m_entries;
    InboxSearch m_search;
    QHash<int, int> m_counts; // shown below each heading
    QList<Row> m_rows;
};
