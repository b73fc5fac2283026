// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/strategyview.h"

#include "common/banner.h"
#include "common/card.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/removeentities.h"
#include "common/selectionlink.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "items/goalsmodel.h"
#include "rules/steps.h"
#include "strategy/goalslist.h"
#include "strategy/phasepicker.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <cmath>

using namespace Qt::StringLiterals;

StrategyView::StrategyView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_model(new GoalsModel(context.session, context.figures, this))
    , m_list(new GoalsList(context, m_model, this))
    , m_heading(new QLabel(this))
    , m_total(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_weights(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"strategyView"_s);
    setHome(m_list);
    buildActions();
    buildContent();
    new SelectionLink(m_list, context.session.selection());
    connect(&context.figures, &QuarterFigures::changed, this, &StrategyView::tellGoals);
    connect(&context.session, &PlanSession::languageChanged, this, &StrategyView::retranslate);
    retranslate();
}

void StrategyView::buildContent()
{
    auto *phaseCard = new Card(this);
    m_phase = phaseCard;
    auto *phase = new QVBoxLayout(phaseCard);
    phase->setContentsMargins(cardPadding, 16, cardPadding, 16);
    phase->addWidget(new PhasePicker(context(), phaseCard));
    content()->setSpacing(gutter);
    content()->addWidget(phaseCard);

    auto *card = new Card(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(cardPadding, 12, 12, 8);
    head->setSpacing(12);
    head->addWidget(m_heading);
    head->addWidget(m_total, 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_weights);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    content()->addWidget(card, 1);

    setTextStyle(m_heading, TextStyle::Section);
    setTextInk(m_total, TextInk::Muted);
    m_total->setObjectName(u"totalWeight"_s);
    m_add->setObjectName(u"goalsAdd"_s);
    setIconName(m_add, u"plus"_s);
    m_add->setHidden(context().session.isReadOnly());
    m_weights->setObjectName(u"weightsBanner"_s);
    m_empty->setObjectName(u"goalsEmpty"_s);
    connect(m_add, &QPushButton::clicked, this, &StrategyView::addGoal);
    connect(m_empty, &EmptyState::triggered, this, &StrategyView::addGoal);
    connect(m_weights, &Banner::triggered, this, &StrategyView::evenWeights);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &StrategyView::showMenu);
}

void StrategyView::buildActions()
{
    const auto make = [this](const QString &name, const QKeySequence &keys, QWidget *place,
                             void (StrategyView::*verb)()) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(place == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        action->setEnabled(!context().session.isReadOnly());
        connect(action, &QAction::triggered, this, verb);
        place->addAction(action);
        m_actions += action;
    };
    make(u"addGoal"_s, QKeySequence(u"Ctrl+Shift+N"_s), this, &StrategyView::addGoal);
    make(u"duplicateGoal"_s, QKeySequence(u"Ctrl+Shift+D"_s), this, &StrategyView::duplicateGoal);
    make(u"deleteGoals"_s, QKeySequence(Qt::Key_Delete), m_list, &StrategyView::deleteGoals);
}

QList<KeyHint> StrategyView::keyHints() const
{
    return {{tr("Arrows"), tr("In the goals: from cell to cell")},
            {tr("F2, Enter"), tr("In the goals: edit the cell")},
            {tr("Tab, Shift+Tab"), tr("While editing: to the next cell, the one before")},
            {tr("Alt+Up, Alt+Down"), tr("In the goals: move the goal up or down")}};
}

QString StrategyView::title() const
{
    return context().session.language().text(stepTitle(Step::Strategy));
}

QString StrategyView::facts() const
{
    return context().session.language().text(context().figures.steps().at(int(Step::Strategy)).facts);
}

