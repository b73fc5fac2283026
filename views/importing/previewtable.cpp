// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/previewtable.h"

#include "common/gainlinestyle.h"
#include "importing/columnmappingbar.h"
#include "importing/previewdelegate.h"
#include "items/importpreviewmodel.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int verdictWidth = 124;
constexpr int narrowestColumn = 156; // “Leave out” above it, in French, too
constexpr int widestColumn = 320;
constexpr int cellPadding = 8;
constexpr int rowsMeasured = 40; // the first ones say how wide a column is

} // namespace

PreviewTable::PreviewTable(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportPreviewModel(language, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_bar(new ColumnMappingBar(m_table, language, this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(0);
    m_filter->setFilterRole(ImportPreviewModel::HasProblemRole);
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(themeOf(this).px(rowHeight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    connect(m_bar, &ColumnMappingBar::fieldChosen, this, &PreviewTable::fieldChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PreviewTable::rowChosen);
}

void PreviewTable::setDraft(const ImportDraft &draft, QWidget *former)
{
    m_model->setDraft(draft);
    sizeColumns();
    m_bar->setColumns(draft.table.header, draft.mapping);
    m_bar->setTabOrderAfter(former);
    m_table->scrollToTop();
    m_table->setCurrentIndex(m_filter->index(0, 0)); // what is said of a row shows at once
}

int PreviewTable::currentFileRow() const
{
    return m_table->currentIndex().siblingAtColumn(0).data(ImportPreviewModel::FileRowRole).toInt();
}

void PreviewTable::setPreview(const ColumnMapping &mapping, const ImportPreview &preview)
{
    m_model->setPreview(mapping, preview);
    m_bar->setMapping(mapping);
}

void PreviewTable::setOnlyProblems(bool only)
{
    m_filter->setFilterFixedString(only ? u"true"_s : QString());
}

bool PreviewTable::showCell(int fileRow, int column)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOfFileRow(fileRow, column));
    if (!index.isValid())
        return false;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::EnsureVisible);
    return true;
}

void PreviewTable::sizeColumns()
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextStyle::Small));
    m_table->setColumnWidth(0, theme.px(verdictWidth));
    for (int column = 1; column < m_model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < qMin(m_model->rowCount(), rowsMeasured); ++row)
            width = qMax(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_table->setColumnWidth(
            column,
            qBound(theme.px(narrowestColumn), width + theme.px(3 * cellPadding), theme.px(widestColumn)));
    }
}
