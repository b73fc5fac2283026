// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sampleplan.h"

#include "core/language.h"
#include "exchange/planjson.h"
#include "exchange/samplecalendar.h"
#include "exchange/sampletext.h"
#include "fields/entitytype.h"
#include "rules/plansnapshot.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside every namespace, as Q_INIT_RESOURCE needs; it also keeps the linker from dropping the files.
static void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace {

QDate laidDay(EntityKind kind, QDate written, const SampleCalendar &calendar)
{
    switch (kind) {
    case EntityKind::CheckIn:
        return calendar.checkIn(written);
    case EntityKind::KeyResult:
        return calendar.due(written);
    default:
        return calendar.day(written);
    }
}

QVariant laidValue(EntityKind kind, const Field &field, const QVariant &written,
                   const SampleCalendar &calendar, const Language &language)
{
    if (!written.isValid())
        return written;
    switch (field.type) {
    case FieldType::Date:
        return laidDay(kind, written.toDate(), calendar);
    case FieldType::Quarter:
        return QVariant::fromValue(calendar.quarter(written.value<Quarter>()));
    case FieldType::Text:
    case FieldType::LongText:
        return filledText(written.toString(), calendar, language);
    default:
        return written;
    }
}

void layAround(PlanData &plan, const SampleCalendar &calendar, const Language &language)
{
    for (const EntityType &type : allEntityTypes()) {
        for (qsizetype row = 0; row < type.count(plan); ++row) {
            void *entity = type.find(plan, type.idAt(plan, row));
            for (const Field &field : *type.fields)
                field.write(entity, laidValue(type.kind, field, field.read(entity), calendar, language));
        }
    }
    plan.plan.findForWriting(PlanSettings::onlyId)->fiscalStartMonth = calendar.fiscalStartMonth();
}

// What a need was at the sample's review, before it moved or was chosen.
struct EarlierNeed {
    EntityId need;
    double impact;
    double effort;
    NeedStatus status;
};

// The plan as the review of two weeks ago saw it: what was decided since is undone.
void takeSampleReview(PlanData &plan)
{
    static const QList<EarlierNeed> earlier = {
        {{1884545342342562523}, 4.1, 4.6, NeedStatus::Qualified}, // multi-touch attribution
        {{1884543011813738908}, 3.8, 2.9, NeedStatus::Qualified}, // churn dashboard
        {{1884544665485100959}, 3.9, 3.6, NeedStatus::Qualified}, // customer health score
        {{1884542139902121619}, 3.7, 2.2, NeedStatus::Qualified}, // SDR to AE handover
        {{1884541770964460175}, 4.1, 1.6, NeedStatus::Qualified}, // mandatory loss reason
        {{1884541910502343989}, 3.6, 1.8, NeedStatus::Qualified}, // contract end alerts
    };
    PlanData then = plan;
    then.scoringRounds = {};
    then.roundParticipants = {};
    then.roundScores = {};
    then.roundResults = {};
    then.scenarios = {};
    for (const EarlierNeed &was : earlier) {
        Need *need = then.needs.findForWriting(was.need);
        need->impact = was.impact;
        need->effort = was.effort;
        need->status = was.status;
        need->quarter = Quarter();
    }
    const QDate date = plan.reviews.at(0).date;
    for (const Need &need : plan.needs) {
        if (need.raisedOn > date)
            then.needs.remove(need.id);
    }
    for (const Decision &decision : plan.decisions) {
        if (decision.date > date)
            then.decisions.remove(decision.id);
    }
    plan.reviews.findForWriting(plan.reviews.at(0).id)->snapshot = snapshotOf(then);
}

} // namespace

Result<PlanData> samplePlan(const Language &language, QDate today)
{
    initSampleResources();
    QFile file(u":/sample/kervello_%1.json"_s.arg(language.code()));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Message(QT_TRANSLATE_NOOP(
            "Message", "The sample plan is not part of this program: install Gainline again.")));
    }
    Result<PlanData> plan = readJson(file.readAll());
    if (plan) {
        layAround(*plan, SampleCalendar(today), language);
        takeSampleReview(*plan);
    }
    return plan;
}
