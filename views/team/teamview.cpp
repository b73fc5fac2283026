// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/teamview.h"

#include "common/entitytableview.h"
#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "core/language.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "team/peoplekinds.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

TeamView::TeamView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_kinds(new SegmentedControl(this))
    , m_add(new QPushButton(this))
    , m_pages(new QStackedWidget(this))
    , m_addAction(new QAction(this))
    , m_removeAction(new QAction(this))
{
    setObjectName(u"teamView"_s);
    for (const KindTable &kind : peopleKinds()) {
        m_kinds->addSegment(kind.say(kind.segment));
        m_pages->addWidget(new KindPage(context, kind, m_pages));
    }
    buildBar();
    buildActions();
    content()->addWidget(m_pages, 1);
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        retranslate();
    });
    connect(&context.session.selection(), &PlanSelection::changed, this, &TeamView::followSelection);
    connect(&context.figures, &QuarterFigures::changed, this, &PlanView::factsChanged);
    connect(&context.session, &PlanSession::languageChanged, this, &TeamView::retranslate);
    followSelection();
    retranslate();
}

void TeamView::buildBar()
{
    m_kinds->setObjectName(u"peopleKinds"_s);
    m_add->setObjectName(u"peopleAdd"_s);
    m_add->setProperty("primary", true);
    setIconName(m_add, u"plus"_s);
    bar()->addWidget(m_kinds);
    bar()->addStretch(1);
    bar()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, m_addAction, &QAction::trigger);
}

void TeamView::buildActions()
{
    m_addAction->setObjectName(u"addPerson"_s);
    m_addAction->setShortcuts({QKeySequence(u"Ctrl+Shift+N"_s), QKeySequence(Qt::Key_Insert)});
    m_addAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_addAction);
    connect(m_addAction, &QAction::triggered, this, [this] { page()->add(); });
    m_removeAction->setObjectName(u"deletePeople"_s);
    m_removeAction->setShortcut(QKeySequence(Qt::Key_Delete));
    // Only in the tables: elsewhere Delete belongs to what is typed.
    m_removeAction->setShortcutContext(Qt::WidgetShortcut);
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<KindPage *>(m_pages->widget(i))->table()->addAction(m_removeAction);
    connect(m_removeAction, &QAction::triggered, this, [this] { page()->removeSelected(); });
}

KindPage *TeamView::page() const
{
    return static_cast<KindPage *>(m_pages->currentWidget());
}

// A contact found by search stands on its own page.
void TeamView::followSelection()
{
    const EntityKind kind = context().session.selection().current().kind;
    for (int i = 0; i < peopleKinds().size(); ++i) {
        if (peopleKinds().at(i).kind == kind && !context().session.selection().current().isNull())
            m_kinds->setCurrentIndex(i);
    }
}

QList<KeyHint> TeamView::keyHints() const
{
    return EntityTableView::keyHints();
}

QString TeamView::title() const
{
    return tr("Team and contacts");
}

QString TeamView::facts() const
{
    const PlanData &plan = context().session.data();
    if (plan.members.isEmpty())
        return tr("Nobody yet");
    const Capacity &capacity = context().figures.ranking().capacity;
    const Language &language = context().session.language();
    return tr("%n person(s), %1 days in %2, %3 for run", nullptr, int(plan.members.size()))
        .arg(language.number(capacity.total, 0), context().figures.quarter().label(language),
             language.number(capacity.run, 0));
}

void TeamView::retranslate()
{
    const KindTable &kind = peopleKinds().at(m_pages->currentIndex());
    const bool canEdit = !context().session.isReadOnly();
    for (int i = 0; i < peopleKinds().size(); ++i)
        m_kinds->setSegmentText(i, peopleKinds().at(i).say(peopleKinds().at(i).segment));
    m_kinds->setAccessibleName(tr("People to show"));
    m_add->setText(kind.say(kind.one));
    m_add->setAccessibleName(kind.say(kind.add));
    m_add->setVisible(canEdit);
    m_addAction->setText(kind.say(kind.add));
    m_addAction->setEnabled(canEdit);
    m_removeAction->setText(tr("Delete what is selected"));
    m_removeAction->setEnabled(canEdit);
    Q_EMIT factsChanged();
}

void TeamView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TeamView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    retranslate();
}
