// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

// One setting: its key in the file and what it is before anybody has chosen.
template <typename Value>
struct SettingKey {
    const char *name;
    const char *standard;
};

// The table of everything the program remembers about its user; plan settings live in the plan.
inline constexpr SettingKey<QString> themeSetting{"theme", "system"}; // light, dark, system
inline constexpr SettingKey<QString> lastSystemThemeSetting{"last_system_theme", "light"};
inline constexpr SettingKey<QString> languageSetting{"language", ""}; // empty: the system's
inline constexpr SettingKey<int> textScaleSetting{"text_scale", "100"}; // percent, 100–150
inline constexpr SettingKey<QString> authorSetting{"author", ""}; // empty: the account's
inline constexpr SettingKey<QString> lastViewSetting{"last_view", ""};
inline constexpr SettingKey<QString> lastFolderSetting{"last_folder", ""};
inline constexpr SettingKey<QByteArray> windowGeometrySetting{"window_geometry", ""};

// The user's own settings, in the system's place for them or, for tests, in a file of their own.
class Settings {
public:
    Settings();
    explicit Settings(const QString &file);

    template <typename Value>
    [[nodiscard]] Value value(const SettingKey<Value> &key) const
    {
        return m_store.value(QLatin1String(key.name), QString::fromLatin1(key.standard))
            .template value<Value>();
    }
    template <typename Value>
    void set(const SettingKey<Value> &key, const Value &value)
    {
        m_store.setValue(QLatin1String(key.name), value);
    }

    // The name that edits and decisions are signed with.
    [[nodiscard]] QString author() const;
    // 1.0–1.5
    [[nodiscard]] double textScale() const;
    [[nodiscard]] QSettings &store() { return m_store; }
    [[nodiscard]] const QSettings &store() const { return m_store; }

private:
    QSettings m_store;
};
