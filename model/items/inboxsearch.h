// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>

#include <string>
#include <string_view>
#include <vector>

struct ChangeSet;
struct PlanData;

// The words of the requests for the search box: case and accents taken off once and kept, one behind the
// other, so that a key reads them at the speed of memory. A large plan's are gathered on another thread from
// the start: the first key finds them there.
class InboxSearch {
public:
    explicit InboxSearch(const PlanData &plan);

    // Case and accents ignored; each has to be in the request's text.
    void setWords(const PlanData &plan, const QString &words);
    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    // Whether whatever these words find, the words before them found as well.
    [[nodiscard]] bool isNarrower() const { return m_isNarrower; }
    // Of a request of the plan that was followed.
    [[nodiscard]] bool finds(const PlanData &plan, EntityId request);

    void follow(const PlanData &plan, const ChangeSet &changeSet);

private:
    // The texts in UTF-8, in the order of their ids.
    struct Texts {
        std::vector<EntityId> ids;
        std::vector<size_t> ends;
        std::string all;

        [[nodiscard]] std::string_view text(size_t at) const;
    };
    [[nodiscard]] static Texts textsOf(const PlanData &plan);
    void gather(const PlanData &plan);
    void take(const PlanData &plan); // what was gathered, waiting for its end
    void search(); // which of the texts hold all words
    [[nodiscard]] bool holdsAll(std::string_view text) const;

    QList<QByteArray> m_words;
    bool m_isNarrower = false;
    Texts m_texts;
    bool m_isGathered = false;
    QFuture<Texts> m_coming; // invalid: nothing is
    std::vector<char> m_found; // of each text
    QHash<EntityId, QByteArray> m_changed; // since they were gathered; null: not read again yet
};
