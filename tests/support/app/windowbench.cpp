// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "actions.h"
#include "common/toast.h"
#include "core/language.h"
#include "document/plansession.h"
#include "exchange/sampleplan.h"
#include "settings.h"
#include "shell/plandesk.h"
#include "shell/viewarea.h"
#include "storage/planfile.h"
#include "storage/planstore.h"
#include "themesource.h"
#include "windowlanguage.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate sampleDay(2027, 3, 11);

} // namespace

WindowBench::WindowBench(const QString &language)
    : m_languageCode(language)
{
    // Backups too: programs that run at once would else take each other's away.
    qputenv("XDG_DATA_HOME", path(u"data"_s).toLocal8Bit());
    m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
    m_settings->set(themeSetting, u"light"_s);
    start();
}

WindowBench::~WindowBench() = default;

void WindowBench::start()
{
    m_language = std::make_unique<WindowLanguage>();
    m_language->choose(m_languageCode);
    m_theme = std::make_unique<ThemeSource>(*m_settings);
    m_window =
        std::make_unique<MainWindow>(WindowContext{*m_settings, *m_language, *m_theme, &prompt, sampleDay});
    m_window->resize(1920, 1040);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowBench::startAgain()
{
    m_window->close();
    m_window.reset();
    m_theme.reset();
    m_language.reset();
    start();
}

QString WindowBench::open(const PlanData &plan)
{
    const QString file = path(u"plan%1.gainline"_s.arg(++m_plans));
    if (createPlan(file, plan, {u"Plan"_s, u"Test"_s, m_languageCode}))
        m_window->openPlan(file);
    return file;
}

QString WindowBench::openSample(QStringView language)
{
    return open(*samplePlan(Language(language), sampleDay));
}

QAction *WindowBench::action(ActionId id) const
{
    return m_window->actions().action(id);
}

QString WindowBench::toastText() const
{
    const auto *toast = desk().area()->findChild<Toast *>(u"toast"_s, Qt::FindDirectChildrenOnly);
    return toast && toast->isVisible() ? toast->findChild<QLabel *>(u"toastText"_s)->text() : QString();
}

void WindowBench::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), Qt::Key(key), modifiers);
}

void WindowBench::type(const QString &text) const
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClicks(focused ? focused : m_window.get(), text);
}
