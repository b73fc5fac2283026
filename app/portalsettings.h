// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

class QDBusPendingCall;

// The desktop's settings portal (org.freedesktop.portal.Settings).
class PortalSettings final : public QDBusAbstractInterface {
    Q_OBJECT

public:
    explicit PortalSettings(QObject *parent = nullptr);

    [[nodiscard]] QDBusPendingCall read(const QString &group, const QString &key);

Q_SIGNALS:
    // Named as on the bus.
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};
