// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/dependencylist.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "common/noteline.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/sectionheading.h"
#include "rules/dependencies.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLag = 365; // days, either way

QString titleOf(const PlanData &plan, EntityId id)
{
    const Project *project = plan.projects.find(id);
    return project ? project->title : QString();
}

} // namespace

DependencyList::DependencyList(const ViewContext &context, EntityId project, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_project(project)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Wait for another project"), this))
{
    setObjectName(u"dependencyList"_s);
    m_add->setObjectName(u"addDependency"_s);
    m_add->setProperty("flatAccent", true);
    m_add->setProperty("small", true);
    setIconName(m_add, u"plus"_s);
    m_add->setVisible(!context.session.isReadOnly());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(makeSectionHeading(tr("Waits for"), this));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &DependencyList::offerProjects);
    connect(&context.figures, &QuarterFigures::changed, this, &DependencyList::refresh);
    refresh();
}

void DependencyList::refresh()
{
    QList<Dependency> dependencies;
    for (const Dependency *dependency : m_context.figures.index().dependenciesOf(m_project))
        dependencies += *dependency;
    if (m_rows && dependencies == m_shown) {
        tellConflicts();
        return; // the lag being typed keeps the keyboard
    }
    m_shown = dependencies;
    m_warnings.clear();
    if (m_rows)
        m_rows->deleteLater(); // its delete button may still be handling the click
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_column->insertWidget(1, m_rows);
    for (const Dependency &dependency : std::as_const(m_shown))
        addRow(dependency);
    tellConflicts();
    m_rows->show();
}

void DependencyList::tellConflicts()
{
    const PlanIndex &index = m_context.figures.index();
    for (NoteLine *warning : std::as_const(m_warnings))
        warning->setContent(Status::AtRisk, {});
    const QList<DependencyConflict> conflicts = dependencyConflicts(index);
    for (const DependencyConflict &conflict : conflicts) {
        if (NoteLine *warning = m_warnings.value(conflict.dependency))
            warning->setContent(Status::AtRisk,
                                m_context.session.language().text(conflictSentence(index, conflict)));
    }
}

void DependencyList::addRow(const Dependency &dependency)
{
    const QString title = titleOf(m_context.session.data(), dependency.dependsOn);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *lag = new QSpinBox(m_rows);
    lag->setObjectName(u"dependencyLag"_s);
    lag->setRange(-longestLag, longestLag);
    lag->setValue(dependency.lagDays);
    lag->setSuffix(tr(" d", "days"));
    lag->setKeyboardTracking(false);
    lag->setToolTip(tr("Days between the end of that project and the start of this one"));
    lag->setAccessibleName(tr("Lag in days after “%1”").arg(title));
    auto *remove = new IconButton(u"trash"_s, tr("No longer wait for “%1”").arg(title), m_rows);
    remove->setObjectName(u"dependencyDelete"_s);
    row->addWidget(new ElidedLabel(title, m_rows), 1);
    row->addWidget(lag);
    row->addWidget(remove);
    auto *rows = static_cast<QVBoxLayout *>(m_rows->layout());
    rows->addLayout(row);
    auto *warning = new NoteLine(m_rows);
    warning->setObjectName(u"dependencyWarning"_s);
    rows->addWidget(warning);
    m_warnings.insert(dependency.id, warning);
    m_rows->setEnabled(!m_context.session.isReadOnly());
    const EntityRef ref{EntityKind::Dependency, dependency.id};
    connect(lag, &QSpinBox::valueChanged, this, [this, ref](int days) {
        for (Dependency &shown : m_shown) {
            if (shown.id == ref.id)
                shown.lagDays = days;
        }
        (void)m_context.session.editor().set(ref, u"lag_days", days);
    });
    connect(remove, &IconButton::clicked, this,
            [this, ref] { (void)m_context.session.editor().remove({ref}); });
}

void DependencyList::offerProjects()
{
    const PlanIndex &index = m_context.figures.index();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"dependencyChoices"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Project &project : index.plan().projects) {
        if (project.id == m_project || wouldCloseCycle(index, m_project, project.id))
            continue;
        menu->addAction(project.title, this, [this, id = project.id] {
            (void)m_context.session.editor().add(
                EntityKind::Dependency,
                {{u"project"_s, QVariant::fromValue(m_project)}, {u"depends_on"_s, QVariant::fromValue(id)}});
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}
