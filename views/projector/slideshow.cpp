// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slideshow.h"

#include "common/slidepicture.h"
#include "items/slidesmodel.h"
#include "projector/showhelp.h"
#include "projector/showkeys.h"
#include "projector/slideoverview.h"
#include "scenes/palette.h"
#include "slides/fonts.h"
#include "slides/samepage.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int cursorMilliseconds = 2000;
constexpr int sayingMilliseconds = 4000;
constexpr int mostTyped = 999;
constexpr double numberShare = 0.044; // of the height

} // namespace

SlideShow::SlideShow(const QList<SlidePage> &pages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_slides(new SlidesModel(this))
    , m_overview(new SlideOverview(*m_slides, this))
    , m_help(new ShowHelp(this))
    , m_idle(new QTimer(this))
    , m_saying(new QTimer(this))
{
    setObjectName(u"slideShow"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setProperty("noFocusRing", true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_idle->setSingleShot(true);
    m_idle->setInterval(cursorMilliseconds);
    connect(m_idle, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_saying->setSingleShot(true);
    m_saying->setInterval(sayingMilliseconds);
    connect(m_saying, &QTimer::timeout, this, [this] {
        m_said.clear();
        update();
    });
    connect(m_overview, &SlideOverview::chosen, this, [this](int page) {
        closeOverlay();
        setCover(ShowCover::None);
        goTo(page);
    });
    m_idle->start();
    m_time.start();
    setPages(pages);
    restartClock();
}

void SlideShow::setPages(const QList<SlidePage> &pages)
{
    m_current = pageAfter(m_slides->pages(), m_current, pages);
    m_slides->setPages(pages);
    refresh();
}

void SlideShow::showOn(QScreen *screen)
{
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

const QList<SlidePage> &SlideShow::pages() const
{
    return m_slides->pages();
}

SlidePage SlideShow::shownPage() const
{
    return m_held ? *m_held : m_slides->pages().value(m_current);
}

void SlideShow::refresh()
{
    const QString title = shownPage().title;
    setWindowTitle(title);
    setAccessibleName(m_cover == ShowCover::None        ? title
                          : m_cover == ShowCover::Black ? tr("Black screen: %1").arg(title)
                                                        : tr("White screen: %1").arg(title));
    m_painted = {};
    m_clock.goTo(m_slides->pages(), m_current, m_time.elapsed());
    update();
    Q_EMIT changed();
}

void SlideShow::restartClock()
{
    m_clock.start(m_slides->pages(), m_current, m_time.elapsed());
    Q_EMIT changed();
}

void SlideShow::goTo(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, int(m_slides->pages().size()) - 1));
    if (wanted == m_current || m_slides->pages().isEmpty())
        return;
    m_current = wanted;
    refresh();
}

void SlideShow::goToTyped()
{
    const int number = std::exchange(m_typed, 0);
    update();
    goTo(number - 1);
}

void SlideShow::type(int digit)
{
    closeOverlay();
    m_typed = std::min(m_typed * 10 + digit, mostTyped);
    update();
}

void SlideShow::setCover(ShowCover cover)
{
    if (cover == m_cover)
        return;
    m_cover = cover;
    refresh();
}

void SlideShow::setFrozen(bool isFrozen)
{
    if (isFrozen == m_held.has_value())
        return;
    if (isFrozen)
        m_held = shownPage();
    else
        m_held.reset();
    refresh();
}

// Where the pointer is, or in the middle while it is on another screen.
void SlideShow::setLens(bool isSpotlight, bool isZoomed)
{
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    m_lens = {isSpotlight, isZoomed, rect().contains(pointer) ? pointer : rect().center()};
    refresh();
}

void SlideShow::leave()
{
    if (m_lens.isOn())
        return setLens(false, false);
    if (m_cover == ShowCover::None && !isFrozen()) {
        close();
        return;
    }
    setCover(ShowCover::None);
    setFrozen(false);
}

void SlideShow::toggleOverview()
{
    if (closeOverlay())
        return;
    m_overview->open(m_current);
}

void SlideShow::toggleHelp()
{
    m_help->setGeometry(rect());
    m_help->show();
    m_help->raise();
}

bool SlideShow::closeOverlay()
{
    const bool isOpen = !m_overview->isHidden() || !m_help->isHidden();
    m_overview->hide();
    m_help->hide();
    setFocus();
    return isOpen;
}

void SlideShow::perform(ShowVerb verb)
{
    if (m_isAway) {
        if (verb == ShowVerb::Jump || verb == ShowVerb::Leave)
            Q_EMIT jumpWanted();
        return;
    }
    if (verb == ShowVerb::Enter && m_typed > 0)
        return goToTyped();
    m_typed = 0;
    if (verb == ShowVerb::Overview)
        return toggleOverview();
    const bool closed = closeOverlay();
    update();
    switch (verb) {
    case ShowVerb::Next:
    case ShowVerb::Enter:
        return goTo(m_current + 1);
    case ShowVerb::Previous:
        return goTo(m_current - 1);
    case ShowVerb::First:
        return goTo(0);
    case ShowVerb::Last:
        return goTo(int(m_slides->pages().size()) - 1);
    case ShowVerb::Black:
        return setCover(m_cover == ShowCover::Black ? ShowCover::None : ShowCover::Black);
    case ShowVerb::White:
        return setCover(m_cover == ShowCover::White ? ShowCover::None : ShowCover::White);
    case ShowVerb::Freeze:
        return setFrozen(!isFrozen());
    case ShowVerb::Spotlight:
        return setLens(!m_lens.isSpotlight, false);
    case ShowVerb::Zoom:
        return setLens(false, !m_lens.isZoomed);
    case ShowVerb::Leave:
        return closed ? void() : leave();
    case ShowVerb::Jump:
        return jump();
    case ShowVerb::Help:
        return closed ? void() : toggleHelp();
    case ShowVerb::Overview:
    case ShowVerb::Start:
        return;
    }
}

void SlideShow::keyPressEvent(QKeyEvent *event)
{
    if (const auto digit = digitOf(*event); digit && !m_isAway)
        return type(*digit);
    if (const auto verb = showVerbOf(*event))
        return perform(*verb);
    QWidget::keyPressEvent(event);
}

void SlideShow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        perform(ShowVerb::Next);
}

void SlideShow::mouseMoveEvent(QMouseEvent *event)
{
    unsetCursor();
    m_idle->start();
    if (!m_lens.isOn())
        return;
    m_lens.at = event->position();
    update();
}

void SlideShow::resizeEvent(QResizeEvent *)
{
    m_painted = {};
    m_help->setGeometry(rect());
    if (!m_overview->isHidden())
        m_overview->open(m_overview->currentIndex().row());
}

void SlideShow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT ended();
}

// Tab is the overview's.
bool SlideShow::focusNextPrevChild(bool)
{
    return false;
}

// The room is to see what is changed: nothing is covered or held any more.
void SlideShow::jump()
{
    setLens(false, false);
    setCover(ShowCover::None);
    setFrozen(false);
    Q_EMIT jumpWanted();
}

void SlideShow::setAway(bool isAway)
{
    m_isAway = isAway;
    setHidden(isAway);
    Q_EMIT changed();
}

void SlideShow::say(const QString &sentence)
{
    m_said = sentence;
    setAccessibleDescription(sentence);
    m_saying->start();
    update();
}

// At the lower right, in letters that the room can read.
void SlideShow::paintSign(QPainter *painter, const QString &text) const
{
    const Palette palette = Palette::forSlides();
    QFont font(fontFamilies().text);
    font.setPixelSize(std::max(1, int(height() * numberShare)));
    font.setWeight(QFont::DemiBold);
    const double line = font.pixelSize() * 1.6;
    QRectF sign(0, 0, QFontMetricsF(font).horizontalAdvance(text) + line, line);
    sign.moveBottomRight(QPointF(width() - line / 2, height() - line / 2));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.text);
    painter->drawRoundedRect(sign, line / 4, line / 4);
    painter->setFont(font);
    painter->setPen(palette.raised);
    painter->drawText(sign, Qt::AlignCenter, text);
}

void SlideShow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_cover == ShowCover::White ? Qt::white : Qt::black);
    if (m_cover == ShowCover::None && m_current >= 0) {
        const QRectF paper = slideRect(rect()).toRect();
        const double ratio = devicePixelRatioF();
        const QRectF shown = paperUnder(m_lens, paper);
        if (m_painted.size() != (shown.size() * ratio).toSize())
            m_painted = slidePixmap(shownPage(), shown.size(), ratio);
        painter.setClipRect(paper);
        painter.drawPixmap(shown.topLeft(), m_painted);
        drawSpotlight(&painter, rect(), m_lens);
        painter.setClipping(false);
    }
    if (m_typed > 0)
        paintSign(&painter, QString::number(m_typed));
    else if (!m_said.isEmpty())
        paintSign(&painter, m_said);
}
