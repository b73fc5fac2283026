// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datetext.h"

#include "core/foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Months by the beginnings of their names: French, English, and Spanish, which Jira exports.
int monthOf(const QString &word)
{
    static const QList<QPair<QString, int>> beginnings{
        {u"janv"_s, 1}, {u"jan"_s, 1},  {u"ene"_s, 1},  {u"fev"_s, 2},  {u"feb"_s, 2},  {u"mar"_s, 3},
        {u"avr"_s, 4},  {u"apr"_s, 4},  {u"abr"_s, 4},  {u"mai"_s, 5},  {u"may"_s, 5},  {u"juin"_s, 6},
        {u"jun"_s, 6},  {u"juil"_s, 7}, {u"jul"_s, 7},  {u"aou"_s, 8},  {u"aug"_s, 8},  {u"ago"_s, 8},
        {u"sep"_s, 9},  {u"oct"_s, 10}, {u"nov"_s, 11}, {u"dec"_s, 12}, {u"dic"_s, 12},
    };
    for (const auto &[beginning, month] : beginnings) {
        if (word.startsWith(beginning))
            return month;
    }
    return 0;
}

bool isWeekday(const QString &word)
{
    static const QStringList beginnings{u"lun"_s, u"mardi"_s, u"mer"_s, u"jeu"_s, u"ven"_s,
                                        u"sam"_s, u"dim"_s,   u"mon"_s, u"tue"_s, u"wed"_s,
                                        u"thu"_s, u"fri"_s,   u"sat"_s, u"sun"_s};
    return word.size() >= 3 && word != "mars"_L1
        && std::any_of(beginnings.begin(), beginnings.end(), [&](auto &b) { return word.startsWith(b); });
}

struct DatePart {
    int number = 0;
    int digits = 0; // 0: a month's name
};

// "1er", "3rd": the number and what makes it an ordinal.
QString withoutOrdinal(const QString &word)
{
    for (const QLatin1StringView ending : {"er"_L1, "st"_L1, "nd"_L1, "rd"_L1, "th"_L1}) {
        if (word.size() > ending.size() && word.at(0).isDigit() && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

// The text of a date without the time behind it: "2026-07-25T10:00" and "03/Apr/23 2:03 PM".
QStringList dateWords(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    QString date = text.toString();
    if (colon > 0) {
        const qsizetype before = qMax(date.lastIndexOf(u' ', colon), date.lastIndexOf(u'T', colon));
        date.truncate(qMax<qsizetype>(before, 0));
    }
    QStringList words = foldedWords(date).split(u' ', Qt::SkipEmptyParts);
    static const QStringList fillers{u"de"_s, u"le"_s, u"a"_s, u"of"_s, u"at"_s};
    words.removeIf([](const QString &word) { return fillers.contains(word); });
    if (words.size() > 3 && isWeekday(words.first()))
        words.removeFirst();
    return words;
}

std::optional<QList<DatePart>> partsOf(QStringView text)
{
    QStringList words = dateWords(text);
    if (words.size() == 1 && words.first().size() == 8)
        words = {words.first().first(4), words.first().mid(4, 2), words.first().last(2)};
    if (words.size() != 3)
        return std::nullopt;
    QList<DatePart> parts;
    for (const QString &word : words) {
        bool ok = false;
        const QString digits = withoutOrdinal(word);
        const int number = digits.toInt(&ok);
        if (ok)
            parts << DatePart{number, int(digits.size())};
        else if (const int month = monthOf(word); month > 0)
            parts << DatePart{month, 0};
        else
            return std::nullopt;
    }
    return parts;
}

int fullYear(DatePart part)
{
    if (part.digits == 4)
        return part.number;
    return part.digits == 2 ? part.number + (part.number < 70 ? 2000 : 1900) : 0;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2999 ? std::optional(date) : std::nullopt;
}

} // namespace

DateOrder dateOrderOf(const QStringList &column)
{
    bool needsMonthFirst = false;
    for (const QString &text : column) {
        const bool dayFirst = dateFromText(text, DateOrder::DayFirst).has_value();
        const bool monthFirst = dateFromText(text, DateOrder::MonthFirst).has_value();
        if (dayFirst && !monthFirst)
            return DateOrder::DayFirst;
        needsMonthFirst = needsMonthFirst || (monthFirst && !dayFirst);
    }
    return needsMonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::optional<QDate> dateFromText(QStringView text, DateOrder order)
{
    const std::optional<QList<DatePart>> parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    const DatePart first = parts->at(0);
    const DatePart second = parts->at(1);
    const DatePart third = parts->at(2);
    if (first.digits == 4)
        return third.digits > 0 ? valid(first.number, second.number, third.number) : std::nullopt;
    if (first.digits == 0)
        return second.digits > 0 ? valid(fullYear(third), first.number, second.number) : std::nullopt;
    if (second.digits == 0)
        return valid(fullYear(third), second.number, first.number);
    if (third.digits == 0 || first.digits > 2 || second.digits > 2)
        return std::nullopt;
    return order == DateOrder::DayFirst ? valid(fullYear(third), second.number, first.number)
                                        : valid(fullYear(third), first.number, second.number);
}
