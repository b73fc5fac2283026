// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/calibrationdialog.h"

#include "common/emptystate.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/fieldrow.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "entities/plandata.h"
#include "fields/entitytype.h"
#include "rules/placement.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 880;
constexpr int tableHeight = 300;
constexpr int fieldWidth = 168;
constexpr int comparedWidth = 192;

enum Column { NeedColumn, ImpactColumn, DaysColumn, ErrorColumn };

FieldRow *fieldRow(const ViewContext &context, const QString &key, QWidget *parent)
{
    const int field = entityType(EntityKind::Need).fieldIndex(key);
    return new FieldRow(context, {context.session, EntityKind::Need, field}, parent);
}

// Delivered, and nobody has looked back at it yet.
CalibratedNeed notLookedAt(const Need &need, const PlanSettings &settings)
{
    CalibratedNeed row;
    row.need = need.id;
    row.impact = need.impact;
    row.effort = need.effort;
    row.estimatedDays = daysOf(need, settings);
    return row;
}

} // namespace

CalibrationDialog::CalibrationDialog(const ViewContext &context, QWidget *parent)
    : DialogFrame(tr("How good were the estimates?"), parent)
    , m_context(context)
    , m_content(new QWidget(this))
    , m_bias(new QLabel(m_content))
    , m_table(new QTableWidget(m_content))
    , m_need(new QLabel(m_content))
    , m_impact(fieldRow(context, u"achieved_impact"_s, m_content))
    , m_spent(fieldRow(context, u"spent_days"_s, m_content))
    , m_empty(new EmptyState(this))
    , m_matrix(addVerb(tr("Show on the matrix")))
{
    setObjectName(u"calibrationDialog"_s);
    setMaximumWidth(QWIDGETSIZE_MAX);
    resize(themeOf(this).px(dialogWidth), sizeHint().height());
    m_bias->setObjectName(u"estimateBias"_s);
    m_bias->setWordWrap(true);
    setTextInk(m_bias, TextInk::Accent);
    buildTable();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(gutter));
    column->addWidget(m_bias);
    column->addWidget(m_table, 1);
    column->addWidget(makeFields());
    m_empty->setObjectName(u"noneDelivered"_s);
    m_empty->setContent(u"review"_s,
                        tr("No need is done yet. Once one is delivered, what it achieved and what it cost "
                           "stands here beside its estimate."));
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);
    buildVerbs();
    connect(&context.figures, &QuarterFigures::changed, this, &CalibrationDialog::refill);
    refill();
    if (!m_rows.isEmpty())
        m_table->setCurrentCell(0, NeedColumn);
    m_table->setFocus();
}

void CalibrationDialog::buildVerbs()
{
    m_matrix->setObjectName(u"showOnMatrix"_s);
    m_matrix->setAutoDefault(true); // Enter presses it while it has the keyboard
    connect(m_matrix, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT matrixWanted();
    });
    addCancel(tr("Close"))->setObjectName(u"closeCalibration"_s);
    // The window's own undo does not reach into a dialog.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            [this] { (void)m_context.session.undo(); });
}

void CalibrationDialog::buildTable()
{
    m_table->setObjectName(u"calibrationTable"_s);
    m_table->setAccessibleName(tr("Delivered needs, the worst estimate first"));
    m_table->setColumnCount(ErrorColumn + 1);
    m_table->setHorizontalHeaderLabels({tr("Delivered need"), tr("Impact: estimated → achieved"),
                                        tr("Days: estimated → spent"), tr("Off by")});
    m_table->horizontalHeaderItem(ErrorColumn)
        ->setToolTip(tr("Distance on the matrix between estimated and achieved, in steps of 1 to 5"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(themeOf(this).px(tableHeight));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NeedColumn, QHeaderView::Stretch);
    for (const int column : {ImpactColumn, DaysColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, themeOf(this).px(comparedWidth));
    }
    header->setHighlightSections(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CalibrationDialog::showCurrent);
    connect(m_table, &QTableWidget::activated, m_impact->editor(),
            [this] { m_impact->editor()->setFocus(Qt::OtherFocusReason); });
}

QWidget *CalibrationDialog::makeFields()
{
    auto *fields = new QWidget(m_content);
    m_need->setObjectName(u"calibratedNeed"_s);
    m_need->setWordWrap(true);
    m_need->setTextFormat(Qt::PlainText);
    setTextStyle(m_need, TextStyle::Body, QFont::Medium);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).px(gutter));
    row->addWidget(m_need, 1, Qt::AlignVCenter);
    for (FieldRow *field : {m_impact, m_spent}) {
        field->setFixedWidth(themeOf(this).px(fieldWidth));
        row->addWidget(field);
    }
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_impact->notes());
    column->addWidget(m_spent->notes());
    return fields;
}

void CalibrationDialog::refill()
{
    const EntityId current = m_table->currentRow() >= 0 && m_table->currentRow() < m_rows.size()
        ? m_rows.at(m_table->currentRow()).need
        : EntityId();
    const PlanData &plan = m_context.session.data();
    const Calibration calibration = calibrationOf(plan);
    m_rows = calibration.needs;
    QSet<EntityId> there;
    for (const CalibratedNeed &row : std::as_const(m_rows))
        there += row.need;
    for (const EntityId id : needsToCalibrate(plan)) {
        if (!there.contains(id))
            m_rows += notLookedAt(*plan.needs.find(id), plan.settings());
    }
    QStringList words;
    for (const Message &sentence : biasInWords(calibration))
        words += m_context.session.language().text(sentence);
    m_bias->setText(words.join(u' '));
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(int(m_rows.size()));
        int shown = m_rows.isEmpty() ? -1 : 0;
        for (int row = 0; row < m_rows.size(); ++row) {
            fillRow(row);
            if (m_rows.at(row).need == current)
                shown = row;
        }
        m_table->setCurrentCell(shown, NeedColumn);
    }
    m_matrix->setHidden(m_rows.isEmpty());
    m_matrix->setEnabled(!calibration.needs.isEmpty());
    m_content->setHidden(m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    showCurrent();
}

void CalibrationDialog::fillRow(int row)
{
    const CalibratedNeed &entry = m_rows.at(row);
    const Language &language = m_context.session.language();
    const auto score = [&language](const std::optional<double> &value) {
        return value ? language.shortNumber(*value) : u"–"_s;
    };
    const bool isKnown = entry.achievedImpact || entry.spentDays;
    const QStringList cells = {
        m_context.session.data().needs.find(entry.need)->title,
        u"%1 → %2"_s.arg(score(entry.impact), score(entry.achievedImpact)),
        u"%1 → %2"_s.arg(language.number(entry.estimatedDays, 0), score(entry.spentDays)),
        isKnown ? language.number(entry.error, 1) : tr("to fill in")};
    for (int column = 0; column < cells.size(); ++column) {
        auto *cell = new QTableWidgetItem(cells.at(column));
        if (column != NeedColumn)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, cell);
    }
}

void CalibrationDialog::showCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_rows.size())
        return;
    const EntityId need = m_rows.at(row).need;
    m_need->setText(m_context.session.data().needs.find(need)->title);
    for (FieldRow *field : {m_impact, m_spent}) {
        if (field->editor()->isTouched() && m_shown == need)
            continue; // somebody is typing there
        field->setEntities({need});
    }
    m_shown = need;
}
