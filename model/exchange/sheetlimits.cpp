// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetlimits.h"

Failure sheetTooLarge()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message",
                                             "The spreadsheet holds more cells than a plan can take. "
                                             "Keep the rows and columns you need in a file of their "
                                             "own.")));
}

Failure sheetDamaged(const QString &detail)
{
    return failure(Message(QT_TRANSLATE_NOOP("Message",
                                             "The spreadsheet cannot be read: it is damaged or was "
                                             "cut (%1). Open it in a spreadsheet program and save "
                                             "it anew."),
                           detail));
}
