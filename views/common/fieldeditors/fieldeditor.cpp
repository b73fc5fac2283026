// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/fieldeditor.h"

#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>

const Field &FieldSubject::field() const
{
    return entityType(kind).fields->at(index);
}

bool FieldSubject::isOptional() const
{
    if (field().flags & FieldFlag::Required)
        return false;
    return field().type != FieldType::Choice || !entityType(kind).defaultValues().at(index).isValid();
}

FieldEditor::FieldEditor(const FieldSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
{
}

void FieldEditor::setControl(QWidget *control)
{
    m_control = control;
    setFocusProxy(control);
    control->installEventFilter(this);
}

void FieldEditor::setValue(const QVariant &value)
{
    m_isTouched = false;
    setInvalid(false);
    showValue(value, false);
    m_isTouched = false;
}

void FieldEditor::setSeveral()
{
    m_isTouched = false;
    setInvalid(false);
    showValue({}, true);
    m_isTouched = false;
}

Result<QVariant> FieldEditor::checkedValue() const
{
    Result<QVariant> typed = value();
    if (!typed)
        return typed;
    if (const Message problem = problemWith(field(), normalised(field(), *typed)); !problem.isEmpty())
        return failure(problem);
    return typed;
}

bool FieldEditor::settle()
{
    if (!m_isTouched)
        return true;
    const QPointer<FieldEditor> self(this); // a cell's goes when it is done
    Q_EMIT settling();
    if (!self || !m_isInvalid)
        return true;
    m_control->setFocus(Qt::OtherFocusReason);
    return false;
}

void FieldEditor::setInvalid(bool invalid)
{
    m_isInvalid = invalid;
    if (!m_control || m_control->property("invalid").toBool() == invalid)
        return;
    m_control->setProperty("invalid", invalid);
    m_control->update();
}

void FieldEditor::touch()
{
    m_isTouched = true;
    Q_EMIT touched();
}

void FieldEditor::take()
{
    touch();
    Q_EMIT committed();
}

bool FieldEditor::filterKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && (!takesEnter() || modifiers & Qt::ControlModifier)) {
        Q_EMIT committed();
        return true;
    }
    if (key == Qt::Key_Escape && m_isTouched) {
        Q_EMIT abandoned();
        return true;
    }
    return false;
}

void FieldEditor::leave(Qt::FocusReason reason)
{
    const bool stays = reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
    const QWidget *focused = QApplication::focusWidget();
    if (m_isTouched && !stays && !(focused && isAncestorOf(focused)))
        Q_EMIT committed();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        Q_EMIT entered();
        break;
    case QEvent::FocusOut:
        leave(static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (filterKey(key->key(), key->modifiers()))
            return true;
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool settleEditors(QWidget *within)
{
    const QList<FieldEditor *> editors = within->findChildren<FieldEditor *>();
    QList<QPointer<FieldEditor>> open;
    for (FieldEditor *editor : editors) {
        if (editor->isTouched() && editor->isVisible())
            open += editor;
    }
    for (const QPointer<FieldEditor> &editor : std::as_const(open)) {
        if (editor && !editor->settle())
            return false;
    }
    return true;
}
