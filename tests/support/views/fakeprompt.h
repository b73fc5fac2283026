// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/userprompt.h"

#include <QQueue>

// Answers instead of a person, so that no test blocks: what is queued, else cancel.
class FakePrompt final : public UserPrompt {
public:
    QQueue<int> verbs;
    QQueue<QString> texts;
    QQueue<QString> files;
    QStringList questions; // the titles asked, in order
    QStringList choices; // of the last question with some
    QList<Message> failures;
    QStringList messages;
    int asked = 0; // questions of any kind, files included
    QStringList longWorks; // the titles of what ran with progress
    bool cancelsLongWork = false;

    [[nodiscard]] std::optional<int> ask(const PromptQuestion &question) override;
    [[nodiscard]] std::optional<QString> askText(const PromptText &text) override;
    // A verb is the choice, the text follows.
    [[nodiscard]] std::optional<PromptAnswer> askWithChoice(const PromptText &text) override;
    [[nodiscard]] QString chooseFileToOpen(const PromptFile &file) override;
    [[nodiscard]] QString chooseFileToSave(const PromptFile &file) override;
    void showMessage(const QString &title, const QString &text) override;
    void showFailure(const Message &message) override;
    void runWithProgress(const QString &title, const std::function<void(const Progress &)> &work) override;
};
