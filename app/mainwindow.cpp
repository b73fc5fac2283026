// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "actions.h"
#include "common/gainlinestyle.h"
#include "common/planview.h"
#include "common/userprompt.h"
#include "dailybackup.h"
#include "daywatch.h"
#include "dialogs/dialogprompt.h"
#include "document/plansession.h"
#include "painting/icon.h"
#include "planopening.h"
#include "planwindowstate.h"
#include "recentplans.h"
#include "registry/viewregistry.h"
#include "settings.h"
#include "shell/plandesk.h"
#include "shell/savedsign.h"
#include "storage/planstore.h"
#include "themesource.h"
#include "welcome/welcomepage.h"
#include "windowlanguage.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestWindow(1024, 640);
constexpr QSize usualWindow(1600, 960);
constexpr QSize roomOfFrame(8, 36); // what the system draws around a window
constexpr int progressSteps = 1000;

} // namespace

MainWindow::MainWindow(const WindowContext &context)
    : m_context(context)
    , m_ownPrompt(context.prompt ? nullptr : std::make_unique<DialogPrompt>(this, context.language))
    , m_prompt(context.prompt ? context.prompt : m_ownPrompt.get())
    , m_opening(std::make_unique<PlanOpening>(*m_prompt, context.language))
    , m_days(new DayWatch(context.today, this))
    , m_actions(new Actions(this))
    , m_pages(new QStackedWidget)
    , m_saved(new SavedSign)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(smallestWindow);
    resize(usualWindow.boundedTo(screen()->availableGeometry().size() - roomOfFrame));
    setCentralWidget(m_pages);
    menuBar()->setCornerWidget(m_saved, Qt::TopRightCorner);
    bindFile();
    bindExchange();
    bindView();
    bindPlan();
    bindDialogs();
    m_actions->buildMenus();
    m_actions->setGate([this] { return settleEdits(); });
    connect(m_days, &DayWatch::dayChanged, this, [this](QDate today) {
        if (m_session)
            m_session->setToday(today);
    });
    connect(&m_context.language, &WindowLanguage::changed, this, [this] {
        if (m_session)
            m_session->setLanguage(m_context.language.language());
    });
    restoreGeometry(m_context.settings.value(windowGeometrySetting));
    tellTitle();
}

MainWindow::~MainWindow()
{
    flushEdits();
    delete m_desk; // before the session that it shows
}

void MainWindow::buildWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_actions->action(ActionId::Import)->isVisible(), m_pages);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::exploreSample);
        connect(m_welcome, &WelcomePage::newPlanWanted, this, &MainWindow::newPlan);
        connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseAndOpen);
        connect(m_welcome, &WelcomePage::importWanted, m_actions->action(ActionId::Import),
                &QAction::trigger);
        connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openPlan);
        connect(m_welcome, &WelcomePage::themeChosen, &m_context.theme, &ThemeSource::choose);
        connect(m_welcome, &WelcomePage::languageChosen, this, [this](const QString &code) {
            m_context.settings.set(languageSetting, code);
            m_context.language.choose(code);
        });
    }
    m_welcome->setRecents(recentPlans(m_context.settings), m_context.language.language(), m_days->today());
    m_welcome->setChoices(m_context.language.language().code(), m_context.theme.choice());
    m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::showPlan(LoadedPlan loaded)
{
    closePlan();
    m_session = std::make_unique<PlanSession>(std::move(loaded.store), std::move(loaded.data),
                                              m_days->today(), m_context.language.language());
    m_session->setAuthor(m_context.settings.author());
    m_session->setLongWork(
        [this](const QString &title, const PlanSession::Work &work) { runLong(title, work); });
    m_windowState = std::make_unique<PlanWindowState>(m_context.settings, m_session->store().planId());
    m_desk = new PlanDesk(*m_session, *m_prompt, *m_windowState, m_pages);
    m_pages->addWidget(m_desk);
    connect(m_session.get(), &PlanSession::historyChanged, this, &MainWindow::tellHistory);
    connect(new DailyBackup(*m_session, m_desk), &DailyBackup::failed, m_desk,
            [this](const Message &reason) { m_desk->showWarning(m_session->language().text(reason)); });
    connect(&m_session->plan(), &Plan::applied, this, &MainWindow::tellTitle);
    connect(m_desk, &PlanDesk::actionWanted, m_actions, &Actions::trigger);
    connect(m_desk, &PlanDesk::wentLive, this, &MainWindow::goLive);
    connect(m_desk, &PlanDesk::cameBack, this, &MainWindow::leaveLive);
    connect(m_desk, &PlanDesk::viewChanged, this,
            [this] { m_actions->setViewGroups([this] { return viewGroups(); }); });
    m_desk->setPlanMenu(m_actions->menu(MenuId::Plan));
    m_actions->setPlanOpen(true);
    m_pages->setCurrentWidget(m_desk);
    m_desk->showView(m_context.settings.value(lastViewSetting));
    if (m_desk->currentViewId().isEmpty() && !allViews().isEmpty())
        m_desk->showView(QString::fromLatin1(allViews().first().id));
    rememberOpenPlan();
    tellHistory();
    tellTitle();
}

