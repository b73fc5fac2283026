// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/numberwords.h"

#include "core/language.h"

#include <array>

namespace {

constexpr auto words = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("Number", "zero"),     QT_TRANSLATE_NOOP("Number", "one"),
    QT_TRANSLATE_NOOP("Number", "two"),      QT_TRANSLATE_NOOP("Number", "three"),
    QT_TRANSLATE_NOOP("Number", "four"),     QT_TRANSLATE_NOOP("Number", "five"),
    QT_TRANSLATE_NOOP("Number", "six"),      QT_TRANSLATE_NOOP("Number", "seven"),
    QT_TRANSLATE_NOOP("Number", "eight"),    QT_TRANSLATE_NOOP("Number", "nine"),
    QT_TRANSLATE_NOOP("Number", "ten"),      QT_TRANSLATE_NOOP("Number", "eleven"),
    QT_TRANSLATE_NOOP("Number", "twelve"),   QT_TRANSLATE_NOOP("Number", "thirteen"),
    QT_TRANSLATE_NOOP("Number", "fourteen"), QT_TRANSLATE_NOOP("Number", "fifteen"),
    QT_TRANSLATE_NOOP("Number", "sixteen"),  QT_TRANSLATE_NOOP("Number", "seventeen"),
    QT_TRANSLATE_NOOP("Number", "eighteen"), QT_TRANSLATE_NOOP("Number", "nineteen"),
    QT_TRANSLATE_NOOP("Number", "twenty"),
});

} // namespace

QString numberInWords(int number, const Language &language)
{
    if (number < 0 || number >= int(words.size()))
        return language.number(number, 0);
    return language.text("Number", words.at(size_t(number)));
}

QString capitalised(const QString &sentence, const Language &language)
{
    if (sentence.isEmpty())
        return sentence;
    return language.locale().toUpper(sentence.left(1)) + sentence.mid(1);
}