// The goals alone, in the columns that a room can read.
void StrategyView::setProjector(bool isProjector)
{
    m_phase->setVisible(!isProjector);
    m_add->setVisible(!isProjector && !context().session.isReadOnly());
    m_list->setColumnHidden(GoalsModel::HorizonColumn, isProjector);
    m_list->setColumnHidden(GoalsModel::ServedColumn, isProjector);
    m_list->arrangeColumns();
}

void StrategyView::tellGoals()
{
    const Language &language = context().session.language();
    const std::optional<double> total = m_model->totalWeight();
    const bool isOff = total && std::abs(*total - 100) > 0.01;
    const QString sum = language.withUnit(total.value_or(0), u"%"_s);
    m_total->setText(total ? tr("Weights: %1 in all").arg(sum) : QString());
    m_pages->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    m_weights->setVisible(isOff);
    m_weights->setStatus(Status::Attention);
    m_weights->setContent(u"warn"_s, tr("The weights make %1.").arg(sum),
                          tr("They are shares of what the company wants: together they make %1.")
                              .arg(language.withUnit(100, u"%"_s)),
                          context().session.isReadOnly() ? QString() : tr("Scale to 100"));
    Q_EMIT factsChanged();
}

void StrategyView::retranslate()
{
    m_heading->setText(tr("Company goals"));
    m_add->setText(tr("Goal"));
    m_add->setAccessibleName(tr("Add a goal"));
    m_add->setToolTip(tr("Add a goal (Ctrl+Shift+N)"));
    m_actions.at(0)->setText(tr("Add a goal"));
    m_actions.at(1)->setText(tr("Duplicate the goal"));
    m_actions.at(2)->setText(tr("Delete the selected goals"));
    m_empty->setContent(u"strategy"_s,
                        tr("What does the company want this year? Every need will serve one of its goals."),
                        tr("Add a goal"));
    tellGoals();
}

void StrategyView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StrategyView::addGoal()
{
    const int count = m_model->rowCount();
    const Result<EntityId> goal = context().session.editor().add(
        EntityKind::Goal,
        {{u"title"_s, tr("New goal")}, {u"position"_s, count + 1}, {u"color"_s, count % goalColorCount + 1}});
    if (!goal)
        return;
    context().session.selection().select({EntityKind::Goal, *goal});
    m_list->editTitle(*goal);
}

void StrategyView::duplicateGoal()
{
    const EntityRef current = context().session.selection().current();
    if (current.kind != EntityKind::Goal || current.isNull())
        return;
    if (const Result<EntityId> copy = context().session.editor().duplicate(current))
        context().session.selection().select({EntityKind::Goal, *copy});
}

void StrategyView::deleteGoals()
{
    QList<EntityRef> refs;
    const QList<EntityId> ids = context().session.selection().selectedOf(EntityKind::Goal);
    for (EntityId id : ids)
        refs += EntityRef{EntityKind::Goal, id};
    (void)removeEntities(context(), refs);
}

void StrategyView::evenWeights()
{
    const double total = m_model->totalWeight().value_or(0);
    if (total <= 0)
        return;
    const int field = entityType(EntityKind::Goal).fieldIndex(u"weight");
    QList<FieldEdit> edits;
    double left = 100;
    for (const Goal &goal : context().session.data().goals) {
        if (!goal.weight)
            continue;
        const double weight = std::min(left, std::round(*goal.weight * 100 / total));
        edits += FieldEdit{goal.id, field, weight};
        left -= weight;
    }
    // What rounding leaves goes to the first.
    edits.first().value = edits.constFirst().value.toDouble() + left;
    (void)context().session.editor().setAll(
        EntityKind::Goal, edits,
        Message(QT_TRANSLATE_NOOP("Message", "Scale the weights of the goals to 100")));
}

void StrategyView::showMenu(const QPoint &place)
{
    QMenu menu;
    if (m_list->currentIndex().isValid())
        menu.addAction(tr("Open details"), this, [this] { context().openDetails(); });
    menu.addActions(m_actions);
    menu.exec(m_list->viewport()->mapToGlobal(place));
}
