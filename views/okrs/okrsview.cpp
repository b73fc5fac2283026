// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrsview.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/segmentedcontrol.h"
#include "common/selectionlink.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/okrtreemodel.h"
#include "okrs/makeokrsdialog.h"
#include "okrs/numbersrow.h"
#include "okrs/okractions.h"
#include "okrs/okrfoot.h"
#include "okrs/okrrulesdialog.h"
#include "okrs/okrscores.h"
#include "okrs/okrsummary.h"
#include "okrs/okrtree.h"
#include "okrs/steeringactions.h"
#include "okrs/steeringbuttons.h"
#include "painting/theme.h"
#include "rules/okrproposal.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QPushButton>

using namespace Qt::StringLiterals;

OkrsView::OkrsView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_model(new OkrTreeModel(context.session, context.figures, this))
    , m_tree(new OkrTree(*m_model))
    , m_top(new SegmentedControl(this))
    , m_scores(new OkrScores(context))
    , m_foot(new OkrFoot(context))
    , m_empty(new EmptyState)
    , m_actions(new OkrActions(context, this))
    , m_steering(new SteeringActions(context, this))
{
    setObjectName(u"okrsView"_s);
    setHome(m_tree);
    m_top->setObjectName(u"okrTopLevel"_s);
    for (const QString &name : {u"okrByObjective"_s, u"okrByGoal"_s, u"okrByPerson"_s})
        m_top->segment(m_top->addSegment({}))->setObjectName(name);
    bar()->addWidget(m_top);
    bar()->addWidget(new OkrSummary(context, this), 1);
    bar()->addWidget(new SteeringButtons(context, this));
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    m_column = column;
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_empty->button()->setObjectName(u"okrEmptyButton"_s);
    column->addWidget(m_empty, 3);
    column->addWidget(m_tree, 1);
    column->addWidget(m_scores);
    column->addWidget(m_foot);
    content()->addWidget(card, 1);

    makeActions();
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions(viewActions());
    new SelectionLink(m_tree, context.session.selection());
    connectTree();
    connect(m_empty, &EmptyState::triggered, this, &OkrsView::beginOkrs);
    connect(&context.figures, &QuarterFigures::changed, this, &OkrsView::follow);
    connect(&context.session.selection(), &PlanSelection::changed, this, &OkrsView::follow);
    retranslate();
}

void OkrsView::connectTree()
{
    connect(m_top, &SegmentedControl::currentChanged, this,
            [this](int level) { m_model->setTopLevel(OkrTopLevel(level)); });
    connect(m_tree, &OkrTree::detailsWanted, m_steering, &SteeringActions::open);
    connect(m_tree, &OkrTree::numbersWanted, this, &OkrsView::setNumbersOf);
    connect(m_tree, &OkrTree::typing, this, &OkrsView::showTreeOrEmpty);
    connect(m_tree, &OkrTree::typing, m_foot, &OkrFoot::showHint);
    connect(m_tree, &OkrTree::typingEnded, this, &OkrsView::showTreeOrEmpty);
    connect(m_tree, &OkrTree::typingEnded, m_foot, &OkrFoot::hideHint);
    connect(m_foot, &OkrFoot::objectiveWanted, m_tree, &OkrTree::typeObjective);
    connect(m_foot, &OkrFoot::keyResultWanted, m_tree, &OkrTree::typeKeyResult);
    connect(m_foot, &OkrFoot::makeOkrsWanted, this, &OkrsView::makeOkrs);
}

QAction *OkrsView::addAction(const char *name, const QKeySequence &shortcut, void (OkrsView::*verb)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, verb);
    return action;
}

void OkrsView::makeActions()
{
    m_addObjective = addAction("addObjective", Qt::Key_Insert, &OkrsView::addObjective);
    m_addKeyResult = addAction("addKeyResult", Qt::CTRL | Qt::Key_Insert, &OkrsView::addKeyResult);
    m_addProject = addAction("addProject", {}, &OkrsView::addProject);
    m_addFromTemplate = addAction("addKeyResultFromTemplate", {}, &OkrsView::addFromTemplate);
    m_showBacklog = addAction("okrShowBacklog", {}, &OkrsView::showBacklog);
    m_setNumbers = addAction("setKeyResultNumbers", {}, &OkrsView::setNumbers);
    m_makeOkrs = addAction("makeOkrs", {}, &OkrsView::makeOkrs);
    m_rules = addAction("okrRules", {}, &OkrsView::showRules);
}

QString OkrsView::title() const
{
    return tr("OKRs and projects");
}

QString OkrsView::facts() const
{
    int keyResults = 0;
    for (const EntityId objective : m_model->objectives())
        keyResults += int(context().figures.index().keyResultsOf(objective).size());
    return tr("%1, %2").arg(tr("%n objective(s)", nullptr, int(m_model->objectives().size())),
                            tr("%n key result(s)", nullptr, keyResults));
}

QList<QAction *> OkrsView::viewActions() const
{
    return QList<QAction *>{m_makeOkrs,   m_addObjective,    m_addKeyResult,
                            m_addProject, m_addFromTemplate, m_setNumbers}
    + m_actions->actions() + m_steering->actions() + QList<QAction *>{m_showBacklog, m_rules};
}

QList<ViewActionGroup> OkrsView::viewActionGroups() const
{
    return {{title(),
             {m_makeOkrs, m_addObjective, m_addKeyResult, m_addProject, m_addFromTemplate, m_setNumbers,
              m_showBacklog, m_rules}},
            {tr("Order and quarter"), m_actions->actions()},
            {tr("Steer the quarter"), m_steering->actions()}};
}

