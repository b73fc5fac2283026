// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrdelegate.h"

#include "common/gainlinestyle.h"
#include "items/okrtreemodel.h"
#include "painting/krbar.h"
#include "painting/pill.h"
#include "painting/sparkline.h"
#include "painting/statusshape.h"
#include "scenes/initials.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int objectiveHeight = 64;
constexpr int backlogHeight = 54;
constexpr int groupHeight = 50;
constexpr int markRoom = 22; // the mark of what the rules find, before the owner
constexpr int cellPadding = 8;
constexpr int valueGap = 16; // between a value and its score
constexpr int chipGap = 8;

OkrRow rowAt(const QModelIndex &index)
{
    return index.data(OkrTreeModel::RowRole).value<OkrRow>();
}

// Where an objective's or a key result's title stands in its cell.
QRect titleRoom(const QRect &cell, const OkrRow &row, const Theme &theme)
{
    QRect room = cell.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    if (!row.goalCode.isEmpty())
        room.setLeft(room.left() + goalTagSize(row.goalCode, theme).width() + theme.px(10));
    if (!row.findings.isEmpty())
        room.setRight(room.right() - theme.px(markRoom));
    return room;
}

// A triangle with its sign beside a title that the rules have something to say about; the tool tip, the
// details and a screen reader say what.
void drawFindingMark(QPainter *painter, const QRect &cell, const Theme &theme)
{
    const int side = theme.px(14);
    const QRect mark(cell.right() - theme.px(cellPadding) - side, cell.center().y() - side / 2, side, side);
    drawStatusShape(painter, mark, Status::Attention, theme);
}

// Draws one line of text, shortened where it must be, and says how wide it is.
int drawLine(QPainter *painter, const QRect &room, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return painter->fontMetrics().horizontalAdvance(shown);
}

void drawObjectiveTitle(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    const QRect room = titleRoom(cell, row, theme);
    if (!row.goalCode.isEmpty()) {
        const QSize size = goalTagSize(row.goalCode, theme);
        const QRect tag(cell.left() + theme.px(cellPadding), cell.top(), size.width(), cell.height());
        drawGoalTag(painter, tag, row.goalColor, row.goalCode, theme);
    }
    painter->setFont(theme.font(TextStyle::Section));
    painter->setPen(theme.colors.text);
    if (painter->fontMetrics().horizontalAdvance(row.title) <= room.width())
        drawLine(painter, room, row.title);
    else
        painter->drawText(room, Qt::AlignVCenter | Qt::TextWordWrap, row.title);
}

void drawBacklogTitle(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    QRect room = titleRoom(cell, row, theme);
    painter->setFont(theme.font(TextStyle::Body, QFont::DemiBold));
    painter->setPen(theme.colors.text);
    room.setLeft(room.left() + drawLine(painter, room, row.title) + theme.px(chipGap));
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(theme.colors.muted);
    drawLine(painter, room, row.note);
}

