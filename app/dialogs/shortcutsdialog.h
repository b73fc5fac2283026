// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"

class Actions;
class PlanView;
class QGridLayout;

// Every key that does something now: those of the view shown first, then those of the menus, under
// their headings. Made from the actions themselves, so it cannot be out of date.
class ShortcutsDialog final : public DialogFrame {
    Q_OBJECT

public:
    // view: the one shown; null: no plan is open.
    ShortcutsDialog(const Actions &actions, const PlanView *view, QWidget *parent);

private:
    void addView(const PlanView &view);
    void addMenus(const Actions &actions);
    void addHeading(const QString &text);
    void addKey(const QString &text, const QString &keys);

    QGridLayout *m_grid;
    QString m_heading; // stands as soon as a key comes under it
};
