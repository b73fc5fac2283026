// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>

// What the command line asks of the window; empty means: as the settings say.
struct StartOptions {
    QString planPath;
    QString language; // "fr", "en"
    QString theme; // "light", "dark", "system"
    bool isShow = false; // starts the show
    QString deck; // the title of a saved one; empty: that of the quarter
    QDate today; // fixed for tests and demonstrations
};

// arguments: with the program's name first, as QCoreApplication gives them.
[[nodiscard]] Result<StartOptions> parseStartOptions(const QStringList &arguments);
