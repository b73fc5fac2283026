// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/initials.h"

#include <QStringList>

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.constFirst().left(1);
    if (words.size() > 1)
        initials += words.constLast().left(1);
    return initials.toUpper();
}
