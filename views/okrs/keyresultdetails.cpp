// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/keyresultdetails.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/checkinbox.h"
#include "okrs/checkinlist.h"
#include "okrs/numbersrow.h"
#include "okrs/progresschart.h"
#include "okrs/qualitylist.h"
#include "okrs/statusnote.h"
#include "rules/keyresulthealth.h"
#include "scenes/healthstatus.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeyResultDetails::KeyResultDetails(const ViewContext &context, EntityRef keyResult, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keyResult(keyResult.id)
    , m_finding(new StatusNote(this))
{
    setObjectName(u"keyResultDetails"_s);
    auto *numbers = new NumbersRow(context, keyResult.id, this);
    auto *box = new CheckInBox(context, keyResult.id, this);
    auto *quality = new QualityList(context, keyResult, this);
    auto *history = new CheckInList(context, keyResult.id, CheckInList::Extent::Last, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_finding);
    column->addWidget(new ProgressChart(context, keyResult.id, ProgressChart::Extent::Small, this));
    column->addWidget(numbers);
    column->addWidget(box);
    column->addWidget(quality);
    column->addWidget(history);
    connect(quality, &QualityList::numbersWanted, numbers, &NumbersRow::focusFirstEmpty);
    connect(history, &CheckInList::editWanted, box, &CheckInBox::edit);
    connect(&context.figures, &QuarterFigures::changed, this, &KeyResultDetails::refresh);
    refresh();
}

void KeyResultDetails::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const KeyResult *keyResult = index.plan().keyResults.find(m_keyResult);
    if (!keyResult)
        return;
    const HealthReport report = healthOf(index, *keyResult, m_context.session.today());
    const Language &language = m_context.session.language();
    m_finding->setContent(statusOf(report.health).value_or(Status::Attention),
                          language.text(healthLabel(report.health)), language.text(report.reason));
}
