// SPDX-License-Identifier: GPL-3.0-or-later
#include "needs/needsview.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/entitytableview.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "common/removeentities.h"
#include "common/selectionlink.h"
#include "common/toggleswitch.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/entitytreemodel.h"
#include "needs/needsdelegate.h"
#include "needs/needsfilterbar.h"
#include "rules/ranking.h"
#include "rules/steps.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QList<TableColumn> &needColumns()
{
    static const QList<TableColumn> columns = {
        {"title", 300},  {"function", 130}, {"stakeholder", 130}, {"goals", 104},
        {"impact", 72},  {"effort", 72},    {"confidence", 92},   {"days", 64},
        {"status", 104}, {"quarter", 96},   {"raised_on", 104},
    };
    return columns;
}

} // namespace

NeedsView::NeedsView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_model(new EntityTreeModel(context.session, context.figures, EntityKind::Need, this))
    , m_filters(new NeedsFilterBar(context, this))
    , m_import(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_pages(new QStackedWidget(this))
    , m_card(new Card(this))
    , m_count(new QLabel(m_card))
    , m_group(new ToggleSwitch({}, m_card))
    , m_columns(new IconButton(u"settings"_s, tr("Columns"), m_card))
    , m_cells(new NeedsDelegate(context, this))
    , m_table(new EntityTableView(m_model, m_cells, needColumns(), m_card))
    , m_empty(new EmptyState(this))
    , m_noMatch(new EmptyState(m_card))
{
    setObjectName(u"needsView"_s);
    setHome(m_table);
    buildActions();
    buildBar();
    buildTable();
    connectSelection();
    connect(m_filters, &NeedsFilterBar::changed, this, &NeedsView::applyFilter);
    connect(&context.figures, &QuarterFigures::changed, this, &NeedsView::tellCounts);
    connect(&context.session, &PlanSession::languageChanged, this, &NeedsView::retranslate);
    retranslate();
}

void NeedsView::buildBar()
{
    bar()->addWidget(m_filters, 1);
    m_import->setObjectName(u"needsImport"_s);
    setIconName(m_import, u"import"_s);
    m_add->setObjectName(u"needsAdd"_s);
    setIconName(m_add, u"plus"_s);
    bar()->addWidget(m_import);
    bar()->addWidget(m_add);
    connect(m_import, &QPushButton::clicked, this, [this] { context().trigger(u"import"_s); });
    connect(m_add, &QPushButton::clicked, this, &NeedsView::addNeed);
}

void NeedsView::buildTable()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(cardPadding, 10, 12, 6);
    head->setSpacing(12);
    head->addWidget(m_count, 1);
    head->addWidget(m_group);
    head->addWidget(m_columns);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_noMatch, 1);
    m_pages->addWidget(m_card);
    m_pages->addWidget(m_empty);
    content()->addWidget(m_pages, 1);
    setTextInk(m_count, TextInk::Muted);
    m_count->setObjectName(u"needsCount"_s);
    m_group->setObjectName(u"needsGroup"_s);
    m_columns->setObjectName(u"needsColumns"_s);
    m_table->setObjectName(u"needsTable"_s);
    m_noMatch->setObjectName(u"needsNoMatch"_s);
    m_empty->setObjectName(u"needsEmpty"_s);
    m_group->setChecked(true);
    m_model->setGroupField(u"function"_s);
    connect(m_group, &ToggleSwitch::toggled, this, &NeedsView::setGrouped);
    connect(m_columns, &IconButton::clicked, this, &NeedsView::showColumnMenu);
    connect(m_noMatch, &EmptyState::triggered, m_filters, &NeedsFilterBar::clear);
    connect(m_empty, &EmptyState::triggered, this, &NeedsView::chooseFirstAction);
    connect(m_table, &EntityTableView::menuWanted, this, &NeedsView::showMenu);
}

void NeedsView::connectSelection()
{
    PlanSelection *selection = &context().session.selection();
    new SelectionLink(m_table, *selection);
    connect(m_cells, &NeedsDelegate::goalClicked, this, [this, selection](EntityId goal) {
        selection->select({EntityKind::Goal, goal});
        context().openDetails();
    });
}

