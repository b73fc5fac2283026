// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QMainWindow>

#include <functional>
#include <memory>

class Actions;
class DayWatch;
class PlanDesk;
class PlanOpening;
class PlanSession;
class PlanWindowState;
class QStackedWidget;
class SavedSign;
class Settings;
class ThemeSource;
class UserPrompt;
class WelcomePage;
class WindowLanguage;
struct LoadedPlan;
struct ViewActionGroup;

// What the window stands on; all of it outlives the window.
struct WindowContext {
    Settings &settings;
    WindowLanguage &language;
    ThemeSource &theme;
    UserPrompt *prompt = nullptr; // null: real dialogs
    QDate today; // invalid: the clock's
};

// The one window: the welcome page or the desk of the open plan, with the menus above.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context);
    ~MainWindow() override;

    void openPlan(const QString &path);
    void closePlan();
    // The show of the saved or ready deck of that name; empty: of the one that writes itself.
    Result<void> startShow(const QString &deck);
    [[nodiscard]] PlanSession *session() const { return m_session.get(); } // null: none open
    [[nodiscard]] PlanDesk *desk() const { return m_desk; } // null: no plan open
    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] UserPrompt &prompt() const { return *m_prompt; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildWelcome();
    void bindFile();
    void bindExchange();
    void bindView();
    void bindPlan();
    void bindDialogs();
    void chooseAndOpen();
    void chooseAndImport();
    void importFile(const QString &path);
    [[nodiscard]] bool openPlanFor(const QString &file);
    void newPlan();
    void exploreSample();
    void saveCopy();
    void revert();
    void showPlan(LoadedPlan loaded);
    void rememberOpenPlan();
    [[nodiscard]] bool settleEdits();
    void flushEdits();
    void runLong(const QString &title, const std::function<void(const std::function<bool(double)> &)> &work);
    void fillRecent();
    void fillBackups();
    void setProjector(bool projector);
    void toggleFullScreen();
    void goLive(QScreen *screen);
    void leaveLive();
    void showSettings();
    void showShortcuts();
    [[nodiscard]] QList<ViewActionGroup> viewGroups() const;
    void tellHistory();
    void tellTitle();

    WindowContext m_context;
    std::unique_ptr<UserPrompt> m_ownPrompt;
    UserPrompt *m_prompt;
    std::unique_ptr<PlanOpening> m_opening;
    DayWatch *m_days;
    Actions *m_actions;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome = nullptr;
    SavedSign *m_saved;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanWindowState> m_windowState;
    PlanDesk *m_desk = nullptr;
    // How the window stood before a live view was shown to the room.
    struct Standing {
        QByteArray geometry;
        Qt::WindowStates state;
        bool isProjector = false;
    };
    Standing m_beforeLive;
};
