// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/readydecks.h"

#include <QWidget>

class ChoiceButton;
class DeckSettings;
class IconButton;
class QMenu;
class QPushButton;

// Which deck is in front: the one that writes itself or a saved one; new ones are made from the ready decks,
// saved ones renamed, copied and deleted.
class DeckBar final : public QWidget {
    Q_OBJECT

public:
    explicit DeckBar(const ViewContext &context, QWidget *parent = nullptr);

    void retranslate();
    // The deck that writes itself, with the slides it shows now, as a saved one to arrange.
    void saveShown();

private:
    void buildMenus();
    void fillNew();
    void follow();
    void choose(EntityId deck);
    void make(const ReadyDeck &ready, const QString &title);
    void rename();
    void duplicate();
    void remove();

    ViewContext m_context;
    QList<EntityId> m_decks; // as the choices stand; the first is null: the one that writes itself
    ChoiceButton *m_choice;
    QPushButton *m_new;
    IconButton *m_more;
    QMenu *m_newMenu;
    QAction *m_rename;
    QAction *m_duplicate;
    QAction *m_remove;
    DeckSettings *m_settings;
};
