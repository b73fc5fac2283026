// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

// What stands in the row of a key result without numbers: the sentence that says so, and the
// button that mends it.
class NumbersPrompt final : public QWidget {
    Q_OBJECT

public:
    explicit NumbersPrompt(QWidget *parent = nullptr);

    // title: the key result's, for the button's accessible name.
    void setContent(const QString &title);

Q_SIGNALS:
    void triggered();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};
