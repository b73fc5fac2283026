// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

// The frame of every dialog: the title is a question, the buttons are verbs, Esc cancels.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    explicit DialogFrame(const QString &question, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    // The button that does it: Enter presses it, the dialog closes with accepted().
    QPushButton *addPrimary(const QString &verb);
    // Another way out. It only closes the dialog when connected to do so.
    QPushButton *addVerb(const QString &verb);
    // "Cancel" or what says it better; closes with rejected().
    QPushButton *addCancel(const QString &verb);
    void setQuestion(const QString &question);

protected:
    // The labels of a form stand in the middle of one-line fields; call it when all rows are there.
    static void centreLabels(const QFormLayout &form);

private:
    QPushButton *addButton(const QString &verb);

    QLabel *m_question;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};
