// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "entities/deckslide.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

// What is done with the slide in front of a saved deck: others added after it, moved, hidden, copied, taken
// off. A deck that writes itself has none of it.
class SlideVerbs final : public QObject {
    Q_OBJECT

public:
    SlideVerbs(const ViewContext &context, QWidget *view);

    void setCurrent(EntityId entry);
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QAction *add() const { return m_add; }
    void retranslate();
    // To that place among the deck's slides.
    void moveTo(EntityId entry, int position);

Q_SIGNALS:
    // A slide came, or moved: it should be in front.
    void cameUp(EntityId entry);

private:
    QAction *addAction(const char *name, const QKeySequence &shortcut, void (SlideVerbs::*verb)());
    void refresh();
    void popUpKinds();
    void addKind(QMenu *menu, SlideKind kind);
    void addSubjects(QMenu *menu, const DeckSlide &slide);
    void addOne(QMenu *menu, const DeckSlide &slide, const QString &text);
    void move(int places);
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void toggleHidden();
    void duplicate();
    void remove();
    [[nodiscard]] const DeckSlide *current() const;

    ViewContext m_context;
    QWidget *m_view;
    EntityId m_current;
    QAction *m_add;
    QAction *m_up;
    QAction *m_down;
    QAction *m_hide;
    QAction *m_duplicate;
    QAction *m_remove;
};
