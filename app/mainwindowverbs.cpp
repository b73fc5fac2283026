// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's menus and keys do.
#include "actions.h"
#include "common/planview.h"
#include "common/searchfield.h"
#include "common/userprompt.h"
#include "daywatch.h"
#include "dialogs/newplandialog.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "exchange/sampleplan.h"
#include "freshplan.h"
#include "mainwindow.h"
#include "planopening.h"
#include "recentplans.h"
#include "registry/viewregistry.h"
#include "settings.h"
#include "shell/plandesk.h"
#include "shell/viewarea.h"
#include "storage/planbackups.h"
#include "storage/planstore.h"
#include "userfolders.h"
#include "windowlanguage.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

bool isPlanFile(const QString &path)
{
    return path.endsWith(u".gainline");
}

bool isSpreadsheet(const QString &path)
{
    const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"ods"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

// The second view of a step, such as the timeline of step 4; empty when there is none.
QString secondViewOf(int step)
{
    QStringList ids;
    for (const ViewEntry &entry : allViews()) {
        if (entry.step == step)
            ids += QString::fromLatin1(entry.id);
    }
    return ids.value(1);
}

} // namespace

void MainWindow::bindFile()
{
    m_actions->bind(ActionId::NewPlan, [this] { newPlan(); });
    m_actions->bind(ActionId::OpenPlan, [this] { chooseAndOpen(); });
    m_actions->bind(ActionId::ExploreSample, [this] { exploreSample(); });
    m_actions->bind(ActionId::ExportSlides, [this] {
        flushEdits();
        m_desk->exportSlides();
    });
    m_actions->bind(ActionId::SaveCopy, [this] { saveCopy(); });
    m_actions->bind(ActionId::Revert, [this] { revert(); });
    m_actions->bind(ActionId::ClosePlan, [this] { closePlan(); });
    m_actions->bind(ActionId::Quit, [this] { close(); });
    connect(m_actions->menu(MenuId::Recent), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_actions->menu(MenuId::Backups), &QMenu::aboutToShow, this, &MainWindow::fillBackups);
}

void MainWindow::bindView()
{
    QSet<int> steps;
    for (const ViewEntry &entry : allViews())
        steps.insert(entry.step);
    for (int step = 1; step <= 5; ++step) {
        if (steps.contains(step))
            m_actions->bind(ActionId(int(ActionId::Step1) + step - 1),
                            [this, step] { m_desk->showStep(step); });
    }
    if (const QString timeline = secondViewOf(4); !timeline.isEmpty())
        m_actions->bind(ActionId::Timeline, [this, timeline] { m_desk->showView(timeline); });
    m_actions->bind(ActionId::Team, [this] { m_desk->showView(u"team"_s); });
    m_actions->bind(ActionId::Requests, [this] { m_desk->showView(u"inbox"_s); });
    m_actions->bind(ActionId::Details, [this] { m_desk->toggleDetails(); });
    m_actions->bind(ActionId::NextPane, [this] { m_desk->focusNextPane(); });
    m_actions->bind(ActionId::Projector, [this] { setProjector(!m_desk->isProjector()); });
    m_actions->bind(ActionId::FullScreen, [this] { toggleFullScreen(); });
    m_actions->bind(ActionId::Search, [this] { m_desk->search()->setFocus(Qt::ShortcutFocusReason); });
    for (const ActionId id : {ActionId::Projector, ActionId::FullScreen})
        m_actions->action(id)->setCheckable(true);
}

void MainWindow::bindPlan()
{
    m_actions->bind(ActionId::Undo, [this] { (void)m_session->undo(); });
    m_actions->bind(ActionId::Redo, [this] { (void)m_session->redo(); });
    const auto step = [this](int quarters) {
        m_desk->figures().setQuarter(m_desk->figures().quarter().plus(quarters));
    };
    m_actions->bind(ActionId::PreviousQuarter, [step] { step(-1); });
    m_actions->bind(ActionId::NextQuarter, [step] { step(1); });
    m_actions->bind(ActionId::Present, [this] { m_desk->present(); });
    m_actions->bind(ActionId::PresentFromSlide, [this] { m_desk->presentFromSlide(); });
    m_actions->bind(ActionId::Health, [this] { m_desk->showHealth(); });
    m_actions->bind(ActionId::ScoringCriteria, [this] { m_desk->editCriteria(); });
    m_actions->bind(ActionId::CheckIn, [this] { m_desk->showView(u"checkins"_s); });
    m_actions->bind(ActionId::EndOfQuarter, [this] { m_desk->endQuarter(); });
    m_actions->bind(ActionId::ScoreTogether, [this] { m_desk->showView(u"score"_s); });
}

void MainWindow::bindDialogs()
{
    m_actions->bind(ActionId::Settings, [this] { showSettings(); });
    m_actions->bind(ActionId::PlanSettings, [this] { m_desk->showPlanSettings(); });
    m_actions->bind(ActionId::Shortcuts, [this] { showShortcuts(); });
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_context.settings, m_context.language, m_context.theme, this);
    dialog.exec();
    if (m_session)
        m_session->setAuthor(m_context.settings.author());
    else
        buildWelcome();
}

void MainWindow::showShortcuts()
{
    const PlanView *view = m_desk ? m_desk->currentView() : nullptr;
    ShortcutsDialog(*m_actions, view, this).exec();
}

