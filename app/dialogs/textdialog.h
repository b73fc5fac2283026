// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
struct PromptText;

// Asks for one piece of text, in one line or several, and for one of the choices if there are some;
// what is required cannot be left empty.
class TextDialog final : public DialogFrame {
    Q_OBJECT

public:
    TextDialog(const PromptText &text, QWidget *parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] int choice() const;

private:
    void addChoices(const PromptText &prompt);

    QComboBox *m_choices = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
};
