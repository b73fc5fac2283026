// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTextStream;

// What a command ends with (DESIGN.md 7).
enum class ExitCode {
    Done = 0,
    DoneWithProblems = 1, // rows refused, health problems: said on the way
    NotDone = 2, // nothing was changed, the message is on stderr
};

// Where a command speaks: results to `out`, messages to `err`; progress only to somebody who watches.
struct CommandOutput {
    QTextStream &out;
    QTextStream &err;
    bool isWatched = false; // err is a terminal

    // Takes the place of what it said before.
    void showProgress(const QString &text) const;
    // Once it is through: what follows has a line of its own.
    void endProgress() const;
};

// True for `new`, `import`, `export`, `check`, `info`, --help and --version: what runs without a
// window. `arguments` begins with the program's name.
[[nodiscard]] bool isCommand(const QStringList &arguments);
[[nodiscard]] ExitCode runCommand(const QStringList &arguments, const CommandOutput &output);
