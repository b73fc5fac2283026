// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogprompt.h"

#include "common/dialogframe.h"
#include "common/gainlinestyle.h"
#include "dialogs/progressdialog.h"
#include "dialogs/textdialog.h"
#include "windowlanguage.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DialogPrompt", text);
}

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// ".pdf" of "PDF (*.pdf)"
QString endingOf(const QString &filter)
{
    const qsizetype star = filter.indexOf(u"*.");
    if (star < 0)
        return {};
    qsizetype end = star + 2;
    while (end < filter.size() && filter.at(end).isLetterOrNumber())
        ++end;
    return filter.mid(star + 1, end - star - 1);
}

// "plan" becomes "plan.pdf" when the filter asks for PDF and no ending was typed, and the proposed "plan.pdf"
// becomes "plan.pptx" when only the filter was changed.
QString withEnding(const QString &path, const QString &filter, const QString &proposed)
{
    const QString ending = endingOf(filter);
    const QFileInfo file(path);
    if (path.isEmpty() || ending.isEmpty())
        return path;
    if (file.suffix().isEmpty())
        return path + ending;
    return file.fileName() == proposed ? path.chopped(file.suffix().size() + 1) + ending : path;
}

} // namespace

DialogPrompt::DialogPrompt(QWidget *window, const WindowLanguage &language)
    : m_window(window)
    , m_language(language)
{
}

std::optional<int> DialogPrompt::ask(const PromptQuestion &question)
{
    DialogFrame dialog(question.title, m_window);
    if (!question.text.isEmpty())
        dialog.body()->addWidget(paragraph(question.text));
    const auto cancel = dialog.addCancel(translated(QT_TRANSLATE_NOOP("DialogPrompt", "Cancel")));
    for (int i = int(question.verbs.size()) - 1; i >= 0; --i) {
        const bool isFirst = i == 0;
        QPushButton *button =
            isFirst ? dialog.addPrimary(question.verbs.at(i)) : dialog.addVerb(question.verbs.at(i));
        button->setObjectName(u"verb%1"_s.arg(i));
        QObject::connect(button, &QPushButton::clicked, &dialog,
                         [&dialog, i] { dialog.done(QDialog::Accepted + i); });
        if (isFirst && question.isDestructive)
            button->setDefault(false);
        else if (isFirst)
            button->setFocus();
    }
    if (question.isDestructive)
        cancel->setFocus();
    const int result = dialog.exec();
    return result == QDialog::Rejected ? std::nullopt : std::optional(result - QDialog::Accepted);
}

std::optional<QString> DialogPrompt::askText(const PromptText &text)
{
    TextDialog dialog(text, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.text();
}

std::optional<PromptAnswer> DialogPrompt::askWithChoice(const PromptText &text)
{
    TextDialog dialog(text, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return PromptAnswer{dialog.choice(), dialog.text()};
}

QString DialogPrompt::chooseFileToOpen(const PromptFile &file)
{
    return QFileDialog::getOpenFileName(m_window, file.title, file.folder, file.filters.join(u";;"_s));
}

QString DialogPrompt::chooseFileToSave(const PromptFile &file)
{
    QString filter = file.filters.value(0);
    const QString path = QFileDialog::getSaveFileName(
        m_window, file.title, QDir(file.folder).filePath(file.name), file.filters.join(u";;"_s), &filter);
    const QString ended = withEnding(path, filter, file.name);
    return ended == path || !QFileInfo::exists(ended) || mayReplace(ended) ? ended : QString();
}

// The file dialog asked for the name as it was typed.
bool DialogPrompt::mayReplace(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return ask({.title = translated(QT_TRANSLATE_NOOP("DialogPrompt", "Replace “%1”?")).arg(name),
                .text = translated(QT_TRANSLATE_NOOP("DialogPrompt", "The file is there already.")),
                .verbs = {translated(QT_TRANSLATE_NOOP("DialogPrompt", "Replace"))},
                .isDestructive = true})
        .has_value();
}

void DialogPrompt::showMessage(const QString &title, const QString &text)
{
    DialogFrame dialog(title, m_window);
    if (!text.isEmpty())
        dialog.body()->addWidget(paragraph(text));
    dialog.addPrimary(translated(QT_TRANSLATE_NOOP("DialogPrompt", "Close")))->setFocus();
    dialog.exec();
}

void DialogPrompt::showFailure(const Message &message)
{
    showMessage(translated(QT_TRANSLATE_NOOP("DialogPrompt", "This was not done")),
                m_language.language().text(message));
}

void DialogPrompt::runWithProgress(const QString &title, const std::function<void(const Progress &)> &work)
{
    ProgressDialog dialog(title, m_window);
    work([&dialog](int done, int total) { return dialog.report(done, total); });
}
