// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/decisionlogdialog.h"

#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"
#include "items/decisionlogmodel.h"
#include "rules/decisionlog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 1080;
constexpr int listHeight = 380;
constexpr int nameWidth = 132;

QString kindName(DecisionKind kind, const Language &language)
{
    return language.text("Choice", choicesOf<DecisionKind>().at(int(kind)).label);
}

// A table to be read: whole rows of two lines, the columns of texts share what is left by those of
// names, which wrap, and of days.
void dress(QTableView *table, const QList<int> &texts, const QList<int> &names)
{
    const Theme &theme = themeOf(table);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->setDefaultSectionSize(2 * theme.lineHeight(TextStyle::Body) + theme.px(6));
    table->setMinimumHeight(theme.px(listHeight));
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : texts)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : names) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, theme.px(nameWidth));
    }
    header->setStretchLastSection(false);
}

} // namespace

DecisionLogDialog::DecisionLogDialog(const ViewContext &context, QWidget *parent)
    : DialogFrame(tr("What was decided, and why?"), parent)
    , m_context(context)
    , m_log(new DecisionLogModel(context.session, this))
{
    setObjectName(u"decisionLogDialog"_s);
    setMaximumWidth(QWIDGETSIZE_MAX);
    resize(themeOf(this).px(dialogWidth), sizeHint().height());
    const QList<EntityId> selected = context.session.selection().selectedOf(EntityKind::Need);
    m_selected = selected.size() == 1 ? selected.constFirst() : EntityId();
    auto *pages = new SegmentedControl(this);
    pages->setObjectName(u"decisionPages"_s);
    pages->setAccessibleName(tr("Decisions or what is not done"));
    pages->addSegment(tr("Decisions"));
    pages->addSegment(tr("Not doing"));
    const Quarter quarter = context.figures.quarter();
    pages->addSegment(tr("Cut to fit %1").arg(quarter.shortLabel(context.session.language())));
    auto *log = new QWidget(this);
    auto *column = new QVBoxLayout(log);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFilter());
    column->addWidget(makeLog(), 1);
    auto *stack = new QStackedWidget(this);
    stack->addWidget(log);
    stack->addWidget(makeNotDoing(
        notDoing(context.session.data()),
        {"notDoing", tr("Needs that are not done now"), tr("No need is deferred, declined or cut.")}));
    stack->addWidget(makeNotDoing(cutToFit(context.session.data(), quarter),
                                  {"cutToFit", tr("Needs that were cut to fit the capacity"),
                                   tr("Nothing was cut to fit %1: applying a what-if that leaves needs out "
                                      "does that.")
                                       .arg(quarter.shortLabel(context.session.language()))}));
    connect(pages, &SegmentedControl::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    body()->addWidget(pages, 0, Qt::AlignLeft);
    body()->addWidget(stack, 1);
    addCancel(tr("Close"));
    applyFilter();
    m_text->setFocus();
}

QWidget *DecisionLogDialog::makeFilter()
{
    const PlanSession &session = m_context.session;
    auto *filter = new QWidget(this);
    m_text = new QLineEdit(filter);
    m_text->setObjectName(u"decisionText"_s);
    m_text->setPlaceholderText(tr("Item, reason or name"));
    m_text->setAccessibleName(tr("Find in the decisions"));
    m_kind = new QComboBox(filter);
    m_kind->setObjectName(u"decisionKind"_s);
    m_kind->setAccessibleName(tr("Kind of decision"));
    m_kind->addItem(tr("All kinds"));
    for (int kind = 0; kind < choicesOf<DecisionKind>().size(); ++kind)
        m_kind->addItem(kindName(DecisionKind(kind), session.language()));
    QDate first = session.today();
    for (const Decision &decision : session.data().decisions)
        first = std::min(first, decision.date);
    m_from = new QDateEdit(first, filter);
    m_from->setObjectName(u"decisionsFrom"_s);
    m_from->setAccessibleName(tr("Decided from"));
    m_to = new QDateEdit(session.today(), filter);
    m_to->setObjectName(u"decisionsTo"_s);
    m_to->setAccessibleName(tr("Decided up to"));
    m_onlySelected = new QCheckBox(tr("Only the selected need"), filter);
    m_onlySelected->setObjectName(u"onlySelectedNeed"_s);
    m_onlySelected->setVisible(bool(m_selected));
    auto *row = new QHBoxLayout(filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_from, m_to, m_onlySelected})
        row->addWidget(field);
    connect(m_text, &QLineEdit::textChanged, this, &DecisionLogDialog::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DecisionLogDialog::applyFilter);
    connect(m_from, &QDateEdit::dateChanged, this, &DecisionLogDialog::applyFilter);
    connect(m_to, &QDateEdit::dateChanged, this, &DecisionLogDialog::applyFilter);
    connect(m_onlySelected, &QCheckBox::toggled, this, &DecisionLogDialog::applyFilter);
    return filter;
}

QWidget *DecisionLogDialog::makeLog()
{
    auto *table = new QTableView(this);
    table->setObjectName(u"decisionTable"_s);
    table->setAccessibleName(tr("Decisions, the latest first"));
    table->setModel(m_log);
    dress(table,
          {DecisionLogModel::ItemColumn, DecisionLogModel::ChangeColumn, DecisionLogModel::ReasonColumn},
          {DecisionLogModel::KindColumn, DecisionLogModel::ByColumn});
    return table;
}

QWidget *DecisionLogDialog::makeNotDoing(const QList<NotDoing> &needs, const NotDoingPage &page)
{
    if (needs.isEmpty()) {
        auto *empty = new EmptyState(this);
        empty->setObjectName(QLatin1StringView(page.name) + u"Empty");
        empty->setContent(u"check"_s, page.whenEmpty);
        return empty;
    }
    const PlanSession &session = m_context.session;
    const Language &language = session.language();
    auto *table = new QTableWidget(int(needs.size()), 5, this);
    table->setHorizontalHeaderLabels(
        {tr("Need"), tr("Decision"), tr("Until"), tr("Reason"), tr("Decided on")});
    for (int row = 0; row < needs.size(); ++row) {
        const NotDoing &entry = needs.at(row);
        const Need *need = session.data().needs.find(entry.need);
        const QStringList cells = {need ? need->title : QString(), kindName(entry.kind, language),
                                   !entry.until.isNull() ? entry.until.label(language) : QString(),
                                   entry.reason,
                                   entry.date.isValid() ? language.shortDayMonthYear(entry.date) : QString()};
        for (int cell = 0; cell < cells.size(); ++cell)
            table->setItem(row, cell, new QTableWidgetItem(cells.at(cell)));
    }
    dress(table, {0, 3}, {});
    table->setObjectName(QLatin1StringView(page.name) + u"Table");
    table->setAccessibleName(page.accessibleName);
    return table;
}

void DecisionLogDialog::applyFilter()
{
    DecisionQuery query;
    query.text = m_text->text().trimmed();
    query.from = m_from->date();
    query.to = m_to->date();
    if (m_kind->currentIndex() > 0)
        query.kinds = {DecisionKind(m_kind->currentIndex() - 1)};
    if (m_onlySelected->isChecked())
        query.item = m_selected;
    m_log->setQuery(query);
}