void drawKeyResultTitle(QPainter *painter, const QRect &cell, const OkrRow &row, bool isSelected,
                        const Theme &theme)
{
    const QRect room = titleRoom(cell, row, theme);
    const int first = theme.lineHeight(TextStyle::Body);
    const int second = theme.lineHeight(TextStyle::Caption);
    const QRect title(room.left(), room.center().y() - (first + second) / 2 + 1, room.width(), first);
    painter->setFont(theme.font(TextStyle::Body, isSelected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(theme.colors.text);
    drawLine(painter, title, row.title);
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.colors.muted);
    drawLine(painter, QRect(room.left(), title.bottom() + 1, room.width(), second), row.note);
}

void drawGroupTitle(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    QRect room = titleRoom(cell, row, theme);
    if (!row.goalCode.isEmpty()) {
        const QSize size = goalTagSize(row.goalCode, theme);
        const QRect tag(cell.left() + theme.px(cellPadding), cell.top(), size.width(), cell.height());
        drawGoalTag(painter, tag, row.goalColor, row.goalCode, theme);
    }
    painter->setFont(theme.font(TextStyle::Body, QFont::DemiBold));
    painter->setPen(theme.colors.text);
    drawLine(painter, room, row.title);
}

void drawTitle(QPainter *painter, const QRect &cell, const OkrRow &row, bool isSelected, const Theme &theme)
{
    if (!row.findings.isEmpty())
        drawFindingMark(painter, cell, theme);
    switch (row.type) {
    case OkrRow::Type::Objective:
        return drawObjectiveTitle(painter, cell, row, theme);
    case OkrRow::Type::KeyResult:
    case OkrRow::Type::Project:
        return drawKeyResultTitle(painter, cell, row, isSelected, theme);
    case OkrRow::Type::Group:
        return drawGroupTitle(painter, cell, row, theme);
    case OkrRow::Type::Backlog:
        return drawBacklogTitle(painter, cell, row, theme);
    }
}

void drawProgress(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    const QRect room = cell.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    if (row.type == OkrRow::Type::Objective) {
        if (row.kind.isEmpty())
            return; // it is being typed
        const int width = chipSize(row.kind, theme).width();
        drawChip(painter, QRect(room.left(), room.top(), width, room.height()), row.kind, theme);
        painter->setFont(theme.font(TextStyle::Caption));
        painter->setPen(theme.colors.muted);
        const QRect rest = room.adjusted(width + theme.px(chipGap), 0, 0, 0);
        if (painter->fontMetrics().horizontalAdvance(row.counts) <= rest.width())
            drawLine(painter, rest, row.counts);
    } else if (row.type == OkrRow::Type::Group) {
        painter->setFont(theme.font(TextStyle::Caption));
        painter->setPen(theme.colors.muted);
        drawLine(painter, room, row.counts);
    } else if (row.bar) {
        QRect bar = room;
        bar.setWidth(qMin(krBarSize(theme).width(), room.width()));
        // What has been reached stays in the ink it was reached in; its square says the rest.
        const Status status = row.status.value_or(Status::Outdated);
        drawKrBar(painter, bar,
                  {status == Status::Done ? Status::OnTrack : status, row.bar->value, row.bar->commit,
                   row.bar->target, row.bar->expected, row.bar->former},
                  theme);
    }
}

// "7 / 10" with the number in full strength.
void drawConfidence(QPainter *painter, const QRect &cell, const QString &text, const Theme &theme)
{
    QRect room = cell.adjusted(theme.px(cellPadding), 0, 0, 0);
    const qsizetype space = text.indexOf(u' ');
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(theme.colors.text);
    room.setLeft(room.left() + drawLine(painter, room, text.left(space)));
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.colors.muted);
    drawLine(painter, room, text.mid(space));
}

void drawHealth(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    const QRect room = cell.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    if (row.status) {
        drawStatusLabel(painter, room, *row.status, row.health, theme);
    } else if (!row.lacksNumbers) {
        painter->setFont(theme.font(TextStyle::Small));
        painter->setPen(theme.colors.muted);
        drawLine(painter, room, row.health);
    }
}

void drawTrend(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    const QRect room = cell.adjusted(theme.px(cellPadding), 0, -theme.px(cellPadding), 0);
    const Status status = row.status.value_or(Status::Outdated);
    drawSparkline(painter, room, row.trend,
                  theme.colors.status(status == Status::Done ? Status::OnTrack : status).ink, theme);
}

void drawScore(QPainter *painter, const QRect &cell, const OkrRow &row, const Theme &theme)
{
    if (!row.score)
        return;
    const QRect pill(cell.left() + theme.px(cellPadding), cell.top(), scorePillSize(theme).width(),
                     cell.height());
    drawScorePill(painter, pill, *row.score, row.scoreText, theme);
}

// The popup takes the keys while it is open. Enter or Tab on none of its lines means the editor.
class PopupKeys final : public QObject {
public:
    explicit PopupKeys(QCompleter *completer)
        : QObject(completer)
        , m_completer(completer)
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        auto *press = static_cast<QKeyEvent *>(event);
        const bool isDone = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter
            || press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab;
        QAbstractItemView *popup = m_completer->popup();
        if (!isDone || popup->selectionModel()->hasSelection())
            return false;
        popup->hide();
        QKeyEvent again(press->type(), press->key(), press->modifiers(), press->text());
        QCoreApplication::sendEvent(m_completer->widget(), &again);
        return true;
    }

