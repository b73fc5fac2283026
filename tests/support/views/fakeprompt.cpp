// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprompt.h"

std::optional<int> FakePrompt::ask(const PromptQuestion &question)
{
    questions += question.title;
    return verbs.isEmpty() ? std::nullopt : std::optional<int>(verbs.dequeue());
}

std::optional<QString> FakePrompt::askText(const PromptText &text)
{
    questions += text.title;
    return texts.isEmpty() ? std::nullopt : std::optional<QString>(texts.dequeue());
}

QString FakePrompt::chooseFileToOpen(const PromptFile &)
{
    return files.isEmpty() ? QString() : files.dequeue();
}

QString FakePrompt::chooseFileToSave(const PromptFile &)
{
    return files.isEmpty() ? QString() : files.dequeue();
}

void FakePrompt::showMessage(const QString &title, const QString &text)
{
    messages += title + QStringLiteral(": ") + text;
}

void FakePrompt::showFailure(const Message &message)
{
    failures += message;
}

void FakePrompt::runWithProgress(const QString &, const std::function<void(const Progress &)> &work)
{
    work([](int, int) { return true; });
}
