// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plansession.h"

#include "document/planeditor.h"
#include "document/planselection.h"
#include "storage/planstore.h"

#include <QScopedValueRollback>

PlanSession::PlanSession(std::unique_ptr<PlanStore> store, PlanData loaded, QDate today, Language language,
                         QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_plan(loaded)
    , m_opened(std::move(loaded))
    , m_selection(std::make_unique<PlanSelection>(m_plan))
    , m_editor(std::make_unique<PlanEditor>(*this))
    , m_today(today)
    , m_language(std::move(language))
{
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &PlanSession::historyChanged);
}

PlanSession::~PlanSession() = default;

QString PlanSession::path() const
{
    return m_store->path();
}

bool PlanSession::isReadOnly() const
{
    return m_store->isReadOnly();
}

void PlanSession::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    Q_EMIT todayChanged();
}

void PlanSession::setLanguage(Language language)
{
    m_language = std::move(language);
    Q_EMIT languageChanged();
    Q_EMIT historyChanged();
}

Result<void> PlanSession::write(const ChangeSet &changeSet, const Message &logTitle)
{
    if (m_isWriting) // the window answers while a long edit is written
        return refuse(Message(
            QT_TRANSLATE_NOOP("Message", "Another change is still being written: try again once it is.")));
    const QScopedValueRollback writing(m_isWriting, true);
    const QString title = m_language.text(logTitle);
    Result<void> written = failure(PlanStore::cancelledMessage());
    const Work work = [&](const Progress &progress) {
        if (!progress || progress(0))
            written = m_store->apply(changeSet, title, m_author, progress);
    };
    if (m_longWork && changeSet.changes.size() > PlanStore::quickSteps)
        m_longWork(title, work);
    else
        work({});
    if (!written)
        return refuse(written.error());
    return written;
}

Failure PlanSession::refuse(const Message &reason)
{
    Q_EMIT editRefused(reason);
    return failure(reason);
}

Result<void> PlanSession::apply(ChangeSet changeSet, Gesture gesture)
{
    if (changeSet.isEmpty())
        return {};
    if (m_amend)
        changeSet = m_amend(std::move(changeSet));
    if (const Result<void> written = write(changeSet, changeSet.title); !written)
        return written;
    const QString text = m_language.text(changeSet.title);
    const bool reachesFar = isFarReaching(changeSet);
    m_undoStack.push(new EditCommand(m_plan, std::move(changeSet), gesture));
    Q_EMIT edited(text, reachesFar);
    return {};
}

Result<void> PlanSession::undo()
{
    if (!canUndo())
        return {};
    const ChangeSet &done = command(m_undoStack.index() - 1)->changeSet();
    const Result<void> written =
        write(inverse(done), Message(QT_TRANSLATE_NOOP("Message", "Undo: %1"), done.title));
    if (written)
        m_undoStack.undo();
    return written;
}

Result<void> PlanSession::redo()
{
    if (!canRedo())
        return {};
    const ChangeSet &undone = command(m_undoStack.index())->changeSet();
    const Result<void> written =
        write(undone, Message(QT_TRANSLATE_NOOP("Message", "Redo: %1"), undone.title));
    if (written)
        m_undoStack.redo();
    return written;
}

const EditCommand *PlanSession::command(int index) const
{
    return static_cast<const EditCommand *>(m_undoStack.command(index));
}

QString PlanSession::titleText(int index) const
{
    return index < 0 || index >= m_undoStack.count() ? QString()
                                                     : m_language.text(command(index)->changeSet().title);
}

QString PlanSession::undoText() const
{
    return titleText(m_undoStack.index() - 1);
}

QString PlanSession::redoText() const
{
    return titleText(m_undoStack.index());
}

ChangeSet PlanSession::revertToOpened() const
{
    ChangeSet changeSet = difference(data(), m_opened);
    changeSet.title = Message(QT_TRANSLATE_NOOP("Message", "Revert to how the plan was when it was opened"));
    return changeSet;
}