QAction *NeedsView::addAction(const char *name, const QKeySequence &keys, void (NeedsView::*verb)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(!context().session.isReadOnly());
    connect(action, &QAction::triggered, this, verb);
    m_actions += action;
    QWidget::addAction(action);
    return action;
}

void NeedsView::buildActions()
{
    QAction *add = addAction("addNeed", QKeySequence(u"Ctrl+Shift+N"_s), &NeedsView::addNeed);
    add->setShortcuts({QKeySequence(u"Ctrl+Shift+N"_s), QKeySequence(Qt::Key_Insert)});
    (void)addAction("duplicateNeed", QKeySequence(u"Ctrl+Shift+D"_s), &NeedsView::duplicateNeed);
    QAction *remove = addAction("deleteNeeds", QKeySequence(Qt::Key_Delete), &NeedsView::deleteNeeds);
    // Only in the table: elsewhere Delete belongs to what is typed.
    QWidget::removeAction(remove);
    m_table->addAction(remove);
    remove->setShortcutContext(Qt::WidgetShortcut);
}

QString NeedsView::title() const
{
    return context().session.language().text(stepTitle(Step::Needs));
}

QString NeedsView::facts() const
{
    return context().session.language().text(context().figures.steps().at(int(Step::Needs)).facts);
}

QList<KeyHint> NeedsView::keyHints() const
{
    return EntityTableView::keyHints();
}

bool NeedsView::offersImport() const
{
    return context().trigger && !context().session.isReadOnly();
}

void NeedsView::applyFilter()
{
    const NeedFilter filter = m_filters->filter();
    if (filter.isEmpty()) {
        m_model->setFilter({});
    } else {
        m_model->setFilter([this, matcher = NeedMatcher(filter)](EntityId id) {
            const PlanData &plan = context().session.data();
            return matcher.matches(plan, *plan.needs.find(id));
        });
    }
    tellCounts();
    m_table->showFromTop();
}

void NeedsView::setGrouped(bool grouped)
{
    m_model->setGroupField(grouped ? u"function"_s : QString());
    m_table->showFromTop();
}

// The step counts those of the quarter, the table all of them: here both are named.
QString NeedsView::allInWords() const
{
    const auto &needs = context().session.data().needs;
    const Quarter quarter = context().figures.quarter();
    const auto here = std::count_if(needs.begin(), needs.end(), [quarter](const Need &need) {
        return isListed(need, quarter) || isToPlace(need, quarter);
    });
    const int all = int(needs.size());
    if (here == all)
        return tr("%n need(s)", nullptr, all);
    return tr("%n need(s), of which %1 for %2", nullptr, all)
        .arg(here)
        .arg(quarter.shortLabel(context().session.language()));
}

void NeedsView::tellCounts()
{
    const int all = int(context().session.data().needs.size());
    const int shown = m_model->shownCount();
    m_count->setText(shown == all ? allInWords() : tr("%1 of %n need(s)", nullptr, all).arg(shown));
    m_pages->setCurrentWidget(all == 0 ? static_cast<QWidget *>(m_empty) : m_card);
    m_filters->setEnabled(all > 0);
    m_table->setVisible(shown > 0);
    m_noMatch->setVisible(shown == 0);
    Q_EMIT factsChanged();
}

void NeedsView::retranslate()
{
    m_import->setText(tr("Import"));
    m_import->setAccessibleName(tr("Import needs from a spreadsheet"));
    m_add->setText(tr("Need"));
    m_add->setAccessibleName(tr("Add a need"));
    m_add->setToolTip(tr("Add a need (Ctrl+Shift+N)"));
    m_group->setText(tr("Group by function"));
    m_group->updateGeometry();
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_actions.at(0)->setText(tr("Add a need"));
    m_actions.at(1)->setText(tr("Duplicate the need"));
    m_actions.at(2)->setText(tr("Delete the selected needs"));
    m_table->setAccessibleName(tr("Table of needs"));
    m_noMatch->setContent(u"filter"_s, tr("No need is like this."), tr("Show all needs"));
    m_empty->setContent(u"needs"_s,
                        tr("What do marketing, sales and customer service ask for? Bring their spreadsheet, "
                           "or write the first need."),
                        offersImport() ? tr("Import a spreadsheet") : tr("Add a need"));
    tellCounts();
}

