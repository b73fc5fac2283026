// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrtree.h"

#include "common/gainlinestyle.h"
#include "items/okrtreemodel.h"
#include "okrs/numbersprompt.h"
#include "okrs/okrdelegate.h"
#include "painting/strokes.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int levelIndent = 34;
constexpr int projectorIndent = 18;
constexpr int headerHeight = 40;
constexpr int firstHeadingIndent = 16;
constexpr int valueGap = 12; // as the delegate leaves between a value and its score

struct ColumnWidth {
    int column;
    int width; // pixels at scale 1
    int onProjector; // the same, where the titles need the room
};
constexpr ColumnWidth columnWidths[] = {
    {OkrTreeModel::OwnerColumn, 44, 44},     {OkrTreeModel::ProgressColumn, 250, 164},
    {OkrTreeModel::ValueColumn, 92, 68},     {OkrTreeModel::ScoreColumn, 72, 56},
    {OkrTreeModel::ConfidenceColumn, 76, 0}, {OkrTreeModel::TrendColumn, 104, 0},
    {OkrTreeModel::HealthColumn, 128, 134},
};

// The first heading begins where the objectives do, and that of the values ends where they do.
class OkrHeader final : public QHeaderView {
public:
    explicit OkrHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = themeOf(this);
        const int left = section == OkrTreeModel::TitleColumn ? theme.px(firstHeadingIndent) : 0;
        const int right = section == OkrTreeModel::ValueColumn ? theme.px(valueGap) : 0;
        if (left + right > 0) {
            painter->fillRect(rect, theme.colors.surface);
            drawHairlineBelow(painter, rect, theme.colors.border);
        }
        painter->save();
        QHeaderView::paintSection(painter, rect.adjusted(left, 0, -right, 0), section);
        painter->restore();
    }
};

OkrRow rowAt(const QModelIndex &index)
{
    return index.data(OkrTreeModel::RowRole).value<OkrRow>();
}

OkrRow::Type typeAt(const QModelIndex &index)
{
    return OkrRow::Type(index.data(OkrTreeModel::RowTypeRole).toInt());
}

QString foldKey(const QModelIndex &index)
{
    const auto ref = index.data(EntityRefRole).value<EntityRef>();
    return ref.isNull() ? typeAt(index) == OkrRow::Type::Backlog ? u"backlog"_s : u"nobody"_s
                        : ref.id.toString();
}

} // namespace

OkrTree::OkrTree(OkrTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"okrTree"_s);
    setHeader(new OkrHeader(this));
    setModel(&model);
    auto *delegate = new OkrDelegate(this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(false);
    connect(delegate, &OkrDelegate::typed, this, &OkrTree::followTyping);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above, int first, int last) {
                unfold(above, first, last);
                offerNumbersSoon();
            });
    connect(&model, &QAbstractItemModel::dataChanged, this, &OkrTree::offerNumbersSoon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &OkrTree::offerNumbersSoon);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        unfold({}, 0, m_model.rowCount() - 1);
        offerNumbersSoon();
    });
    connect(this, &QTreeView::collapsed, this, &OkrTree::offerNumbersSoon);
    connect(this, &QTreeView::expanded, this, &OkrTree::offerNumbersSoon);
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, this, &OkrTree::offerNumbers);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &row) { rememberFold(row, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &row) { rememberFold(row, false); });
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] { doItemsLayout(); });
    unfold({}, 0, model.rowCount() - 1);
    retranslate();
    arrangeColumns();
}

void OkrTree::retranslate()
{
    setAccessibleName(tr("Objectives and key results"));
    offerNumbersSoon();
}

void OkrTree::reveal(EntityId id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

void OkrTree::revealBacklog()
{
    const QModelIndex backlog = m_model.backlogIndex();
    expand(backlog);
    setFocus(Qt::OtherFocusReason);
    const QModelIndex first = m_model.index(0, 0, backlog);
    setCurrentIndex(first.isValid() ? first : backlog);
    scrollTo(backlog, PositionAtTop);
}

// Groups and objectives are; key results hide the projects that move them, and the backlog all of its own.
bool OkrTree::isOpenByItself(const QModelIndex &index) const
{
    const OkrRow::Type type = typeAt(index);
    return type == OkrRow::Type::Objective || type == OkrRow::Type::Group;
}

void OkrTree::rememberFold(const QModelIndex &index, bool isFolded)
{
    if (m_isUnfolding)
        return;
    if (isFolded == isOpenByItself(index))
        m_flipped.insert(foldKey(index));
    else
        m_flipped.remove(foldKey(index));
}

void OkrTree::unfold(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback unfolding(m_isUnfolding, true);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const int below = m_model.rowCount(index);
        const bool isOpen = isOpenByItself(index) != m_flipped.contains(foldKey(index));
        if (isOpen != isExpanded(index))
            setExpanded(index, isOpen);
        unfold(index, 0, below - 1);
    }
}

