// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/columnwidths.h"

#include "common/gainlinestyle.h"
#include "fields/field.h"
#include "items/itemroles.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

namespace {

constexpr int leastTitleWidth = 260;
constexpr int titleRoom = 420; // a long title is cut before a column beside it is
constexpr int otherWidth = 120; // of a column that was not declared
constexpr int mostContentWidth = 260;
constexpr int cellPaddings = 20;
constexpr int chipPaddings = 24; // and those of the chip in the cell
constexpr int measuredRows = 200; // reading all cells of thousands would be felt

const Field *fieldAt(const QModelIndex &index)
{
    return static_cast<const Field *>(index.data(FieldRole).value<void *>());
}

} // namespace

ColumnWidths::ColumnWidths(QTreeView *table)
    : QObject(table)
    , m_table(table)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ColumnWidths::fit);
    connect(table->header(), &QHeaderView::sectionResized, this, &ColumnWidths::onResized);
}

void ColumnWidths::declare(int column, int width)
{
    m_declared.insert(column, width);
}

void ColumnWidths::setByHand(const QHash<int, double> &widths)
{
    m_byHand = widths;
    fit();
}

void ColumnWidths::fitSoon()
{
    m_contents.clear();
    m_soon.start();
}

void ColumnWidths::onResized(int column, int before, int now)
{
    const bool isByHand = before > 0 && now > 0; // else shown or hidden
    if (!m_isFitting && isByHand && column != 0)
        m_byHand.insert(column, now / themeOf(m_table).scale);
}

int ColumnWidths::leastWidth(int column) const
{
    const double width = m_byHand.value(column, m_declared.value(column, otherWidth));
    return themeOf(m_table).px(width);
}

int ColumnWidths::contentWidth(int column)
{
    if (const auto known = m_contents.constFind(column); known != m_contents.cend())
        return *known;
    const Theme &theme = themeOf(m_table);
    const QFontMetrics metrics(theme.font(TextStyle::Body, column == 0 ? QFont::Medium : QFont::Normal));
    int width = 0;
    int measured = 0;
    for (QModelIndex row = m_table->model()->index(0, 0); row.isValid() && measured < measuredRows;
         row = m_table->indexBelow(row), ++measured) {
        const QModelIndex cell = row.siblingAtColumn(column);
        const Field *field = fieldAt(cell);
        if (!field || field->type == FieldType::References) // a group; tags, which are as wide as they are
            continue;
        const int paddings = field->type == FieldType::Choice ? chipPaddings : cellPaddings;
        const QString text = cell.data().toString();
        width =
            std::max(width, metrics.horizontalAdvance(text.left(text.indexOf(u'\n'))) + theme.px(paddings));
    }
    m_contents.insert(column, width);
    return width;
}

QHash<int, int> ColumnWidths::wantedWidths(int *titleWidth)
{
    const Theme &theme = themeOf(m_table);
    QHash<int, int> widths;
    QList<std::pair<int, int>> missing; // how much, column
    int others = 0;
    for (int column = 1; column < m_table->model()->columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const int least = leastWidth(column);
        widths.insert(column, least);
        others += least;
        const int more = std::min(contentWidth(column), theme.px(mostContentWidth)) - least;
        if (more > 0 && !m_byHand.contains(column))
            missing += {more, column};
    }
    const int least = theme.px(leastTitleWidth);
    const int title = std::clamp(contentWidth(0) + m_table->indentation(), least, theme.px(titleRoom));
    int room = m_table->viewport()->width() - others - title;
    std::sort(missing.begin(), missing.end()); // most columns whole
    for (const auto &[more, column] : std::as_const(missing)) {
        if (more > room)
            break;
        widths[column] += more;
        others += more;
        room -= more;
    }
    *titleWidth = std::max(least, m_table->viewport()->width() - others);
    return widths;
}

void ColumnWidths::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const double scale = themeOf(m_table).scale;
    if (std::exchange(m_scale, scale) != scale)
        m_contents.clear();
    int title = 0;
    const QHash<int, int> widths = wantedWidths(&title);
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        m_table->setColumnWidth(width.key(), width.value());
    m_table->setColumnWidth(0, title);
}
