// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/presenterwindow.h"

#include "common/gainlinestyle.h"
#include "common/slidepreview.h"
#include "projector/showclock.h"
#include "projector/slideshow.h"
#include "projector/speakernotes.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QTime>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int secondMilliseconds = 1000;
constexpr int minuteMilliseconds = 60 * secondMilliseconds;
constexpr int windowMargin = 24;
constexpr int currentStretch = 5; // the slide the room sees, beside three parts for the next one
constexpr int nextStretch = 3;

QLabel *addLabel(const char *name, TextStyle style, TextInk ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    setTextStyle(label, style, style == TextStyle::ViewTitle ? QFont::DemiBold : 0);
    setTextInk(label, ink);
    return label;
}

// "0:42", "12:05", "1:02:05"
QString lengthText(qint64 seconds)
{
    const qint64 hours = seconds / 3600;
    const QString minutes = QString::number(seconds / 60 % 60);
    const QString rest = u"%1"_s.arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return hours == 0 ? u"%1:%2"_s.arg(minutes, rest)
                      : u"%1:%2:%3"_s.arg(hours).arg(minutes.rightJustified(2, u'0'), rest);
}

// "2:10", or "2:10 / 5:00" where so many minutes are planned.
QString timeText(qint64 milliseconds, std::optional<double> planned)
{
    const QString passed = lengthText(milliseconds / secondMilliseconds);
    return planned ? passed + u" / "_s + lengthText(qRound64(*planned * minuteMilliseconds) / secondMilliseconds)
                   : passed;
}

} // namespace

PresenterWindow::PresenterWindow(SlideShow &show, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_show(show)
    , m_current(new SlidePreview(this))
    , m_next(new SlidePreview(this))
    , m_time(addLabel("presenterTime", TextStyle::ViewTitle, TextInk::Text, this))
    , m_onSlide(addLabel("presenterOnSlide", TextStyle::ViewTitle, TextInk::Text, this))
    , m_elapsed(addLabel("presenterElapsed", TextStyle::ViewTitle, TextInk::Text, this))
    , m_pace(addLabel("presenterPace", TextStyle::Section, TextInk::Muted, this))
    , m_position(addLabel("presenterPosition", TextStyle::ViewTitle, TextInk::Muted, this))
    , m_state(addLabel("presenterState", TextStyle::Body, TextInk::AtRisk, this))
    , m_nextTitle(addLabel("presenterNextTitle", TextStyle::Body, TextInk::Text, this))
    , m_notes(new SpeakerNotes(this))
    , m_hint(addLabel("presenterHint", TextStyle::Small, TextInk::Muted, this))
{
    setObjectName(u"presenterWindow"_s);
    setProperty("noFocusRing", true);
    setFocusPolicy(Qt::StrongFocus);
    m_current->setObjectName(u"presenterCurrent"_s);
    m_next->setObjectName(u"presenterNext"_s);
    build();
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &PresenterWindow::tellTime);
    second->start(secondMilliseconds);
    connect(&show, &SlideShow::changed, this, &PresenterWindow::follow);
    follow();
}

void PresenterWindow::build()
{
    m_nextTitle->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *clocks = new QHBoxLayout;
    clocks->addWidget(m_position);
    clocks->addStretch(1);
    clocks->addWidget(m_pace);
    clocks->addSpacing(windowMargin);
    clocks->addWidget(m_onSlide);
    clocks->addSpacing(2 * windowMargin);
    clocks->addWidget(m_elapsed);
    clocks->addSpacing(2 * windowMargin);
    clocks->addWidget(m_time);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(windowMargin / 2);
    beside->addWidget(m_next, 3);
    beside->addWidget(m_nextTitle);
    beside->addWidget(m_state);
    beside->addWidget(m_notes, 4);
    beside->addWidget(m_hint);
    auto *slides = new QHBoxLayout;
    slides->setSpacing(windowMargin);
    slides->addWidget(m_current, currentStretch);
    slides->addLayout(beside, nextStretch);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(windowMargin, windowMargin, windowMargin, windowMargin);
    rows->setSpacing(windowMargin / 2);
    rows->addLayout(clocks);
    rows->addLayout(slides, 1);
}

