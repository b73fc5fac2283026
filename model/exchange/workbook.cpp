// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include "exchange/odsworkbook.h"
#include "exchange/ooxmlsheet.h"
#include "exchange/ooxmlworkbook.h"
#include "exchange/sheetlimits.h"
#include "exchange/zipcheck.h"
#include "exchange/zipparts.h"

using namespace Qt::StringLiterals;

namespace {

Failure notASpreadsheet()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message",
                                             "The file is not a spreadsheet that can be read: XLSX, "
                                             "ODS or CSV are. Save it in one of these formats.")));
}

Result<Workbook> readOoxml(const ZipParts &parts)
{
    const OoxmlWorkbook ooxml = readOoxmlWorkbook(parts);
    if (ooxml.sheets.isEmpty())
        return sheetDamaged(u"xl/workbook.xml"_s);
    Workbook workbook;
    for (const OoxmlSheet &sheet : ooxml.sheets) {
        const QByteArray part = parts.part(sheet.part);
        if (part.isEmpty())
            return sheetDamaged(sheet.part);
        Result<TableRows> records = readOoxmlSheet(part, ooxml);
        if (!records)
            return records.asFailure();
        workbook.sheets << WorkbookSheet{sheet.name, sheet.hidden, *std::move(records)};
    }
    return workbook;
}

} // namespace

Result<Workbook> readWorkbook(const QByteArray &bytes)
{
    if (!looksLikeZip(bytes))
        return notASpreadsheet();
    if (const Result<void> zip = checkZip(bytes); !zip)
        return zip.asFailure();
    const ZipParts parts(bytes);
    if (!parts.isReadable())
        return sheetDamaged(QString());
    if (parts.contains(u"[Content_Types].xml"_s))
        return readOoxml(parts);
    if (parts.contains(u"content.xml"_s))
        return readOdsWorkbook(bytes, parts);
    return notASpreadsheet();
}