QByteArray OkrTree::foldState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << QStringList(m_flipped.cbegin(), m_flipped.cend());
    return state;
}

void OkrTree::restoreFolds(const QByteArray &state)
{
    QStringList flipped;
    QDataStream stream(state);
    stream >> flipped;
    m_flipped = QSet<QString>(flipped.cbegin(), flipped.cend());
    unfold({}, 0, m_model.rowCount() - 1);
}

// Once, however many rows have changed.
void OkrTree::offerNumbersSoon()
{
    if (m_isOffering)
        return;
    m_isOffering = true;
    QMetaObject::invokeMethod(this, &OkrTree::offerNumbers, Qt::QueuedConnection);
}

// In the rows in sight alone: thousands of them may have no numbers yet.
void OkrTree::offerNumbers()
{
    m_isOffering = false;
    if (!isVisible())
        return;
    QList<QPersistentModelIndex> inSight;
    const int end = viewport()->height();
    for (QModelIndex row = indexAt({0, 0}); row.isValid() && visualRect(row).top() < end;
         row = indexBelow(row)) {
        if (typeAt(row) == OkrRow::Type::KeyResult && offerNumbersAt(row))
            inSight += QPersistentModelIndex(row.siblingAtColumn(OkrTreeModel::ProgressColumn));
    }
    for (const QPersistentModelIndex &cell : std::as_const(m_offered)) {
        const QWidget *prompt = cell.isValid() && !inSight.contains(cell) ? indexWidget(cell) : nullptr;
        const bool hasKeyboard = prompt && prompt->isAncestorOf(QApplication::focusWidget());
        if (hasKeyboard && rowAt(cell).lacksNumbers)
            inSight += cell;
        else if (prompt)
            setIndexWidget(cell, nullptr);
    }
    m_offered = inSight;
}

bool OkrTree::offerNumbersAt(const QModelIndex &row)
{
    const OkrRow content = rowAt(row);
    if (!content.lacksNumbers)
        return false;
    const QModelIndex cell = row.siblingAtColumn(OkrTreeModel::ProgressColumn);
    auto *prompt = qobject_cast<NumbersPrompt *>(indexWidget(cell));
    if (!prompt) {
        prompt = new NumbersPrompt(viewport());
        const EntityId keyResult = row.data(EntityIdRole).value<EntityId>();
        connect(prompt, &NumbersPrompt::triggered, this,
                [this, keyResult] { Q_EMIT numbersWanted(keyResult); });
        setIndexWidget(cell, prompt);
    }
    prompt->setContent(content.title);
    return true;
}

void OkrTree::arrangeColumns()
{
    const Theme &theme = themeOf(this);
    setIndentation(theme.px(theme.isProjector ? projectorIndent : levelIndent));
    header()->setFixedHeight(theme.px(headerHeight));
    header()->setMinimumSectionSize(theme.px(20));
    header()->setSectionResizeMode(OkrTreeModel::TitleColumn, QHeaderView::Stretch);
    for (const ColumnWidth &column : columnWidths) {
        header()->setSectionResizeMode(column.column, QHeaderView::Fixed);
        header()->resizeSection(column.column,
                                theme.px(theme.isProjector ? column.onProjector : column.width));
    }
}

void OkrTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const bool isFirst = !index.parent().isValid() && index.row() == 0;
    const bool isInside = index.parent().isValid() && typeAt(index) != OkrRow::Type::Objective;
    if (isFirst || isInside)
        return;
    // One line above each group, each objective and the backlog.
    const QRectF line(0, option.rect.top(), viewport()->width(), 1);
    drawHairlineBelow(painter, line, themeOf(this).colors.border);
}

void OkrTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || isTyping() || event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier))
        return QTreeView::keyPressEvent(event);
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT detailsWanted();
    else
        typeNext();
}

void OkrTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid())
        Q_EMIT detailsWanted();
}

void OkrTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrangeColumns();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OkrTree::showEvent(QShowEvent *event)
{
    arrangeColumns();
    QTreeView::showEvent(event);
    offerNumbersSoon();
}

void OkrTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    offerNumbersSoon();
}

void OkrTree::hideEvent(QHideEvent *event)
{
    settle(); // another view, or the end: what is typed stays
    QTreeView::hideEvent(event);
}
