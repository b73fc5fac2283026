// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "exchange/datetext.h"
#include "exchange/numbertext.h"

struct Field;

// The scale that a whole column of scores or percentages clearly uses instead of ours.
enum class Scale {
    Own, // 1–5, or 0–100 for percentages
    OneToTen,
    ZeroToTen,
    Hundred,
    Fractions, // 0–1 for percentages
    StoryPoints, // 1, 2, 3, 5, 8, 13…
    Sizes, // XS, S, M, L, XL
    Levels, // low, medium, high, in French or English
};

// How the cells of one column are written; only the column as a whole tells.
struct ColumnStyle {
    DecimalSign decimalSign = DecimalSign::Unknown;
    DateOrder dateOrder = DateOrder::DayFirst;
    Scale scale = Scale::Own;
};

// `texts` are the filled cells of the column.
[[nodiscard]] ColumnStyle styleOf(const Field &field, const QStringList &texts);

// The value on our own scale, to 0.1; nothing when the text is not on the scale.
[[nodiscard]] std::optional<double> onOwnScale(const Field &field, const QString &text,
                                               const ColumnStyle &style);

// "Impact is given from 1 to 10 and is converted: 1 becomes 1, 10 becomes 5."
[[nodiscard]] Message conversionText(const Field &field, Scale scale);
