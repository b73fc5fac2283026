// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "entities/deck.h"

#include <QObject>

class QMenu;

// Two menus of a saved deck: how its slides look, and for whom they are. What they choose is one undo step.
class DeckSettings final : public QObject {
    Q_OBJECT

public:
    // The menus stand at the end of `deckMenu`, which owns them.
    DeckSettings(const ViewContext &context, QMenu *deckMenu);

    void retranslate();

private:
    void fillLooks();
    void fillAudiences();
    void addAudience(QMenu *menu, const QString &title, DeckAudience audience, EntityId about = {});

    ViewContext m_context;
    QMenu *m_looks;
    QMenu *m_audiences;
    QMenu *m_functions;
    QMenu *m_members;
};
