// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinenote.h"

#include "common/banner.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "items/timelinefacts.h"
#include "items/timelinemodel.h"
#include "timeline/dependencyverbs.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

TimelineNote::TimelineNote(const ViewContext &context, TimelineModel &model, DependencyVerbs &dependencies,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_dependencies(dependencies)
    , m_banner(new Banner(this))
{
    setObjectName(u"timelineNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->button()->setObjectName(u"timelineNoteVerb"_s);
    connect(m_banner, &Banner::triggered, this, &TimelineNote::act);
    connect(&dependencies, &DependencyVerbs::pickingChanged, this, &TimelineNote::refresh);
    connect(&context.session.selection(), &PlanSelection::changed, this, &TimelineNote::refresh);
    connect(&model, &TimelineModel::sceneChanged, this, &TimelineNote::refresh);
    refresh();
}

void TimelineNote::setChain(const QString &sentence)
{
    m_chain = sentence;
    refresh();
}

int TimelineNote::circularDependency() const
{
    const QList<TimelineDependency> &all = m_model.scene().dependencies;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [](const TimelineDependency &each) { return each.circular; });
    return found == all.cend() ? -1 : int(found - all.cbegin());
}

TimelineNote::Subject TimelineNote::subject() const
{
    return m_dependencies.pickedFrom() ? Subject::Picking
        : m_dependencies.selected()    ? Subject::Dependency
        : circularDependency() >= 0    ? Subject::Circle
        : !m_chain.isEmpty()           ? Subject::Chain
                                       : Subject::None;
}

void TimelineNote::sayDependency()
{
    const QList<TimelineDependency> &all = m_model.scene().dependencies;
    const EntityId id = m_dependencies.selected();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [id](const TimelineDependency &each) { return each.id == id; });
    if (found == all.cend())
        return hide();
    const TimelineFacts facts = m_model.facts();
    const QString problem = facts.problemWith(*found);
    if (!problem.isEmpty())
        m_banner->setStatus(Status::AtRisk);
    m_banner->setContent(u"link"_s, facts.of(*found), problem,
                         m_context.session.isReadOnly() ? QString() : tr("Delete"));
}

void TimelineNote::refresh()
{
    const Subject what = subject();
    setVisible(what != Subject::None);
    m_banner->setStatus({});
    const Language &language = m_context.session.language();
    if (what == Subject::Picking) {
        const Project *from = m_context.session.data().projects.find(m_dependencies.pickedFrom());
        m_banner->setContent(
            u"link"_s, tr("What is to wait for %1?").arg(language.quoted(from ? from->title : QString())),
            tr("Go there with the arrows. Enter links, Esc stops."), tr("Stop"));
    } else if (what == Subject::Dependency) {
        sayDependency();
    } else if (what == Subject::Circle) {
        m_banner->setStatus(Status::AtRisk);
        m_banner->setContent(
            u"warn"_s, {}, m_model.facts().problemWith(m_model.scene().dependencies.at(circularDependency())),
            tr("Show"));
    } else if (what == Subject::Chain) {
        m_banner->setContent(u"link"_s, {}, m_chain, tr("Hide"));
    }
}

void TimelineNote::act()
{
    PlanSelection &selection = m_context.session.selection();
    switch (subject()) {
    case Subject::Picking:
        m_dependencies.cancelPicking();
        return;
    case Subject::Dependency:
        (void)m_context.session.editor().remove({selection.current()});
        return;
    case Subject::Circle:
        selection.select({EntityKind::Dependency, m_model.scene().dependencies.at(circularDependency()).id});
        return;
    case Subject::Chain:
        Q_EMIT chainDismissed();
        return;
    case Subject::None:
        return;
    }
}

void TimelineNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
