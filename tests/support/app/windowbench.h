// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actiontable.h"
#include "fakeprompt.h"
#include "mainwindow.h"

#include <QTemporaryDir>

class PlanDesk;
class PlanSession;
class QAction;
class Settings;
class ThemeSource;
class Toast;
class WindowLanguage;
struct PlanData;

// The real window on 11 March 2027, with settings and plans in a folder of its own and a prompt that
// answers instead of dialogs.
class WindowBench {
public:
    explicit WindowBench(const QString &language = QStringLiteral("en"));
    ~WindowBench();

    // Writes the plan to a new file and opens it; the answer is the file.
    QString open(const PlanData &plan);
    QString openSample(QStringView language = u"en");
    // The window closed, and another one with the same settings.
    void startAgain();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] PlanDesk &desk() const { return *m_window->desk(); }
    [[nodiscard]] PlanSession &session() const { return *m_window->session(); }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] WindowLanguage &language() { return *m_language; }
    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString toastText() const; // empty: none is shown
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    // To whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const;

    FakePrompt prompt;

private:
    void start();

    QTemporaryDir m_folder;
    QString m_languageCode;
    int m_plans = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowLanguage> m_language;
    std::unique_ptr<ThemeSource> m_theme;
    std::unique_ptr<MainWindow> m_window;
};
