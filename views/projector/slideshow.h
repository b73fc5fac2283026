// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/showclock.h"
#include "projector/showlens.h"
#include "slides/slidepage.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

#include <optional>

class QScreen;
class QTimer;
class ShowHelp;
class SlideOverview;
class SlidesModel;
enum class ShowVerb;

enum class ShowCover { None, Black, White };

// The audience's window: one slide on the whole screen, driven by keys, a clicker or the mouse. It
// shows the pages it is given and knows nothing of the plan they come from.
class SlideShow final : public QWidget {
    Q_OBJECT

public:
    explicit SlideShow(const QList<SlidePage> &pages, QWidget *parent = nullptr);

    // Another deck while the show runs: it stays on the same slide. A held picture stays until it is
    // let go.
    void setPages(const QList<SlidePage> &pages);
    void showOn(QScreen *screen);
    // The nearest one there is.
    void goTo(int page);

    [[nodiscard]] const QList<SlidePage> &pages() const;
    [[nodiscard]] int currentPage() const { return m_current; } // -1: no slide
    [[nodiscard]] ShowCover cover() const { return m_cover; }
    [[nodiscard]] const ShowLens &lens() const { return m_lens; }
    [[nodiscard]] bool isFrozen() const { return m_held.has_value(); }
    // What is on the screen when nothing covers it.
    [[nodiscard]] SlidePage shownPage() const;
    // Milliseconds since the start, and on the slide in front.
    [[nodiscard]] qint64 sinceStart() const { return m_clock.sinceStart(m_time.elapsed()); }
    [[nodiscard]] qint64 onSlide() const { return m_clock.onSlide(m_time.elapsed()); }
    void restartClock();
    // Whether the live view stands in its place: keys move no slide then.
    [[nodiscard]] bool isAway() const { return m_isAway; }
    void setAway(bool isAway);
    // A line over the slide for a moment, such as why a key does nothing.
    void say(const QString &sentence);

Q_SIGNALS:
    // Another slide, another deck, or something else hides it now.
    void changed();
    // The live view behind the slide is wanted, or the slide instead of it.
    void jumpWanted();
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void perform(ShowVerb verb);
    void type(int digit);
    void goToTyped();
    void setCover(ShowCover cover);
    void setFrozen(bool isFrozen);
    void setLens(bool isSpotlight, bool isZoomed);
    void leave();
    void jump();
    void toggleOverview();
    void toggleHelp();
    bool closeOverlay();
    void refresh();
    void paintSign(QPainter *painter, const QString &text) const;

    SlidesModel *m_slides;
    SlideOverview *m_overview;
    ShowHelp *m_help;
    QTimer *m_idle;
    QElapsedTimer m_time;
    ShowClock m_clock;
    int m_current = -1;
    int m_typed = 0; // 0: no number typed
    QString m_said;
    QTimer *m_saying;
    bool m_isAway = false;
    ShowCover m_cover = ShowCover::None;
    std::optional<SlidePage> m_held;
    ShowLens m_lens;
    QPixmap m_painted; // null: to be painted again
};
