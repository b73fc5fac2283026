// SPDX-License-Identifier: GPL-3.0-or-later
#include "themesource.h"

#include "common/gainlinestyle.h"
#include "settings.h"
#include "systemtheme.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

ThemeSource::ThemeSource(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_system(std::make_unique<SystemTheme>())
    , m_choice(settings.value(themeSetting))
    , m_systemIsDark(settings.value(lastSystemThemeSetting) == u"dark")
{
    connect(m_system.get(), &SystemTheme::told, this, &ThemeSource::onSystemTold);
    wear();
    // Asked once the window is up: until then what the system said last time is the best guess.
    QMetaObject::invokeMethod(this, &ThemeSource::follow, Qt::QueuedConnection);
}

ThemeSource::~ThemeSource() = default;

Theme ThemeSource::theme() const
{
    const bool isDark = m_choice == u"dark" || (m_choice == u"system" && m_systemIsDark);
    return isDark ? Theme::dark(m_settings.textScale()) : Theme::light(m_settings.textScale());
}

void ThemeSource::override(const QString &choice)
{
    m_choice = choice;
    wear();
    follow();
}

void ThemeSource::choose(const QString &choice)
{
    m_settings.set(themeSetting, choice);
    override(choice);
}

void ThemeSource::setTextScale(int percent)
{
    m_settings.set(textScaleSetting, std::clamp(percent, 100, 150));
    wear();
}

void ThemeSource::follow()
{
    if (m_choice == u"system")
        m_system->watch();
}

void ThemeSource::onSystemTold(bool isDark)
{
    m_settings.set(lastSystemThemeSetting, isDark ? u"dark"_s : u"light"_s);
    if (std::exchange(m_systemIsDark, isDark) != isDark && m_choice == u"system")
        wear();
}

void ThemeSource::wear()
{
    if (auto *style = qobject_cast<GainlineStyle *>(QApplication::style()))
        style->setTheme(theme());
    else
        QApplication::setStyle(new GainlineStyle(theme()));
    Q_EMIT changed();
}
