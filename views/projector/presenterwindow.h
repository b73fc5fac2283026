// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QScreen;
class SlidePreview;
class SlideShow;
class SpeakerNotes;

// The presenter's own screen beside the show: the slide the room sees, the one that comes next, its notes,
// the time of day, and the time it took so far against what was planned. Its keys are the show's.
class PresenterWindow final : public QWidget {
    Q_OBJECT

public:
    explicit PresenterWindow(SlideShow &show, QWidget *parent = nullptr);

    void showOn(QScreen *screen);
    [[nodiscard]] SpeakerNotes *notes() const { return m_notes; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void follow();
    void tellTime();
    void tellState();
    void tellPace();

    SlideShow &m_show;
    SlidePreview *m_current;
    SlidePreview *m_next;
    QLabel *m_time;
    QLabel *m_onSlide; // and what was planned for it
    QLabel *m_elapsed;
    QLabel *m_pace; // how far behind or ahead; empty where nothing is planned
    QLabel *m_position;
    QLabel *m_state; // what hides the slide from the room; empty: nothing does
    QLabel *m_nextTitle;
    SpeakerNotes *m_notes;
    QLabel *m_hint;
};
