// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/inboxlist.h"

#include "common/gainlinestyle.h"
#include "items/inboxmodel.h"
#include "painting/strokes.h"
#include "run/inboxdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

InboxList::InboxList(InboxModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_heads(new InboxHeader(parent))
{
    setObjectName(u"inboxList"_s);
    setModel(model);
    setItemDelegate(new InboxDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    connect(model, &QAbstractItemModel::modelReset, this, &InboxList::fitRows);
    connect(model, &QAbstractItemModel::layoutChanged, this, &InboxList::fitRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &InboxList::fitRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &InboxList::fitRows);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(InboxModel::IsHeadingRole).toBool())
            Q_EMIT opened();
    });
    fitRows();
}

// Headings are less high than requests; only they are told to the header, which keeps the rest as one.
void InboxList::fitRows()
{
    const Theme &theme = themeOf(this);
    QHeaderView *rows = verticalHeader();
    const int height = theme.px(twoLineRowHeight);
    const int headingHeight = theme.px(InboxDelegate::headingHeight);
    if (rows->defaultSectionSize() != height)
        rows->setDefaultSectionSize(height);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int wanted = m_model->idAt(row) ? height : headingHeight;
        if (rows->sectionSize(row) != wanted)
            rows->resizeSection(row, wanted);
    }
}

QModelIndex InboxList::nearestRequest(int from, int step) const
{
    for (int row = from; row >= 0 && row < m_model->rowCount(); row += step) {
        if (m_model->idAt(row))
            return m_model->index(row);
    }
    return {};
}

// Headings are passed over.
QModelIndex InboxList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QTableView::moveCursor(action, modifiers);
    if (!wanted.isValid() || m_model->idAt(wanted.row()))
        return wanted;
    const bool isUp = action == MoveUp || action == MovePageUp || action == MoveEnd || action == MovePrevious;
    const QModelIndex there = nearestRequest(wanted.row(), isUp ? -1 : 1);
    return there.isValid() ? there : nearestRequest(wanted.row(), isUp ? 1 : -1);
}

void InboxList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers() && currentIndex().isValid()) {
        Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

void InboxList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
}

// Called when a scroll bar comes or goes, too.
void InboxList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_heads->setRowWidth(viewport()->width());
}

void InboxList::retranslate()
{
    setAccessibleName(tr("Requests"));
    const bool isOpen = m_model->scope() == InboxScope::Open;
    m_heads->setTexts(tr("Request"), isOpen ? tr("Age") : tr("Took"),
                      isOpen ? tr("Answer promised") : tr("Closed on"));
}

InboxHeader::InboxHeader(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void InboxHeader::setTexts(const QString &title, const QString &age, const QString &promise)
{
    m_title = title;
    m_age = age;
    m_promise = promise;
    update();
}

void InboxHeader::setRowWidth(int width)
{
    m_rowWidth = width;
    update();
}

QSize InboxHeader::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(400), theme.px(rowHeight)};
}

void InboxHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    drawHairlineBelow(&painter, rect(), theme.colors.border);
    painter.setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    painter.setPen(theme.colors.muted);
    const InboxLayout layout(QRect(0, 0, m_rowWidth, height()), theme);
    const auto write = [&](const QRect &column, const QString &text, Qt::Alignment side) {
        painter.drawText(QRect(column.left(), 0, column.width(), height()),
                         int(side | Qt::AlignVCenter) | Qt::TextDontClip, text);
    };
    write(layout.title, m_title, Qt::AlignLeft);
    write(layout.age, m_age, Qt::AlignLeft);
    write(layout.promise, m_promise, Qt::AlignRight);
}
