// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/choicematch.h"
#include "exchange/choicetext.h"
#include "exchange/trackers.h"

#include <QHash>
#include <QVariant>

#include <optional>

class ReferenceNames;
struct ColumnMapping;
struct Table;

// What other tools put into the columns of a request, as our fields hold it: their own statuses and types,
// people whom the plan does not know, seconds instead of minutes, markup in descriptions. What cannot be
// matched is no problem of each row: it is said once, and may be matched by hand.
class RequestCells {
public:
    // All must outlive this.
    RequestCells(const Table &table, const ColumnMapping &mapping);

    // An invalid value: the cell says nothing; no result: the field is read as that of any other kind.
    [[nodiscard]] std::optional<QVariant> read(const Field &field, qsizetype column, const QString &text,
                                               const ChoiceReader &choices, ReferenceNames &names);

    // The texts of the columns of choices, the most frequent first.
    [[nodiscard]] QList<ChoiceMatch> matches() const;
    // One sentence each: which tool it is, whom the plan does not know, what comes in as something else.
    [[nodiscard]] QList<Message> remarks() const;

private:
    [[nodiscard]] QVariant readChoice(const Field &field, qsizetype column, const QString &text,
                                      const ChoiceReader &choices);
    [[nodiscard]] ChoiceMatch matched(const Field &field, int index, const QString &text,
                                      const ChoiceReader &choices) const;
    [[nodiscard]] QVariant readMember(const QString &text, ReferenceNames &names);
    void findCategories(const Table &table);

    const Table &m_table;
    const ColumnMapping &m_mapping;
    Tracker m_tracker;
    QHash<QString, QString> m_categories; // of Jira's statuses, in foldedWords()
    QHash<int, QHash<QString, ChoiceMatch>> m_matches; // by field
    QHash<QString, int> m_unknownMembers; // how often
};
