// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/phasepicker.h"

#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// Percent of capacity by phase (PRODUCT.md S6).
constexpr std::array<double, 5> usualReserves{50, 50, 40, 30, 20};

double usualReserve(GrowthPhase phase)
{
    return usualReserves.at(size_t(phase));
}

QString meaningOf(GrowthPhase phase)
{
    switch (phase) {
    case GrowthPhase::Launch:
        return PhasePicker::tr(
            "Find what sells and to whom: RevOps sets up the first CRM and the first numbers.");
    case GrowthPhase::Growth:
        return PhasePicker::tr(
            "Sell more of what works: RevOps takes friction out of marketing, sales and service.");
    case GrowthPhase::Scale:
        return PhasePicker::tr(
            "Make growth repeatable: RevOps builds processes, data and forecasts that hold.");
    case GrowthPhase::Profitability:
        return PhasePicker::tr("Earn more on each euro: RevOps shows what pays and stops what does not.");
    case GrowthPhase::Productivity:
        return PhasePicker::tr(
            "Do more with the same team: RevOps automates and raises what each person brings.");
    }
    return {};
}

} // namespace

PhasePicker::PhasePicker(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_phases(new SegmentedControl(this))
    , m_meaning(new QLabel(this))
    , m_reserve(new QLabel(this))
    , m_take(new QPushButton(this))
{
    m_phases->setObjectName(u"growthPhase"_s);
    for (const Choice &choice : choicesOf<GrowthPhase>())
        m_phases->addSegment(choiceLabel(choice, context.session.language()));
    m_phases->setEnabled(!context.session.isReadOnly());
    m_take->setObjectName(u"takeReserve"_s);
    m_take->setProperty("flatAccent", true);
    m_take->setProperty("small", true);
    setTextStyle(m_title, TextStyle::Section);
    m_meaning->setWordWrap(true);
    setTextInk(m_reserve, TextInk::Muted);
    setTextStyle(m_reserve, TextStyle::Small);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_title);
    top->addWidget(m_phases);
    top->addStretch(1);
    top->addWidget(m_reserve);
    top->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_meaning);
    connect(m_phases, &SegmentedControl::currentChanged, this, &PhasePicker::choose);
    connect(m_take, &QPushButton::clicked, this, &PhasePicker::takeReserve);
    connect(&context.session.plan(), &Plan::applied, this, &PhasePicker::refresh);
    connect(&context.session, &PlanSession::languageChanged, this, &PhasePicker::refresh);
    refresh();
}

void PhasePicker::choose(int phase)
{
    if (m_isRefreshing)
        return;
    (void)m_context.session.editor().set({EntityKind::Plan, PlanSettings::onlyId}, u"growth_phase",
                                         choiceKey(GrowthPhase(phase)));
    refresh();
}

void PhasePicker::takeReserve()
{
    (void)m_context.session.editor().set({EntityKind::Plan, PlanSettings::onlyId}, u"run_reserve",
                                         usualReserve(m_context.session.data().settings().growthPhase));
}

void PhasePicker::refresh()
{
    const QScopedValueRollback refreshing(m_isRefreshing, true);
    const Language &language = m_context.session.language();
    const PlanSettings &plan = m_context.session.data().settings();
    const double usual = usualReserve(plan.growthPhase);
    const Choices &phases = choicesOf<GrowthPhase>();
    for (int i = 0; i < phases.size(); ++i)
        m_phases->setSegmentText(i, choiceLabel(phases.at(i), language));
    m_phases->setCurrentIndex(int(plan.growthPhase));
    m_title->setText(tr("Growth phase"));
    m_phases->setAccessibleName(m_title->text());
    m_meaning->setText(meaningOf(plan.growthPhase));
    m_reserve->setText(
        tr("Run reserve %1, usual in this phase %2")
            .arg(language.withUnit(plan.runReserve, u"%"_s), language.withUnit(usual, u"%"_s)));
    m_take->setText(tr("Use %1").arg(language.withUnit(usual, u"%"_s)));
    m_take->setAccessibleName(tr("Use the usual run reserve of %1").arg(language.withUnit(usual, u"%"_s)));
    m_take->setVisible(plan.runReserve != usual && !m_context.session.isReadOnly());
}

void PhasePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
