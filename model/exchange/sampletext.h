// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Language;
class QString;
class SampleCalendar;

// A sentence of the sample plan with its marks filled in: {day 2027-03-05} "5 mars", {date 2027-03-05}
// "2027-03-05", {month 2027-06}
// "juin", {Month 2027-06} "Juin", {of 2027-04} "d’avril", {year 2027-12} "2027", {quarter 2027-Q3}
// "T3"; of a decision's states, "chosen 2027-Q2", the quarter.
[[nodiscard]] QString filledText(const QString &text, const SampleCalendar &calendar,
                                 const Language &language);
