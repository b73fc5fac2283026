// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "exchange/tablerows.h"

#include <QStringList>

// Something in a file that could not be taken as it stands, with its place.
struct TableProblem {
    int row = 0; // as a spreadsheet numbers them, from 1; 0: the whole file
    int column = 0; // from 1; 0: the whole row
    Message message;
};

// What a CSV file or one sheet says, before anybody knows what its columns mean. Every record of
// the file is either the header, a row, or counted in what was left out.
struct Table {
    QString sheet; // empty for text files
    QString encoding; // empty for spreadsheets
    QChar separator; // null for spreadsheets
    int headerRow = 0; // as a spreadsheet numbers it
    QStringList header;
    TableRows rows;
    int blankRows = 0;
    int rowsBeforeHeader = 0; // titles and notes above the table, blank ones not counted
    int repeatedHeaders = 0;
    QList<TableProblem> problems;
};
