// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/criteriadialog.h"

#include "common/card.h"
#include "common/entitytableview.h"
#include "common/fieldeditors/fielddelegate.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "common/removeentities.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/workshopeditor.h"
#include "items/entitytreemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 240;
constexpr int hundred = 100; // percent

// "Revenue 60%, reach 40%": what each weighs of its side; empty without criteria that count.
QString sharesOf(const PlanData &plan, CriterionSide side, const Language &language)
{
    double whole = 0;
    for (const Criterion &criterion : plan.criteria)
        whole += criterion.side == side ? criterion.weight : 0;
    QStringList parts;
    for (const Criterion &criterion : plan.criteria) {
        if (criterion.side == side && criterion.weight > 0)
            parts += u"%1 %2"_s.arg(
                criterion.title, language.withUnit(std::round(criterion.weight / whole * hundred), u"%"_s));
    }
    return parts.join(u", "_s);
}

} // namespace

CriteriaDialog::CriteriaDialog(const ViewContext &context, QWidget *parent)
    : DialogFrame(tr("What are needs weighed by?"), parent)
    , m_context(context)
    , m_model(new EntityTreeModel(context.session, context.figures, EntityKind::Criterion, this))
    , m_card(new Card(this))
    , m_table(new EntityTableView(m_model, new FieldDelegate(context, this),
                                  {{"title", 240}, {"side", 130}, {"weight", 110}}, m_card))
    , m_nothing(new QLabel(this))
    , m_problem(new NoteLine(this))
    , m_shares(new QLabel(this))
{
    setObjectName(u"criteriaDialog"_s);
    setMinimumWidth(maximumWidth());
    auto *hint = new QLabel(tr("Every need is scored 1 to 5 on each criterion, in its details. Benefits are "
                               "divided by costs; only the proportions of the weights on one side count."),
                            this);
    hint->setWordWrap(true);
    setTextInk(hint, TextInk::Muted);
    body()->addWidget(hint);
    buildTable();
    buildVerbs();
    connect(&context.figures, &QuarterFigures::changed, this, &CriteriaDialog::follow);
    connect(&context.session, &PlanSession::editRefused, this, [this](const Message &reason) {
        m_problem->setContent(Status::AtRisk, m_context.session.language().text(reason));
    });
    follow();
    m_add->setFocus();
}

void CriteriaDialog::buildTable()
{
    m_table->setObjectName(u"criteriaTable"_s);
    m_table->setAccessibleName(tr("Criteria"));
    m_table->setMinimumHeight(themeOf(this).px(tableHeight));
    m_nothing->setText(tr("No criterion yet. What counts for the company: revenue, risk, reach, cost to "
                          "run?"));
    m_nothing->setObjectName(u"noCriteria"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(themeOf(this).px(tableHeight));
    m_shares->setObjectName(u"criteriaShares"_s);
    m_shares->setWordWrap(true);
    setTextStyle(m_shares, TextStyle::Small);
    setTextInk(m_shares, TextInk::Muted);
    m_problem->setObjectName(u"criteriaProblem"_s);
    m_nothing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(1, 1, 1, 1);
    card->addWidget(m_table);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_card, m_problem, m_shares})
        body()->addWidget(part);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CriteriaDialog::follow);
    auto *remove = new QShortcut(Qt::Key_Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CriteriaDialog::removeCurrent);
    // The window's own undo does not reach into a dialog.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            [this] { (void)m_context.session.undo(); });
}

void CriteriaDialog::buildVerbs()
{
    m_add = addVerb(tr("Add a criterion"));
    m_add->setObjectName(u"addCriterion"_s);
    setIconName(m_add, u"plus"_s);
    m_remove = addVerb(tr("Remove"));
    m_remove->setObjectName(u"removeCriterion"_s);
    m_score = addVerb(tr("Score by them"));
    m_score->setObjectName(u"scoreByCriteria"_s);
    m_score->setProperty("primary", true);
    addCancel(tr("Close"))->setObjectName(u"closeCriteria"_s);
    for (QPushButton *button : {m_add, m_remove, m_score})
        button->setAutoDefault(true); // Enter presses the one that has the keyboard
    connect(m_add, &QPushButton::clicked, this, &CriteriaDialog::addCriterion);
    connect(m_remove, &QPushButton::clicked, this, &CriteriaDialog::removeCurrent);
    connect(m_score, &QPushButton::clicked, this, &CriteriaDialog::scoreByThem);
}

void CriteriaDialog::addCriterion()
{
    int position = 0;
    for (const Criterion &criterion : m_context.session.data().criteria)
        position = std::max(position, criterion.position);
    const Result<EntityId> added = m_context.session.editor().add(
        EntityKind::Criterion, {{u"title"_s, tr("New criterion")}, {u"position"_s, position + 1}});
    if (added)
        m_table->editTitle(*added);
}

void CriteriaDialog::removeCurrent()
{
    if (const EntityId id = m_model->idAt(m_table->currentIndex()))
        (void)removeEntities(m_context, {{EntityKind::Criterion, id}});
}

void CriteriaDialog::scoreByThem()
{
    if (WorkshopEditor(m_context.session).setModel(ScoringModel::Weighted))
        accept();
}

void CriteriaDialog::follow()
{
    const PlanData &plan = m_context.session.data();
    const bool canEdit = !m_context.session.isReadOnly();
    const bool hasCriteria = !plan.criteria.isEmpty();
    m_nothing->setHidden(hasCriteria);
    m_card->setVisible(hasCriteria);
    m_problem->setContent(Status::AtRisk, {});
    m_add->setEnabled(canEdit);
    m_remove->setEnabled(canEdit && m_table->currentIndex().isValid());
    m_score->setEnabled(canEdit && hasCriteria);
    m_score->setHidden(plan.settings().scoringModel == ScoringModel::Weighted);
    m_shares->setText(sharesInWords());
    m_shares->setHidden(m_shares->text().isEmpty());
}

QString CriteriaDialog::sharesInWords() const
{
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    QStringList lines;
    if (const QString benefit = sharesOf(plan, CriterionSide::Benefit, language); !benefit.isEmpty())
        lines += tr("Benefit: %1").arg(benefit);
    if (const QString cost = sharesOf(plan, CriterionSide::Cost, language); !cost.isEmpty())
        lines += tr("Cost: %1").arg(cost);
    if (plan.criteria.isEmpty())
        return {};
    return lines.isEmpty() ? tr("All weights are 0: no criterion counts.") : lines.join(u'\n');
}
