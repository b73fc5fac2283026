// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "common/card.h"
#include "common/choicebutton.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "common/selectionlink.h"
#include "common/tracebar.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/timelinemodel.h"
#include "rules/criticalchain.h"
#include "rules/okrproposal.h"
#include "timeline/dependencyverbs.h"
#include "timeline/loadpanel.h"
#include "timeline/loadstrip.h"
#include "timeline/newproject.h"
#include "timeline/timelineactions.h"
#include "timeline/timelinechart.h"
#include "timeline/timelinelegend.h"
#include "timeline/timelinelist.h"
#include "timeline/timelineload.h"
#include "timeline/timelinenote.h"
#include "timeline/timelinereview.h"
#include "timeline/timelinescrolling.h"
#include "timeline/timelineverbs.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 336;
constexpr int narrowListWidth = 280;
constexpr int wideView = 1200;
constexpr int loadHeight = 142;
constexpr int lowLoadHeight = 120;
constexpr int tallView = 720;

} // namespace

TimelineView::TimelineView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_model(new TimelineModel(context.session, context.figures, this))
    , m_verbs(new TimelineVerbs(context, this))
    , m_card(new Card(this))
    , m_list(new TimelineList(*m_model, this))
    , m_chart(new TimelineChart(context, *m_model, this))
    , m_scrolling(new TimelineScrolling(*m_model, *m_list, *m_chart, this))
    , m_load(new TimelineLoad(context, this))
    , m_trace(new TraceBar(context, EntityKind::Project))
    , m_empty(new EmptyState)
    , m_chartArea(makeChartArea())
    , m_zoom(new SegmentedControl(this))
    , m_lanes(new ChoiceButton(this))
    , m_review(new TimelineReview(context, *m_model, this))
    , m_legend(new TimelineLegend(this))
    , m_add(new QPushButton(this))
    , m_dependencies(new DependencyVerbs(context, *m_model, *m_chart, this))
    , m_newProject(new NewProject(context, *m_model, *m_list, *m_chart, this))
    , m_actions(new TimelineActions(
          context, {*m_model, *m_list, *m_chart, *m_verbs, *m_dependencies, *m_newProject}, this))
    , m_note(new TimelineNote(context, *m_model, *m_dependencies))
{
    setObjectName(u"timelineView"_s);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_chartArea, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_note); // below, so that no row moves away from the pointer
    column->addWidget(m_trace);
    content()->addWidget(m_card);
    makeBar();
    connectList();
    connect(m_model, &TimelineModel::sceneChanged, this, &TimelineView::followScene);
    connect(&context.figures, &QuarterFigures::changed, this, &TimelineView::refreshEmptyState);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (canMakeOkrs())
            this->context().trigger(u"makeOkrs"_s);
        else
            this->context().openView(u"prioritise"_s);
    });
    retranslate();
    followScene();
    followScale();
    arrange();
}

QWidget *TimelineView::makeChartArea()
{
    auto *area = new QWidget;
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    auto *edge = new QFrame;
    edge->setFrameShape(QFrame::NoFrame);
    edge->setBackgroundRole(QPalette::Light);
    edge->setAutoFillBackground(true);
    edge->setFixedWidth(1);
    grid->addWidget(m_list, 0, 0);
    auto *above = new QFrame; // a hairline over panel and strip
    above->setFrameShape(QFrame::NoFrame);
    above->setBackgroundRole(QPalette::Light);
    above->setAutoFillBackground(true);
    above->setFixedHeight(1);
    m_loadEdge = above;
    grid->addWidget(edge, 0, 1, 4, 1);
    grid->addWidget(m_chart, 0, 2);
    grid->addWidget(m_scrolling->down(), 0, 3);
    grid->addWidget(above, 1, 0, 1, 4);
    grid->addWidget(m_load->panel(), 2, 0);
    grid->addWidget(m_load->strip(), 2, 2);
    grid->addWidget(m_scrolling->across(), 3, 2);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(0, 1);
    m_chart->setFocusProxy(m_list);
    setHome(m_list);
    return area;
}

void TimelineView::makeBar()
{
    m_zoom->setObjectName(u"timelineZoom"_s);
    for (int level = 0; level < 3; ++level)
        m_zoom->addSegment({});
    connect(m_zoom, &SegmentedControl::currentChanged, this,
            [this](int level) { m_chart->setLevel(ZoomLevel(level)); });
    m_lanes->setObjectName(u"timelineLanes"_s);
    connect(m_lanes, &ChoiceButton::chosen, this,
            [this](int grouping) { m_model->setGrouping(TimelineGrouping(grouping)); });
    m_add->setObjectName(u"timelineAddProject"_s);
    setIconName(m_add, u"plus"_s);
    connect(m_add, &QPushButton::clicked, m_verbs, &TimelineVerbs::addProject);
    bar()->addWidget(m_zoom);
    bar()->addWidget(m_lanes);
    bar()->addWidget(m_review);
    bar()->addStretch(1);
    bar()->addWidget(m_legend);
    bar()->addWidget(m_add);
}

