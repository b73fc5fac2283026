// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "slides/slidepage.h"

#include <QObject>
#include <QPointer>

#include <optional>

class LiveMeeting;
class PresenterWindow;
class QScreen;
class QWidget;
class SlideShow;
struct JumpTarget;

// Starts the show of the deck from whatever view is shown, and keeps it in step with the plan while it runs:
// what is decided in the room is on the screen at once. From a slide it goes to the live view behind it and
// back; what is changed there is decided in the meeting.
class DeckPresenter final : public QObject {
    Q_OBJECT

public:
    // The show goes to another screen than the one `window` is on, when there is one.
    DeckPresenter(const ViewContext &context, QWidget *window);
    ~DeckPresenter() override;

    // Starts at that slide, 0 the first; a show that runs comes to the front, back from the live view.
    void present(int slide = 0);
    // A deck that is not among the saved ones.
    void presentDeck(const DeckSpec &deck);
    // From the live view to the slide it was opened from.
    void comeBack();
    [[nodiscard]] bool isLive() const { return m_isLive; }
    [[nodiscard]] LiveMeeting &meeting() const { return *m_meeting; }
    [[nodiscard]] SlideShow *show() const; // null: none runs
    // Null: no show runs, or there is only the one screen that the room sees.
    [[nodiscard]] PresenterWindow *presenter() const;

Q_SIGNALS:
    // The window is to show that view on the screen of the room, and then to be as it was.
    void wentLive(const JumpTarget &target, QScreen *screen);
    void cameBack();
    // The show is over, and something was decided in it.
    void decided(EntityId meeting);

private:
    void goLive();
    void hold();
    [[nodiscard]] Quarter quarterBehind(const JumpTarget &target) const;
    void finish();
    void follow();
    void place();
    void placeOn(QScreen *audience);
    [[nodiscard]] DeckSpec spec() const;
    [[nodiscard]] QList<SlidePage> pages() const;

    ViewContext m_context;
    QWidget *m_window;
    QPointer<SlideShow> m_show;
    QPointer<PresenterWindow> m_presenter;
    LiveMeeting *m_meeting;
    QPointer<QScreen> m_room; // where the live view is
    Quarter m_quarterBefore; // on the top bar, before the live view
    bool m_isLive = false;
    std::optional<DeckSpec> m_asked; // instead of the one that the window shows
    int m_notesSize = 0; // as the speaker left it
};

// The first of `screens` that shows something else than `own`; that one when there is none.
[[nodiscard]] QScreen *audienceScreen(const QList<QScreen *> &screens, QScreen *own);
