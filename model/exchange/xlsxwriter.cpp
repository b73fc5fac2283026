// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "core/language.h"
#include "exchange/writtentable.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNameLength = 31; // of a sheet, in Excel
constexpr int narrowest = 8; // characters
constexpr int widest = 60;
constexpr QStringView notInNames = u"[]:*?/\\";

QString sheetName(QString name)
{
    for (const QChar forbidden : notInNames)
        name.replace(forbidden, u' ');
    return name.left(mostNameLength);
}

lxw_datetime dayOf(QDate date)
{
    return {date.year(), date.month(), date.day(), 0, 0, 0};
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value,
               lxw_format *dayFormat, const Language &language)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::Double:
        worksheet_write_number(sheet, row, column, value.toDouble(), nullptr);
        return;
    case QMetaType::Bool: {
        const QString text = language.text(value.toBool() ? Message(QT_TRANSLATE_NOOP("Message", "Yes"))
                                                          : Message(QT_TRANSLATE_NOOP("Message", "No")));
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
        return;
    }
    case QMetaType::QDate:
        if (lxw_datetime day = dayOf(value.toDate()); value.toDate().isValid())
            worksheet_write_datetime(sheet, row, column, &day, dayFormat);
        return;
    default:
        if (!value.toString().isEmpty())
            worksheet_write_string(sheet, row, column, value.toString().toUtf8().constData(), nullptr);
    }
}

void fill(lxw_workbook *workbook, const WrittenTable &table, const Language &language)
{
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, sheetName(table.name).toUtf8().constData());
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);
    lxw_format *day = workbook_add_format(workbook);
    format_set_num_format(day, "yyyy-mm-dd");
    QList<int> widths;
    for (qsizetype column = 0; column < table.headers.size(); ++column) {
        const QString header = table.headers.at(column);
        worksheet_write_string(sheet, 0, lxw_col_t(column), header.toUtf8().constData(), bold);
        widths += std::clamp(int(header.size()) + 2, narrowest, widest);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QVariantList &cells = table.rows.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            writeCell(sheet, lxw_row_t(row + 1), lxw_col_t(column), cells.at(column), day, language);
            const int length = int(cells.at(column).toString().size());
            widths[column] = std::clamp(length, widths.at(column), widest);
        }
    }
    for (qsizetype column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widths.at(column), nullptr);
    worksheet_freeze_panes(sheet, 1, 2);
}

} // namespace

Result<QByteArray> xlsxOf(const QList<WrittenTable> &tables, const Language &language)
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"table.xlsx"_s));
    lxw_workbook *workbook = folder.isValid() ? workbook_new(path.constData()) : nullptr;
    for (qsizetype i = 0; workbook && i < tables.size(); ++i)
        fill(workbook, tables.at(i), language);
    const lxw_error error = workbook ? workbook_close(workbook) : LXW_ERROR_CREATING_XLSX_FILE;
    QFile file(QFile::decodeName(path));
    if (error == LXW_NO_ERROR && file.open(QIODevice::ReadOnly))
        return file.readAll();
    return failure(Message(QT_TRANSLATE_NOOP("Message", "The workbook cannot be written: %1"),
                           QString::fromUtf8(lxw_strerror(error))));
}