void TimelineView::connectList()
{
    new SelectionLink(m_list, context().session.selection());
    connect(m_list, &TimelineList::collapsedChanged, this, &TimelineView::followScene);
    connect(m_list, &TimelineList::moveRequested, m_verbs, &TimelineVerbs::move);
    connect(m_list, &TimelineList::lengthenRequested, m_verbs, &TimelineVerbs::lengthen);
    connect(m_list, &TimelineList::startMoveRequested, m_verbs, &TimelineVerbs::moveStart);
    connect(m_list, &TimelineList::removeRequested, m_verbs, &TimelineVerbs::remove);
    connect(m_list, &TimelineList::openRequested, this, &TimelineView::openOrPick);
    m_list->setCancel([this] { return m_dependencies->cancelPicking() || m_chart->cancelGesture(); });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(m_actions->ofSelection());
    m_list->addAction(m_review->explain());
    connect(m_chart, &TimelineChart::menuRequested, this, [this](const QPoint &position) {
        QMenu menu;
        menu.addActions(m_actions->ofSelection());
        menu.exec(position);
    });
    connect(m_actions->chain(), &QAction::toggled, this, &TimelineView::followChain);
    connect(m_note, &TimelineNote::chainDismissed, m_actions->chain(), &QAction::toggle);
    connect(m_chart, &TimelineChart::scaleChanged, this, &TimelineView::followScale);
    connect(m_load->strip(), &LoadStrip::sightWanted, this,
            [this](qint64 first, qint64) { m_chart->scrollToDay(double(first)); });
    connect(m_actions->load(), &QAction::toggled, this, &TimelineView::refreshLoad);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const TimelineRow *row = m_model->rowAt(current); row && !m_chart->isDragging())
                    m_chart->reveal(row->project);
            });
}

void TimelineView::openOrPick()
{
    if (!m_dependencies->pick())
        context().openDetails();
}

void TimelineView::followChain()
{
    if (!m_actions->chain()->isChecked()) {
        m_model->setChain({});
        m_chart->setChain({});
        m_note->setChain({});
        return;
    }
    const PlanIndex &index = context().figures.index();
    const CriticalChain chain = criticalChain(index);
    const QSet<EntityId> projects(chain.projects.cbegin(), chain.projects.cend());
    m_model->setChain(projects);
    m_chart->setChain(projects);
    m_note->setChain(context().session.language().text(criticalChainSentence(index, chain)));
}

void TimelineView::followScene()
{
    m_chart->setCollapsed(m_list->collapsed());
    followChain();
    refreshEmptyState();
    m_scrolling->followScale();
    followScale();
    refreshLegend();
    Q_EMIT factsChanged();
}

void TimelineView::followScale()
{
    const TimeScale &scale = m_chart->scale();
    m_load->setScale(scale);
    const QSignalBlocker blocker(m_zoom);
    m_zoom->setCurrentIndex(std::min(int(scale.level()), int(ZoomLevel::Quarters)));
}

QList<QAction *> TimelineView::viewActions() const
{
    return m_actions->all() + QList<QAction *>{m_review->explain()};
}

QByteArray TimelineView::viewState() const
{
    QStringList collapsed;
    for (const TimelineLane &lane : m_list->collapsed())
        collapsed += lane.toText();
    collapsed.sort();
    collapsed.prepend(QString::fromLatin1(m_review->state()));
    collapsed.prepend(QString::number(int(m_model->grouping())));
    return collapsed.join(u'\n').toUtf8();
}

void TimelineView::restoreViewState(const QByteArray &state)
{
    QStringList lines = QString::fromUtf8(state).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return;
    const int grouping = std::clamp(lines.takeFirst().toInt(), 0, timelineGroupings - 1);
    if (!lines.isEmpty())
        m_review->restoreState(lines.takeFirst().toLatin1());
    QSet<TimelineLane> collapsed;
    for (const QString &line : std::as_const(lines))
        collapsed += TimelineLane::fromText(line);
    m_model->setGrouping(TimelineGrouping(grouping));
    m_lanes->setCurrent(grouping);
    m_list->setCollapsed(collapsed);
}

QList<KeyHint> TimelineView::keyHints() const
{
    return {{tr("Left, Right"), tr("On a lane: collapse and expand it")},
            {tr("Enter"), tr("Open the details; while an arrow is drawn, link")},
            {tr("Esc"), tr("Give up what is being dragged or drawn")},
            {tr("Drag along a lane"), tr("Draw a new project")},
            {tr("Drag the dot below a bar"), tr("Let another project wait for it")},
            {tr("Drag over bars"), tr("Select them; Ctrl or Shift adds")},
            {tr("Drag the heading"), tr("Scroll through time")},
            {tr("Ctrl+wheel"), tr("Zoom where the pointer is")}};
}

