// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/communicateview.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "communicate/deckbar.h"
#include "communicate/deckexporting.h"
#include "communicate/deckparts.h"
#include "communicate/roommeterbox.h"
#include "communicate/slidelist.h"
#include "communicate/slidepane.h"
#include "communicate/slidestage.h"
#include "communicate/slideverbs.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/showndeck.h"
#include "items/slidesmodel.h"
#include "slides/deckexport.h"
#include "slides/samepage.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 264;
constexpr int narrowListWidth = 216;
constexpr int paneWidth = 300;
constexpr int narrowPaneWidth = 248;
constexpr int wideView = 1360; // 1600 of the window less the rail

} // namespace

CommunicateView::CommunicateView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_slides(new SlidesModel(this))
    , m_verbs(new SlideVerbs(context, this))
    , m_decks(new DeckBar(context, this))
    , m_deck(new QWidget(this))
    , m_parts(new DeckParts(context.figures, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"communicateView"_s);
    buildBar();
    buildList();
    setHome(m_list);
    QWidget *stage = buildStage();
    buildPane();
    auto *row = new QHBoxLayout(m_deck);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gutter);
    row->addWidget(m_listCard);
    row->addWidget(stage, 1);
    row->addWidget(m_side);
    content()->addWidget(m_deck, 1);
    content()->addWidget(m_empty, 1);
    buildActions();
    connect(m_empty, &EmptyState::triggered, this, &CommunicateView::begin);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommunicateView::showCurrent);
    connect(&context.figures, &QuarterFigures::changed, this, &CommunicateView::followDeck);
    connect(&context.figures, &QuarterFigures::deckChoiceChanged, this, &CommunicateView::followDeck);
    connect(&context.figures, &QuarterFigures::deckChoiceChanged, this, &CommunicateView::followLanguage);
    retranslate();
    followLanguage();
    rebuild();
}

void CommunicateView::buildBar()
{
    m_language = new SegmentedControl(this);
    m_language->setObjectName(u"slideLanguage"_s);
    for (const QString &code : Language::codes())
        m_language->addSegment(code == u"fr" ? u"Français"_s : u"English"_s);
    m_export = new QPushButton(this);
    m_export->setObjectName(u"exportPdf"_s);
    m_export->setProperty("primary", true);
    setIconName(m_export, u"export"_s);
    bar()->addWidget(m_decks);
    bar()->addStretch(1);
    bar()->addWidget(m_language);
    bar()->addWidget(m_export);
    connect(m_language, &SegmentedControl::currentChanged, this,
            [this](int index) { chooseLanguage(Language::codes().value(index)); });
    connect(m_export, &QPushButton::clicked, this, &CommunicateView::exportPdf);
}

// A saved deck has its own.
void CommunicateView::chooseLanguage(const QString &code)
{
    if (const Deck *deck = shownDeck(context().session, context().figures)) {
        (void)context().session.editor().set({EntityKind::Deck, deck->id}, u"language", code);
        followLanguage(); // refused, it stays as it was
        return;
    }
    DeckChoice choice = context().figures.deckChoice();
    choice.languageCode = code;
    context().figures.setDeckChoice(choice);
}

void CommunicateView::buildList()
{
    m_listCard = new Card(m_deck);
    m_list = new SlideList(*m_slides, m_listCard);
    m_list->setObjectName(u"slideList"_s);
    m_list->addActions(m_verbs->actions());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_add = new QPushButton(m_listCard);
    m_add->setObjectName(u"addSlideButton"_s);
    m_add->setProperty("flatAccent", true);
    setIconName(m_add, u"plus"_s);
    // A double click, or Enter.
    connect(m_list, &QListView::activated, this, [this] { context().trigger(u"presentFromSlide"_s); });
    connect(m_list, &SlideList::moveWanted, m_verbs, &SlideVerbs::moveTo);
    connect(m_add, &QPushButton::clicked, m_verbs->add(), &QAction::trigger);
    connect(m_verbs, &SlideVerbs::cameUp, this, &CommunicateView::bringUp);
    auto *column = new QVBoxLayout(m_listCard);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
}

