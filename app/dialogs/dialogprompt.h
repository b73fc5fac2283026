// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/userprompt.h"

#include <QPointer>

class QWidget;
class WindowLanguage;

// Asks the user with real dialogs over the window.
class DialogPrompt final : public UserPrompt {
public:
    DialogPrompt(QWidget *window, const WindowLanguage &language);

    [[nodiscard]] std::optional<int> ask(const PromptQuestion &question) override;
    [[nodiscard]] std::optional<QString> askText(const PromptText &text) override;
    [[nodiscard]] std::optional<PromptAnswer> askWithChoice(const PromptText &text) override;
    [[nodiscard]] QString chooseFileToOpen(const PromptFile &file) override;
    [[nodiscard]] QString chooseFileToSave(const PromptFile &file) override;
    void showMessage(const QString &title, const QString &text) override;
    void showFailure(const Message &message) override;
    void runWithProgress(const QString &title, const std::function<void(const Progress &)> &work) override;

private:
    [[nodiscard]] bool mayReplace(const QString &path);

    QPointer<QWidget> m_window;
    const WindowLanguage &m_language;
};
