// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sampleplan.h"

#include "core/language.h"
#include "exchange/planjson.h"
#include "exchange/samplecalendar.h"
#include "exchange/sampletext.h"
#include "fields/entitytype.h"

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
    if (plan)
        layAround(*plan, SampleCalendar(today), language);
    return plan;
}
