// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/qualitylist.h"

#include "common/gainlinestyle.h"
#include "common/userprompt.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "okrs/qualitytexts.h"
#include "okrs/sectionheading.h"
#include "okrs/statusmark.h"
#include "rules/keyresulthealth.h"
#include "rules/okrchecks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

QualityList::QualityList(const ViewContext &context, EntityRef entity, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entity(entity)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"qualityList"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(makeSectionHeading(tr("Quality"), this));
    connect(&context.figures, &QuarterFigures::changed, this, &QualityList::refresh);
    refresh();
}

QList<Finding> QualityList::findings() const
{
    const PlanIndex &index = m_context.figures.index();
    if (const KeyResult *keyResult = index.plan().keyResults.find(m_entity.id))
        return problemsOf(*keyResult);
    const Objective *objective = index.plan().objectives.find(m_entity.id);
    return objective ? problemsOf(index, *objective) : QList<Finding>();
}

void QualityList::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    if (entityType(m_entity.kind).rowOf(index.plan(), m_entity.id) < 0)
        return;
    if (m_lines)
        m_lines->deleteLater(); // the button that mended something may still be handling its click
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_rows->addWidget(m_lines);
    const QList<Finding> found = findings();
    for (const QualityRule &rule : qualityRules(index, m_entity, m_context.session.language())) {
        const auto broken = std::find_if(found.cbegin(), found.cend(), [&rule](const Finding &finding) {
            return rule.checks.contains(finding.check);
        });
        addLine(rule, broken == found.cend() ? nullptr : &*broken);
    }
    m_lines->show();
}

void QualityList::addLine(const QualityRule &rule, const Finding *finding)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new StatusMark(finding ? Status::Attention : Status::OnTrack, m_lines), 0, Qt::AlignTop);
    auto *text = new QLabel(finding ? m_context.session.language().text(finding->text) : rule.kept, m_lines);
    text->setWordWrap(true);
    setTextStyle(text, TextStyle::Small);
    row->addWidget(text, 1);
    if (finding && !m_context.session.isReadOnly())
        addFix(row, *finding);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}

void QualityList::addFix(QHBoxLayout *row, const Finding &finding)
{
    const QString verb = qualityVerb(finding.check);
    if (verb.isEmpty())
        return;
    auto *button = new QPushButton(verb, m_lines);
    button->setObjectName(u"fix_"_s + finding.check);
    button->setProperty("flatAccent", true);
    button->setProperty("small", true);
    button->setToolTip(m_context.session.language().text(finding.text));
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, button, finding] { fix(button, finding); });
}

void QualityList::fix(QPushButton *button, const Finding &finding)
{
    if (finding.field == u"start" || finding.field == u"target")
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
    else
        askKeyResult();
}

void QualityList::choose(QPushButton *button, const QString &field, EntityKind kind)
{
    const PlanData &plan = m_context.session.data();
    const EntityType &type = entityType(kind);
    auto *menu = new QMenu(this);
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

void QualityList::askUnit()
{
    const auto unit = m_context.prompt.askText(
        {tr("What do its numbers count?"), tr("Unit, such as % or days"), tr("Set unit"), {}});
    if (unit)
        (void)m_context.session.editor().set(m_entity, u"unit", *unit);
}

void QualityList::askKeyResult()
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

void QualityList::setDueAtQuarterEnd()
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
