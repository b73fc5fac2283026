// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrtree.h"

#include "common/gainlinestyle.h"
#include "items/okrtreemodel.h"
#include "okrs/numbersprompt.h"
#include "okrs/okrdelegate.h"
#include "painting/strokes.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QPainter>

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
    {OkrTreeModel::ConfidenceColumn, 76, 0}, {OkrTreeModel::HealthColumn, 128, 134},
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

} // namespace

OkrTree::OkrTree(OkrTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"okrTree"_s);
    setHeader(new OkrHeader(this));
    setModel(&model);
    setItemDelegate(new OkrDelegate(this));
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
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above, int first, int last) {
                if (!above.isValid())
                    expandObjectives(first, last);
                offerNumbers();
            });
    connect(&model, &QAbstractItemModel::dataChanged, this, &OkrTree::offerNumbers);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &row) { rememberFold(row, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &row) { rememberFold(row, false); });
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] { doItemsLayout(); });
    expandObjectives(0, int(model.objectives().size()) - 1);
    offerNumbers();
    arrangeColumns();
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

void OkrTree::rememberFold(const QModelIndex &index, bool isFolded)
{
    if (index == m_model.backlogIndex())
        m_isBacklogOpen = !isFolded;
    else if (isFolded)
        m_folded.insert(index.data(EntityIdRole).value<EntityId>());
    else
        m_folded.remove(index.data(EntityIdRole).value<EntityId>());
}

void OkrTree::expandObjectives(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const bool isOpen = index == m_model.backlogIndex()
            ? m_isBacklogOpen
            : !m_folded.contains(index.data(EntityIdRole).value<EntityId>());
        setExpanded(index, isOpen);
    }
}

QByteArray OkrTree::foldState() const
{
    QByteArray state;
    QStringList folded;
    for (const EntityId objective : m_folded)
        folded += objective.toString();
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << folded << m_isBacklogOpen;
    return state;
}

void OkrTree::restoreFolds(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    QStringList folded;
    QDataStream stream(state);
    stream >> folded >> m_isBacklogOpen;
    for (const QString &objective : std::as_const(folded))
        m_folded.insert(EntityId::fromString(objective));
    expandObjectives(0, m_model.rowCount() - 1);
}

void OkrTree::offerNumbers()
{
    setAccessibleName(tr("Objectives and key results"));
    offerNumbersBelow({});
}

void OkrTree::offerNumbersBelow(const QModelIndex &parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        offerNumbersBelow(index);
        const QModelIndex cell = index.siblingAtColumn(OkrTreeModel::ProgressColumn);
        const OkrRow content = rowAt(index);
        auto *prompt = qobject_cast<NumbersPrompt *>(indexWidget(cell));
        if (content.lacksNumbers && !prompt) {
            prompt = new NumbersPrompt(viewport());
            const EntityId keyResult = index.data(EntityIdRole).value<EntityId>();
            connect(prompt, &NumbersPrompt::triggered, this,
                    [this, keyResult] { Q_EMIT numbersWanted(keyResult); });
            setIndexWidget(cell, prompt);
        } else if (!content.lacksNumbers && prompt) {
            setIndexWidget(cell, nullptr);
            prompt = nullptr;
        }
        if (prompt)
            prompt->setContent(content.title);
    }
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
    if (index.parent().isValid() || index.row() == 0)
        return;
    // One line above each objective and above the backlog.
    const QRectF line(0, option.rect.top(), viewport()->width(), 1);
    drawHairlineBelow(painter, line, themeOf(this).colors.border);
}

void OkrTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrangeColumns();
    else if (event->type() == QEvent::LanguageChange)
        offerNumbers();
}

void OkrTree::showEvent(QShowEvent *event)
{
    arrangeColumns();
    QTreeView::showEvent(event);
}
