// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/inboxview.h"

#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "common/segmentedcontrol.h"
#include "common/selectionlink.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/similarrequests.h"
#include "items/inboxmodel.h"
#include "run/inboxcard.h"
#include "run/inboxfacts.h"
#include "run/inboxlist.h"
#include "run/kindsection.h"
#include "run/quickaddbar.h"
#include "run/routinespage.h"
#include "run/rundashboard.h"
#include "run/runkinds.h"
#include "run/runmeter.h"
#include "run/sidepanel.h"
#include "run/triagepanel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

InboxView::InboxView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_similar(new SimilarRequests(context.session, this))
    , m_model(new InboxModel(context.session, *m_similar, this))
    , m_scopes(new SegmentedControl(this))
    , m_counts(new InboxFacts(this))
    , m_meter(new RunMeter(this))
    , m_intake(new IconButton(u"settings"_s, tr("From whom and where requests come in"), this))
    , m_import(new IconButton(u"import"_s, tr("Import requests"), this))
    , m_add(new QPushButton(this))
    , m_quickAdd(new QuickAddBar(context, *m_similar, this))
    , m_pages(new QStackedWidget(this))
    , m_card(new InboxCard(context, m_model, this))
    , m_panel(new TriagePanel(context, *m_similar, this))
    , m_side(new SidePanel(m_card, m_panel, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"inboxView"_s);
    setHome(m_card->list());
    m_empty->setObjectName(u"inboxEmpty"_s);
    buildPages();
    buildBar();
    buildActions();
    buildTriageActions();
    m_quickAdd->hide();
    content()->setSpacing(12);
    content()->addWidget(m_quickAdd);
    content()->addWidget(m_pages, 1);
    new SelectionLink(m_card->list(), context.session.selection());
    connectPanel();
    connect(m_card, &InboxCard::closedWanted, this, [this] { showPage(Closed); });
    connect(m_quickAdd, &QuickAddBar::added, this, &InboxView::showAdded);
    connect(m_quickAdd, &QuickAddBar::closed, this, &InboxView::closeQuickAdd);
    connect(m_quickAdd, &QuickAddBar::otherWanted, this, &InboxView::revealRequest);
    connect(m_empty, &EmptyState::triggered, m_quickAdd, &QuickAddBar::open);
    // Connected after the model, which has followed the plan by then.
    connect(&context.session.plan(), &Plan::applied, this, &InboxView::follow);
    connect(&context.session, &PlanSession::todayChanged, this, &InboxView::follow);
    connect(m_similar, &SimilarRequests::changed, this, &InboxView::follow);
    connect(&context.session, &PlanSession::languageChanged, this, &InboxView::retranslate);
    retranslate();
}

void InboxView::connectPanel()
{
    connect(m_card->list(), &InboxList::opened, this, &InboxView::openRequest);
    connect(&context().session.selection(), &PlanSelection::changed, this, &InboxView::followSelection);
    connect(m_panel, &TriagePanel::closeWanted, this, &InboxView::closePanel);
    connect(m_panel, &TriagePanel::reopenWanted, this, &InboxView::reopenRequest);
    connect(m_panel, &TriagePanel::validated, this, &InboxView::goOn);
    connect(m_panel, &TriagePanel::moreWanted, this, &InboxView::showMore);
    connect(m_panel, &TriagePanel::otherWanted, this, &InboxView::revealRequest);
    connect(m_panel, &TriagePanel::aboutToDecide, this,
            [this](EntityId request) { m_next = m_model->nextToTriage(request); });
}

void InboxView::buildPages()
{
    auto *dashboard = new RunDashboard(context(), *m_similar, m_pages);
    m_pages->addWidget(m_side);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(new RoutinesPage(context(), m_pages));
    m_pages->addWidget(new KindSection(context(), answerTable(), m_pages));
    m_pages->addWidget(dashboard);
    connect(dashboard, &RunDashboard::requestWanted, this, &InboxView::revealRequest);
}

