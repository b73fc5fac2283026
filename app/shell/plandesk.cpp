// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/plandesk.h"

#include "common/banner.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/gainlinestyle.h"
#include "common/planview.h"
#include "common/searchfield.h"
#include "common/toast.h"
#include "common/viewcontext.h"
#include "communicate/deckexporting.h"
#include "details/detailspanel.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "planwindowstate.h"
#include "projector/deckpresenter.h"
#include "projector/meetingbar.h"
#include "registry/detailssections.h"
#include "registry/viewregistry.h"
#include "rules/steps.h"
#include "shell/healthbadge.h"
#include "shell/quarterstepper.h"
#include "shell/rail.h"
#include "shell/searchresults.h"
#include "shell/topbar.h"
#include "shell/viewarea.h"
#include "storage/planstore.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 232;
constexpr int wideWindow = 1600; // logical pixels; narrower: rings only, details over the view

const ViewEntry *entryOf(const QString &viewId)
{
    for (const ViewEntry &entry : allViews()) {
        if (QLatin1String(entry.id) == viewId)
            return &entry;
    }
    return nullptr;
}

// The view where a kind is at home, when it stands beside the steps; empty: in one of them.
QString viewBesideOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Member:
    case EntityKind::Absence:
    case EntityKind::Function:
    case EntityKind::Contact:
    case EntityKind::Ritual:
        return u"team"_s;
    default:
        return kind > EntityKind::Ritual ? u"inbox"_s : QString();
    }
}

int stepOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Plan:
    case EntityKind::Goal:
        return 1;
    case EntityKind::Need:
        return 2;
    default:
        if (kind >= EntityKind::Deck)
            return 5;
        // Decisions, and what a workshop adds after them.
        return kind >= EntityKind::Decision ? 3 : 4;
    }
}

} // namespace

