// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/typednumber.h"

#include "core/language.h"
#include "exchange/numbertext.h"

std::optional<double> typedNumber(const QString &text, const Language &language)
{
    const bool isComma =
        language.locale().decimalPoint() == u"," && !(text.contains(u'.') && !text.contains(u','));
    const auto number = numberFromText(text, isComma ? DecimalSign::Comma : DecimalSign::Dot);
    return number ? std::optional(number->value) : std::nullopt;
}
