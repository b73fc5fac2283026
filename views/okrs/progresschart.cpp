// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/progresschart.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/checkincurvemodel.h"
#include "okrs/progressplot.h"
#include "rules/keyresulthealth.h"
#include "scenes/healthstatus.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int plotHeight = 176;

} // namespace

ProgressChart::ProgressChart(const ViewContext &context, EntityId keyResult, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keyResult(keyResult)
    , m_curve(new CheckInCurveModel(context.figures, this))
    , m_plot(new ProgressPlot(*m_curve, this))
{
    setObjectName(u"progressChart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_curve->setKeyResult(keyResult);
    connect(&context.figures, &QuarterFigures::changed, this, &ProgressChart::refresh);
    refresh();
}

void ProgressChart::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const KeyResult *keyResult = index.plan().keyResults.find(m_keyResult);
    const bool isShown = keyResult && hasNumbers(*keyResult) && keyResult->kind != KeyResultKind::Milestone
        && !runOf(index, *keyResult).isEmpty();
    setVisible(isShown);
    if (!isShown)
        return;
    const Language &language = m_context.session.language();
    const QDate today = m_context.session.today();
    ProgressFrame frame;
    frame.run = runOf(index, *keyResult);
    frame.today = today;
    frame.numbers = numbersOf(*keyResult);
    frame.hasPace = expectedOf(index, *keyResult, today).has_value();
    frame.status = statusOf(healthOf(index, *keyResult, today).health).value_or(Status::Outdated);
    const auto text = [&](double value) { return language.text(valueText(*keyResult, value)); };
    if (frame.numbers.commit)
        frame.commitText = tr("Commit %1").arg(text(*frame.numbers.commit));
    frame.targetText = tr("Target %1").arg(text(*frame.numbers.target));
    frame.paceText = tr("expected pace");
    const auto current = currentOf(index, *keyResult);
    frame.currentText = current ? text(*current) : QString();
    m_plot->setFixedHeight(themeOf(this).px(plotHeight));
    m_plot->setFrame(frame, language);
    setAccessibleName(tr("Check-ins against the expected pace: %1, %2, %3")
                          .arg(frame.currentText, frame.commitText, frame.targetText));
}

void ProgressChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        refresh();
}