QList<ViewActionGroup> TimelineView::viewActionGroups() const
{
    return {{tr("Projects on the timeline"), m_actions->ofProjects() + QList<QAction *>{m_review->explain()}},
            {tr("Dates of projects"), m_actions->ofDates()},
            {tr("Sight of the timeline"), m_actions->ofSight()}};
}

QString TimelineView::title() const
{
    return tr("Timeline");
}

QString TimelineView::facts() const
{
    const TimelineScene &scene = m_model->scene();
    return tr("%1, %2").arg(tr("%n project(s)", nullptr, int(scene.rows.size())),
                            tr("%n quarter(s)", nullptr, int(scene.quarters.size())));
}

bool TimelineView::canMakeOkrs() const
{
    const QuarterFigures &figures = context().figures;
    return !context().session.isReadOnly() && !needsWithoutOkr(figures.index(), figures.quarter()).isEmpty();
}

void TimelineView::refreshEmptyState()
{
    const bool isEmpty = m_model->scene().rows.isEmpty();
    const bool makesOkrs = canMakeOkrs();
    m_empty->setVisible(isEmpty);
    m_empty->setContent(
        u"timeline"_s,
        makesOkrs ? tr("There is no project to lay out yet: make the OKRs from the needs that are chosen, or "
                       "add a project by hand.")
                  : tr("There is no project to lay out yet: choose needs on the matrix and make OKRs from "
                       "them, or add a project by hand."),
        makesOkrs ? tr("Make OKRs from chosen needs") : tr("Go to Prioritise"));
    m_chartArea->setVisible(!isEmpty);
    m_trace->setVisible(!isEmpty && !m_isProjector);
}

// Not on the projector, where the projects need the room.
void TimelineView::refreshLoad()
{
    const Theme &theme = themeOf(this);
    const bool isShown = m_actions->load()->isChecked() && !m_isProjector;
    m_load->setShown(isShown);
    m_loadEdge->setVisible(isShown);
    m_load->setHeight(theme.px(height() >= tallView ? loadHeight : lowLoadHeight));
}

void TimelineView::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    m_zoom->setVisible(!isProjector);
    m_lanes->setVisible(!isProjector);
    m_review->setProjector(isProjector);
    m_add->setVisible(!isProjector);
    m_scrolling->across()->setVisible(!isProjector);
    refreshEmptyState();
    arrange();
}

void TimelineView::arrange()
{
    const Theme &theme = themeOf(this);
    const int wanted = theme.px(width() >= wideView ? listWidth : narrowListWidth);
    m_list->setFixedWidth(std::min(wanted, std::max(200, width() * 2 / 5)));
    refreshLegend();
    refreshLoad();
}

void TimelineView::refreshLegend()
{
    m_legend->setMarks(!m_model->scene().rituals.isEmpty(), m_review->isOn());
    const int own = m_legend->sizeHint().width() + bar()->spacing();
    const int taken = bar()->sizeHint().width() - (m_legend->isHidden() ? 0 : own);
    m_legend->setVisible(!m_isProjector && taken + own <= width());
}

void TimelineView::retranslate()
{
    m_review->refresh();
    m_zoom->setAccessibleName(tr("Zoom of the timeline"));
    m_zoom->setSegmentText(int(ZoomLevel::Weeks), tr("Weeks"));
    m_zoom->setSegmentText(int(ZoomLevel::Months), tr("Months"));
    m_zoom->setSegmentText(int(ZoomLevel::Quarters), tr("Quarters"));
    m_lanes->setLabel(tr("Lanes"));
    m_lanes->setChoices(
        {tr("Objective"), tr("Goal"), tr("Team"), tr("Function"), tr("Lead"), tr("None", "no lanes")});
    m_lanes->setCurrent(int(m_model->grouping()));
    m_add->setText(tr("Project"));
    m_add->setAccessibleName(tr("Add a project"));
    m_add->setEnabled(!context().session.isReadOnly());
    m_list->setAccessibleName(tr("Projects of the timeline"));
    m_list->setAccessibleDescription(
        tr("Ctrl with the left and right arrows moves the selected projects by a day, with Shift by a week. "
           "Shift with the arrows moves their end, with Alt their start. N draws a new project, L lets "
           "another one wait."));
    m_chart->setAccessibleName(tr("Timeline of the projects"));
    m_scrolling->across()->setAccessibleName(tr("Scroll through time"));
    m_scrolling->down()->setAccessibleName(tr("Scroll through the projects"));
    m_actions->retranslate();
    refreshEmptyState();
}

bool TimelineView::event(QEvent *event)
{
    const bool isTaken = PlanView::event(event);
    if (event->type() == QEvent::Resize)
        arrange();
    else if (event->type() == QEvent::LayoutRequest) // the words of the bar have other lengths
        refreshLegend();
    return isTaken;
}

void TimelineView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_load->refresh();
    refreshLegend();
    Q_EMIT factsChanged();
}
