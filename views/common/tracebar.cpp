// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tracebar.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "common/iconlabel.h"
#include "common/scheduleproblems.h"
#include "common/signs.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "painting/strokes.h"
#include "rules/goalof.h"
#include "rules/trace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 52;
constexpr int stepGap = 4;
constexpr int leastWarning = 220;
constexpr int leastStep = 48; // of a step's width when there is no room

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

// The width that no step may pass, so that all of them together fit into `room`: the long ones give
// way, the short ones keep their words.
int widestStep(QList<int> widths, int room)
{
    std::sort(widths.begin(), widths.end());
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int share = room / int(widths.size() - i);
        if (widths.at(i) > share)
            return share;
        room -= widths.at(i);
    }
    return widths.isEmpty() ? 0 : widths.constLast();
}

} // namespace

TraceBar::TraceBar(const ViewContext &context, EntityKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_steps(new QHBoxLayout(this))
{
    setObjectName(u"traceBar"_s);
    m_steps->setContentsMargins(20, 0, 20, 0);
    m_steps->setSpacing(stepGap);
    connect(&context.session.selection(), &PlanSelection::changed, this, &TraceBar::rebuild);
    connect(&context.figures, &QuarterFigures::changed, this, &TraceBar::rebuild);
    rebuild();
}

QSize TraceBar::sizeHint() const
{
    return {0, themeOf(this).px(barHeight)};
}

void TraceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        rebuild();
}

void TraceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(themeOf(this).colors.border, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
}

void TraceBar::addStep(EntityRef ref, bool isOrigin)
{
    const PlanData &plan = m_context.session.data();
    if (m_steps->count() > 1)
        m_steps->addWidget(new IconLabel(u"chevron-right"_s, 14, TextInk::Muted, this));
    if (ref.kind == EntityKind::Goal) {
        const Goal &goal = *plan.goals.find(ref.id);
        auto *tag = new GoalTag(this);
        tag->setGoal(goal.color, goalLabel(goal), goal.title);
        m_steps->addWidget(tag);
    } else if (ref.kind == EntityKind::Member) {
        const Member &member = *plan.members.find(ref.id);
        auto *avatar = new Avatar(this);
        avatar->setPerson(member.name, RoleTint(int(member.role)));
        m_steps->addWidget(avatar);
    }
    const QString title = entityTitle(plan, ref.kind, ref.id);
    auto *step = new QPushButton(entityShortTitle(plan, ref.kind, ref.id), this);
    step->setProperty("flat", true);
    step->setFlat(true);
    step->setProperty("small", true);
    step->setProperty("tight", true);
    step->setToolTip(title);
    step->setAccessibleName(
        tr("%1: %2").arg(m_context.session.language().text("Kind", entityType(ref.kind).label), title));
    setTextStyle(step, TextStyle::Small, isOrigin ? QFont::DemiBold : QFont::Normal);
    connect(step, &QPushButton::clicked, this, [this, ref] { m_context.session.selection().select(ref); });
    m_steps->addWidget(step);
    m_buttons += step;
}

void TraceBar::fitSteps()
{
    QList<int> widths;
    for (const QPushButton *button : std::as_const(m_buttons)) {
        button->ensurePolished();
        widths += button->sizeHint().width();
    }
    const int warningRoom = themeOf(this).px(leastWarning);
    int others = 0;
    for (int i = 0; i < m_steps->count(); ++i) {
        QWidget *widget = m_steps->itemAt(i)->widget();
        if (widget && !m_buttons.contains(widget)) {
            widget->ensurePolished();
            const int wanted = widget->sizeHint().width();
            others += qobject_cast<ElidedLabel *>(widget) ? std::min(wanted, warningRoom) : wanted;
        }
    }
    const QMargins margins = m_steps->contentsMargins();
    const int room = width() - margins.left() - margins.right() - (m_steps->count() - 1) * m_steps->spacing();
    const int most = std::max(themeOf(this).px(leastStep), widestStep(widths, room - others));
    for (qsizetype i = 0; i < widths.size(); ++i)
        m_buttons.at(i)->setFixedWidth(std::min(widths.at(i), most));
}

// What is wrong with the dates of a project, in words beside its way.
void TraceBar::addWarning(EntityRef current)
{
    const QStringList problems = current.kind == EntityKind::Project
        ? scheduleProblems(m_context.figures.index(), current.id, m_context.session.today(),
                           m_context.session.language())
        : QStringList();
    if (problems.isEmpty()) {
        m_steps->addStretch(1);
        return;
    }
    m_steps->addSpacing(gridStep);
    m_steps->addWidget(new IconLabel(u"warn"_s, 16, TextInk::AtRisk, this));
    auto *sentence = new ElidedLabel(problems.join(u' '), this);
    sentence->setObjectName(u"traceWarning"_s);
    setTextStyle(sentence, TextStyle::Small);
    m_steps->addWidget(sentence, 1);
}

void TraceBar::rebuild()
{
    emptyLayout(m_steps);
    m_buttons.clear();
    m_steps->addWidget(new IconLabel(u"trace"_s, 18, TextInk::Accent, this));
    const EntityRef current = m_context.session.selection().current();
    const Trace trace = traceOf(m_context.figures.index(), current);
    if (trace.chain.isEmpty()) {
        auto *hint = new QLabel(m_kind == EntityKind::Project
                                    ? tr("Select a project to see its way from goal to person.")
                                    : tr("Select a need to see its way from goal to person."),
                                this);
        setTextInk(hint, TextInk::Muted);
        m_steps->addWidget(hint);
        m_steps->addStretch(1);
        return;
    }
    for (const EntityRef &ref : trace.chain)
        addStep(ref, ref == trace.origin);
    addWarning(current);
    auto *details = new QPushButton(tr("Open details"), this);
    details->setObjectName(u"traceOpenDetails"_s);
    details->setProperty("flatAccent", true);
    details->setProperty("small", true);
    connect(details, &QPushButton::clicked, this, [this] { m_context.openDetails(); });
    m_steps->addWidget(details);
    fitSteps();
}

void TraceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSteps();
}
