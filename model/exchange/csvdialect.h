// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

// How the cells of a text file are set apart.
struct CsvDialect {
    char separator = ',';
    // How well it divides the text into equal records: 0 (one column) to 1.
    double fit = 0;
    // Each line is one quoted cell that holds the real record: a CSV written as CSV once more.
    bool wholeLinesQuoted = false;
};

// Reads the beginning of the text (UTF-8) with each separator and takes the one under which the records
// agree best, so that decimal commas and text in quotes do not mislead it.
[[nodiscard]] CsvDialect detectDialect(QByteArrayView text);

// The separator that a first line "sep=;" states, and where the next line begins; 0: none.
struct StatedSeparator {
    char separator = 0;
    qsizetype length = 0;
};
[[nodiscard]] StatedSeparator statedSeparator(QByteArrayView text);
