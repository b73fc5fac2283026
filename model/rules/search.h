// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QList>
#include <QString>

struct PlanData;

// One entity whose texts hold all words that were typed.
struct SearchHit {
    EntityRef entity;
    QString title;
    QString field; // the key of the field that holds the words, "" when several share them
    int rank = 0; // 0 is the best: the title itself; then its start, a word of it, inside it, other texts

    bool operator==(const SearchHit &) const = default;
};

// All kinds, all texts, case and accents ignored; best first, then by kind and title. At most
// `limit`; nothing for an empty query.
[[nodiscard]] QList<SearchHit> searchPlan(const PlanData &plan, const QString &query, int limit = 50);
