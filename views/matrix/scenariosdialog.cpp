// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/scenariosdialog.h"

#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "common/removeentities.h"
#include "common/userprompt.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/workshopeditor.h"
#include "matrix/cutcomparison.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 960;
constexpr int tableHeight = 176;
constexpr int leastColumn = 96;

enum Column { TitleColumn, DateColumn, QuarterColumn, ReserveColumn, PeopleColumn, KeptColumn, CutColumn };

QString joined(const QList<Message> &messages, const QString &separator, const Language &language)
{
    QStringList texts;
    for (const Message &message : messages)
        texts += language.text(message);
    return texts.join(separator);
}

} // namespace

ScenariosDialog::ScenariosDialog(const ViewContext &context, QWidget *parent)
    : DialogFrame(tr("Which scenario is it to be?"), parent)
    , m_context(context)
    , m_content(new QWidget(this))
    , m_table(new QTableWidget(m_content))
    , m_note(new NoteLine(m_content))
    , m_comparison(new CutComparison(m_content))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"scenariosDialog"_s);
    setMaximumWidth(QWIDGETSIZE_MAX);
    resize(themeOf(this).px(dialogWidth), sizeHint().height());
    buildTable();
    buildVerbs();
    arrange();
    connect(&context.figures, &QuarterFigures::changed, this, &ScenariosDialog::refill);
    connect(&context.session, &PlanSession::editRefused, this, [this](const Message &reason) {
        m_note->setContent(Status::AtRisk, m_context.session.language().text(reason));
    });
    refill();
    // Not selectRow(): whoever came by a key may still hold Shift.
    m_table->selectionModel()->setCurrentIndex(
        m_table->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->setFocus();
}

void ScenariosDialog::arrange()
{
    m_note->setObjectName(u"scenarioNote"_s);
    auto *hint = new QLabel(tr("One is compared with the plan, two with each other."), m_content);
    setTextInk(hint, TextInk::Muted);
    QSizePolicy keepsRoom = m_comparison->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_comparison->setSizePolicy(keepsRoom);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(gutter));
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addWidget(m_comparison);
    m_empty->setObjectName(u"noScenarios"_s);
    m_empty->setContent(
        u"decision"_s,
        tr("No scenario is kept yet: try another cut on the ranked list, then keep it by name "
           "to compare it with others."),
        tr("Try a what-if"));
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        accept();
        Q_EMIT whatIfWanted();
    });
}

void ScenariosDialog::buildTable()
{
    const Theme &theme = themeOf(this);
    m_table->setObjectName(u"scenarioTable"_s);
    m_table->setAccessibleName(tr("Kept scenarios, the latest first"));
    m_table->setColumnCount(CutColumn + 1);
    m_table->setHorizontalHeaderLabels({tr("Scenario"), tr("Kept on"), tr("Quarter"), tr("Reserve"),
                                        tr("People more"), tr("Days kept"), tr("Against the plan")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(theme.px(tableHeight));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(theme.px(leastColumn));
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ScenariosDialog::showSelected);
    connect(m_table, &QTableWidget::activated, this, &ScenariosDialog::openSelected);
    const auto onKey = [this](const QKeySequence &key, void (ScenariosDialog::*verb)()) {
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, verb);
    };
    onKey(Qt::Key_F2, &ScenariosDialog::renameSelected);
    onKey(Qt::Key_Delete, &ScenariosDialog::deleteSelected);
    // The window's own undo does not reach into a dialog.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            [this] { (void)m_context.session.undo(); });
}

void ScenariosDialog::buildVerbs()
{
    m_rename = addVerb(tr("Rename…"));
    m_rename->setObjectName(u"renameScenario"_s);
    m_delete = addVerb(tr("Delete"));
    m_delete->setObjectName(u"deleteScenario"_s);
    m_open = addVerb(tr("Open as what-if"));
    m_open->setObjectName(u"openScenario"_s);
    m_adopt = addVerb(tr("Adopt"));
    m_adopt->setObjectName(u"adoptScenario"_s);
    m_adopt->setProperty("primary", true);
    m_adopt->setToolTip(tr("Makes the plan as the scenario has it, in one step that can be undone."));
    addCancel(tr("Close"))->setObjectName(u"closeScenarios"_s);
    for (QPushButton *button : {m_rename, m_delete, m_open, m_adopt})
        button->setAutoDefault(true); // Enter presses the one that has the keyboard
    connect(m_open, &QPushButton::clicked, this, &ScenariosDialog::openSelected);
    connect(m_adopt, &QPushButton::clicked, this, &ScenariosDialog::adoptSelected);
    connect(m_rename, &QPushButton::clicked, this, &ScenariosDialog::renameSelected);
    connect(m_delete, &QPushButton::clicked, this, &ScenariosDialog::deleteSelected);
}

Ranking ScenariosDialog::planRanking(Quarter quarter) const
{
    return rankingOf(m_context.figures.index(), quarter);
}

