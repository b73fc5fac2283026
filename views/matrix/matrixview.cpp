// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixview.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/removeentities.h"
#include "common/selectionlink.h"
#include "common/toggleswitch.h"
#include "common/tracebar.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/shownranking.h"
#include "items/needstoplacemodel.h"
#include "items/rankedneedsmodel.h"
#include "matrix/matrixcalibration.h"
#include "matrix/matrixcontrols.h"
#include "matrix/matrixlegend.h"
#include "matrix/matrixplot.h"
#include "matrix/matrixreview.h"
#include "matrix/needdecisions.h"
#include "matrix/needtray.h"
#include "matrix/rankingpanel.h"
#include "matrix/whatifbar.h"
#include "matrix/whatifverbs.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>

using namespace Qt::StringLiterals;

namespace {

constexpr int wideWindow = 1360; // of the view: 1600 of the window less the rail
constexpr int trayWidth = 236;
constexpr int narrowTrayWidth = 200;
constexpr int rankingWidth = 504;
constexpr int narrowRankingWidth = 360;
constexpr int smallestPlot = 560;
constexpr int projectorRanking = 35; // percent of the width
constexpr int leastForLegend = 1000;
constexpr int legendStretch = 100; // all the room beside the controls

} // namespace

MatrixView::MatrixView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_shown(new ShownRanking(context.session, context.figures, this))
    , m_ranked(new RankedNeedsModel(context.session, *m_shown, this))
    , m_toPlace(new NeedsToPlaceModel(context.session, context.figures, this))
    , m_decisions(new NeedDecisions(context, *m_shown, this))
    , m_whatIf(new WhatIfVerbs(context, *m_shown, this))
    , m_whatIfBar(new WhatIfBar(context, *m_shown, *m_whatIf, this))
    , m_tray(new NeedTray(context, *m_toPlace, this))
    , m_plot(new MatrixPlot(context, *m_ranked))
    , m_trace(new TraceBar(context, EntityKind::Need))
    , m_plotCard(new Card(this))
    , m_rankingCard(new Card(this))
    , m_ranking(new RankingPanel(context, *m_ranked, *m_decisions, *m_whatIf))
    , m_empty(new EmptyState)
    , m_controls(new MatrixControls(this))
    , m_review(new MatrixReview(context, this))
    , m_calibration(new MatrixCalibration(context, this))
    , m_legend(new MatrixLegend(this))
    , m_trayDetails(new QAction(this))
    , m_trayDelete(new QAction(this))
{
    setObjectName(u"prioritiseView"_s);
    setHome(m_plot);
    buildCards();
    buildTrayMenu();
    connectParts();
    arrange();
}

// What can be done with a card besides placing it, for the right button too.
void MatrixView::buildTrayMenu()
{
    QListView *list = m_tray->list();
    m_trayDetails->setObjectName(u"trayDetails"_s);
    m_trayDelete->setObjectName(u"trayDelete"_s);
    m_trayDelete->setShortcut(Qt::Key_Delete);
    m_trayDelete->setShortcutContext(Qt::WidgetShortcut);
    list->addActions({m_trayDetails, m_decisions->defer(), m_decisions->decline(), m_trayDelete});
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_trayDetails, &QAction::triggered, this, [this] { context().openDetails(); });
    connect(m_trayDelete, &QAction::triggered, this, &MatrixView::deleteFromTray);
    const auto follow = [this, list] {
        const bool hasCard = list->selectionModel()->hasSelection();
        m_trayDetails->setEnabled(hasCard);
        m_trayDelete->setEnabled(hasCard && !context().session.isReadOnly());
    };
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
    follow();
}

void MatrixView::deleteFromTray()
{
    QList<EntityRef> needs;
    const QModelIndexList rows = m_tray->list()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        needs += {EntityKind::Need, m_toPlace->idAt(row.row())};
    (void)removeEntities(context(), needs);
}

