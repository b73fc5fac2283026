// SPDX-License-Identifier: GPL-3.0-or-later
#include "planopening.h"

#include "common/userprompt.h"
#include "storage/planbackups.h"
#include "storage/planfile.h"
#include "storage/plansalvage.h"
#include "userfolders.h"
#include "windowlanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblemsShown = 8;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("PlanOpening", text, nullptr, n);
}

QString listed(const QList<Message> &problems, const Language &language)
{
    QStringList lines;
    for (const Message &problem : problems.first(qMin(problems.size(), mostProblemsShown)))
        lines += language.text(problem);
    if (const int more = int(problems.size() - lines.size()); more > 0)
        lines += translated(QT_TRANSLATE_N_NOOP("PlanOpening", "… and %n more."), more);
    return lines.join(u'\n');
}

} // namespace

PlanOpening::PlanOpening(UserPrompt &prompt, const WindowLanguage &language)
    : m_prompt(prompt)
    , m_language(language)
{
}

std::optional<LoadedPlan> PlanOpening::open(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    Result<std::unique_ptr<PlanStore>> opened = openPlan(file, {false, backupFolder()});
    if (opened)
        return load(*std::move(opened));
    if (checkPlanFile(file).state == PlanFileState::Damaged)
        return rescue(file, m_language.language().text(opened.error()));
    m_prompt.showMessage(translated(QT_TRANSLATE_NOOP("PlanOpening", "The plan was not opened")),
                         m_language.language().text(opened.error()));
    return std::nullopt;
}

std::optional<LoadedPlan> PlanOpening::load(std::unique_ptr<PlanStore> store)
{
    Result<PlanData> data = store->load();
    if (!data) {
        const QString path = store->path();
        store.reset(); // lets go of the file before anything else looks at it
        return rescue(path, m_language.language().text(data.error()));
    }
    if (const QList<Message> problems = store->problems(); !problems.isEmpty())
        m_prompt.showMessage(
            translated(QT_TRANSLATE_NOOP("PlanOpening", "Some of the plan could not be read as it stands")),
            listed(problems, m_language.language()));
    return LoadedPlan{std::move(store), *std::move(data)};
}

std::optional<LoadedPlan> PlanOpening::rescue(const QString &path, const QString &problem)
{
    const QList<PlanBackup> backups = PlanBackups::ofPath(backupFolder(), path).newestFirst();
    QString text = problem;
    QStringList verbs;
    if (!backups.isEmpty()) {
        const QLocale locale = m_language.language().locale();
        text += u"\n\n"_s
            + translated(
                  QT_TRANSLATE_NOOP(
                      "PlanOpening",
                      "The newest backup is of %1. Whatever you choose becomes a new file; the damaged "
                      "one stays as it is."))
                  .arg(locale.toString(backups.first().at.toLocalTime(), QLocale::ShortFormat));
        verbs += translated(QT_TRANSLATE_NOOP("PlanOpening", "Open the backup"));
    }
    verbs += translated(QT_TRANSLATE_NOOP("PlanOpening", "Save what can be read"));
    const QString title =
        translated(QT_TRANSLATE_NOOP("PlanOpening", "The plan is damaged. How do you want to go on?"));
    const std::optional<int> answer = m_prompt.ask({title, text, verbs, false});
    if (!answer)
        return std::nullopt;
    return *answer == 0 && !backups.isEmpty() ? restore(backups.first().path, path) : salvage(path);
}

std::optional<LoadedPlan> PlanOpening::salvage(const QString &path)
{
    const QFileInfo plan(path);
    const QString name =
        translated(QT_TRANSLATE_NOOP("PlanOpening", "%1 (rescued)")).arg(plan.completeBaseName());
    const QString place =
        chooseNewPlace(translated(QT_TRANSLATE_NOOP("PlanOpening", "Where should the rescued plan go?")),
                       plan.absolutePath(), name);
    if (place.isEmpty())
        return std::nullopt;
    Result<Salvage> saved =
        salvagePlan(path, place, {name, QString(), m_language.language().code()}, {false, backupFolder()});
    if (!saved) {
        m_prompt.showFailure(saved.error());
        return std::nullopt;
    }
    if (!saved->losses.isEmpty())
        m_prompt.showMessage(translated(QT_TRANSLATE_NOOP("PlanOpening", "Some of the plan was lost")),
                             listed(saved->losses, m_language.language()));
    return load(std::move(saved->store));
}

std::optional<LoadedPlan> PlanOpening::restore(const QString &backup, const QString &planPath)
{
    const QFileInfo plan(planPath);
    const QString name =
        translated(QT_TRANSLATE_NOOP("PlanOpening", "%1 (backup)")).arg(plan.completeBaseName());
    const QString place =
        chooseNewPlace(translated(QT_TRANSLATE_NOOP("PlanOpening", "Where should the backup go?")),
                       plan.absolutePath(), name);
    if (place.isEmpty())
        return std::nullopt;
    if (const Result<void> restored = PlanBackups::restore({backup, BackupReason::Daily, {}}, place);
        !restored) {
        m_prompt.showFailure(restored.error());
        return std::nullopt;
    }
    return open(place);
}

std::optional<LoadedPlan> PlanOpening::create(const QString &path, const PlanData &plan, const QString &title,
                                              const QString &author)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    Result<std::unique_ptr<PlanStore>> created =
        createPlan(path, plan, {title, author, m_language.language().code()}, {false, backupFolder()});
    if (created)
        return load(*std::move(created));
    m_prompt.showFailure(created.error());
    return std::nullopt;
}

QString PlanOpening::chooseNewPlace(const QString &question, const QString &folder, const QString &name)
{
    const QString ending = u".gainline"_s;
    const QString path = m_prompt.chooseFileToSave(
        {question,
         folder,
         name + ending,
         {translated(QT_TRANSLATE_NOOP("PlanOpening", "Gainline plans (*.gainline)"))}});
    return path.isEmpty() || path.endsWith(ending) ? path : path + ending;
}