void ScenariosDialog::refill()
{
    QList<EntityId> chosen;
    for (const Row *row : selected())
        chosen += row->scenario;
    const PlanData &plan = m_context.session.data();
    m_rows.clear();
    for (const Scenario &scenario : plan.scenarios) {
        const RepairedWhatIf cut = repairedWhatIf(plan, scenario, m_context.session.today());
        m_rows.prepend({scenario.id, scenario.title, cut, rankingUnder(plan, cut.whatIf)});
    }
    {
        const QSignalBlocker quiet(m_table);
        m_table->clearSelection();
        m_table->setRowCount(int(m_rows.size()));
        for (int row = 0; row < m_rows.size(); ++row)
            fillRow(row);
        select(chosen);
    }
    m_content->setHidden(m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    for (QPushButton *verb : {m_rename, m_delete, m_open, m_adopt})
        verb->setHidden(m_rows.isEmpty());
    showSelected();
}

void ScenariosDialog::fillRow(int row)
{
    const Row &entry = m_rows.at(row);
    const WhatIf &whatIf = entry.cut.whatIf;
    const PlanSession &session = m_context.session;
    const Language &language = session.language();
    const Scenario *scenario = session.data().scenarios.find(entry.scenario);
    const CutDifference difference = cutDifference(planRanking(whatIf.quarter), entry.ranking);
    const double reserve = whatIf.runReserve.value_or(session.data().settings().runReserve);
    const QStringList cells = {
        entry.title,
        scenario->date.isValid() ? language.shortDayMonthYear(scenario->date) : QString(),
        whatIf.quarter.label(language),
        language.withUnit(reserve, u"%"_s),
        whatIf.addedPeople > 0 ? u'+' + language.shortNumber(whatIf.addedPeople) : u"–"_s,
        language.number(entry.ranking.capacity.kept, 0),
        joined(differenceInWords(difference), u" · "_s, language)};
    for (int column = 0; column < cells.size(); ++column) {
        auto *cell = new QTableWidgetItem(cells.at(column));
        if (column == ReserveColumn || column == PeopleColumn || column == KeptColumn)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, cell);
    }
}

void ScenariosDialog::select(const QList<EntityId> &scenarios)
{
    QItemSelection rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (scenarios.contains(m_rows.at(row).scenario))
            rows.select(m_table->model()->index(row, 0), m_table->model()->index(row, CutColumn));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

// In the order of the table.
QList<const ScenariosDialog::Row *> ScenariosDialog::selected() const
{
    QList<const Row *> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_table->selectionModel()->isRowSelected(row, {}))
            rows += &m_rows.at(row);
    }
    return rows;
}

void ScenariosDialog::showSelected()
{
    const QList<const Row *> rows = selected();
    const bool canEdit = !m_context.session.isReadOnly();
    const bool isOne = rows.size() == 1;
    m_open->setEnabled(isOne);
    m_adopt->setEnabled(isOne && canEdit);
    m_rename->setEnabled(isOne && canEdit);
    m_delete->setEnabled(!rows.isEmpty() && canEdit);
    const Language &language = m_context.session.language();
    QList<Message> repairs;
    for (const Row *row : rows)
        repairs += row->cut.repairs;
    m_note->setContent(Status::Attention, joined(repairs, u"\n"_s, language));
    m_comparison->setVisible(isOne || rows.size() == 2);
    if (!m_comparison->isVisibleTo(this))
        return;
    const Row &to = *rows.constLast();
    const CutComparison::Side from = isOne
        ? CutComparison::Side{tr("The plan"), planRanking(to.cut.whatIf.quarter)}
        : CutComparison::Side{rows.constFirst()->title, rows.constFirst()->ranking};
    m_comparison->compare(from, {to.title, to.ranking}, m_context.session.data(), language);
}

void ScenariosDialog::openSelected()
{
    if (selected().size() != 1)
        return;
    const EntityId scenario = selected().constFirst()->scenario;
    accept();
    Q_EMIT openWanted(scenario);
}

void ScenariosDialog::adoptSelected()
{
    if (selected().size() != 1)
        return;
    const Row row = *selected().constFirst();
    if (!WorkshopEditor(m_context.session).adopt(row.cut.whatIf, row.title))
        return;
    accept();
    Q_EMIT adopted();
}

void ScenariosDialog::renameSelected()
{
    if (selected().size() != 1 || m_context.session.isReadOnly())
        return;
    const Row row = *selected().constFirst();
    const std::optional<QString> title = m_context.prompt.askText(
        {.title = tr("Rename this scenario?"), .label = tr("Name"), .verb = tr("Rename"), .text = row.title});
    if (title && *title != row.title)
        (void)m_context.session.editor().set({EntityKind::Scenario, row.scenario}, u"title", *title);
}

void ScenariosDialog::deleteSelected()
{
    QList<EntityRef> refs;
    for (const Row *row : selected())
        refs += {EntityKind::Scenario, row->scenario};
    (void)removeEntities(m_context, refs);
}
