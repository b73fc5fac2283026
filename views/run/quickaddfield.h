// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

// One line to write a request on. Several lines pasted into it are handed over instead of being run
// together.
class QuickAddField final : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void linesPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // False when it is one line, which the field takes itself.
    bool handOver(const QString &text);
};
