// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sampletext.h"

#include "core/language.h"
#include "exchange/samplecalendar.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// "de mai", "d’avril"; English needs no preposition.
QString ofMonth(const QString &month, const Language &language)
{
    if (language.code() != u"fr")
        return month;
    return (u"aeiouéêh"_s.contains(month.at(0)) ? u"d’"_s : u"de "_s) + month;
}

QString filledMark(const QString &mark, const QString &when, const SampleCalendar &calendar,
                   const Language &language)
{
    if (mark == u"quarter")
        return calendar.quarter(Quarter::fromString(when)).shortLabel(language);
    if (mark == u"date")
        return calendar.day(QDate::fromString(when, Qt::ISODate)).toString(Qt::ISODate);
    if (mark == u"day")
        return language.dayMonth(calendar.day(QDate::fromString(when, Qt::ISODate)));
    const QDate month = calendar.month(QDate::fromString(when + u"-01"_s, Qt::ISODate));
    if (mark == u"year")
        return QString::number(month.year());
    const QString name = language.monthName(month);
    if (mark == u"Month")
        return name.at(0).toUpper() + name.mid(1);
    return mark == u"of" ? ofMonth(name, language) : name;
}

} // namespace

QString filledText(const QString &text, const SampleCalendar &calendar, const Language &language)
{
    static const QRegularExpression state(u"^([a-z]+) (\\d{4}-Q[1-4])$"_s);
    if (const auto match = state.match(text); match.hasMatch())
        return match.captured(1) + u' ' + calendar.quarter(Quarter::fromString(match.captured(2))).toString();

    static const QRegularExpression marks(u"\\{(quarter|date|day|month|Month|of|year) ([0-9Q-]+)\\}"_s);
    QString filled;
    qsizetype done = 0;
    auto found = marks.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        filled += QStringView(text).sliced(done, match.capturedStart() - done);
        filled += filledMark(match.captured(1), match.captured(2), calendar, language);
        done = match.capturedEnd();
    }
    return filled + QStringView(text).sliced(done);
}