QList<ViewActionGroup> MainWindow::viewGroups() const
{
    const PlanView *view = m_desk ? m_desk->currentView() : nullptr;
    return view ? view->viewActionGroups() : QList<ViewActionGroup>();
}

void MainWindow::openPlan(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if ((m_session && m_session->path() == file) || !settleEdits())
        return;
    if (!QFileInfo::exists(file)) {
        forgetPlan(m_context.settings, file);
        m_prompt->showMessage(tr("The plan was not opened"), tr("There is no file %1.").arg(file));
        if (!m_session)
            buildWelcome();
        return;
    }
    if (std::optional<LoadedPlan> loaded = m_opening->open(file))
        showPlan(*std::move(loaded));
}

void MainWindow::chooseAndOpen()
{
    const QString path =
        m_prompt->chooseFileToOpen({tr("Which plan do you want to open?"),
                                    m_context.settings.value(lastFolderSetting),
                                    {},
                                    {tr("Gainline plans (*.gainline)"), tr("All files (*)")}});
    if (path.isEmpty())
        return;
    m_context.settings.set(lastFolderSetting, QFileInfo(path).absolutePath());
    openPlan(path);
}

void MainWindow::newPlan()
{
    NewPlanDialog dialog(m_context.language.language(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const FreshPlan wanted = dialog.wanted();
    const QString place =
        m_opening->chooseNewPlace(tr("Where should the plan be kept?"), documentsFolder(), wanted.title);
    if (place.isEmpty())
        return;
    std::optional<LoadedPlan> loaded =
        m_opening->create(place, freshPlan(wanted, Language(dialog.languageCode())), tr("New plan"),
                          m_context.settings.author());
    if (loaded)
        showPlan(*std::move(loaded));
}

// Made once; what the user has tried out in it stays.
void MainWindow::exploreSample()
{
    const QString place = samplePlanPath();
    if (QFileInfo::exists(place)) {
        openPlan(place);
        return;
    }
    const Language &language = m_context.language.language();
    const Result<PlanData> sample = samplePlan(language, m_days->today());
    if (!sample) {
        m_prompt->showFailure(sample.error());
        return;
    }
    if (std::optional<LoadedPlan> loaded =
            m_opening->create(place, *sample, tr("Sample plan"), m_context.settings.author()))
        showPlan(*std::move(loaded));
}

void MainWindow::saveCopy()
{
    const QFileInfo plan(m_session->path());
    const QString place = m_opening->chooseNewPlace(tr("Where should the copy go?"), plan.absolutePath(),
                                                    tr("%1 (copy)").arg(plan.completeBaseName()));
    if (place.isEmpty())
        return;
    flushEdits();
    if (place == m_session->path()) {
        m_prompt->showMessage(tr("The copy was not saved"),
                              tr("A copy needs a name other than the plan's own."));
        return;
    }
    if (const Result<void> saved = m_session->store().saveCopyAs(place); !saved)
        m_prompt->showFailure(saved.error());
}

void MainWindow::revert()
{
    flushEdits();
    const ChangeSet back = m_session->revertToOpened();
    if (back.isEmpty()) {
        m_prompt->showMessage(tr("Nothing has changed since the plan was opened"), {});
        return;
    }
    const PromptQuestion question{tr("Revert to how the plan was when it was opened?"),
                                  tr("%n change(s) are taken back in one step, which can be undone.", nullptr,
                                     int(back.changes.size())),
                                  {tr("Revert")},
                                  true};
    if (m_prompt->ask(question))
        (void)m_session->editor().apply(back);
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_actions->menu(MenuId::Recent);
    menu->clear();
    const QList<RecentPlan> plans = recentPlans(m_context.settings);
    for (const RecentPlan &plan : plans) {
        const QString title = plan.title.isEmpty() ? QFileInfo(plan.path).completeBaseName() : plan.title;
        QAction *entry = menu->addAction(plan.isMissing() ? tr("%1 (no longer there)").arg(title) : title);
        entry->setToolTip(plan.path);
        connect(entry, &QAction::triggered, this, [this, path = plan.path] { openPlan(path); });
    }
    if (plans.isEmpty())
        menu->addAction(tr("No plan was opened yet"))->setEnabled(false);
}

void MainWindow::fillBackups()
{
    QMenu *menu = m_actions->menu(MenuId::Backups);
    menu->clear();
    if (!m_session)
        return;
    const QList<PlanBackup> backups = PlanBackups(backupFolder(), m_session->store().planId()).newestFirst();
    for (const PlanBackup &backup : backups) {
        const QLocale locale = m_session->language().locale();
        QAction *entry = menu->addAction(
            tr("Open the backup of %1…").arg(locale.toString(backup.at.toLocalTime(), QLocale::ShortFormat)));
        connect(entry, &QAction::triggered, this, [this, path = backup.path] {
            if (!settleEdits())
                return;
            if (std::optional<LoadedPlan> loaded = m_opening->restore(path, m_session->path()))
                showPlan(*std::move(loaded));
        });
    }
    if (backups.isEmpty())
        menu->addAction(tr("No backup yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (isPlanFile(path) || isSpreadsheet(path))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    event->acceptProposedAction();
    // After the drop is over, so that a question does not hold the other program up.
    QMetaObject::invokeMethod(
        this,
        [this, path] {
            if (isPlanFile(path))
                openPlan(path);
            else
                importFile(path);
        },
        Qt::QueuedConnection);
}
