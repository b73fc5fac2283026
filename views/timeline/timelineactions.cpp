// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineactions.h"

#include "document/planselection.h"
#include "document/plansession.h"
#include "document/timelineeditor.h"
#include "items/timelinemodel.h"
#include "timeline/dependencyverbs.h"
#include "timeline/newproject.h"
#include "timeline/timelinechart.h"
#include "timeline/timelinelist.h"
#include "timeline/timelineverbs.h"

#include <QAction>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;
constexpr int scrollStep = 120; // pixels
constexpr int week = 7;

QList<QKeySequence> keys(std::initializer_list<const char *> texts)
{
    QList<QKeySequence> sequences;
    for (const char *text : texts)
        sequences += QKeySequence(QLatin1StringView(text));
    return sequences;
}

} // namespace

TimelineActions::TimelineActions(const ViewContext &context, const TimelineParts &parts, QWidget *owner)
    : QObject(owner)
    , m_context(context)
    , m_parts(parts)
    , m_owner(owner)
{
    for (const Row &row : editing())
        add(row);
    m_shift = addToggle("timelineShiftSuccessors", QT_TR_NOOP("Move what waits along"), QKeySequence(u"S"_s));
    m_needs.last() = Needs::Plan;
    m_editingCount = m_actions.size();
    for (const Row &row : moving())
        add(row);
    m_changingCount = m_actions.size();
    m_chain = addToggle("timelineCriticalChain", QT_TR_NOOP("Critical chain"), QKeySequence(u"K"_s));
    m_load = addToggle("timelineShowLoad", QT_TR_NOOP("Show the load"), QKeySequence(u"W"_s));
    m_load->setChecked(true);
    for (const Row &row : lookingAround())
        add(row);
    connect(m_shift, &QAction::toggled, this, [this](bool shifts) {
        if (shifts != m_context.session.data().settings().shiftSuccessors)
            (void)TimelineEditor(m_context.session).setShiftSuccessors(shifts);
    });
    connect(&context.session.selection(), &PlanSelection::changed, this, &TimelineActions::refresh);
    connect(&context.session.plan(), &Plan::applied, this, &TimelineActions::refresh);
    retranslate();
    refresh();
}

QList<TimelineActions::Row> TimelineActions::editing() const
{
    DependencyVerbs &dependencies = m_parts.dependencies;
    return {
        {"timelineNewProject", QT_TR_NOOP("New project here"), keys({"N", "Ins"}), Needs::Plan,
         [this] { m_parts.newProject.drawHere(); }},
        {"timelineSetDates", QT_TR_NOOP("Set dates"), keys({"D"}), Needs::Project, [this] { setDates(); }},
        {"timelineLink", QT_TR_NOOP("Let another project wait for this one"), keys({"L"}), Needs::Project,
         [&dependencies] { dependencies.startPicking(); }},
        {"timelineNextDependency", QT_TR_NOOP("Go to the next dependency"), keys({"."}), Needs::Selection,
         [&dependencies] { dependencies.selectNext(); }},
        {"timelineLag", QT_TR_NOOP("Days between…"), keys({"G"}), Needs::Dependency,
         [&dependencies] { dependencies.askLag(); }},
        {"timelineDelete", QT_TR_NOOP("Delete"), keys({"Del"}), Needs::Selection,
         [this] { m_parts.verbs.remove(); }},
    };
}

QList<TimelineActions::Row> TimelineActions::moving() const
{
    TimelineVerbs &verbs = m_parts.verbs;
    return {
        {"timelineMoveEarlier", QT_TR_NOOP("A day earlier"), keys({"Ctrl+Left"}), Needs::Project,
         [&verbs] { verbs.move(-1, false); }},
        {"timelineMoveLater", QT_TR_NOOP("A day later"), keys({"Ctrl+Right"}), Needs::Project,
         [&verbs] { verbs.move(1, false); }},
        {"timelineWeekEarlier", QT_TR_NOOP("A week earlier"), keys({"Ctrl+Shift+Left"}), Needs::Project,
         [&verbs] { verbs.move(-week, false); }},
        {"timelineWeekLater", QT_TR_NOOP("A week later"), keys({"Ctrl+Shift+Right"}), Needs::Project,
         [&verbs] { verbs.move(week, false); }},
        {"timelineEndEarlier", QT_TR_NOOP("End a day earlier"), keys({"Shift+Left", "Ctrl+["}),
         Needs::Project, [&verbs] { verbs.lengthen(-1, false); }},
        {"timelineEndLater", QT_TR_NOOP("End a day later"), keys({"Shift+Right", "Ctrl+]"}), Needs::Project,
         [&verbs] { verbs.lengthen(1, false); }},
        {"timelineStartEarlier", QT_TR_NOOP("Start a day earlier"), keys({"Alt+Shift+Left"}), Needs::Project,
         [&verbs] { verbs.moveStart(-1, false); }},
        {"timelineStartLater", QT_TR_NOOP("Start a day later"), keys({"Alt+Shift+Right"}), Needs::Project,
         [&verbs] { verbs.moveStart(1, false); }},
    };
}

