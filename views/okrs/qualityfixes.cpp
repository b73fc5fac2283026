// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/qualityfixes.h"

#include "common/userprompt.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "rules/keyresulthealth.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysForward = 14; // time enough to act on what it shows

QDate weekdayBefore(QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    return day;
}

} // namespace

QualityFixes::QualityFixes(const ViewContext &context, EntityRef entity, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_entity(entity)
    , m_parent(parent)
{
}

void QualityFixes::fix(QPushButton *button, const Finding &finding)
{
    const bool isKeyResult = m_entity.kind == EntityKind::KeyResult;
    if (finding.field == u"title")
        Q_EMIT titleWanted();
    else if (finding.field == u"start" || finding.field == u"target")
        Q_EMIT numbersWanted();
    else if (finding.field == u"owner")
        choose(button, finding.field, EntityKind::Member);
    else if (finding.field == u"goal")
        choose(button, finding.field, EntityKind::Goal);
    else if (finding.field == u"needs")
        choose(button, finding.field, EntityKind::Need);
    else if (finding.field == u"due")
        setDueAtQuarterEnd();
    else if (finding.field == u"unit")
        askUnit();
    else if (finding.check == u"key_results_all_due_last_day" && isKeyResult)
        bringForward(m_entity.id);
    else if (finding.check == u"key_results_all_due_last_day")
        chooseKeyResult(button, &QualityFixes::bringForward);
    else if (finding.check == u"objective_without_leading_key_result")
        chooseKeyResult(button, &QualityFixes::makeLeading);
    else
        askKeyResult();
}

void QualityFixes::choose(QPushButton *button, const QString &field, EntityKind kind)
{
    const PlanData &plan = m_context.session.data();
    const EntityType &type = entityType(kind);
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(u"qualityChoices"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype row = 0; row < type.count(plan); ++row) {
        const EntityId id = type.idAt(plan, row);
        const bool isList = field == u"needs";
        menu->addAction(entityTitle(plan, kind, id), this, [this, field, id, isList] {
            const QVariant value =
                isList ? QVariant::fromValue(QList<EntityId>{id}) : QVariant::fromValue(id);
            (void)m_context.session.editor().set(m_entity, field, value);
        });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void QualityFixes::chooseKeyResult(QPushButton *button, void (QualityFixes::*verb)(EntityId keyResult))
{
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(u"qualityChoices"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const KeyResult *keyResult : m_context.figures.index().keyResultsOf(m_entity.id)) {
        const EntityId id = keyResult->id;
        menu->addAction(keyResult->title, this, [this, verb, id] { (this->*verb)(id); });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void QualityFixes::askUnit()
{
    const auto unit = m_context.prompt.askText(
        {tr("What do its numbers count?"), tr("Unit, such as % or days"), tr("Set unit"), {}});
    if (unit)
        (void)m_context.session.editor().set(m_entity, u"unit", *unit);
}

void QualityFixes::askKeyResult()
{
    const auto title = m_context.prompt.askText(
        {tr("Which result will prove the objective?"), tr("Key result"), tr("Add key result"), {}});
    if (!title)
        return;
    const int position = int(m_context.figures.index().keyResultsOf(m_entity.id).size()) + 1;
    (void)m_context.session.editor().add(EntityKind::KeyResult,
                                         {{u"title"_s, *title},
                                          {u"objective"_s, QVariant::fromValue(m_entity.id)},
                                          {u"position"_s, position}});
}

void QualityFixes::setDueAtQuarterEnd()
{
    const PlanIndex &index = m_context.figures.index();
    const KeyResult *keyResult = index.plan().keyResults.find(m_entity.id);
    if (!keyResult)
        return;
    // Without a due day a key result runs to the end of its objective's quarter; in the backlog, of the
    // one shown.
    const DateRange run = runOf(index, *keyResult);
    const DateRange shown = m_context.figures.quarter().range(index.settings().fiscalStartMonth);
    (void)m_context.session.editor().set(m_entity, u"due", run.isEmpty() ? shown.last : run.last);
}

void QualityFixes::bringForward(EntityId id)
{
    const KeyResult *keyResult = m_context.session.data().keyResults.find(id);
    if (keyResult && keyResult->due.isValid())
        (void)m_context.session.editor().set({EntityKind::KeyResult, id}, u"due",
                                             weekdayBefore(keyResult->due.addDays(-daysForward)));
}

void QualityFixes::makeLeading(EntityId id)
{
    (void)m_context.session.editor().set({EntityKind::KeyResult, id}, u"indicator", u"leading"_s);
}