void MatrixView::buildCards()
{
    auto *plotColumn = new QVBoxLayout(m_plotCard);
    plotColumn->setContentsMargins(1, 1, 1, 1);
    plotColumn->setSpacing(0);
    plotColumn->addWidget(m_plot, 1);
    plotColumn->addWidget(m_empty, 1);
    plotColumn->addWidget(m_trace);
    auto *rankingColumn = new QVBoxLayout(m_rankingCard);
    rankingColumn->setContentsMargins(1, 1, 1, 1);
    rankingColumn->addWidget(m_ranking);
    auto *row = new QHBoxLayout;
    row->setSpacing(gutter);
    row->addWidget(m_tray);
    row->addWidget(m_plotCard, 1);
    row->addWidget(m_rankingCard);
    content()->setSpacing(gutter);
    content()->addWidget(m_whatIfBar);
    content()->addLayout(row, 1);
    bar()->addWidget(m_controls);
    bar()->addWidget(m_review);
    bar()->addWidget(m_calibration->toggle());
    bar()->addStretch(1);
    bar()->addWidget(m_legend, legendStretch);
}

void MatrixView::connectParts()
{
    m_plot->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_plot->addActions(m_decisions->actions());
    m_plot->addActions(m_whatIf->actions());
    m_plot->addActions(m_controls->zoomActions());
    m_plot->addActions(m_calibration->actions());
    new SelectionLink(m_plot, context().session.selection());
    connect(m_plot, &MatrixPlot::activatedNeed, this, [this] { context().openDetails(); });
    connect(m_plot, &MatrixPlot::droppedOutside, this, &MatrixView::takeOffWhenOverTray);
    connect(m_plot, &MatrixPlot::zoomWanted, m_controls, &MatrixControls::zoomTo);
    connect(m_controls, &MatrixControls::changed, this, &MatrixView::keepEncoding);
    connect(&context().figures, &QuarterFigures::deckChoiceChanged, this, &MatrixView::followEncoding);
    connect(m_review, &MatrixReview::changed, this, &MatrixView::showOptions);
    connect(m_calibration, &MatrixCalibration::changed, this, &MatrixView::showOptions);
    connect(m_legend, &MatrixLegend::litChanged, this, &MatrixView::showOptions);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (context().session.data().needs.isEmpty())
            context().trigger(u"import"_s);
        else
            context().openView(u"needs"_s);
    });
    const auto follow = [this] {
        m_review->refresh();
        showOptions();
        nameControls();
        refreshEmptyState();
        Q_EMIT factsChanged();
    };
    connect(&context().figures, &QuarterFigures::changed, this, follow);
    // A need is placed in the plan, and nowhere else.
    connect(m_shown, &ShownRanking::changed, this, [this] {
        m_tray->setEnabled(!m_shown->isWhatIf());
        showOptions();
    });
    followEncoding();
    follow();
}

QString MatrixView::title() const
{
    return tr("Prioritise");
}

QString MatrixView::facts() const
{
    const Ranking &ranking = context().figures.ranking();
    return tr("%1, %2, %3")
        .arg(tr("%n need(s) placed", nullptr, int(ranking.needs.size())),
             tr("%n to place", nullptr, m_toPlace->rowCount()), tr("%n kept", nullptr, ranking.keptCount()));
}

QList<QAction *> MatrixView::viewActions() const
{
    QList<QAction *> all;
    for (const ViewActionGroup &group : viewActionGroups())
        all += group.actions;
    return all;
}

QList<ViewActionGroup> MatrixView::viewActionGroups() const
{
    return {{tr("Decide on needs"), m_decisions->actions()},
            {tr("What if"), m_whatIf->actions()},
            {tr("The matrix"),
             m_controls->zoomActions() + QList{m_review->takeReview()} + m_calibration->actions()}};
}

QList<KeyHint> MatrixView::keyHints() const
{
    return {{tr("Arrows"), tr("On the matrix: to the nearest need that way")},
            {tr("Ctrl+Arrows"), tr("On the matrix: move the need by 0.1, with Shift by 0.5")},
            {tr("Enter"), tr("On the matrix: open the details")},
            {tr("1–5, then 1–5"), tr("To place: the impact and the effort of the card")},
            {tr("Enter"), tr("To place: put the need in the middle of the matrix")},
            {tr("Alt+Up, Alt+Down"), tr("In the ranking: move the need against its score")}};
}

void MatrixView::showOptions()
{
    MatrixOptions options;
    options.colorBy = m_controls->colorBy();
    options.sizeBy = m_controls->sizeBy();
    options.zoom = m_controls->zoom();
    options.lit = m_legend->lit();
    options.then = m_review->then();
    options.calibrated = m_calibration->isShown();
    m_plot->setOptions(options);
    m_legend->setEntries(m_plot->scene().legend);
}

