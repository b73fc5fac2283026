// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QObject>
#include <QPointer>

class PresenterWindow;
class QScreen;
class QWidget;
class SlideShow;

// Starts the show of the quarter on the top bar from whatever view is shown, and keeps it in step
// with the plan while it runs: what is decided in the room is on the screen at once.
class DeckPresenter final : public QObject {
    Q_OBJECT

public:
    // The show goes to another screen than the one `window` is on, when there is one.
    DeckPresenter(const ViewContext &context, QWidget *window);
    ~DeckPresenter() override;

    // Starts at that slide, 0 the first; a show that runs goes on and comes to the front.
    void present(int slide = 0);
    [[nodiscard]] SlideShow *show() const; // null: none runs
    // Null: no show runs, or there is only the one screen that the room sees.
    [[nodiscard]] PresenterWindow *presenter() const;

private:
    void follow();
    void place();
    void placeOn(QScreen *audience);

    ViewContext m_context;
    QWidget *m_window;
    QPointer<SlideShow> m_show;
    QPointer<PresenterWindow> m_presenter;
    int m_notesSize = 0; // as the speaker left it
};

// The first of `screens` that shows something else than `own`; that one when there is none.
[[nodiscard]] QScreen *audienceScreen(const QList<QScreen *> &screens, QScreen *own);
