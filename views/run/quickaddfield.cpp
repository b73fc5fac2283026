// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/quickaddfield.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <memory>

using namespace Qt::StringLiterals;

bool QuickAddField::handOver(const QString &text)
{
    if (!text.trimmed().contains(u'\n'))
        return false;
    Q_EMIT linesPasted(text);
    return true;
}

void QuickAddField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && handOver(QApplication::clipboard()->text()))
        return;
    QLineEdit::keyPressEvent(event);
}

void QuickAddField::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (auto *paste = menu->findChild<QAction *>(u"edit-paste"_s)) {
        paste->disconnect(this);
        connect(paste, &QAction::triggered, this, [this] {
            if (!handOver(QApplication::clipboard()->text()))
                this->paste();
        });
    }
    menu->exec(event->globalPos());
}

void QuickAddField::dropEvent(QDropEvent *event)
{
    if (handOver(event->mimeData()->text()))
        event->acceptProposedAction();
    else
        QLineEdit::dropEvent(event);
}
