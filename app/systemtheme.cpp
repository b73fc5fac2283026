// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemtheme.h"

#include "portalsettings.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr uint prefersDark = 1; // 0 no preference, 2 light

// Without one, Qt would try to start a bus and wait for it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
{
}

SystemTheme::~SystemTheme() = default;

void SystemTheme::watch()
{
    if (m_portal || !hasSessionBus())
        return;
    const QString group = u"org.freedesktop.appearance"_s;
    const QString key = u"color-scheme"_s;
    m_portal = std::make_unique<PortalSettings>();
    connect(m_portal.get(), &PortalSettings::SettingChanged, this,
            [this, group, key](const QString &changedGroup, const QString &changedKey,
                               const QDBusVariant &value) {
                if (changedGroup == group && changedKey == key)
                    tell(value.variant());
            });
    auto *answer = new QDBusPendingCallWatcher(m_portal->read(group, key), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            tell(reply.value().variant());
        answer->deleteLater();
    });
}

// The portal's older Read wraps its answer in one more variant.
void SystemTheme::tell(const QVariant &scheme)
{
    const QVariant plain =
        scheme.typeId() == qMetaTypeId<QDBusVariant>() ? scheme.value<QDBusVariant>().variant() : scheme;
    Q_EMIT told(plain.toUInt() == prefersDark);
}
