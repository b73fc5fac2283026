// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "document/editcommand.h"
#include "document/plan.h"

#include <QUndoStack>

#include <functional>

class PlanEditor;
class PlanSelection;
class PlanStore;

// One open plan: the live plan, its file, its undo steps, its selection. Every edit is on disk
// before it shows; an edit that cannot be written is refused and nothing has changed.
class PlanSession final : public QObject {
    Q_OBJECT

public:
    PlanSession(std::unique_ptr<PlanStore> store, PlanData loaded, QDate today, Language language,
                QObject *parent = nullptr);
    ~PlanSession() override;

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const PlanData &data() const { return m_plan.data(); }
    [[nodiscard]] PlanEditor &editor() { return *m_editor; }
    [[nodiscard]] PlanSelection &selection() { return *m_selection; }
    [[nodiscard]] PlanStore &store() { return *m_store; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] QDate today() const { return m_today; }
    void setToday(QDate today);
    // The window's language: what undo texts, the log and item models speak.
    [[nodiscard]] const Language &language() const { return m_language; }
    void setLanguage(Language language);
    // Who makes the edits, as the log and decisions name them.
    [[nodiscard]] QString author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }

    // Runs the writing of every long edit (over 1,000 changes), also when it is undone or redone: calls
    // the work once, with what it reports its progress 0–1 to; false from there rolls the edit back.
    using Progress = std::function<bool(double)>;
    using Work = std::function<void(const Progress &)>;
    using LongWork = std::function<void(const QString &title, const Work &work)>;
    void setLongWork(LongWork run) { m_longWork = std::move(run); }

    // Every edit passes it before it is written and becomes what it gives back: a meeting logs what is decided
    // in it. Undo and redo do not.
    using Amend = std::function<ChangeSet(ChangeSet)>;
    void setAmendment(Amend amend) { m_amend = std::move(amend); }

    // Writes the file, then changes memory; on failure neither has changed, and editRefused says why.
    Result<void> apply(ChangeSet changeSet, Gesture gesture = 0);
    Result<void> undo();
    Result<void> redo();
    [[nodiscard]] bool canUndo() const { return m_undoStack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undoStack.canRedo(); }
    // What would be undone or redone, in the window's language; empty when there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] Gesture newGesture() { return ++m_lastGesture; }

    // Says why an edit is not done, through editRefused, and gives the failure back.
    Failure refuse(const Message &reason);

    // The change back to how the plan was when it was opened: an edit like any other.
    [[nodiscard]] ChangeSet revertToOpened() const;

Q_SIGNALS:
    void historyChanged(); // undo or redo became something else
    // What has just been done, and whether it reaches further than what was in hand.
    void edited(const QString &text, bool isFarReaching);
    void editRefused(const Message &reason);
    void todayChanged();
    void languageChanged();

private:
    Result<void> write(const ChangeSet &changeSet, const Message &logTitle);
    [[nodiscard]] const EditCommand *command(int index) const;
    [[nodiscard]] QString titleText(int index) const;

    std::unique_ptr<PlanStore> m_store;
    Plan m_plan;
    const PlanData m_opened;
    QUndoStack m_undoStack;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<PlanEditor> m_editor;
    QDate m_today;
    Language m_language;
    QString m_author;
    LongWork m_longWork;
    Amend m_amend;
    bool m_isWriting = false;
    Gesture m_lastGesture = 0;
};
