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
constexpr int fullHeight = 340;

} // namespace

ProgressChart::ProgressChart(const ViewContext &context, EntityId keyResult, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keyResult(keyResult)
    , m_extent(extent)
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
    const ProgressFrame frame = frameOf(*keyResult);
    m_plot->setFixedHeight(themeOf(this).px(m_extent == Extent::Full ? fullHeight : plotHeight));
    m_plot->setFrame(frame, m_context.session.language());
    QStringList spoken = {frame.currentText, frame.commit.text, frame.target.text, frame.forecastText};
    spoken.removeAll(QString());
    setAccessibleName(tr("Check-ins against the expected pace: %1").arg(spoken.join(u", "_s)));
}

ProgressFrame ProgressChart::frameOf(const KeyResult &keyResult) const
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const QDate today = m_context.session.today();
    ProgressFrame frame;
    frame.run = runOf(index, keyResult);
    frame.today = today;
    frame.numbers = numbersOf(keyResult);
    frame.path = expectedPath(index, keyResult);
    frame.status = statusOf(healthOf(index, keyResult, today).health).value_or(Status::Outdated);
    const auto level = [&](std::optional<double> value, const QString &sentence) {
        return LevelLine{value,
                         value ? sentence.arg(language.text(valueText(keyResult, *value))) : QString()};
    };
    frame.commit = level(frame.numbers.commit, tr("Commit %1"));
    frame.target = level(frame.numbers.target, tr("Target %1"));
    frame.former = level(keyResult.formerTarget, tr("was %1"));
    frame.paceText = tr("expected pace");
    const auto current = currentOf(index, keyResult);
    frame.currentText = current ? language.text(valueText(keyResult, *current)) : QString();
    frame.isFull = m_extent == Extent::Full;
    if (frame.isFull) {
        frame.stretch = level(frame.numbers.stretch, tr("Stretch %1"));
        addForecast(frame, keyResult);
    }
    return frame;
}

void ProgressChart::addForecast(ProgressFrame &frame, const KeyResult &keyResult) const
{
    frame.forecast = forecastOf(m_context.figures.index(), keyResult, m_context.session.today());
    if (!frame.forecast)
        return;
    frame.forecastText =
        tr("Forecast %1").arg(m_context.session.language().text(valueText(keyResult, frame.forecast->value)));
}

void ProgressChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        refresh();
}
