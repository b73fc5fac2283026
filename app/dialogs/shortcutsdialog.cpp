// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcutsdialog.h"

#include "actions.h"
#include "common/gainlinestyle.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 420;

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    return text.remove(u'…');
}

void addRow(QGridLayout *grid, const QAction *action)
{
    if (action->shortcut().isEmpty() || !action->isVisible())
        return;
    const int row = grid->rowCount();
    grid->addWidget(new QLabel(withoutMnemonic(action->text())), row, 0);
    auto *keys = new QLabel(action->shortcut().toString(QKeySequence::NativeText));
    setTextInk(keys, TextInk::Muted);
    keys->setAlignment(Qt::AlignRight);
    grid->addWidget(keys, row, 1);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, const QList<QAction *> &viewActions, QWidget *parent)
    : DialogFrame(tr("Which key does what?"), parent)
{
    setObjectName(u"shortcutsDialog"_s);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(24);
    grid->setContentsMargins(0, 0, 20, 0); // the scroll bar stands beside the keys
    for (const ActionRow &row : actionTable())
        addRow(grid, actions.action(row.id));
    for (const QAction *action : viewActions)
        addRow(grid, action);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setFixedHeight(themeOf(this).px(listHeight));
    body()->addWidget(scroll);
    addPrimary(tr("Close"))->setFocus();
}
