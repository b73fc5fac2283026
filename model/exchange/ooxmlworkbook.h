// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/numberformat.h"

#include <QList>
#include <QStringList>

class ZipParts;

// One worksheet of an XLSX file and the part of the zip it stands in.
struct OoxmlSheet {
    QString name;
    QString part;
    bool hidden = false;
};

// What the sheets of an XLSX file share.
struct OoxmlWorkbook {
    QList<OoxmlSheet> sheets;
    QStringList texts;
    QList<NumberFormatKind> cellFormats; // by the index that cells state
    bool from1904 = false;
};

[[nodiscard]] OoxmlWorkbook readOoxmlWorkbook(const ZipParts &parts);

// The text of the <si> or <is> element the reader stands on, without the phonetic runs.
class QXmlStreamReader;
[[nodiscard]] QString ooxmlText(QXmlStreamReader &xml);
