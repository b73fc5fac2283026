// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/deckexporting.h"

#include "common/fieldeditors/fieldeditor.h"
#include "common/toast.h"
#include "common/userprompt.h"
#include "common/viewcontext.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/showndeck.h"
#include "slides/deckexport.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMilliseconds = 20; // between two looks at how far the writing is

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DeckExporting)
};

// What the writing thread and the window's tell each other.
struct Writing {
    std::atomic<int> done = 0;
    std::atomic<int> total = 0; // 0: not yet known
    std::atomic<bool> isStopped = false;
    int pages = 0;
    QList<Message> problems; // what the pages do without
    Result<QStringList> files = QStringList();
};

QString proposedName(const ViewContext &context)
{
    const DeckSpec spec = shownDeckSpec(context.session, context.figures);
    QString name = context.session.data().settings().title.trimmed();
    if (name.isEmpty())
        name = Texts::tr("Roadmap");
    name += u' ' + spec.quarter.label(spec.language);
    static const QRegularExpression notInNames(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    return name.replace(notInNames, u"-"_s) + u".pdf"_s;
}

QString askWhere(const ViewContext &context)
{
    const QString path = context.prompt.chooseFileToSave(
        {.title = Texts::tr("Where should the slides go?"),
         .folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
         .name = proposedName(context),
         .filters = {Texts::tr("PDF (*.pdf)"), Texts::tr("PowerPoint presentation (*.pptx)"),
                     Texts::tr("PNG pictures (*.png)"), Texts::tr("SVG drawings (*.svg)")}});
    return path.isEmpty() || deckFormatOf(path) ? path : path + u".pdf"_s;
}

// On a copy of the plan, in a thread of its own: the window goes on to answer.
void writeDeck(const ViewContext &context, const QString &path, const UserPrompt::Progress &progress,
               Writing &writing)
{
    const auto work = [&writing, path, plan = context.session.data(), today = context.session.today(),
                       spec = shownDeckSpec(context.session, context.figures)] {
        const DeckPages deck = deckPagesOf(plan, spec, today);
        writing.pages = int(deck.pages.size());
        writing.problems = deck.problems;
        writing.files = exportDeck(deck, path, *deckFormatOf(path), [&writing](int done, int total) {
            writing.total = total;
            writing.done = done;
            return !writing.isStopped;
        });
    };
    writing.isStopped = !progress(0, 0);
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    while (!thread->wait(lookMilliseconds)) {
        if (!progress(writing.done, writing.total))
            writing.isStopped = true;
    }
}

bool canOpenFolders()
{
    const QString platform = QGuiApplication::platformName();
    return (platform == u"xcb" || platform.startsWith(u"wayland"))
        && !QStandardPaths::findExecutable(u"xdg-open"_s).isEmpty();
}

Toast *exportToast(const ViewContext &context, QWidget *parent)
{
    const QString name = u"exportToast"_s;
    if (auto *known = parent->findChild<Toast *>(name, Qt::FindDirectChildrenOnly))
        return known;
    auto *toast = new Toast(parent);
    toast->setObjectName(name);
    toast->setAccessibleName(Texts::tr("The export of the slides"));
    UserPrompt *prompt = &context.prompt;
    QObject::connect(toast, &Toast::triggered, toast, [toast, prompt] {
        const QString folder = toast->property("folder").toString();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            prompt->showMessage(Texts::tr("The folder could not be opened"),
                                Texts::tr("The slides are in %1.").arg(QDir::toNativeSeparators(folder)));
    });
    return toast;
}

} // namespace

QString exportDeckFile(const ViewContext &context, QWidget *toastParent)
{
    if (!settleEditors(toastParent->window()))
        return {};
    const QString path = askWhere(context);
    if (path.isEmpty())
        return {};
    Writing writing;
    context.prompt.runWithProgress(
        Texts::tr("Writing the slides…"),
        [&](const UserPrompt::Progress &progress) { writeDeck(context, path, progress, writing); });
    if (!writing.files) {
        context.prompt.showFailure(writing.files.error());
        return {};
    }
    if (writing.files->isEmpty())
        return {};
    context.figures.setDeckExported();
    const QFileInfo file(writing.files->constFirst());
    Toast *toast = exportToast(context, toastParent);
    toast->setProperty("folder", file.absolutePath());
    QStringList said{Texts::tr("%n slide(s) written to “%1”.", nullptr, writing.pages).arg(file.fileName())};
    for (const Message &problem : std::as_const(writing.problems))
        said += context.session.language().text(problem);
    toast->showText(said.join(u' '), canOpenFolders() ? Texts::tr("Open folder") : QString());
    return path;
}