void PresenterWindow::showOn(QScreen *screen)
{
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
}

void PresenterWindow::follow()
{
    const QList<SlidePage> &pages = m_show.pages();
    const int current = m_show.currentPage();
    const bool isLast = current + 1 >= pages.size();
    m_current->setPage(pages.value(current));
    m_current->setAccessibleName(tr("The room sees: %1").arg(m_show.shownPage().title));
    m_next->setVisible(!isLast);
    m_next->setPage(pages.value(current + 1));
    m_next->setAccessibleName(tr("Next slide"));
    m_nextTitle->setText(isLast ? tr("This is the last slide.")
                                : tr("Next: %1").arg(pages.value(current + 1).title));
    m_position->setText(tr("Slide %1 of %2").arg(current + 1).arg(pages.size()));
    m_notes->setNotes(pages.value(current).entry.notes);
    tellState();
    m_hint->setText(tr("→ next · ← back · Tab all slides · J live view · B black · F hold · + − notes · R clock "
                       "to zero · ? all keys · Esc ends"));
    setWindowTitle(tr("Presenter: %1").arg(pages.value(current).title));
    setAccessibleName(windowTitle());
    tellTime();
}

void PresenterWindow::tellState()
{
    if (m_show.isAway()) {
        m_state->setText(tr("The room sees the live view. J comes back to the slide."));
        m_state->show();
        return;
    }
    switch (m_show.cover()) {
    case ShowCover::Black:
        m_state->setText(tr("The room sees a black screen. B brings the slide back."));
        break;
    case ShowCover::White:
        m_state->setText(tr("The room sees a white screen. W brings the slide back."));
        break;
    case ShowCover::None:
        m_state->setText(
            m_show.isFrozen()
                ? tr("The room sees a held picture: “%1”. F lets it go.").arg(m_show.shownPage().title)
                : QString());
    }
    m_state->setHidden(m_state->text().isEmpty());
}

void PresenterWindow::tellTime()
{
    const QLocale locale;
    m_time->setText(locale.toString(QTime::currentTime(), QLocale::ShortFormat));
    m_time->setAccessibleName(tr("Time: %1").arg(m_time->text()));
    const PlannedTime planned = plannedTime(m_show.pages(), m_show.currentPage());
    m_elapsed->setText(timeText(m_show.sinceStart(), planned.all));
    m_elapsed->setAccessibleName(tr("Since the start: %1").arg(m_elapsed->text()));
    const qint64 onSlide = m_show.onSlide();
    m_onSlide->setText(tr("Slide: %1").arg(timeText(onSlide, planned.slide)));
    m_onSlide->setAccessibleName(tr("On this slide: %1").arg(timeText(onSlide, planned.slide)));
    const bool isOver = planned.slide && double(onSlide) > *planned.slide * minuteMilliseconds;
    setTextInk(m_onSlide, isOver ? TextInk::AtRisk : TextInk::Text);
    tellPace();
}

void PresenterWindow::tellPace()
{
    const QList<SlidePage> &pages = m_show.pages();
    m_pace->setVisible(plannedTime(pages, m_show.currentPage()).all.has_value());
    const int behind =
        int(minutesBehind(pages, m_show.currentPage(), m_show.sinceStart(), m_show.onSlide()));
    m_pace->setText(behind > 0       ? tr("%n min behind", nullptr, behind)
                        : behind < 0 ? tr("%n min ahead", nullptr, -behind)
                                     : tr("on time"));
    setTextInk(m_pace, behind > 0 ? TextInk::AtRisk : TextInk::Muted);
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        m_show.restartClock();
    else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        m_notes->enlarge(1);
    else if (event->key() == Qt::Key_Minus)
        m_notes->enlarge(-1);
    else
        QCoreApplication::sendEvent(&m_show, event);
}

void PresenterWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_show.close();
}

// Tab is the overview's.
bool PresenterWindow::focusNextPrevChild(bool)
{
    return false;
}
