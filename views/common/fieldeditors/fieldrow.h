// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "document/planeditor.h"

#include <QWidget>

class FieldEditor;
class NoteLine;
class QLabel;
struct FieldSubject;

// One field in a form: its label above, its editor, and beside it why what was typed cannot be,
// or what plan health has found here. It decides when typing becomes an edit (DECISIONS 11).
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    FieldRow(const ViewContext &context, const FieldSubject &subject, QWidget *parent);

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    // All of the row's kind; what is typed applies to all of them.
    void setEntities(const QList<EntityId> &ids);
    // Shows the plan's values, unless somebody is typing here.
    void refresh();
    // False when something is typed that cannot be.
    bool commit();
    void restore();
    // Where problem and finding stand: across the form, below the line of fields.
    [[nodiscard]] QWidget *notes() const { return m_notes; }
    // Empty: none. With a verb a button offers to mend it.
    void setFinding(const QString &sentence, const QString &verb = {});
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void openRequested(EntityRef ref);
    void mendWanted(); // the button beside the finding
    void settled(); // what was typed has become an edit, or was given up

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPlanValue();
    void showProblem(const QString &sentence);
    void fitHeight();
    void refuse(const Message &reason);

    ViewContext m_context;
    FieldEditor *m_editor;
    QLabel *m_label;
    QWidget *m_notes;
    NoteLine *m_problem;
    NoteLine *m_finding;
    QList<EntityId> m_ids;
    Gesture m_gesture = 0;
    bool m_isCommitting = false;
};
