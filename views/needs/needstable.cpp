// SPDX-License-Identifier: GPL-3.0-or-later
#include "needs/needstable.h"

#include "common/gainlinestyle.h"
#include "items/entitytreemodel.h"
#include "needs/needsdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ColumnWidth {
    const char *key;
    int width; // at scale 1
};
constexpr int leastTitleWidth = 260;

// In the order shown at first; the others are there to be chosen.
constexpr std::array columnWidths{
    ColumnWidth{"title", 300},     ColumnWidth{"function", 130},  ColumnWidth{"stakeholder", 130},
    ColumnWidth{"goals", 104},     ColumnWidth{"impact", 72},     ColumnWidth{"effort", 72},
    ColumnWidth{"confidence", 92}, ColumnWidth{"days", 64},       ColumnWidth{"status", 104},
    ColumnWidth{"quarter", 96},    ColumnWidth{"raised_on", 104},
};

quint64 groupKey(const QModelIndex &group)
{
    return quint64(group.data(EntityRefRole).value<EntityRef>().id.value);
}

} // namespace

NeedsTable::NeedsTable(const ViewContext &context, EntityTreeModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_cells(new NeedsDelegate(context, this))
{
    setObjectName(u"needsTable"_s);
    setAccessibleName(tr("Table of needs"));
    setModel(model);
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(header()->mapToGlobal(place));
    });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &group) { m_closed.insert(groupKey(group)); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &group) { m_closed.remove(groupKey(group)); });
    connect(model, &QAbstractItemModel::modelReset, this, &NeedsTable::dressGroups);
    connect(model, &QAbstractItemModel::rowsInserted, this, &NeedsTable::dressGroups);
    arrangeColumns();
    dressGroups();
}

void NeedsTable::arrangeColumns()
{
    const Theme &theme = themeOf(this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, true);
    int place = 0;
    for (const ColumnWidth &shown : columnWidths) {
        const int column = m_model->columnOf(QString::fromLatin1(shown.key));
        if (column < 0)
            continue;
        setColumnHidden(column, false);
        header()->moveSection(header()->visualIndex(column), place++);
        setColumnWidth(column, theme.px(shown.width));
    }
}

void NeedsTable::dressGroups()
{
    const bool isGrouped = m_model->isGrouped();
    setRootIsDecorated(isGrouped);
    // What the groups say already needs no column.
    if (const int column = m_model->columnOf(u"function"); isColumnHidden(column) != isGrouped) {
        setColumnHidden(column, isGrouped);
        giveTitleTheRest();
    }
    for (int row = 0; isGrouped && row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(group, !m_closed.contains(groupKey(group)));
    }
}

void NeedsTable::giveTitleTheRest()
{
    const int others = header()->length() - columnWidth(0);
    setColumnWidth(0, std::max(themeOf(this).px(leastTitleWidth), viewport()->width() - others));
}

void NeedsTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        giveTitleTheRest();
}

QByteArray NeedsTable::columnState() const
{
    return header()->saveState();
}

void NeedsTable::restoreColumns(const QByteArray &state)
{
    header()->restoreState(state);
}

void NeedsTable::fillColumnMenu(QMenu *menu)
{
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        QAction *entry = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        entry->setEnabled(column != 0); // what it is about always shows
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            if (shown && columnWidth(column) < themeOf(this).px(40))
                setColumnWidth(column, themeOf(this).px(120));
            giveTitleTheRest();
        });
    }
}

void NeedsTable::editTitle(EntityId need)
{
    const QModelIndex title = m_model->indexOf(need);
    if (!title.isValid())
        return;
    if (title.parent().isValid())
        expand(title.parent());
    setCurrentIndex(title);
    scrollTo(title);
    edit(title);
}

void NeedsTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().isValid()) {
        if (m_model->idAt(currentIndex()))
            edit(currentIndex());
        else
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void NeedsTable::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

void NeedsTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Table of needs"));
}
