// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>

// What an exported document says about itself.
struct DocumentInfo {
    QString title;
    QString languageCode; // "fr", "en"
    QDate created;
    QString author = {};
};

// Called before each page with how many are done; false stops the writing.
using PageProgress = std::function<bool(int done, int total)>;
