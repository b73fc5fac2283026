// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalsettings.h"

#include <QDBusPendingCall>

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMilliseconds = 2000;

} // namespace

PortalSettings::PortalSettings(QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Settings", QDBusConnection::sessionBus(), parent)
{
    setTimeout(answerMilliseconds);
}

QDBusPendingCall PortalSettings::read(const QString &group, const QString &key)
{
    return asyncCall(u"Read"_s, group, key);
}