QWidget *CommunicateView::buildStage()
{
    auto *middle = new QWidget(m_deck);
    m_stage = new SlideStage(middle);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gutter);
    column->addWidget(m_parts);
    column->addWidget(m_stage, 1);
    connect(m_stage, &SlideStage::stepped, this, &CommunicateView::step);
    return middle;
}

void CommunicateView::buildPane()
{
    auto *scroll = new QScrollArea(m_deck);
    scroll->setObjectName(u"slideSide"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    m_pane = new SlidePane(context(), page);
    m_room = new RoomMeterBox(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 0, 8, 0);
    column->setSpacing(2 * gutter);
    column->addWidget(m_pane);
    column->addWidget(m_room);
    column->addStretch(1);
    scroll->setWidget(page);
    m_side = scroll;
    connect(m_pane, &SlidePane::saveWanted, m_decks, &DeckBar::saveShown);
}

void CommunicateView::buildActions()
{
    m_previousAction = new QAction(this);
    m_previousAction->setObjectName(u"previousSlideAction"_s);
    m_previousAction->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    m_nextAction = new QAction(this);
    m_nextAction->setObjectName(u"nextSlideAction"_s);
    m_nextAction->setShortcut(Qt::CTRL | Qt::Key_PageDown);
    for (QAction *action : {m_previousAction, m_nextAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_previousAction, &QAction::triggered, this, [this] { step(-1); });
    connect(m_nextAction, &QAction::triggered, this, [this] { step(1); });
}

void CommunicateView::retranslate()
{
    m_language->setAccessibleName(tr("Language of the slides"));
    m_language->setToolTip(tr("Language of the slides, whatever the window speaks"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the slides as PDF, presentation or pictures"));
    m_list->setAccessibleName(tr("Slides of the deck"));
    m_list->setToolTip(tr("Double-click to present from this slide (Shift+F5)"));
    m_slides->setHiddenTitle(tr("Hidden: %1"));
    m_add->setText(tr("Add a slide…"));
    m_add->setAccessibleName(tr("Add a slide to the deck"));
    m_add->setToolTip(tr("After the slide in front (Ctrl+M)"));
    m_previousAction->setText(tr("Previous slide"));
    m_nextAction->setText(tr("Next slide"));
    m_parts->retranslate();
    m_decks->retranslate();
    m_verbs->retranslate();
    refreshEmptyState();
}

QString CommunicateView::title() const
{
    return tr("Communicate");
}

QString CommunicateView::facts() const
{
    const int slides = shownSlides();
    if (slides == 0)
        return {};
    const DeckSpec spec = shownDeckSpec(context().session, context().figures);
    const QString quarter = spec.quarter.label(context().session.language());
    const QString count = tr("%n slide(s) for %1", nullptr, slides).arg(quarter);
    double minutes = 0;
    for (const DeckSlide &slide : spec.slides)
        minutes += slide.hidden ? 0 : slide.minutes.value_or(0);
    return minutes > 0 ? tr("%1 · %n minute(s) planned", nullptr, qRound(minutes)).arg(count) : count;
}

QList<QAction *> CommunicateView::viewActions() const
{
    return m_verbs->actions() + QList<QAction *>{m_previousAction, m_nextAction};
}

QByteArray CommunicateView::viewState() const
{
    const Room room = m_room->room();
    return QJsonDocument(QJsonObject{{u"screen_width"_s, room.screenWidth}, {u"last_row"_s, room.lastRow}})
        .toJson(QJsonDocument::Compact);
}

void CommunicateView::restoreViewState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    const Room usual;
    m_room->setRoom({kept[u"screen_width"].toDouble(usual.screenWidth),
                     kept[u"last_row"].toDouble(usual.lastRow)});
}

void CommunicateView::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    for (QWidget *widget : {static_cast<QWidget *>(m_listCard), static_cast<QWidget *>(m_language),
                            static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_decks), m_side})
        widget->setVisible(!isProjector);
    followKind();
}

// Parts are for the deck that writes itself, verbs for the saved ones.
void CommunicateView::followKind()
{
    const bool isSaved = shownDeck(context().session, context().figures);
    m_parts->setVisible(!isSaved && !m_isProjector);
    m_add->setVisible(isSaved);
    m_add->setEnabled(m_verbs->add()->isEnabled());
}

int CommunicateView::shownSlides() const
{
    const QList<SlidePage> &pages = m_slides->pages();
    return int(std::count_if(pages.cbegin(), pages.cend(),
                             [](const SlidePage &page) { return !page.entry.hidden; }));
}

// Among those that are shown; from a hidden one the show starts at the next.
int CommunicateView::currentSlide() const
{
    const QList<SlidePage> &pages = m_slides->pages();
    const auto current = pages.cbegin() + std::max(0, currentRow());
    return int(std::count_if(pages.cbegin(), std::min(current, pages.cend()),
                             [](const SlidePage &page) { return !page.entry.hidden; }));
}

void CommunicateView::exportPdf()
{
    if (m_export->isEnabled())
        exportDeckFile(context(), this);
}

void CommunicateView::followDeck()
{
    m_isStale = true;
    if (isVisible())
        rebuild();
}

void CommunicateView::followLanguage()
{
    const QString code = shownDeckSpec(context().session, context().figures).language.code();
    const QSignalBlocker blocker(m_language);
    m_language->setCurrentIndex(int(Language::codes().indexOf(code)));
}

void CommunicateView::rebuild()
{
    m_isStale = false;
    const QList<SlidePage> before = m_slides->pages();
    const int row = currentRow();
    DeckSpec spec = shownDeckSpec(context().session, context().figures);
    spec.withHidden = true;
    m_slides->setPages(deckPagesOf(context().session.data(), spec, context().session.today()).pages);
    m_list->setCurrentIndex(m_slides->index(pageAfter(before, row, m_slides->pages())));
    refreshEmptyState();
    followKind();
    followLanguage();
    showCurrent();
    Q_EMIT factsChanged();
}

int CommunicateView::currentRow() const
{
    return m_list->currentIndex().row();
}

void CommunicateView::step(int pages)
{
    const QModelIndex wanted = m_slides->index(currentRow() + pages);
    if (wanted.isValid())
        m_list->setCurrentIndex(wanted);
}

void CommunicateView::bringUp(EntityId entry)
{
    const int row = m_slides->rowOf(entry);
    if (row >= 0)
        m_list->setCurrentIndex(m_slides->index(row));
}

void CommunicateView::showCurrent()
{
    const int row = currentRow();
    m_verbs->setCurrent(m_list->currentEntry());
    if (row < 0)
        return;
    // Its own: what was typed for the slide before becomes an edit, which builds the pages anew.
    const SlidePage page = m_slides->pages().at(row);
    m_stage->setPage(page, row, m_slides->rowCount(), m_slides->findings(row));
    m_pane->setPage(page);
    m_room->setPage(page);
}

void CommunicateView::refreshEmptyState()
{
    const bool isPlanEmpty = hasNothingToPresent(context().session);
    const bool isEmpty = isPlanEmpty || m_slides->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_deck->setVisible(!isEmpty);
    m_decks->setEnabled(!isPlanEmpty);
    m_language->setEnabled(!isEmpty);
    m_export->setEnabled(!isEmpty && shownSlides() > 0);
    if (isPlanEmpty) {
        m_empty->setContent(
            u"communicate"_s,
            tr("There is nothing to show yet. The slides write themselves from the company's goals, the "
               "needs and the objectives: begin with the goals in step 1."),
            tr("Begin with the goals"));
    } else {
        m_empty->setContent(u"communicate"_s, tr("This deck has no slide yet: add what the meeting is about."),
                            context().session.isReadOnly() ? QString() : tr("Add a slide…"));
    }
}

void CommunicateView::begin()
{
    if (hasNothingToPresent(context().session))
        context().openView(u"strategy"_s);
    else
        m_verbs->add()->trigger();
}

void CommunicateView::resizeEvent(QResizeEvent *event)
{
    PlanView::resizeEvent(event);
    const bool isWide = width() >= wideView;
    m_listCard->setFixedWidth(themeOf(this).px(isWide ? listWidth : narrowListWidth));
    m_side->setFixedWidth(themeOf(this).px(isWide ? paneWidth : narrowPaneWidth));
}

void CommunicateView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (m_isStale)
        rebuild();
}

void CommunicateView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    followLanguage();
    showCurrent();
}