PlanDesk::PlanDesk(PlanSession &session, UserPrompt &prompt, PlanWindowState &state, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompt(prompt)
    , m_state(state)
    , m_figures(session)
    , m_rail(new Rail(allViews(), this))
    , m_topBar(new TopBar(this))
    , m_search(new SearchField({}, this))
    , m_health(new HealthBadge(viewContext(), this))
    , m_present(new QPushButton(this))
    , m_presenter(new DeckPresenter(viewContext(), this))
    , m_meetingBar(new MeetingBar(viewContext(), m_presenter->meeting(), this))
    , m_readOnly(new Banner(this))
    , m_area(new ViewArea(this))
    , m_toast(new Toast(m_area))
{
    setObjectName(u"planDesk"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setFixedWidth(themeOf(this).px(searchWidth));
    m_topBar->addBeforeQuarter(m_search);
    m_topBar->addAfterQuarter(m_health);
    m_topBar->addAfterQuarter(m_present);
    m_present->setObjectName(u"presentButton"_s);
    m_present->setProperty("primary", true);
    setIconName(m_present, u"present"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_meetingBar);
    column->addWidget(m_readOnly);
    column->addWidget(m_area, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
    buildDetails();
    buildMeeting();
    connectSession();
    followExports();
    connect(m_rail, &Rail::stepChosen, this, [this](int step) {
        const QScopedValueRollback fromRail(m_isFromRail, true);
        showStep(step);
    });
    connect(m_rail, &Rail::viewChosen, this, [this](const QString &view) {
        const QScopedValueRollback fromRail(m_isFromRail, true);
        showView(view);
    });
    connect(m_present, &QPushButton::clicked, this, [this] { present(); });
    connect(m_rail, &Rail::planSettingsWanted, this, &PlanDesk::showPlanSettings);
    tellPlan();
    tellQuarter();
    tellSearch();
    tellReadOnly();
    tellPresent();
}

PlanDesk::~PlanDesk() = default;

void PlanDesk::connectSession()
{
    connect(m_topBar->quarter(), &QuarterStepper::stepped, this, [this](int quarters) {
        if (settle())
            m_figures.setQuarter(m_figures.quarter().plus(quarters));
    });
    connect(&m_figures, &QuarterFigures::changed, this, [this] {
        tellPlan();
        tellQuarter();
    });
    // In this order an undo takes the toast away, and an edit then brings its own.
    connect(&m_session, &PlanSession::historyChanged, m_toast, &QWidget::hide);
    connect(&m_session, &PlanSession::edited, this, [this](const QString &text, bool isFarReaching) {
        // A value typed or a bubble dragged shows itself, and a meeting says what it decides.
        if (isFarReaching && !m_presenter->isLive())
            m_toast->showText(text, tr("Undo"));
    });
    connect(&m_session, &PlanSession::editRefused, this,
            [this](const Message &reason) { showWarning(m_session.language().text(reason)); });
    connect(m_toast, &Toast::triggered, this, [this] {
        if (settle())
            (void)m_session.undo(); // a refusal is told by the session
    });
    connect(new SearchResults(m_search, m_session, this), &SearchResults::chosen, this, &PlanDesk::reveal);
    connect(m_health, &HealthBadge::findingChosen, this, &PlanDesk::mend);
}

// How the slides are wanted comes back with the window; the ring of step 5 stays full until the plan changes.
void PlanDesk::followExports()
{
    m_figures.setDeckChoice(m_state.deck());
    connect(&m_figures, &QuarterFigures::deckChoiceChanged, this,
            [this] { m_state.setDeck(m_figures.deckChoice()); });
    if (m_state.exportedSequence() == m_session.store().lastSequence())
        m_figures.setDeckExported();
    connect(&m_figures, &QuarterFigures::deckExported, this,
            [this] { m_state.setExportedSequence(m_session.store().lastSequence()); });
}

bool PlanDesk::settle()
{
    return settleEditors(this);
}

void PlanDesk::keepViews() const
{
    for (auto view = m_views.cbegin(); view != m_views.cend(); ++view)
        m_state.setView(view.key(), view.value()->viewState());
}

ViewContext PlanDesk::viewContext()
{
    return {m_session,
            m_figures,
            m_prompt,
            [this](const QString &id) { showView(id); },
            [this](const QString &action) { runAction(action); },
            [this] { setDetailsShown(true); }};
}

void PlanDesk::buildDetails()
{
    m_details = new DetailsPanel(viewContext(), m_area);
    m_details->setSections(allDetailsSections());
    m_area->setDetails(m_details);
    connect(m_details, &DetailsPanel::closeRequested, this, [this] { setDetailsShown(false); });
}

PlanView *PlanDesk::build(const ViewEntry &entry)
{
    PlanView *view = entry.create(viewContext(), m_area);
    view->setObjectName(QString::fromLatin1(entry.id));
    connect(view, &PlanView::factsChanged, this, &PlanDesk::tellView);
    m_views.insert(QString::fromLatin1(entry.id), view);
    m_area->addView(view);
    view->restoreViewState(m_state.view(QString::fromLatin1(entry.id)));
    view->setProjector(m_isProjector);
    return view;
}

void PlanDesk::runAction(const QString &name)
{
    if (name == u"makeOkrs") // an action of the view that shows what it makes
        showView(u"okrs"_s);
    if (name == u"endOfQuarter")
        showView(u"quarters"_s);
    if (name == u"startRound")
        showView(u"score"_s);
    const QList<QAction *> own = currentView()->viewActions();
    const auto action = std::find_if(own.cbegin(), own.cend(),
                                     [&name](const QAction *each) { return each->objectName() == name; });
    if (action != own.cend())
        (*action)->trigger();
    else
        Q_EMIT actionWanted(name);
}

PlanView *PlanDesk::currentView() const
{
    return m_views.value(m_currentId);
}

void PlanDesk::showView(const QString &viewId)
{
    const ViewEntry *entry = entryOf(viewId);
    if (!entry || (viewId != m_currentId && !settle()))
        return;
    keepViews();
    PlanView *view = m_views.value(viewId);
    if (!view)
        view = build(*entry);
    const bool isFirst = m_currentId.isEmpty();
    m_currentId = viewId;
    if (entry->segment || !m_lastOfStep.contains(entry->step)) // not a page that a view has opened
        m_lastOfStep[entry->step] = viewId;
    m_rail->setCurrent(*entry);
    tellSiblings();
    tellView();
    m_area->showView(view);
    if (view->standsForDetails())
        setDetailsShown(false);
    focusView(view, isFirst);
    m_toast->raise();
    Q_EMIT viewChanged();
}

void PlanDesk::showStep(int step)
{
    const ViewEntry *current = entryOf(m_currentId);
    const bool isThere = current && current->step == step; // then on to its first view
    QString id = isThere ? QString() : m_lastOfStep.value(step);
    for (const ViewEntry &entry : allViews()) {
        if (id.isEmpty() && entry.step == step)
            id = QString::fromLatin1(entry.id);
    }
    showView(id);
}

void PlanDesk::reveal(EntityRef entity)
{
    if (!settle())
        return;
    if (entity.isNull()) {
        showPlanSettings();
        return;
    }
    if (const QString beside = viewBesideOf(entity.kind); !beside.isEmpty())
        showView(beside);
    else if (const int step = stepOf(entity.kind); !currentView() || entryOf(m_currentId)->step != step)
        showStep(step);
    m_session.selection().select(entity);
    setDetailsShown(entity.kind != EntityKind::Request); // the inbox opens it in its own panel
}

void PlanDesk::mend(const Finding &finding)
{
    if (finding.entity.isNull()) {
        showView(u"prioritise"_s); // the plan as a whole holds too much
        return;
    }
    reveal(finding.entity);
    m_details->focusField(finding.field);
}

void PlanDesk::tellSiblings()
{
    const int step = entryOf(m_currentId)->step;
    QList<QPair<QString, QString>> siblings;
    for (const ViewEntry &entry : allViews()) {
        if (step > 0 && entry.step == step && entry.segment)
            siblings.append(
                {QString::fromLatin1(entry.id), QCoreApplication::translate("View", entry.segment)});
    }
    if (siblings.size() > 1)
        currentView()->setSiblings(siblings, m_currentId);
}

void PlanDesk::present(int slide)
{
    if (settle())
        m_presenter->present(slide);
}

void PlanDesk::presentFromSlide()
{
    const PlanView *slides = m_views.value(u"communicate"_s);
    present(slides ? slides->currentSlide() : 0);
}

void PlanDesk::exportSlides()
{
    exportDeckFile(viewContext(), m_area);
}

void PlanDesk::endQuarter()
{
    runAction(u"endOfQuarter"_s);
}

void PlanDesk::setPlanMenu(QMenu *menu)
{
    m_rail->setPlanMenu(menu);
}

void PlanDesk::setDetailsShown(bool shown)
{
    m_area->setDetailsShown(shown);
}

void PlanDesk::showHealth()
{
    m_health->showFindings();
}

void PlanDesk::setProjector(bool projector)
{
    m_isProjector = projector;
    auto *style = qobject_cast<GainlineStyle *>(this->style());
    if (style && projector)
        style->setLocalTheme(this, themeOf(nullptr).forProjector(screen()->size().height()));
    else if (style)
        style->clearLocalTheme(this);
    for (PlanView *view : std::as_const(m_views))
        view->setProjector(projector);
    for (QWidget *desk : {static_cast<QWidget *>(m_rail), static_cast<QWidget *>(m_search),
                          static_cast<QWidget *>(m_health), static_cast<QWidget *>(m_present)})
        desk->setHidden(projector);
    setDetailsShown(m_area->areDetailsShown() && !projector);
}

void PlanDesk::arrange()
{
    const bool isWide = window()->width() >= wideWindow;
    m_rail->setNarrow(!isWide);
    m_area->setWide(isWide);
}

void PlanDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
