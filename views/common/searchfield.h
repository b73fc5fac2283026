// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

// A line edit with a lens, a clear button once there is text, and its shortcut written at the
// right while there is none. Its placeholder is its accessible name unless another is set.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    // Shown only; the owner makes the shortcut work.
    void setShortcutHint(const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followTheme();

    QAction *m_lens;
    QAction *m_clear;
    QString m_hint;
};