QList<KeyHint> OkrsView::keyHints() const
{
    return {{tr("Enter"), tr("On a row, or while typing one: begin the next one")},
            {tr("Tab"), tr("While typing: one below it, a key result or a project")},
            {tr("Shift+Tab"), tr("While typing: back out, one beside what it stands below")},
            {tr("Esc"), tr("While typing: done; an empty row leaves no trace")},
            {u"F2"_s, tr("Type over a row; “from 22% to 30%”, “@name” and “by 15 June” are set too")},
            {tr("Ctrl+Enter"), tr("Open the page of a key result, the details of any other row")}};
}

void OkrsView::retranslate()
{
    m_addObjective->setText(tr("Add an objective"));
    m_addKeyResult->setText(tr("Add a key result"));
    m_addProject->setText(tr("Add a project"));
    m_addFromTemplate->setText(tr("Add a key result from a template…"));
    m_showBacklog->setText(tr("Go to the backlog"));
    m_top->setAccessibleName(tr("What stands at the top of the tree"));
    m_top->setSegmentText(int(OkrTopLevel::Objectives), tr("By objective"));
    m_top->setSegmentText(int(OkrTopLevel::Goals), tr("By goal"));
    m_top->setSegmentText(int(OkrTopLevel::People), tr("By person"));
    m_setNumbers->setText(tr("Set numbers"));
    m_makeOkrs->setText(tr("Make OKRs from chosen needs…"));
    m_rules->setText(tr("OKR rules…"));
    m_actions->retranslate();
    m_steering->retranslate();
    follow();
}

void OkrsView::follow()
{
    const bool canEdit = !context().session.isReadOnly();
    const EntityRef current = context().session.selection().current();
    const bool hasChosen = !needsWithoutOkr(context().figures.index(), context().figures.quarter()).isEmpty();
    m_addObjective->setEnabled(canEdit);
    m_addKeyResult->setEnabled(canEdit && !selectedObjective(context()).isNull());
    m_addFromTemplate->setEnabled(m_addKeyResult->isEnabled());
    m_addProject->setEnabled(canEdit && current.kind == EntityKind::KeyResult);
    m_setNumbers->setEnabled(canEdit && current.kind == EntityKind::KeyResult);
    m_makeOkrs->setEnabled(canEdit && hasChosen);

    showTreeOrEmpty();
    const QString quarter = context().figures.quarter().label(context().session.language());
    if (hasChosen)
        m_empty->setContent(u"okr"_s,
                            tr("%1 has no objective yet: its chosen needs can become OKRs.").arg(quarter),
                            canEdit ? tr("Make OKRs from chosen needs…") : QString());
    else
        m_empty->setContent(u"okr"_s,
                            tr("%1 has no objective yet: choose needs on the matrix first.").arg(quarter),
                            tr("Go to Prioritise"));
    Q_EMIT factsChanged();
}

void OkrsView::showTreeOrEmpty()
{
    const bool isTyping = m_model->draftIndex().isValid();
    const bool isEmpty = m_model->objectives().isEmpty() && !isTyping;
    const bool hadFocus = m_empty->isAncestorOf(focusWidget());
    const bool hasBacklog = !m_model->backlog().isEmpty();
    m_column->setStretchFactor(m_empty, hasBacklog ? 0 : 3); // the rest is for the backlog
    const int air = hasBacklog ? 2 * gutter : 0;
    m_empty->setContentsMargins(0, air, 0, air);
    m_empty->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty || hasBacklog);
    if (hadFocus && !isEmpty)
        m_tree->setFocus();
}

void OkrsView::beginOkrs()
{
    if (m_makeOkrs->isEnabled())
        makeOkrs();
    else
        context().openView(u"prioritise"_s);
}

void OkrsView::addObjective()
{
    m_tree->typeObjective();
}

void OkrsView::addKeyResult()
{
    m_tree->typeKeyResult(selectedObjective(context()));
}

void OkrsView::addProject()
{
    m_tree->typeBelow();
}

void OkrsView::addFromTemplate()
{
    m_foot->popUpTemplates();
}

void OkrsView::showBacklog()
{
    m_tree->show();
    m_tree->revealBacklog();
}

void OkrsView::setNumbers()
{
    const EntityRef current = context().session.selection().current();
    if (current.kind == EntityKind::KeyResult)
        setNumbersOf(current.id);
}

void OkrsView::setNumbersOf(EntityId keyResult)
{
    context().session.selection().select({EntityKind::KeyResult, keyResult});
    context().openDetails();
    if (auto *numbers = window()->findChild<NumbersRow *>())
        numbers->focusFirstEmpty();
}

void OkrsView::makeOkrs()
{
    auto *dialog = new MakeOkrsDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The button that asked for it may be gone with the empty state.
    connect(dialog, &QDialog::finished, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void OkrsView::showRules()
{
    auto *dialog = new OkrRulesDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OkrsView::setProjector(bool isProjector)
{
    m_foot->setVisible(!isProjector);
    m_top->setVisible(!isProjector);
    m_scores->setShown(!isProjector);
    m_tree->setColumnHidden(OkrTreeModel::OwnerColumn, isProjector);
    m_tree->setColumnHidden(OkrTreeModel::ConfidenceColumn, isProjector);
    m_tree->setColumnHidden(OkrTreeModel::TrendColumn, isProjector);
}

QByteArray OkrsView::viewState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << qint32(m_top->currentIndex()) << m_tree->foldState();
    return state;
}

void OkrsView::restoreViewState(const QByteArray &state)
{
    qint32 level = 0;
    QByteArray folds;
    QDataStream stream(state);
    stream >> level >> folds;
    if (stream.status() != QDataStream::Ok || level < 0 || level >= m_top->count())
        return;
    m_top->setCurrentIndex(level);
    m_tree->restoreFolds(folds);
}

void OkrsView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
