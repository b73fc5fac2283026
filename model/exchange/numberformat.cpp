// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberformat.h"

#include <cmath>

NumberFormatKind builtInFormatKind(int id)
{
    if (id == 9 || id == 10)
        return NumberFormatKind::Percent;
    const bool date =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return date ? NumberFormatKind::Date : NumberFormatKind::Number;
}

NumberFormatKind formatKind(QStringView code)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar character = code.at(at).toLower();
        if (character == u'\\' || character == u'_' || character == u'*') {
            ++at;
        } else if (character == u'"') {
            quoted = !quoted;
        } else if (!quoted && character == u'[') {
            bracketed = true;
        } else if (!quoted && character == u']') {
            bracketed = false;
        } else if (!quoted && !bracketed) {
            if (character == u'%')
                return NumberFormatKind::Percent;
            // French Excel writes j and a for days and years; times alone have neither.
            if (character == u'y' || character == u'd' || character == u'j')
                return NumberFormatKind::Date;
            if (character == u';')
                break;
        }
    }
    return NumberFormatKind::Number;
}

QDate dateFromSerial(double serial, bool from1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > 2958465)
        return {};
    const qint64 days = qint64(std::floor(serial));
    if (from1904)
        return QDate(1904, 1, 1).addDays(days);
    // Excel counts a 29 February 1900 that never was.
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}
