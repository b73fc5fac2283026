// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarters/quarterendpage.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/steeringeditor.h"
#include "quarters/gradingform.h"
#include "quarters/gradinglist.h"
#include "quarters/preparedialog.h"
#include "rules/decisions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 360;
constexpr int widestForm = 760;

} // namespace

QuarterEndPage::QuarterEndPage(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new GradingList(context, this))
    , m_form(new GradingForm(context, this))
    , m_sheet(new QWidget(this))
    , m_empty(new EmptyState(this))
    , m_sum(new QLabel(this))
    , m_problem(new NoteLine(this))
    , m_prepare(new QPushButton(this))
{
    setObjectName(u"quarterEndPage"_s);
    m_sum->setObjectName(u"quarterEndSum"_s);
    m_problem->setObjectName(u"quarterEndProblem"_s);
    m_prepare->setObjectName(u"prepareNextQuarter"_s);
    m_prepare->setProperty("primary", true);
    m_prepare->setAutoDefault(true);
    build();
    connect(m_list, &GradingList::chosen, this, [this](EntityId keyResult) {
        if (m_form->commit())
            m_form->show(keyResult);
        else
            m_list->setCurrent(m_form->keyResult());
    });
    connect(m_form, &GradingForm::nextWanted, this, &QuarterEndPage::goOn);
    connect(m_form, &GradingForm::previousWanted, this, &QuarterEndPage::goBack);
    connect(m_prepare, &QPushButton::clicked, this, &QuarterEndPage::prepare);
    connect(m_empty, &EmptyState::triggered, this, &QuarterEndPage::leaveWanted);
}

void QuarterEndPage::build()
{
    m_list->setFixedWidth(themeOf(this).px(listWidth));
    m_form->setMaximumWidth(themeOf(this).px(widestForm));
    auto *formRow = new QHBoxLayout;
    formRow->setContentsMargins(36, 20, 36, 12);
    formRow->addWidget(m_form, 1000);
    formRow->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_list);
    columns->addLayout(formRow, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 10, 20, 14);
    foot->setSpacing(16);
    foot->addWidget(m_sum);
    foot->addWidget(m_problem, 1, Qt::AlignVCenter);
    foot->addStretch(); // while there is no problem
    foot->addWidget(m_prepare);
    m_sum->setWordWrap(false);
    setTextStyle(m_sum, TextStyle::Small);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(0);
    sheet->addLayout(columns, 1);
    sheet->addLayout(foot);
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_sheet);
    column->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void QuarterEndPage::begin(Quarter quarter)
{
    m_quarter = quarter;
    m_list->setQuarter(quarter);
    const PlanIndex &index = m_context.figures.index();
    const QuarterEnd end = quarterEndOf(index, quarter);
    EntityId first = end.keyResults.value(0);
    for (auto each = end.keyResults.crbegin(); each != end.keyResults.crend(); ++each) {
        if (!index.plan().keyResults.find(*each)->grade)
            first = *each; // where grading goes on
    }
    choose(first);
    refresh();
}

void QuarterEndPage::choose(EntityId keyResult)
{
    m_list->setCurrent(keyResult);
    m_form->show(keyResult);
}

void QuarterEndPage::takeFocus()
{
    if (m_empty->isVisible())
        m_empty->button()->setFocus(Qt::OtherFocusReason);
    else
        m_form->takeFocus();
}

bool QuarterEndPage::commit()
{
    return m_form->commit();
}

void QuarterEndPage::goOn()
{
    if (!m_form->accept())
        return;
    const EntityId next = m_list->after(m_form->keyResult());
    if (next.isNull()) {
        m_prepare->setFocus(Qt::TabFocusReason);
        return;
    }
    choose(next);
    m_form->takeFocus();
}

void QuarterEndPage::goBack()
{
    const EntityId before = m_list->before(m_form->keyResult());
    if (before.isNull() || !m_form->commit())
        return;
    choose(before);
    m_form->takeFocus();
}

void QuarterEndPage::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const QuarterEnd end = quarterEndOf(index, m_quarter);
    if (m_list->count() != end.keyResults.size()) {
        const EntityId shown = m_form->keyResult();
        m_list->setQuarter(m_quarter);
        choose(end.keyResults.contains(shown) ? shown : end.keyResults.value(0));
    }
    m_list->refresh();
    m_form->refresh();
    const bool isEmpty = end.keyResults.isEmpty();
    m_sheet->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setContent(u"okr"_s,
                        tr("%1 has no key result to grade. Another quarter can be shown with the arrows "
                           "at the top.")
                            .arg(m_quarter.label(language)),
                        tr("Back to the quarters"));
    const int all = int(end.keyResults.size());
    const int open = all - end.kept - end.changed - end.dropped;
    m_sum->setText(tr("%1 of %2 graded · %3 kept, %4 changed, %5 dropped, %6 not decided")
                       .arg(end.graded)
                       .arg(all)
                       .arg(end.kept)
                       .arg(end.changed)
                       .arg(end.dropped)
                       .arg(open));
    m_prepare->setText(tr("Prepare %1…").arg(m_quarter.next().label(language)));
    m_prepare->setEnabled(!m_context.session.isReadOnly());
    m_problem->setContent(Status::Attention, {});
}

void QuarterEndPage::prepare()
{
    if (!m_form->commit())
        return;
    const PlanIndex &index = m_context.figures.index();
    IdSource ids;
    // Tried first, so that nobody chooses what is then refused.
    const Result<ChangeSet> tried =
        ::prepareNextQuarter(index.plan(), m_quarter, quarterEndOf(index, m_quarter).withoutKept, {}, ids);
    if (!tried) {
        m_problem->setContent(Status::Attention, m_context.session.language().text(tried.error()));
        return;
    }
    auto *dialog = new PrepareDialog(m_context, m_quarter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Quarter next = m_quarter.next();
        if (SteeringEditor(m_context.session).prepareNextQuarter(m_quarter, dialog->toBacklog()))
            Q_EMIT prepared(next);
    });
    dialog->open();
}

void QuarterEndPage::retranslate()
{
    m_form->retranslate();
    refresh();
}