void InboxView::buildBar()
{
    m_scopes->setObjectName(u"inboxScopes"_s);
    for (int page = 0; page < PageCount; ++page)
        m_scopes->addSegment({});
    m_add->setObjectName(u"inboxAdd"_s);
    setIconName(m_add, u"plus"_s);
    bar()->addWidget(m_scopes);
    bar()->addWidget(m_counts, 100);
    bar()->addStretch(1); // in the place of the counts where they are not shown
    bar()->addWidget(m_meter);
    bar()->addWidget(m_intake);
    bar()->addWidget(m_import);
    bar()->addWidget(m_add);
    m_intake->setObjectName(u"inboxIntake"_s);
    m_import->setObjectName(u"inboxImport"_s);
    connect(m_intake, &IconButton::clicked, this, &InboxView::showIntake);
    connect(m_import, &IconButton::clicked, this, [this] { context().trigger(u"import"_s); });
    connect(m_scopes, &SegmentedControl::currentChanged, this, &InboxView::showPage);
    connect(m_add, &QPushButton::clicked, m_quickAdd, &QuickAddBar::open);
}

QString InboxView::title() const
{
    return tr("Requests");
}

QString InboxView::facts() const
{
    const InboxCounts counts = inboxCounts(context().session.data(), context().session.today());
    return tr("%n open", nullptr, counts.open);
}

EntityId InboxView::current() const
{
    const EntityRef ref = context().session.selection().current();
    return ref.kind == EntityKind::Request ? ref.id : EntityId();
}

// The panel beside the list follows what is selected; over the list it opens when it is asked for. A routine
// or an answer found by search stands on its own page.
void InboxView::followSelection()
{
    switch (context().session.selection().current().kind) {
    case EntityKind::Routine:
    case EntityKind::Rollout:
        return showPage(Routines);
    case EntityKind::Answer:
        return showPage(Answers);
    default:
        break;
    }
    const Request *request = context().session.data().requests.find(current());
    if (request && isVisible() && page() != int(scopeOf(*request)))
        showPage(int(scopeOf(*request)));
    if (isVisible() && current() && (m_side->isPanelShown() || m_side->isWide()))
        showRequest(current());
}

void InboxView::showRequest(EntityId request)
{
    m_panel->show(request, m_model->signs());
    m_side->setPanelShown(true);
    const QModelIndex index = m_model->indexOf(request);
    if (index.isValid())
        m_card->list()->scrollTo(index);
}

void InboxView::openRequest()
{
    if (!current())
        return;
    showRequest(current());
    m_panel->takeFocus();
}

void InboxView::closePanel()
{
    m_panel->settle();
    m_side->setPanelShown(false);
    m_card->list()->setFocus(Qt::OtherFocusReason);
}

// After a decision: the next one to triage, else the list.
void InboxView::goOn(EntityId decided)
{
    if (m_next && m_next != decided && context().session.data().requests.contains(m_next)) {
        context().session.selection().select({EntityKind::Request, m_next});
        showRequest(m_next);
        m_panel->takeFocus();
        return;
    }
    m_panel->show(decided, m_model->signs());
    if (!m_side->isWide())
        m_side->setPanelShown(false);
    m_card->list()->setFocus(Qt::OtherFocusReason);
}

void InboxView::step(int by)
{
    const EntityId there = m_model->stepFrom(current(), by);
    if (!there)
        return;
    context().session.selection().select({EntityKind::Request, there});
    if (m_side->isPanelShown()) {
        showRequest(there);
        m_panel->takeFocus();
    }
}

void InboxView::showAdded(EntityId first)
{
    showPage(Open);
    if (!m_model->indexOf(first).isValid())
        m_card->clearFilter(); // else it would not be seen
    context().session.selection().select({EntityKind::Request, first});
}

// Wherever it stands, with its panel.
void InboxView::revealRequest(EntityId id)
{
    const Request *request = context().session.data().requests.find(id);
    if (!request)
        return;
    showPage(int(scopeOf(*request)));
    if (!m_model->indexOf(id).isValid())
        m_card->clearFilter();
    context().session.selection().select({EntityKind::Request, id});
    showRequest(id);
}

