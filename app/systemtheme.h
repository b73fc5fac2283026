// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class PortalSettings;

// Whether the desktop asks for dark windows, as its portal says over D-Bus. It never blocks: until
// the answer is there, and where there is no portal, nothing is said.
class SystemTheme final : public QObject {
    Q_OBJECT

public:
    explicit SystemTheme(QObject *parent = nullptr);
    ~SystemTheme() override;

    // Asks, and goes on listening; does nothing without a session bus.
    void watch();

Q_SIGNALS:
    void told(bool isDark);

private:
    void tell(const QVariant &scheme);

    std::unique_ptr<PortalSettings> m_portal;
};
