// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcutsdialog.h"

#include "actions.h"
#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 680;
constexpr int listHeight = 600;
constexpr double mostOfScreen = 0.6; // the rest is the question, the button and the window's frame
constexpr int keysWidth = 180;

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    return text.remove(u'…');
}

QString keysOf(const QAction *action)
{
    return action->isVisible() ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, const PlanView *view, QWidget *parent)
    : DialogFrame(tr("Which key does what?"), parent)
{
    setObjectName(u"shortcutsDialog"_s);
    const Theme &theme = themeOf(this);
    setMaximumWidth(QWIDGETSIZE_MAX);
    auto *list = new QWidget;
    m_grid = new QGridLayout(list);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(1, theme.px(keysWidth));
    m_grid->setHorizontalSpacing(theme.px(24));
    m_grid->setContentsMargins(0, 0, theme.px(20), 0); // the scroll bar stands beside the keys
    if (view)
        addView(*view);
    addMenus(actions);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"shortcuts"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    const int most = qRound(screen()->availableGeometry().height() * mostOfScreen);
    scroll->setMinimumHeight(std::min(theme.px(listHeight), most));
    body()->addWidget(scroll);
    addPrimary(tr("Close"))->setFocus();
    resize(theme.px(dialogWidth), sizeHint().height());
}

void ShortcutsDialog::addView(const PlanView &view)
{
    const QList<ViewActionGroup> groups = view.viewActionGroups();
    for (const ViewActionGroup &group : groups) {
        addHeading(group.title == view.title() ? view.title() : tr("%1: %2").arg(view.title(), group.title));
        for (const QAction *action : group.actions)
            addKey(action->text(), keysOf(action));
    }
    addHeading(tr("%1: in its lists and pictures").arg(view.title()));
    const QList<KeyHint> hints = view.keyHints();
    for (const KeyHint &hint : hints)
        addKey(hint.text, hint.keys);
}

void ShortcutsDialog::addMenus(const Actions &actions)
{
    MenuId menu = MenuId::File;
    addHeading(QCoreApplication::translate("Action", menuTitle(menu)));
    for (const ActionRow &row : actionTable()) {
        const char *title = menuTitle(row.menu);
        if (row.menu != menu && *title) {
            menu = row.menu;
            addHeading(QCoreApplication::translate("Action", title));
        }
        // The table's text: that of Undo and Redo also names the step, which is another one each time.
        addKey(QCoreApplication::translate("Action", row.text), keysOf(actions.action(row.id)));
    }
}

void ShortcutsDialog::addHeading(const QString &text)
{
    m_heading = withoutMnemonic(text);
}

void ShortcutsDialog::addKey(const QString &text, const QString &keys)
{
    if (keys.isEmpty())
        return;
    if (!m_heading.isEmpty()) {
        auto *heading = new ElidedLabel(std::exchange(m_heading, {}));
        setTextStyle(heading, TextStyle::Section);
        if (m_grid->count() > 0)
            heading->setContentsMargins(0, themeOf(this).px(12), 0, 0);
        m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(new ElidedLabel(withoutMnemonic(text)), row, 0);
    auto *shown = new QLabel(keys);
    setTextInk(shown, TextInk::Muted);
    shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(shown, row, 1);
}