private:
    QCompleter *m_completer;
};

QCompleter *makeTemplateCompleter(const QStringList &titles, QLineEdit *editor)
{
    auto *completer = new QCompleter(titles, editor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    // The line does so by itself only while its window is in front, and drops what is connected to it.
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), completer,
                     [editor](const QString &title) { editor->setText(title); });
    completer->popup()->setObjectName(u"okrTemplatePopup"_s);
    completer->popup()->installEventFilter(new PopupKeys(completer));
    return completer;
}

} // namespace

void OkrDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const Theme &theme) const
{
    const OkrRow row = rowAt(index);
    const QRect &cell = option.rect;
    switch (index.column()) {
    case OkrTreeModel::TitleColumn:
        return drawTitle(painter, cell, row, option.state & QStyle::State_Selected, theme);
    case OkrTreeModel::OwnerColumn:
        if (!row.owner.isEmpty())
            drawAvatar(painter, cell, initialsOf(row.owner), row.ownerRole, theme);
        return;
    case OkrTreeModel::ProgressColumn:
        return drawProgress(painter, cell, row, theme);
    case OkrTreeModel::ValueColumn:
        painter->setFont(theme.font(TextStyle::Body, QFont::DemiBold));
        painter->setPen(theme.colors.text);
        drawLine(painter, cell.adjusted(0, 0, -theme.px(valueGap), 0), row.value, Qt::AlignRight);
        return;
    case OkrTreeModel::ScoreColumn:
        return drawScore(painter, cell, row, theme);
    case OkrTreeModel::ConfidenceColumn:
        return drawConfidence(painter, cell, row.confidence, theme);
    case OkrTreeModel::TrendColumn:
        return drawTrend(painter, cell, row, theme);
    default:
        return drawHealth(painter, cell, row, theme);
    }
}

QSize OkrDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {0, themeOf(option.widget).px(heightOf(index))};
}

int OkrDelegate::heightOf(const QModelIndex &index) const
{
    switch (OkrRow::Type(index.data(OkrTreeModel::RowTypeRole).toInt())) {
    case OkrRow::Type::Objective:
        return objectiveHeight;
    case OkrRow::Type::Backlog:
        return backlogHeight;
    case OkrRow::Type::Group:
        return groupHeight;
    case OkrRow::Type::KeyResult:
    case OkrRow::Type::Project:
        break;
    }
    return twoLineRowHeight;
}

bool OkrDelegate::eventFilter(QObject *editor, QEvent *event)
{
    const bool isOtherWindow = event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason;
    return !isOtherWindow && RowDelegate::eventFilter(editor, event);
}

QWidget *OkrDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"okrTitleEditor"_s);
    const OkrRow::Type type = rowAt(index).type;
    editor->setPlaceholderText(type == OkrRow::Type::Objective ? tr("What the quarter should change")
                                   : type == OkrRow::Type::KeyResult
                                   ? tr("What is measured, from 22% to 30%, @owner")
                                   : tr("What is done for it"));
    editor->setAccessibleName(type == OkrRow::Type::Objective       ? tr("Objective")
                                  : type == OkrRow::Type::KeyResult ? tr("Key result")
                                                                    : tr("Project"));
    const QStringList templates = index.data(OkrTreeModel::TemplatesRole).toStringList();
    if (!templates.isEmpty())
        editor->setCompleter(makeTemplateCompleter(templates, editor));
    const QPersistentModelIndex row = index;
    connect(editor, &QLineEdit::textChanged, this,
            [this, row](const QString &line) { Q_EMIT typed(row, line); });
    return editor;
}

void OkrDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QRect room = option.rect;
    if (index.column() == OkrTreeModel::ProgressColumn) {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view)
            room.setRight(view->visualRect(index.siblingAtColumn(OkrTreeModel::HealthColumn)).right());
        editor->setGeometry(room);
        return;
    }
    const Theme &theme = themeOf(option.widget);
    const int height = qMin(room.height(), theme.px(controlHeight));
    room = titleRoom(room, rowAt(index), theme);
    const int padding = theme.px(cellPadding);
    editor->setGeometry(room.left() - padding, room.center().y() - height / 2, room.width() + padding,
                        height);
}
