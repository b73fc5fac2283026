// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QScreen;
class SlidePreview;
class SlideShow;

// The presenter's own screen beside the show: the slide the room sees, the one that comes next, the time
// of day and the time since the start. Its keys are the show's.
class PresenterWindow final : public QWidget {
    Q_OBJECT

public:
    explicit PresenterWindow(SlideShow &show, QWidget *parent = nullptr);

    void showOn(QScreen *screen);
    // The time since the start begins anew.
    void restartClock();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void follow();
    void tellTime();

    SlideShow &m_show;
    QElapsedTimer m_sinceStart;
    SlidePreview *m_current;
    SlidePreview *m_next;
    QLabel *m_time;
    QLabel *m_elapsed;
    QLabel *m_position;
    QLabel *m_state; // what hides the slide from the room; empty: nothing does
    QLabel *m_nextTitle;
    QLabel *m_hint;
};
