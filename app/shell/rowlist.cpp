// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rowlist.h"

#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int contentRole = Qt::UserRole + 1;

class ContentDelegate final : public TextRowDelegate {
public:
    using TextRowDelegate::TextRowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        return index.data(contentRole).value<RowContent>();
    }
};

} // namespace

RowList::RowList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new ContentDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

void RowList::setRows(const QList<RowContent> &rows)
{
    m_model->clear();
    for (const RowContent &row : rows) {
        auto *item = new QStandardItem(row.title);
        item->setData(QVariant::fromValue(row), contentRole);
        QStringList said = {row.title, row.subtitle, row.trailing};
        said.removeAll(QString());
        item->setAccessibleText(said.join(u", "_s));
        item->setToolTip(said.join(u'\n'));
        m_model->appendRow(item);
    }
}

int RowList::rowCount() const
{
    return m_model->rowCount();
}

int RowList::heightOfRows(int most) const
{
    int height = 0;
    for (int row = 0; row < std::min(most, rowCount()); ++row)
        height += sizeHintForRow(row);
    return height;
}

void RowList::setCurrentRow(int row)
{
    setCurrentIndex(m_model->index(row, 0));
}

void RowList::moveCurrent(int by)
{
    if (rowCount() > 0)
        setCurrentRow(std::clamp(currentIndex().row() + by, 0, rowCount() - 1));
}

void RowList::chooseCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT chosen(currentIndex().row());
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        chooseCurrent();
    else
        QListView::keyPressEvent(event);
}