void NeedsView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NeedsView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (!event->spontaneous() && !m_filters->filter().isEmpty())
        applyFilter(); // what was completed meanwhile goes now
    m_import->setVisible(offersImport() && !m_isProjector);
    m_add->setVisible(!context().session.isReadOnly() && !m_isProjector);
    retranslate();
}

void NeedsView::chooseFirstAction()
{
    if (offersImport())
        context().trigger(u"import"_s);
    else
        addNeed();
}

void NeedsView::addNeed()
{
    QHash<QString, QVariant> values{{u"title"_s, tr("New need")},
                                    {u"raised_on"_s, context().session.today()}};
    if (const EntityId function = m_filters->filter().function)
        values.insert(u"function"_s, QVariant::fromValue(function));
    if (!m_filters->filter().isEmpty())
        m_filters->clear(); // else it might not be seen
    const Result<EntityId> need = context().session.editor().add(EntityKind::Need, values);
    if (!need)
        return;
    context().session.selection().select({EntityKind::Need, *need});
    m_table->editTitle(*need);
}

void NeedsView::duplicateNeed()
{
    const EntityRef current = context().session.selection().current();
    if (current.kind != EntityKind::Need || current.isNull())
        return;
    if (const Result<EntityId> copy = context().session.editor().duplicate(current))
        context().session.selection().select({EntityKind::Need, *copy});
}

void NeedsView::deleteNeeds()
{
    QList<EntityRef> refs;
    const QList<EntityId> ids = context().session.selection().selectedOf(EntityKind::Need);
    for (EntityId id : ids)
        refs += EntityRef{EntityKind::Need, id};
    (void)removeEntities(context(), refs);
}

void NeedsView::showMenu(const QPoint &global)
{
    QMenu menu;
    if (m_model->idAt(m_table->currentIndex()))
        menu.addAction(tr("Open details"), this, [this] { context().openDetails(); });
    menu.addActions(m_actions);
    menu.exec(global);
}

void NeedsView::showColumnMenu()
{
    QMenu menu;
    m_table->fillColumnMenu(&menu);
    menu.exec(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void NeedsView::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    for (QWidget *widget : {static_cast<QWidget *>(m_filters), static_cast<QWidget *>(m_group),
                            static_cast<QWidget *>(m_columns)})
        widget->setVisible(!isProjector);
    m_import->setVisible(offersImport() && !isProjector);
    m_add->setVisible(!context().session.isReadOnly() && !isProjector);
    m_table->setProjector(isProjector, {u"goals"_s, u"impact"_s, u"effort"_s});
}

QByteArray NeedsView::viewState() const
{
    const NeedFilter filter = m_filters->filter();
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly)
        << m_group->isChecked() << m_table->columnState() << filter.text << filter.function.value
        << (filter.status ? int(*filter.status) : -1) << filter.quarter.toString() << filter.withoutGoal
        << filter.unplaced;
    return state;
}

void NeedsView::restoreViewState(const QByteArray &state)
{
    bool isGrouped = true;
    QByteArray columns;
    NeedFilter filter;
    int status = -1;
    QString quarter;
    QDataStream stream(state);
    stream >> isGrouped >> columns >> filter.text >> filter.function.value >> status >> quarter
        >> filter.withoutGoal >> filter.unplaced;
    if (stream.status() != QDataStream::Ok || columns.isEmpty())
        return;
    if (status >= 0)
        filter.status = NeedStatus(status);
    filter.quarter = Quarter::fromString(quarter);
    m_group->setChecked(isGrouped);
    m_table->restoreColumns(columns);
    m_filters->setFilter(filter);
}
