// SPDX-License-Identifier: GPL-3.0-or-later
// How a set of OKRs is typed into an OkrTree: which row comes after which key.
#include "okrs/okrtree.h"

#include "items/okrtreemodel.h"

#include <QLineEdit>

using Hint = QAbstractItemDelegate::EndEditHint;

void OkrTree::typeObjective()
{
    settle();
    const QModelIndex current = currentIndex();
    const QModelIndex backlog = m_model.backlogIndex();
    const bool isInBacklog = current.isValid() && (current == backlog || current.parent() == backlog);
    (void)type(m_model.draftObjective(isInBacklog));
}

void OkrTree::typeNext()
{
    settle();
    (void)type(m_model.draftAfter(currentIndex().siblingAtColumn(0)));
}

void OkrTree::typeBelow(const QString &title)
{
    settle();
    (void)type(m_model.draftBelow(currentIndex().siblingAtColumn(0)), title);
}

void OkrTree::typeKeyResult(EntityId objective, const QString &title)
{
    settle();
    (void)type(m_model.draftBelow(m_model.indexOf(objective)), title);
}

// What is being typed becomes an edit before another row begins.
void OkrTree::settle()
{
    if (isTyping())
        setFocus(Qt::OtherFocusReason);
}

bool OkrTree::type(const QModelIndex &draft, const QString &title)
{
    if (!draft.isValid())
        return false;
    if (isHidden())
        show();
    for (QModelIndex above = draft.parent(); above.isValid(); above = above.parent())
        expand(above);
    setFocus(Qt::OtherFocusReason);
    selectionModel()->setCurrentIndex(draft, QItemSelectionModel::NoUpdate);
    scrollTo(draft);
    m_isNew = true;
    edit(draft);
    auto *line = qobject_cast<QLineEdit *>(indexWidget(draft));
    if (!line)
        line = findChild<QLineEdit *>(QStringLiteral("okrTitleEditor"));
    if (line && !title.isEmpty())
        line->setText(title);
    followTyping(draft, title);
    return true;
}

void OkrTree::followTyping(const QModelIndex &index, const QString &line)
{
    m_model.setTyping(index, line);
    const OkrTreeModel::TypingHint hint = m_model.hintFor(index, line);
    Q_EMIT typing(hint.text, hint.isFinding);
}

// Enter: the next one; Tab: one below it, or, from a row left empty, one below what stands before it;
// Shift+Tab: one beside its parent.
QModelIndex OkrTree::nextDraft(const QModelIndex &done, bool isEmpty, Hint hint)
{
    switch (hint) {
    case Hint::SubmitModelCache:
        return isEmpty ? QModelIndex() : m_model.draftAfter(done);
    case Hint::EditNextItem: {
        const QModelIndex below = m_model.draftBelow(isEmpty ? m_model.beforeDraft() : done);
        return below.isValid() || isEmpty ? below
                                          : m_model.draftAfter(done); // nothing stands below a project
    }
    case Hint::EditPreviousItem:
        return m_model.draftOutside(done);
    default:
        return {};
    }
}

void OkrTree::closeEditor(QWidget *editor, Hint hint)
{
    const QPersistentModelIndex row = currentIndex();
    const bool wasNew = m_isNew;
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const bool isEmpty = m_model.draftIndex().isValid();
    const bool goesOn = wasNew || hint != Hint::SubmitModelCache; // Enter after F2 is done with it
    const QPersistentModelIndex before = isEmpty ? QPersistentModelIndex(m_model.beforeDraft()) : row;
    const QModelIndex next = goesOn ? nextDraft(row, isEmpty, hint) : QModelIndex();
    if (!type(next))
        endTyping(before, hint != Hint::NoHint);
}

// takesFocus: unless the keyboard has gone elsewhere, which is why typing ended.
void OkrTree::endTyping(const QModelIndex &current, bool takesFocus)
{
    const QPersistentModelIndex kept = current;
    m_model.dropDraft();
    m_isNew = false;
    if (kept.isValid())
        setCurrentIndex(kept);
    if (takesFocus)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT typingEnded();
}
