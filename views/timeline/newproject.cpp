// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/newproject.h"

#include "common/gainlinestyle.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/timelinemodel.h"
#include "scenes/timelinelanes.h"
#include "timeline/timelinechart.h"
#include "timeline/timelinelist.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 26; // four weeks, Monday to Friday
constexpr int leastWidth = 240;

} // namespace

NewProject::NewProject(const ViewContext &context, TimelineModel &model, TimelineList &list,
                       TimelineChart &chart, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
    , m_list(list)
    , m_chart(chart)
    , m_name(new QLineEdit(chart.viewport()))
{
    m_name->setObjectName(u"timelineNewProject"_s);
    m_name->hide();
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::returnPressed, this, &NewProject::accept);
    connect(&chart, &TimelineChart::barDrawn, this, &NewProject::name);
    connect(&chart, &TimelineChart::laidOut, this, &NewProject::place);
    connect(&model, &TimelineModel::sceneChanged, this, &NewProject::dismiss);
}

TimelineLane NewProject::laneOf(const DrawnBar &bar) const
{
    const TimelineLines &lines = m_chart.lines();
    const int group = bar.line < lines.count() ? lines.at(bar.line).group : -1;
    if (group >= 0)
        return m_model.scene().groups.at(group).lane;
    TimelineLane none;
    none.by = m_model.grouping();
    return none;
}

void NewProject::drawHere()
{
    PlanSession &session = m_context.session;
    const int startMonth = session.data().settings().fiscalStartMonth;
    QDate start = std::max(session.today(), m_context.figures.quarter().range(startMonth).first);
    start = start.addDays((8 - start.dayOfWeek()) % 7); // the Monday that comes
    const QModelIndex current = m_list.currentIndex();
    const TimelineRow *row = m_model.rowAt(current);
    const TimelineGroup *lane = m_model.groupAt(current);
    int group = row ? row->group : -1;
    if (lane)
        group = int(lane - m_model.scene().groups.constData());
    if (group >= 0)
        m_list.scrollTo(m_model.indexOfGroup(group));
    else
        m_list.scrollToBottom();
    const int line = group < 0 ? m_chart.lines().count() : m_chart.lines().lineOfGroup(group);
    const qint64 first = start.toJulianDay();
    m_chart.revealDays(first, first + usualDays - 1);
    name({line, first, first + usualDays - 1});
}

void NewProject::name(const DrawnBar &bar)
{
    if (m_context.session.isReadOnly())
        return;
    const auto values = valuesInLane(m_context.figures.index(), laneOf(bar));
    if (!values) {
        m_chart.setDrawn({});
        (void)m_context.session.refuse(values.error());
        return;
    }
    m_bar = bar;
    m_chart.setDrawn(bar);
    m_name->clear();
    m_name->setPlaceholderText(tr("Name of the new project"));
    m_name->setAccessibleName(tr("Name of the new project"));
    m_name->setToolTip(tr("Enter adds the project, Esc leaves no trace."));
    m_name->show();
    place();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewProject::place()
{
    if (!m_bar)
        return;
    const QRect box = m_chart.drawnBox().toRect();
    const Theme &theme = themeOf(m_name);
    const int width = std::max(box.width(), theme.px(leastWidth));
    const int height = theme.px(smallControlHeight);
    const int room = std::max(0, m_chart.viewport()->width() - width);
    m_name->setGeometry(std::clamp(box.left(), 0, room), box.center().y() - height / 2, width, height);
}

void NewProject::accept()
{
    if (!m_bar)
        return;
    const DrawnBar bar = *m_bar;
    const QString title = m_name->text().trimmed();
    auto values = valuesInLane(m_context.figures.index(), laneOf(bar));
    close();
    if (!values) {
        (void)m_context.session.refuse(values.error());
        return;
    }
    values->insert(u"title"_s, title.isEmpty() ? tr("New project") : title);
    values->insert(u"start"_s, QDate::fromJulianDay(bar.first));
    values->insert(u"end"_s, QDate::fromJulianDay(bar.last));
    const Result<EntityId> added = m_context.session.editor().add(EntityKind::Project, *values);
    if (added)
        m_context.session.selection().select({EntityKind::Project, *added});
}

void NewProject::dismiss()
{
    if (m_bar)
        close();
}

void NewProject::close()
{
    m_bar.reset();
    const bool hadFocus = m_name->hasFocus();
    m_name->hide();
    m_chart.setDrawn({});
    if (hadFocus)
        m_list.setFocus(Qt::OtherFocusReason);
}

bool NewProject::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (m_bar && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            dismiss();
        return true;
    }
    // Whoever goes elsewhere after typing a name wants the project.
    if (m_bar && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        if (m_name->text().trimmed().isEmpty())
            dismiss();
        else
            accept();
    }
    return QObject::eventFilter(watched, event);
}
