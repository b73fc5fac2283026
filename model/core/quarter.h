// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"

#include <QMetaType>
#include <QString>

#include <compare>

class Language;

// A fiscal quarter, "2027-Q1" in files. The number counts from the fiscal start month; the year is
// the calendar year in which that fiscal year begins.
struct Quarter {
    int year = 0;
    int number = 0; // 1–4; 0: no quarter (the backlog)

    [[nodiscard]] bool isNull() const { return number == 0; }
    auto operator<=>(const Quarter &) const = default;

    [[nodiscard]] Quarter next() const { return plus(1); }
    [[nodiscard]] Quarter previous() const { return plus(-1); }
    [[nodiscard]] Quarter plus(int quarters) const;

    // First to last day; fiscalStartMonth 1–12.
    [[nodiscard]] DateRange range(int fiscalStartMonth) const;
    [[nodiscard]] static Quarter of(QDate day, int fiscalStartMonth);

    [[nodiscard]] QString toString() const; // "2027-Q1", empty for none
    // Reads "2027-Q1", and what people write: "Q1 2027", "T1 2027". Null when it is neither.
    [[nodiscard]] static Quarter fromString(QStringView text);
    // "Q1 2027" / "T1 2027".
    [[nodiscard]] QString label(const Language &language) const;
    // "Q1" / "T1".
    [[nodiscard]] QString shortLabel(const Language &language) const;
};

Q_DECLARE_METATYPE(Quarter)