void InboxView::closeQuickAdd()
{
    m_card->list()->setFocus(Qt::OtherFocusReason);
}

int InboxView::page() const
{
    return m_scopes->currentIndex();
}

void InboxView::showPage(int page)
{
    const bool wasList = m_pages->currentIndex() <= 1;
    m_scopes->setCurrentIndex(page);
    if (isList() && m_model->scope() != InboxScope(page))
        m_card->setScope(InboxScope(page));
    setHome(isList() ? static_cast<QWidget *>(m_card->list()) : nullptr);
    follow();
    if (isList() && !wasList)
        context().openView(u"inbox"_s); // the details of a routine or an answer close: the panel is here
}

// What belongs to the list alone gives way on the other pages.
void InboxView::tellBar()
{
    const bool canEdit = !context().session.isReadOnly();
    m_counts->setVisible(isList() && !m_isProjector);
    m_meter->setVisible(!m_isProjector);
    m_intake->setVisible(isList() && !m_isProjector);
    m_import->setVisible(isList() && canEdit && !m_isProjector);
    m_add->setVisible(isList() && canEdit);
    if (!isList())
        m_quickAdd->hide();
    allowActions();
    const bool isEmpty = context().session.data().requests.isEmpty();
    m_pages->setCurrentIndex(!isList() ? page() : isEmpty ? 1 : 0);
}

// The segments take the whole bar: what stands beside them is for the desk.
void InboxView::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    if (isProjector) {
        m_panel->settle();
        m_side->setPanelShown(false); // Enter opens it again
    }
    tellBar();
}

// After every change of the plan or of the day, while somebody sees it.
void InboxView::follow()
{
    if (!isVisible())
        return;
    const PlanData &plan = context().session.data();
    const bool canEdit = !context().session.isReadOnly();
    m_counts->setCounts(inboxCounts(plan, context().session.today()));
    m_meter->setWeek(runFlowOf(context().figures.index(), context().session.today(), 1).constFirst(),
                     context().session.language());
    tellBar();
    m_card->tellCounts();
    if (m_panel->request())
        m_panel->show(m_panel->request(), m_model->signs());
    m_empty->setContent(u"inbox"_s,
                        tr("Nobody has asked for anything yet. Write the first request on one line, or paste "
                           "a Slack thread."),
                        canEdit ? tr("Write a request") : QString());
    Q_EMIT factsChanged();
}

void InboxView::retranslate()
{
    m_scopes->setSegmentText(Open, tr("Open", "requests"));
    m_scopes->setSegmentText(Closed, tr("Closed", "requests"));
    m_scopes->setSegmentText(Routines, tr("Routines"));
    m_scopes->setSegmentText(Answers, tr("Answers"));
    m_scopes->setSegmentText(Figures, tr("Figures"));
    m_scopes->setAccessibleName(tr("What of the run to show"));
    m_add->setText(tr("Request"));
    m_add->setAccessibleName(tr("Add a request"));
    m_add->setToolTip(tr("Add a request (Ctrl+Shift+N)"));
    m_intake->setToolTip(tr("From whom and where requests come in"));
    m_intake->setAccessibleName(m_intake->toolTip());
    m_import->setToolTip(tr("Import requests from Jira, Trello, a spreadsheet…"));
    m_import->setAccessibleName(tr("Import requests"));
    renameActions();
    m_quickAdd->retranslate();
    m_card->retranslate();
    m_panel->retranslate();
    follow();
}

void InboxView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// The first to triage stands open where there is room for it.
void InboxView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (event->spontaneous())
        return;
    follow();
    if (!isList())
        return;
    if (!current() || !m_model->indexOf(current()).isValid()) {
        if (const EntityId first = m_model->stepFrom({}, 1))
            context().session.selection().select({EntityKind::Request, first});
    }
    followSelection();
}
