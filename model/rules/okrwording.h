// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// What the words of a title give away, in French and in English whatever the window speaks. Each of
// them would rather miss a weak title than nag about a sound one.

// Starts with something to be delivered: "Launch the new CRM", "Mise en place du scoring".
[[nodiscard]] bool namesOutput(QStringView title);
// That, or something to be busy with: "Train the SDRs", "Organiser trois ateliers".
[[nodiscard]] bool namesActivity(QStringView title);
// Starts with going on as before: "Maintain…", "Keep hiring", "Poursuivre…".
[[nodiscard]] bool keepsGoing(QStringView title);
// Holds an amount: "30%", "24 h", "5 new deals"; not a year, a quarter, an ordinal or a name such as
// "ISO 27001" or "phase 2".
[[nodiscard]] bool holdsNumber(QStringView title);
