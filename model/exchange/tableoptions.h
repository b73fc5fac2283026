// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

// What the caller already knows about a file; everything left empty is recognised.
struct TableOptions {
    QString encoding; // one of encodingNames()
    QString sheet; // of a spreadsheet
    QSet<QString> knownHeaders; // foldedWords() of the headers an import understands
};