QList<TimelineActions::Row> TimelineActions::lookingAround() const
{
    TimelineChart &chart = m_parts.chart;
    TimelineList &list = m_parts.list;
    return {
        {"timelineZoomIn", QT_TR_NOOP("Zoom in"), keys({"+", "Ctrl++", "Ctrl+="}), Needs::Nothing,
         [&chart] { chart.zoomBy(zoomStep); }},
        {"timelineZoomOut", QT_TR_NOOP("Zoom out"), keys({"-", "Ctrl+-"}), Needs::Nothing,
         [&chart] { chart.zoomBy(1 / zoomStep); }},
        {"timelineUsualZoom", QT_TR_NOOP("Three quarters"), keys({"0", "Ctrl+0"}), Needs::Nothing,
         [&chart] { chart.showAtFirst(); }},
        {"timelineFitQuarter", QT_TR_NOOP("Show the quarter"), keys({"F", "Home"}), Needs::Nothing,
         [&chart] { chart.showQuarter(); }},
        {"timelineToday", QT_TR_NOOP("Go to today"), keys({"T"}), Needs::Nothing,
         [&chart] { chart.showToday(); }},
        {"timelineEarlier", QT_TR_NOOP("Scroll earlier"), keys({"Ctrl+PgUp"}), Needs::Nothing,
         [&chart] { chart.scrollBy(-scrollStep); }},
        {"timelineLater", QT_TR_NOOP("Scroll later"), keys({"Ctrl+PgDown"}), Needs::Nothing,
         [&chart] { chart.scrollBy(scrollStep); }},
        {"timelineCollapseAll", QT_TR_NOOP("Collapse all lanes"), keys({"C"}), Needs::Nothing,
         [&list] { list.collapseAllLanes(); }},
        {"timelineExpandAll", QT_TR_NOOP("Expand all lanes"), keys({"E"}), Needs::Nothing,
         [&list] { list.setCollapsed({}); }},
    };
}

QAction *TimelineActions::add(const Row &row)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(row.name));
    action->setShortcuts(row.keys);
    // Letters belong to the timeline, never to a text that is being typed elsewhere.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (row.verb)
        connect(action, &QAction::triggered, this, row.verb);
    m_owner->addAction(action);
    m_actions += action;
    m_needs += row.needs;
    m_texts += row.text;
    if (row.needs != Needs::Nothing)
        m_ofSelection += action;
    return action;
}

QAction *TimelineActions::addToggle(const char *name, const char *text, const QKeySequence &key)
{
    QAction *action = add({name, text, {key}, Needs::Nothing, {}});
    action->setCheckable(true);
    return action;
}

void TimelineActions::setDates() const
{
    for (EntityId id : m_context.session.selection().selectedOf(EntityKind::Project)) {
        const Project *project = m_context.session.data().projects.find(id);
        if (project && !(project->start.isValid() && project->end.isValid()))
            m_parts.chart.giveDates(id);
    }
}

void TimelineActions::refresh()
{
    const PlanSelection &selection = m_context.session.selection();
    const bool canEdit = !m_context.session.isReadOnly();
    const EntityKind current = selection.current().isNull() ? EntityKind::Plan : selection.current().kind;
    const bool hasProject = !selection.selectedOf(EntityKind::Project).isEmpty();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const Needs needs = m_needs.at(i);
        const bool isThere = needs == Needs::Project ? hasProject
            : needs == Needs::Dependency             ? current == EntityKind::Dependency
            : needs == Needs::Selection              ? hasProject || current == EntityKind::Dependency
                                                     : true;
        m_actions.at(i)->setEnabled(isThere && (needs == Needs::Nothing || canEdit));
    }
    m_shift->setChecked(m_context.session.data().settings().shiftSuccessors);
}

void TimelineActions::retranslate()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(tr(m_texts.at(i)));
}
