// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

// A question to the user: `title` is the question, the choices are verbs.
struct PromptQuestion {
    QString title;
    QString text;
    QStringList verbs; // one button each, the first is what Enter does
    bool isDestructive = false; // the first verb loses something: Enter then does nothing
};

// A piece of text asked from the user, such as the reason of a decision.
struct PromptText {
    QString title;
    QString label;
    QString verb;
    QString text; // what stands in the field at first
    bool isRequired = true;
    QString whenEmpty; // what is said while a required text is missing
    bool isLong = false; // several lines
    QString explanation; // what the answer will do, above the field
    QString choiceLabel; // askWithChoice: above the choices
    QStringList choices; // the first is proposed
};

struct PromptAnswer {
    int choice = 0;
    QString text;
};

struct PromptFile {
    QString title;
    QString folder;
    QString name; // proposed for saving
    QStringList filters; // as QFileDialog: "Spreadsheets (*.csv *.xlsx)"
};

// Everything that views ask from the user beyond their own controls. An interface, so that tests
// answer instead of dialogs and no test ever blocks; app/ has the one with dialogs.
class UserPrompt {
public:
    // Reports what is done of what is to do; returns false when the user has cancelled.
    using Progress = std::function<bool(int done, int total)>;

    virtual ~UserPrompt() = default;

    // The number of the verb chosen; nothing when cancelled.
    [[nodiscard]] virtual std::optional<int> ask(const PromptQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QString> askText(const PromptText &text) = 0;
    // The same question with one of its choices to take.
    [[nodiscard]] virtual std::optional<PromptAnswer> askWithChoice(const PromptText &text) = 0;
    // An empty path when cancelled.
    [[nodiscard]] virtual QString chooseFileToOpen(const PromptFile &file) = 0;
    [[nodiscard]] virtual QString chooseFileToSave(const PromptFile &file) = 0;
    virtual void showMessage(const QString &title, const QString &text) = 0;
    virtual void showFailure(const Message &message) = 0;
    // Runs work that may take long, with a cancel button once it does.
    virtual void runWithProgress(const QString &title, const std::function<void(const Progress &)> &work) = 0;
};
