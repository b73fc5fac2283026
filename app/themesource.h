// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/theme.h"

#include <QObject>

class Settings;
class SystemTheme;

// Which theme the window wears: what the user chose, or what the system says, at the text size
// the user chose. It keeps the choice and puts the theme on the application.
class ThemeSource final : public QObject {
    Q_OBJECT

public:
    explicit ThemeSource(Settings &settings, QObject *parent = nullptr);
    ~ThemeSource() override;

    [[nodiscard]] Theme theme() const;
    [[nodiscard]] QString choice() const { return m_choice; } // "light", "dark", "system"

    // For this run only, as the command line asks.
    void override(const QString &choice);
    void choose(const QString &choice);
    void setTextScale(int percent); // 100–150

Q_SIGNALS:
    void changed();

private:
    void onSystemTold(bool isDark);
    void follow();
    void wear();

    Settings &m_settings;
    std::unique_ptr<SystemTheme> m_system;
    QString m_choice;
    bool m_systemIsDark = false;
};
