// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvrecord.h"

using namespace Qt::StringLiterals;

QString csvRecord(const QStringList &cells, QChar separator)
{
    QString record;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (at > 0)
            record += separator;
        QString text = cells.at(at);
        const bool quoted = text.contains(separator) || text.contains(u'"') || text.contains(u'\n')
            || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
        if (quoted)
            record += u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        else
            record += text;
    }
    return record + "\r\n"_L1;
}
