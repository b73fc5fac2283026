// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixview.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/selectionlink.h"
#include "common/signs.h"
#include "common/tracebar.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/needstoplacemodel.h"
#include "items/rankedneedsmodel.h"
#include "matrix/matrixplot.h"
#include "matrix/needdecisions.h"
#include "matrix/needtray.h"
#include "matrix/rankingpanel.h"
#include "rules/goalof.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

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
constexpr int comfortablePlot = 600;
constexpr int narrowestWideRanking = 420; // the least that still has running totals

// A goal in the key of the projector: a disc of its ink, as on the slide.
class GoalDisc final : public QWidget {
public:
    GoalDisc(int color, QWidget *parent)
        : QWidget(parent)
        , m_color(color)
    {
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = themeOf(this).px(11);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        const double side = theme.px(11);
        QRectF disc(0, 0, side, side);
        disc.moveCenter(QRectF(rect()).center());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colors.goal(m_color).outline);
        painter.drawEllipse(disc);
    }

private:
    int m_color;
};

} // namespace

MatrixView::MatrixView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_ranked(new RankedNeedsModel(context.session, context.figures, this))
    , m_toPlace(new NeedsToPlaceModel(context.session, context.figures, this))
    , m_decisions(new NeedDecisions(context, this))
    , m_tray(new NeedTray(context, *m_toPlace, this))
    , m_plot(new MatrixPlot(context, *m_ranked))
    , m_trace(new TraceBar(context, EntityKind::Need))
    , m_plotCard(new Card(this))
    , m_rankingCard(new Card(this))
    , m_ranking(new RankingPanel(context, *m_ranked, *m_decisions))
    , m_empty(new EmptyState)
    , m_legend(new QWidget(this))
{
    setObjectName(u"prioritiseView"_s);
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
    content()->addLayout(row);
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    bar()->addStretch(1);
    bar()->addWidget(m_legend);

    m_plot->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_plot->addActions(m_decisions->actions());
    new SelectionLink(m_plot, context.session.selection());
    connect(m_plot, &MatrixPlot::activatedNeed, this, [this] { this->context().openDetails(); });
    connect(m_plot, &MatrixPlot::droppedOutside, this, &MatrixView::takeOffWhenOverTray);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (this->context().session.data().needs.isEmpty())
            this->context().trigger(u"import"_s);
        else
            this->context().openView(u"needs"_s);
    });
    const auto follow = [this] {
        rebuildLegend();
        refreshEmptyState();
        Q_EMIT factsChanged();
    };
    connect(&context.figures, &QuarterFigures::changed, this, follow);
    follow();
    arrange();
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
    return m_decisions->actions();
}

void MatrixView::rebuildLegend()
{
    auto *layout = static_cast<QHBoxLayout *>(m_legend->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    layout->setSpacing(8);
    const MatrixScene &scene = m_plot->scene();
    for (const MatrixGoal &goal : scene.goals) {
        if (m_isProjector) {
            layout->addWidget(new GoalDisc(goal.color, m_legend));
        } else {
            auto *tag = new GoalTag(m_legend);
            tag->setGoal(goal.color, goal.tag, goal.label);
            layout->addWidget(tag);
        }
        auto *name = new QLabel(goal.label, m_legend);
        setTextStyle(name, TextStyle::Caption);
        layout->addWidget(name);
        layout->addSpacing(8);
    }
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
    m_plot->setLabelsShown(!isProjector);
    m_ranking->setProjector(isProjector);
    placeLegend();
    rebuildLegend();
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
        column->addWidget(m_legend, 0, Qt::AlignLeft);
    else
        bar()->addWidget(m_legend);
    const Theme &theme = themeOf(this);
    m_legend->setContentsMargins(m_isProjector ? theme.px(8) : 0, 0, 0, m_isProjector ? theme.px(4) : 0);
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
    rebuildLegend();
    refreshEmptyState();
    Q_EMIT factsChanged();
}