void MainWindow::rememberOpenPlan()
{
    rememberPlan(m_context.settings,
                 {m_session->path(), m_session->data().settings().title, m_desk->summary(),
                  QDateTime::currentDateTimeUtc()});
}

// What stands typed becomes an edit; false, with the keyboard in the field, when it cannot.
bool MainWindow::settleEdits()
{
    return !m_desk || m_desk->settle();
}

// What stands typed in a field becomes an edit when the field is left.
void MainWindow::flushEdits()
{
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
}

void MainWindow::closePlan()
{
    if (!m_session)
        return;
    flushEdits();
    if (m_desk->isProjector())
        setProjector(false);
    rememberOpenPlan();
    m_context.settings.set(lastViewSetting, m_desk->currentViewId());
    m_desk->keepViews();
    m_actions->setViewGroups({});
    m_actions->setPlanOpen(false);
    delete m_desk;
    m_desk = nullptr;
    m_session.reset();
    buildWelcome();
    tellHistory();
    tellTitle();
}

// An edit of thousands of steps: how far it is, and the way out that leaves the plan as it was.
void MainWindow::runLong(const QString &title, const PlanSession::Work &work)
{
    m_prompt->runWithProgress(title, [&work](const UserPrompt::Progress &progress) {
        work([&progress](double share) { return progress(int(share * progressSteps), progressSteps); });
    });
}

void MainWindow::tellHistory()
{
    m_actions->setUndoable(ActionId::Undo, m_session ? m_session->undoText() : QString());
    m_actions->setUndoable(ActionId::Redo, m_session ? m_session->redoText() : QString());
}

void MainWindow::tellTitle()
{
    m_saved->setVisible(m_session != nullptr);
    if (!m_session) {
        setWindowTitle(u"Gainline"_s);
        return;
    }
    m_saved->setReadOnly(m_session->isReadOnly());
    const QString title = m_session->data().settings().title;
    setWindowTitle(
        tr("%1 – Gainline").arg(title.isEmpty() ? QFileInfo(m_session->path()).fileName() : title));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_actions->retranslate();
    tellHistory();
    tellTitle();
    if (!m_session && m_welcome)
        buildWelcome();
}

// The welcome page is built where it is seen: a start with a plan does without.
void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_session && !m_welcome)
        buildWelcome();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!settleEdits()) {
        event->ignore();
        return;
    }
    m_context.settings.set(windowGeometrySetting, saveGeometry());
    closePlan();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_desk && m_desk->backToSlide())
        return;
    if (m_desk && m_desk->isProjector())
        setProjector(false);
    else if (isFullScreen())
        toggleFullScreen();
    else if (m_desk)
        m_desk->setDetailsShown(false);
}

void MainWindow::setProjector(bool projector)
{
    menuBar()->setHidden(projector);
    m_desk->setProjector(projector);
    m_actions->action(ActionId::Projector)->setChecked(projector);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
    m_actions->action(ActionId::FullScreen)->setChecked(isFullScreen());
}
