// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/communicateview.h"

#include "common/banner.h"
#include "common/card.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "common/segmentedcontrol.h"
#include "common/slidethumbnails.h"
#include "communicate/deckexporting.h"
#include "communicate/deckparts.h"
#include "communicate/illegibletext.h"
#include "common/slidepreview.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/showndeck.h"
#include "items/slidesmodel.h"
#include "slides/deckexport.h"
#include "slides/samepage.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 264;
constexpr int narrowListWidth = 216;
constexpr int wideView = 1360; // 1600 of the window less the rail

} // namespace

CommunicateView::CommunicateView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_slides(new SlidesModel(this))
    , m_deck(new QWidget(this))
    , m_parts(new DeckParts(context.figures, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"communicateView"_s);
    buildBar();
    buildList();
    setHome(m_list);
    auto *row = new QHBoxLayout(m_deck);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gutter);
    row->addWidget(m_listCard);
    row->addWidget(buildPreview(), 1);
    content()->addWidget(m_deck, 1);
    content()->addWidget(m_empty, 1);
    buildActions();
    connect(m_empty, &EmptyState::triggered, this, [this] { this->context().openView(u"strategy"_s); });
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
    bar()->addWidget(m_language);
    bar()->addStretch(1);
    bar()->addWidget(m_export);
    connect(m_language, &SegmentedControl::currentChanged, this, [this](int index) {
        DeckChoice choice = context().figures.deckChoice();
        choice.languageCode = Language::codes().value(index);
        context().figures.setDeckChoice(choice);
    });
    connect(m_export, &QPushButton::clicked, this, &CommunicateView::exportPdf);
}

void CommunicateView::buildList()
{
    m_listCard = new Card(m_deck);
    m_list = new QListView(m_listCard);
    m_list->setObjectName(u"slideList"_s);
    m_list->setModel(m_slides);
    m_list->setItemDelegate(new SlideThumbnailDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setFrameShape(QFrame::NoFrame);
    // A double click, or Enter.
    connect(m_list, &QListView::activated, this, [this] { context().trigger(u"presentFromSlide"_s); });
    auto *column = new QVBoxLayout(m_listCard);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
}

QWidget *CommunicateView::buildPreview()
{
    auto *side = new QWidget(m_deck);
    m_preview = new SlidePreview(side);
    m_preview->setObjectName(u"slidePreview"_s);
    m_findings = new Banner(side);
    m_findings->setObjectName(u"slideFindings"_s);
    m_findings->setStatus(Status::Attention);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gutter);
    column->addWidget(m_parts);
    column->addWidget(m_preview, 1);
    column->addWidget(buildSteps());
    column->addWidget(m_findings);
    return side;
}

QWidget *CommunicateView::buildSteps()
{
    auto *steps = new QWidget(m_deck);
    m_slideTitle = new ElidedLabel({}, steps);
    m_slideTitle->setObjectName(u"slideTitle"_s);
    setTextStyle(m_slideTitle, TextStyle::Section);
    m_position = new QLabel(steps);
    m_position->setObjectName(u"slidePosition"_s);
    setTextInk(m_position, TextInk::Muted);
    m_previous = new IconButton(u"chevron-left"_s, {}, steps);
    m_previous->setObjectName(u"previousSlide"_s);
    m_next = new IconButton(u"chevron-right"_s, {}, steps);
    m_next->setObjectName(u"nextSlide"_s);
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_slideTitle, 1);
    row->addWidget(m_previous);
    row->addWidget(m_position);
    row->addWidget(m_next);
    connect(m_previous, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { step(1); });
    return steps;
}

void CommunicateView::buildActions()
{
    m_previousAction = new QAction(this);
    m_previousAction->setObjectName(u"previousSlideAction"_s);
    m_previousAction->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    m_nextAction = new QAction(this);
    m_nextAction->setObjectName(u"nextSlideAction"_s);
    m_nextAction->setShortcut(Qt::CTRL | Qt::Key_PageDown);
    for (QAction *action : viewActions()) {
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
    m_list->setAccessibleName(tr("Slides"));
    m_list->setToolTip(tr("Double-click to present from this slide (Shift+F5)"));
    m_previous->setToolTip(tr("Previous slide"));
    m_previous->setAccessibleName(tr("Previous slide"));
    m_next->setToolTip(tr("Next slide"));
    m_next->setAccessibleName(tr("Next slide"));
    m_previousAction->setText(tr("Previous slide"));
    m_nextAction->setText(tr("Next slide"));
    m_parts->retranslate();
    m_empty->setContent(
        u"communicate"_s,
        tr("There is nothing to show yet. The slides write themselves from the company's goals, the "
           "needs and the objectives: begin with the goals in step 1."),
        tr("Begin with the goals"));
}

QString CommunicateView::title() const
{
    return tr("Communicate");
}

QString CommunicateView::facts() const
{
    if (m_slides->rowCount() == 0)
        return {};
    const QString quarter = context().figures.quarter().label(context().session.language());
    return tr("%n slide(s) for %1", nullptr, m_slides->rowCount()).arg(quarter);
}

QList<QAction *> CommunicateView::viewActions() const
{
    return {m_previousAction, m_nextAction};
}

void CommunicateView::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    for (QWidget *widget : {static_cast<QWidget *>(m_listCard), static_cast<QWidget *>(m_parts),
                            static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_export)})
        widget->setVisible(!isProjector);
}

int CommunicateView::currentSlide() const
{
    return std::max(0, currentRow());
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
    refreshEmptyState();
    const QList<SlidePage> before = m_slides->pages();
    const int row = currentRow();
    const DeckSpec spec = shownDeckSpec(context().session, context().figures);
    m_slides->setPages(deckPagesOf(context().session.data(), spec, context().session.today()).pages);
    m_list->setCurrentIndex(m_slides->index(pageAfter(before, row, m_slides->pages())));
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

void CommunicateView::showCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const SlidePage &page = m_slides->pages().at(row);
    m_preview->setPage(page);
    m_slideTitle->setText(page.title);
    m_position->setText(tr("Slide %1 of %2").arg(row + 1).arg(m_slides->rowCount()));
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < m_slides->rowCount());
    showFindings(row);
}

void CommunicateView::showFindings(int row)
{
    const QList<LegibilityFinding> &findings = m_slides->findings(row);
    m_findings->setVisible(!findings.isEmpty());
    if (findings.isEmpty())
        return;
    QString sentence = illegibleText(findings.constFirst());
    if (findings.size() > 1)
        sentence += u' ' + tr("And %n more.", nullptr, int(findings.size()) - 1);
    m_findings->setContent({}, tr("Hard to read."), sentence);
}

void CommunicateView::refreshEmptyState()
{
    const bool isEmpty = hasNothingToPresent(context().session);
    m_empty->setVisible(isEmpty);
    m_deck->setVisible(!isEmpty);
    m_language->setEnabled(!isEmpty);
    m_export->setEnabled(!isEmpty);
}

void CommunicateView::resizeEvent(QResizeEvent *event)
{
    PlanView::resizeEvent(event);
    m_listCard->setFixedWidth(themeOf(this).px(width() >= wideView ? listWidth : narrowListWidth));
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
