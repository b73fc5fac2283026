// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprompt.h"

std::optional<int> FakePrompt::ask(const PromptQuestion &question)
{
    ++asked;
    questions += question.title;
    return verbs.isEmpty() ? std::nullopt : std::optional<int>(verbs.dequeue());
}

std::optional<QString> FakePrompt::askText(const PromptText &text)
{
    ++asked;
    questions += text.title;
    return texts.isEmpty() ? std::nullopt : std::optional<QString>(texts.dequeue());
}

std::optional<PromptAnswer> FakePrompt::askWithChoice(const PromptText &text)
{
    ++asked;
    questions += text.title;
    choices = text.choices;
    if (verbs.isEmpty() || texts.isEmpty())
        return std::nullopt;
    return PromptAnswer{verbs.dequeue(), texts.dequeue()};
}

QString FakePrompt::chooseFileToOpen(const PromptFile &)
{
    ++asked;
    return files.isEmpty() ? QString() : files.dequeue();
}

QString FakePrompt::chooseFileToSave(const PromptFile &)
{
    ++asked;
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

void FakePrompt::runWithProgress(const QString &title, const std::function<void(const Progress &)> &work)
{
    longWorks += title;
    work([this](int, int) { return !cancelsLongWork; });
}