// Shared with the slides and the pictures of the matrix, which look as it does.
void MatrixView::keepEncoding()
{
    DeckChoice choice = context().figures.deckChoice();
    choice.matrixColor = m_controls->colorBy();
    choice.matrixSize = m_controls->sizeBy();
    context().figures.setDeckChoice(choice);
    showOptions(); // the zoom is the view's own
}

void MatrixView::followEncoding()
{
    const DeckChoice &choice = context().figures.deckChoice();
    m_controls->setEncoding(choice.matrixColor, choice.matrixSize);
    showOptions();
}

void MatrixView::nameControls()
{
    m_controls->name(m_plot->scene(), context().session.language());
    m_trayDetails->setText(tr("Open details"));
    m_trayDelete->setText(tr("Delete…"));
}

QByteArray MatrixView::viewState() const
{
    return m_review->state();
}

void MatrixView::restoreViewState(const QByteArray &state)
{
    m_review->restoreState(state);
}

void MatrixView::refreshEmptyState()
{
    const bool isEmpty = m_ranked->rowCount() == 0 && m_toPlace->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_plot->setVisible(!isEmpty);
    m_trace->setVisible(!isEmpty && !m_isProjector);
    if (context().session.data().needs.isEmpty())
        m_empty->setContent(u"prioritise"_s,
                            tr("There is no need to prioritise yet: import the spreadsheet in which you have "
                               "collected them, or add them by hand in step 2."),
                            context().session.isReadOnly() ? QString() : tr("Import needs…"));
    else
        m_empty->setContent(u"prioritise"_s,
                            tr("No need is open for %1: the others are done, declined or kept for another "
                               "quarter.")
                                .arg(context().figures.quarter().label(context().session.language())),
                            tr("Go to the needs"));
}

// The side panels grow with the text as long as the plot keeps its least width.
void MatrixView::arrange()
{
    const Theme &theme = themeOf(this);
    const bool isWide = width() >= theme.px(wideWindow);
    const int tray = isWide ? trayWidth : narrowTrayWidth;
    const int ranking = isWide ? rankingWidth : narrowRankingWidth;
    const bool hasRoom = width() - theme.px(tray + ranking) - 2 * gutter - 2 * viewMargin >= smallestPlot;
    m_tray->setVisible(!m_isProjector);
    m_tray->setFixedWidth(hasRoom ? theme.px(tray) : tray);
    m_rankingCard->setVisible(!(m_detailsShown && isWide));
    m_rankingCard->setFixedWidth(m_isProjector ? width() * projectorRanking / 100
                                     : hasRoom ? theme.px(ranking)
                                               : ranking);
    m_plotCard->setMinimumWidth(m_isProjector ? 0 : smallestPlot);
    m_legend->setVisible(m_isProjector || width() >= leastForLegend);
}

void MatrixView::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    arrange();
}

void MatrixView::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    setSiblingsShown(!isProjector);
    m_plot->setLabelsShown(!isProjector);
    m_ranking->setProjector(isProjector);
    m_whatIfBar->setProjector(isProjector);
    placeLegend();
    refreshEmptyState();
    arrange();
}

// Above the plot on the desk; on the projector below it, as on the slide.
void MatrixView::placeLegend()
{
    bar()->removeWidget(m_legend);
    auto *column = static_cast<QVBoxLayout *>(m_plotCard->layout());
    column->removeWidget(m_legend);
    if (m_isProjector)
        column->addWidget(m_legend);
    else
        bar()->addWidget(m_legend, legendStretch);
    m_controls->setVisible(!m_isProjector);
    m_review->setProjector(m_isProjector);
    m_legend->setProjector(m_isProjector);
    m_plotCard->setSheetShown(!m_isProjector);
}

void MatrixView::takeOffWhenOverTray(EntityId need, const QPoint &globalPosition)
{
    if (m_tray->isVisible() && m_tray->rect().contains(m_tray->mapFromGlobal(globalPosition)))
        (void)context().session.editor().unplaceNeeds({need});
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    PlanView::resizeEvent(event);
    arrange();
}

void MatrixView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_decisions->retranslate();
    m_whatIf->retranslate();
    m_calibration->retranslate();
    m_review->refresh();
    showOptions();
    nameControls();
    refreshEmptyState();
    Q_EMIT factsChanged();
}
