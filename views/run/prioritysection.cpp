// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/prioritysection.h"

#include "common/gainlinestyle.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "rules/requestpriority.h"
#include "rules/requestpromise.h"
#include "run/impactladder.h"
#include "run/priorityfigures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString withSign(int steps)
{
    return steps > 0 ? u"+ "_s + QString::number(steps) : u"0"_s;
}

} // namespace

PrioritySection::PrioritySection(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(new TriageSection(3, this))
    , m_level(new PriorityLabel(this))
    , m_ladder(new ImpactLadder(this))
    , m_figures(new PriorityFigures(this))
    , m_words(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    m_words->setObjectName(u"triageArithmetic"_s);
    m_words->setWordWrap(true);
    setTextStyle(m_words, TextStyle::Caption);
    setTextInk(m_words, TextInk::Muted);
    m_section->addTrailing(m_level);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_ladder, 1);
    row->addWidget(m_figures, 1, Qt::AlignTop);
    m_section->body()->addLayout(row);
    m_section->body()->addWidget(m_words);
    connect(m_ladder, &ImpactLadder::chosen, this, &PrioritySection::choose);
}

QList<QWidget *> PrioritySection::stops() const
{
    return {m_ladder};
}

void PrioritySection::choose(int impact)
{
    if (!m_ladder->isEnabled())
        return;
    (void)m_context.session.editor().set({EntityKind::Request, m_request}, u"impact", impact);
    Q_EMIT answered(m_ladder);
}

void PrioritySection::show(const Request &request)
{
    m_request = request.id;
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    const QDate today = m_context.session.today();
    const RequestPriority priority = priorityOf(plan, request, today);
    m_ladder->setImpact(priority.impact);
    m_level->setPriority(priority.step(), language.text(levelWord(priority.level())));
    const int days = request.raisedOn.isValid() ? int(std::max(request.raisedOn.daysTo(today), 0LL)) : 0;
    QList<PriorityFigures::Part> parts{
        {tr("Impact"), priority.impact > 0 ? QString::number(priority.impactSteps) : u"?"_s},
        {tr("Waiting for %n day(s)", nullptr, days), withSign(priority.ageSteps)}};
    if (const Rollout *rollout = plan.rollouts.find(priority.rollout))
        parts += {tr("Rollout %1").arg(rollout->title), withSign(priority.rolloutSteps)};
    const QString promise = language.text(promiseWords(priority.level(), plan.settings()));
    m_figures->setSum(parts,
                      {tr("Priority"), priority.step() > 0 ? QString::number(priority.step()) : u"?"_s},
                      promise.isEmpty() ? QString() : tr("Promise: %1").arg(promise));
    QString words = language.text(arithmeticOf(plan, priority));
    const int before = priorityOf(plan, request, today.addDays(-1)).step();
    if (before != priority.step() && request.raisedOn < today && before > 0)
        words += u' ' + tr("Yesterday it was %1.").arg(before);
    m_words->setText(words);
    m_section->setDone(priority.impact > 0);
}

void PrioritySection::setReadOnly(bool readOnly)
{
    m_ladder->setEnabled(!readOnly);
}

void PrioritySection::retranslate()
{
    m_section->setTitle(tr("Prioritise"));
    QStringList words;
    for (int impact = 1; impact <= topOfLadder; ++impact)
        words += m_context.session.language().text(impactWords(impact));
    m_ladder->setWords(words);
    if (const Request *request = m_context.session.data().requests.find(m_request))
        show(*request);
}
