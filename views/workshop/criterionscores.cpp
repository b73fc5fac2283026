// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/criterionscores.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/workshopeditor.h"
#include "workshop/ratingline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<EntityId> inOrder(const PlanData &plan)
{
    QList<const Criterion *> criteria;
    for (const Criterion &criterion : plan.criteria)
        criteria += &criterion;
    std::stable_sort(criteria.begin(), criteria.end(),
                     [](const Criterion *a, const Criterion *b) { return a->position < b->position; });
    QList<EntityId> ids;
    for (const Criterion *criterion : std::as_const(criteria))
        ids += criterion->id;
    return ids;
}

std::optional<double> scoreOn(const PlanData &plan, EntityId need, EntityId criterion)
{
    for (const CriterionScore &score : plan.criterionScores) {
        if (score.need == need && score.criterion == criterion)
            return score.value;
    }
    return std::nullopt;
}

} // namespace

CriterionScores::CriterionScores(const ViewContext &context, EntityRef need, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_need(need.id)
    , m_heading(new QLabel(this))
    , m_edit(new QPushButton(this))
    , m_words(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"criterionScores"_s);
    m_edit->setObjectName(u"editCriteria"_s);
    m_edit->setProperty("flatAccent", true);
    m_edit->setProperty("small", true);
    m_words->setObjectName(u"criterionWords"_s);
    m_words->setWordWrap(true);
    setTextStyle(m_heading, TextStyle::Caption, QFont::DemiBold);
    setTextStyle(m_words, TextStyle::Small);
    for (QLabel *label : {m_heading, m_words})
        setTextInk(label, TextInk::Muted);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_edit);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addLayout(head);
    m_column->addWidget(m_words);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_context.trigger(u"scoringCriteria"_s); });
    connect(&context.figures, &QuarterFigures::changed, this, &CriterionScores::refresh);
    refresh();
}

void CriterionScores::rebuild(const QList<EntityId> &criteria)
{
    // The line that asked may still be handling its key.
    for (RatingLine *line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    m_criteria = criteria;
    for (const EntityId criterion : criteria) {
        auto *line = new RatingLine(this);
        line->setObjectName(u"criterionScore%1"_s.arg(m_lines.size()));
        m_column->insertWidget(m_column->count() - 1, line);
        m_lines += line;
        connect(line, &RatingLine::wanted, this,
                [this, criterion](std::optional<double> value) { give(criterion, value); });
    }
}

void CriterionScores::refresh()
{
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    const Need *need = plan.needs.find(m_need);
    if (!need)
        return;
    const bool isWeighted = plan.settings().scoringModel == ScoringModel::Weighted;
    const QList<EntityId> criteria = inOrder(plan);
    if (criteria != m_criteria)
        rebuild(criteria);
    setHidden(criteria.isEmpty() && !isWeighted);
    m_heading->setText(tr("Scoring criteria"));
    m_edit->setText(criteria.isEmpty() ? tr("Add criteria…") : tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit the scoring criteria"));
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const Criterion &criterion = *plan.criteria.find(criteria.at(i));
        const auto value = scoreOn(plan, m_need, criterion.id);
        const QString name = criterion.shortTitle.isEmpty() ? criterion.title : criterion.shortTitle;
        m_lines.at(i)->setContent(criterion.side == CriterionSide::Cost ? tr("%1 (cost)").arg(name) : name,
                                  value, value ? language.shortNumber(*value) : u"–"_s);
        m_lines.at(i)->setReadOnly(m_context.session.isReadOnly());
    }
    m_words->setVisible(isWeighted);
    m_words->setText(isWeighted ? language.text(m_context.figures.scoring().inWords(*need)) : QString());
}

void CriterionScores::give(EntityId criterion, std::optional<double> value)
{
    (void)WorkshopEditor(m_context.session).setCriterionScore(m_need, criterion, value);
}
