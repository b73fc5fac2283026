// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/keyresult.h"

class Language;
struct DateRange;
struct PlanData;

// What a line typed for an objective, a key result or a project says beside its title.
struct TypedOkr {
    QString title;
    std::optional<double> start;
    std::optional<double> target;
    QString unit;
    std::optional<KeyResultKind> kind; // where the words say it: "stay below"
    EntityId owner; // "@Léa": a member by name or first name
    QDate due; // "by 15 June", "d’ici le 15 juin"

    [[nodiscard]] bool hasNumbers() const { return start || target; }
    bool operator==(const TypedOkr &) const = default;
};

// Takes apart "Win rate from 22% to 30% @Karim by 15 June", in French or English. What it does not
// understand stays in the title. A day without a year is the first one from the start of `quarter` on.
// Numbers and days belong to key results; of other kinds only the owner is taken.
[[nodiscard]] TypedOkr typedOkr(const QString &line, bool isKeyResult, const PlanData &plan,
                                const DateRange &quarter, const Language &language);
