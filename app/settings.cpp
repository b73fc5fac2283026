// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QFile>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// "Jeanne Caron" of the account jcaron; the account's own name where it has no full one.
QString accountName()
{
    const passwd *account = getpwuid(getuid());
    if (!account)
        return {};
    const QString full = QFile::decodeName(account->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QFile::decodeName(account->pw_name) : full;
}

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, u"gainline"_s, u"gainline"_s)
{
}

Settings::Settings(const QString &file)
    : m_store(file, QSettings::IniFormat)
{
}

QString Settings::author() const
{
    const QString chosen = value(authorSetting);
    return chosen.isEmpty() ? accountName() : chosen;
}

double Settings::textScale() const
{
    return std::clamp(value(textScaleSetting), 100, 150) / 100.0;
}
