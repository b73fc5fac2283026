// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarter.h"

#include "core/language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

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

Quarter Quarter::fromString(QStringView text)
{
    const QRegularExpression yearFirst(u"^\\s*(\\d{4})\\s*[-/ ]?\\s*[QqTt]([1-4])\\s*$"_s);
    const QRegularExpression yearLast(u"^\\s*[QqTt]([1-4])\\s*[-/ ]?\\s*(\\d{4})\\s*$"_s);
    if (const auto match = yearFirst.match(text.toString()); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt()};
    if (const auto match = yearLast.match(text.toString()); match.hasMatch())
        return {match.captured(2).toInt(), match.captured(1).toInt()};
    return {};
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
