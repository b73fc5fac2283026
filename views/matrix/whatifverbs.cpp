// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/whatifverbs.h"

#include "common/userprompt.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/shownranking.h"
#include "document/workshopeditor.h"
#include "entities/scenario.h"
#include "matrix/letteraction.h"
#include "matrix/scenariosdialog.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void putIn(QList<EntityId> &list, QList<EntityId> &other, const QList<EntityId> &needs)
{
    for (EntityId need : needs) {
        other.removeAll(need);
        if (!list.contains(need))
            list += need;
    }
}

} // namespace

WhatIfVerbs::WhatIfVerbs(const ViewContext &context, ShownRanking &shown, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_shown(shown)
    , m_toggle(add(u"whatIf"_s, {Qt::Key_W}, &WhatIfVerbs::toggleWhatIf))
    , m_keep(add(u"keepInWhatIf"_s, {Qt::Key_C}, &WhatIfVerbs::tryKeeping))
    , m_leaveOut(add(u"leaveOutOfWhatIf"_s, {Qt::Key_D, Qt::Key_X}, &WhatIfVerbs::tryLeavingOut))
    , m_asInPlan(add(u"asInPlan"_s, {Qt::Key_O}, &WhatIfVerbs::takeBack))
    , m_toLine(add(u"keepDownToTheLine"_s, {QKeySequence(u"Shift+C"_s)}, &WhatIfVerbs::tryDownToLine))
    , m_startOver(add(u"startWhatIfOver"_s, {Qt::Key_Z}, &WhatIfVerbs::beginAgain))
    , m_keepScenario(add(u"keepScenario"_s, {Qt::Key_S}, &WhatIfVerbs::keep))
    , m_apply(add(u"applyWhatIf"_s, {Qt::Key_A}, &WhatIfVerbs::adopt))
    , m_leave(add(u"leaveWhatIf"_s, {Qt::Key_Escape}, &WhatIfVerbs::leaveWhatIf))
    , m_scenarios(add(u"scenarios"_s, {QKeySequence(u"Shift+S"_s)}, &WhatIfVerbs::showScenarios))
{
    m_toggle->setCheckable(true);
    connect(&context.session.selection(), &PlanSelection::changed, this, &WhatIfVerbs::refresh);
    connect(&shown, &ShownRanking::changed, this, &WhatIfVerbs::refresh);
    retranslate();
    refresh();
}

QAction *WhatIfVerbs::add(const QString &name, const QList<QKeySequence> &keys, void (WhatIfVerbs::*verb)())
{
    QAction *action = addLetterAction(static_cast<QWidget *>(parent()), name, keys);
    connect(action, &QAction::triggered, this, verb);
    m_actions += action;
    return action;
}

void WhatIfVerbs::retranslate()
{
    m_toggle->setText(tr("What if…"));
    m_toggle->setToolTip(
        tr("Try another run reserve, more people, other needs: the plan is not changed (W)"));
    m_keep->setText(tr("Try with"));
    m_leaveOut->setText(tr("Try without"));
    m_asInPlan->setText(tr("As in the plan"));
    m_toLine->setText(tr("Try with all down to the line"));
    m_startOver->setText(tr("Start over"));
    m_keepScenario->setText(tr("Keep as scenario…"));
    m_apply->setText(tr("Apply…"));
    m_leave->setText(tr("Leave the what-if"));
    m_leave->setIconText(tr("Leave"));
    m_scenarios->setText(tr("Scenarios…"));
    m_scenarios->setToolTip(tr("Compare the kept scenarios, open one again or adopt it"));
}

QList<EntityId> WhatIfVerbs::selected() const
{
    return m_context.session.selection().selectedOf(EntityKind::Need);
}

QString WhatIfVerbs::scenarioTitle() const
{
    const Scenario *scenario = m_context.session.data().scenarios.find(m_shown.scenario());
    return scenario ? scenario->title : QString();
}

void WhatIfVerbs::refresh()
{
    const bool isOn = m_shown.isWhatIf();
    const bool isTried = isOn && !m_shown.whatIf().isEmpty();
    const bool canEdit = !m_context.session.isReadOnly();
    const QList<EntityId> needs = selected();
    m_toggle->setChecked(isOn);
    for (QAction *action : std::as_const(m_actions)) {
        if (action != m_toggle && action != m_scenarios)
            action->setVisible(isOn);
    }
    m_keep->setEnabled(isOn && !needs.isEmpty());
    m_leaveOut->setEnabled(isOn && !needs.isEmpty());
    const WhatIf &whatIf = m_shown.whatIf();
    m_asInPlan->setEnabled(isOn && std::any_of(needs.cbegin(), needs.cend(), [&whatIf](EntityId need) {
                               return whatIf.kept.contains(need) || whatIf.leftOut.contains(need);
                           }));
    m_toLine->setEnabled(isOn && !chooseDownToTheLine(m_shown.ranking()).toChoose.isEmpty());
    m_startOver->setEnabled(isTried);
    m_keepScenario->setEnabled(isTried && canEdit);
    m_apply->setEnabled(isTried && canEdit);
    m_leave->setEnabled(isOn);
}

void WhatIfVerbs::toggleWhatIf()
{
    m_shown.setOn(!m_shown.isWhatIf());
}

void WhatIfVerbs::tryKeeping()
{
    WhatIf whatIf = m_shown.whatIf();
    putIn(whatIf.kept, whatIf.leftOut, selected());
    m_shown.setWhatIf(whatIf);
}

void WhatIfVerbs::tryLeavingOut()
{
    WhatIf whatIf = m_shown.whatIf();
    putIn(whatIf.leftOut, whatIf.kept, selected());
    m_shown.setWhatIf(whatIf);
}

void WhatIfVerbs::takeBack()
{
    WhatIf whatIf = m_shown.whatIf();
    for (EntityId need : selected()) {
        whatIf.kept.removeAll(need);
        whatIf.leftOut.removeAll(need);
    }
    m_shown.setWhatIf(whatIf);
}

void WhatIfVerbs::tryDownToLine()
{
    WhatIf whatIf = m_shown.whatIf();
    putIn(whatIf.kept, whatIf.leftOut, chooseDownToTheLine(m_shown.ranking()).toChoose);
    m_shown.setWhatIf(whatIf);
}

void WhatIfVerbs::beginAgain()
{
    WhatIf whatIf;
    whatIf.quarter = m_shown.whatIf().quarter;
    m_shown.setWhatIf(whatIf);
    m_shown.setScenario({});
}

// One that was opened can take on what it has become, or give rise to another one.
void WhatIfVerbs::keep()
{
    if (const QString title = scenarioTitle(); !title.isEmpty()) {
        const std::optional<int> answer = m_context.prompt.ask(
            {tr("Change %1, or keep another scenario?").arg(m_context.session.language().quoted(title)),
             {},
             {tr("Change it"), tr("Keep another one")}});
        if (!answer)
            return;
        if (*answer == 0)
            return void(
                WorkshopEditor(m_context.session).changeScenario(m_shown.scenario(), m_shown.whatIf()));
    }
    const std::optional<QString> title =
        m_context.prompt.askText({.title = tr("Keep this what-if as a scenario?"),
                                  .label = tr("Name of the scenario"),
                                  .verb = tr("Keep"),
                                  .text = {}});
    if (!title)
        return;
    if (const Result<EntityId> kept =
            WorkshopEditor(m_context.session).keepScenario(*title, m_shown.whatIf()))
        m_shown.setScenario(*kept);
}

void WhatIfVerbs::adopt()
{
    QStringList changes;
    for (const Message &sentence : adoptionInWords(m_context.session.data(), m_shown.whatIf()))
        changes += m_context.session.language().text(sentence);
    changes += tr("The line moves; needs that were not tried keep their decision.");
    const std::optional<QString> title =
        m_context.prompt.askText({.title = tr("Apply this what-if to the plan?"),
                                  .label = tr("Name, as the decisions are logged with it"),
                                  .verb = tr("Apply"),
                                  .text = scenarioTitle(),
                                  .explanation = changes.join(u'\n')});
    if (title && WorkshopEditor(m_context.session).adopt(m_shown.whatIf(), *title))
        m_shown.forget();
}

void WhatIfVerbs::leaveWhatIf()
{
    m_shown.setOn(false);
}

void WhatIfVerbs::showScenarios()
{
    auto *dialog = new ScenariosDialog(m_context, static_cast<QWidget *>(parent()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScenariosDialog::openWanted, this, [this](EntityId id) {
        if (const Scenario *scenario = m_context.session.data().scenarios.find(id))
            open(*scenario);
    });
    connect(dialog, &ScenariosDialog::whatIfWanted, this, [this] { m_shown.setOn(true); });
    connect(dialog, &ScenariosDialog::adopted, &m_shown, &ShownRanking::forget);
    dialog->open();
}

void WhatIfVerbs::open(const Scenario &scenario)
{
    const WhatIf whatIf =
        repairedWhatIf(m_context.session.data(), scenario, m_context.session.today()).whatIf;
    m_context.figures.setQuarter(whatIf.quarter);
    m_shown.setWhatIf(whatIf);
    m_shown.setScenario(scenario.id);
}
