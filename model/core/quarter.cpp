// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarter.h"

#include "core/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype yearLength = 4;
constexpr qsizetype numberLength = 2; // "Q1", or "T1" in French

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

Quarter Quarter::plus(int quarters) const
{
    if (isNull())
        return {};
    const int index = year * 4 + (number - 1) + quarters;
    return {index / 4, index % 4 + 1};
}

DateRange Quarter::range(int fiscalStartMonth) const
{
    if (isNull())
        return {};
    const QDate start = QDate(year, fiscalStartMonth, 1).addMonths(3 * (number - 1));
    return {start, start.addMonths(3).addDays(-1)};
}

Quarter Quarter::of(QDate day, int fiscalStartMonth)
{
    if (!day.isValid())
        return {};
    const int months = day.year() * 12 + (day.month() - 1) - (fiscalStartMonth - 1);
    return {months / 12, months % 12 / 3 + 1};
}

QString Quarter::toString() const
{
    return isNull() ? QString() : u"%1-Q%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number);
}

// The year before or after, with or without a sign between: read by hand, since a plan holds thousands.
Quarter Quarter::fromString(QStringView text)
{
    const QStringView whole = text.trimmed();
    if (whole.size() < yearLength + numberLength)
        return {};
    const bool isYearFirst = isDigit(whole.front());
    const QStringView year = isYearFirst ? whole.first(yearLength) : whole.last(yearLength);
    const QStringView number = isYearFirst ? whole.last(numberLength) : whole.first(numberLength);
    const qsizetype start = isYearFirst ? yearLength : numberLength;
    const QStringView between = whole.sliced(start, whole.size() - yearLength - numberLength).trimmed();
    const bool isSeparated = between.isEmpty() || between == u'-' || between == u'/';
    const bool isNumber =
        u"QqTt"_s.contains(number.front()) && number.back() >= u'1' && number.back() <= u'4';
    if (!isSeparated || !isNumber || !std::all_of(year.begin(), year.end(), isDigit))
        return {};
    return {year.toInt(), number.back().digitValue()};
}

QString Quarter::shortLabel(const Language &language) const
{
    if (isNull())
        return {};
    return (language.code() == u"fr" ? u"T%1"_s : u"Q%1"_s).arg(number);
}

QString Quarter::label(const Language &language) const
{
    return isNull() ? QString() : QString(shortLabel(language) + u' ' + QString::number(year));
}
