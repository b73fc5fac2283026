// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/fielddelegate.h"

#include "common/fieldeditors/fieldcommit.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/makefieldeditor.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "items/itemroles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int cellPadding = 8;
constexpr auto applyToAll = "applyToAll"; // the editor's value goes to all selected rows
constexpr auto isFinished = "isFinished";

FieldEditor *editorOf(QObject *watched)
{
    for (QObject *object = watched; object; object = object->parent()) {
        if (auto *editor = qobject_cast<FieldEditor *>(object))
            return editor;
    }
    return nullptr;
}

} // namespace

void drawCellText(QPainter *painter, const QRect &cell, const QString &text, Qt::Alignment side)
{
    const QRect room = cell.adjusted(cellPadding, 0, -cellPadding, 0);
    const QString line = text.left(text.indexOf(u'\n'));
    painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, room.width()));
}

FieldDelegate::FieldDelegate(const ViewContext &context, QObject *parent)
    : RowDelegate(parent)
    , m_context(context)
{
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const auto *field = static_cast<const Field *>(index.data(FieldRole).value<void *>());
    if (!field)
        return nullptr;
    const EntityKind kind = index.data(EntityRefRole).value<EntityRef>().kind;
    const int position = int(field - entityType(kind).fields->constData());
    FieldEditor *editor = makeFieldEditor({m_context.session, kind, position}, parent);
    editor->setAutoFillBackground(true);
    editor->setBackgroundRole(QPalette::Base);
    editor->setObjectName(QLatin1StringView("cell_") + field->name());
    editor->control()->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal).toString());
    auto *self = const_cast<FieldDelegate *>(this);
    editor->control()->installEventFilter(self);
    connect(editor, &FieldEditor::settling, self, [self, editor] {
        if (!self->isRefused(editor))
            self->finish(editor, NoHint);
    });
    if (field->type == FieldType::Choice || field->type == FieldType::Quarter
        || field->type == FieldType::Boolean || field->type == FieldType::Date)
        connect(editor, &FieldEditor::committed, self, [self, editor] { self->finish(editor, NoHint); });
    return editor;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *fieldEditor = qobject_cast<FieldEditor *>(editor);
    if (fieldEditor && !fieldEditor->isTouched())
        fieldEditor->setValue(index.data(Qt::EditRole));
}

QList<EntityId> FieldDelegate::targets(const FieldEditor &editor, const QModelIndex &index) const
{
    QList<EntityId> ids{index.data(EntityIdRole).value<EntityId>()};
    const auto *view = qobject_cast<const QAbstractItemView *>(editor.parentWidget()->parentWidget());
    if (!view || !editor.property(applyToAll).toBool())
        return ids;
    const QModelIndexList rows = view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const EntityRef ref = row.data(EntityRefRole).value<EntityRef>();
        if (ref.kind == editor.subject().kind && !ids.contains(ref.id))
            ids += ref.id;
    }
    return ids;
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *fieldEditor = qobject_cast<FieldEditor *>(editor);
    const bool toAll = fieldEditor && fieldEditor->property(applyToAll).toBool();
    if (!fieldEditor || (!fieldEditor->isTouched() && !toAll))
        return;
    const Result<QVariant> value = fieldEditor->value();
    if (!value)
        (void)m_context.session.refuse(value.error());
    else // a refusal is told by the session
        (void)commitField(m_context, *fieldEditor, targets(*fieldEditor, index));
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    Q_UNUSED(index)
    const QWidget *viewport = editor->parentWidget();
    const QSize wanted = editor->minimumSizeHint();
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), wanted.width()));
    const auto *fieldEditor = qobject_cast<const FieldEditor *>(editor);
    const bool isTall =
        fieldEditor && (fieldEditor->takesEnter() || fieldEditor->field().type == FieldType::References);
    if (isTall)
        place.setSize({std::max(place.width(), 320), std::max(place.height(), editor->sizeHint().height())});
    place.moveLeft(std::max(0, std::min(place.left(), viewport->width() - place.width())));
    place.moveTop(std::max(0, std::min(place.top(), viewport->height() - place.height())));
    editor->setGeometry(place);
}

void FieldDelegate::finish(FieldEditor *editor, EndEditHint hint)
{
    if (editor->property(isFinished).toBool())
        return;
    editor->setProperty(isFinished, true);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
}

bool FieldDelegate::isRefused(FieldEditor *editor) const
{
    const Result<QVariant> value =
        editor->isTouched() ? editor->checkedValue() : Result<QVariant>(QVariant());
    editor->setInvalid(!value);
    if (value)
        return false;
    const QString reason = m_context.session.language().text(value.error());
    editor->control()->setAccessibleDescription(reason);
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), reason, editor);
    return true;
}

void FieldDelegate::leave(FieldEditor *editor, Qt::FocusReason reason)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool stays = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
    if (stays || (focused && editor->isAncestorOf(focused)))
        return;
    if (!isRefused(editor))
        return finish(editor, NoHint);
    QMetaObject::invokeMethod(
        editor, [editor] { editor->control()->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

bool FieldDelegate::filterKey(FieldEditor *editor, int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape) {
        editor->setProperty(isFinished, true);
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    }
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isTab && (!isEnter || (editor->takesEnter() && !(modifiers & Qt::ControlModifier))))
        return false;
    if (isRefused(editor))
        return true;
    editor->setProperty(applyToAll, isEnter && !editor->takesEnter() && modifiers & Qt::ControlModifier);
    const bool goesOn = isEnter && !(modifiers & Qt::ControlModifier);
    finish(editor,
           key == Qt::Key_Tab ? EditNextItem
               : isTab        ? EditPreviousItem
               : goesOn       ? SubmitModelCache
                              : NoHint);
    return true;
}

bool FieldDelegate::eventFilter(QObject *watched, QEvent *event)
{
    FieldEditor *editor = editorOf(watched);
    if (!editor || editor->property(isFinished).toBool())
        return false;
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return filterKey(editor, key->key(), key->modifiers());
    }
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        leave(editor, static_cast<QFocusEvent *>(event)->reason());
    return false;
}

void FieldDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Theme &theme) const
{
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(theme.colors.text);
    const auto side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    drawCellText(painter, option.rect, index.data().toString(), side);
}
