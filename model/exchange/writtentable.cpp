// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writtentable.h"

#include "core/language.h"
#include "exchange/csvrecord.h"
#include "exchange/injection.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QVariant &value, CsvStyle style, const Language &language)
{
    const bool isFrench = style == CsvStyle::FrenchExcel;
    switch (value.typeId()) {
    case QMetaType::Bool:
        if (isFrench)
            return language.text(value.toBool() ? Message(QT_TRANSLATE_NOOP("Message", "Yes"))
                                                : Message(QT_TRANSLATE_NOOP("Message", "No")));
        return value.toBool() ? u"true"_s : u"false"_s;
    case QMetaType::Int:
    case QMetaType::Double: {
        QString text = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return isFrench ? text.replace(u'.', u',') : text;
    }
    case QMetaType::QDate:
        return isFrench ? value.toDate().toString(u"dd/MM/yyyy"_s) : value.toDate().toString(Qt::ISODate);
    default:
        return withInjectionGuard(value.toString());
    }
}

} // namespace

QByteArray csvOf(const WrittenTable &table, CsvStyle style, const Language &language)
{
    const QChar separator = style == CsvStyle::FrenchExcel ? u';' : u',';
    QString text = csvRecord(table.headers, separator);
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const QVariant &value : row)
            cells += cellText(value, style, language);
        text += csvRecord(cells, separator);
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}
