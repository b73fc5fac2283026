// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QFuture>
#include <QHash>
#include <QSet>

struct ChangeSet;
struct PlanData;

// The words of the requests for the search box: case and accents taken off once and kept. A large plan's
// are read on another thread from the start, so that the first key finds them there.
class InboxSearch {
public:
    explicit InboxSearch(const PlanData &plan);

    // Case and accents ignored; each has to be in the request's text.
    void setWords(const QString &words);
    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    // Whether whatever these words find, the words before them found as well.
    [[nodiscard]] bool isNarrower() const { return m_isNarrower; }
    // Of a request of the plan that was followed.
    [[nodiscard]] bool finds(const PlanData &plan, EntityId request);

    void follow(const PlanData &plan, const ChangeSet &changeSet);

private:
    using Texts = QHash<EntityId, QByteArray>; // UTF-8
    void gather(const PlanData &plan);
    void take(); // what the other thread has read, waiting for its end

    QList<QByteArray> m_words;
    bool m_isNarrower = false;
    Texts m_texts;
    QFuture<Texts> m_coming; // invalid: nothing is
    QSet<EntityId> m_changedMeanwhile;
};
