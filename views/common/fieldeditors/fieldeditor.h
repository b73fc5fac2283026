// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/planeditor.h"

#include <QWidget>

struct Field;

// Which field of which kind an editor is for, and the plan it stands in.
struct FieldSubject {
    PlanSession &session;
    EntityKind kind;
    int index; // in the kind's field table

    [[nodiscard]] const Field &field() const;
    // May it be empty? A choice without an empty value may not, whatever its flags.
    [[nodiscard]] bool isOptional() const;
};

// The control for one field's value, the same in forms, tables and dialogs. It holds a value, says
// when it is typed over, done with or given up, and changes no plan itself.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const FieldSubject &subject, QWidget *parent);

    [[nodiscard]] const FieldSubject &subject() const { return m_subject; }
    [[nodiscard]] const Field &field() const { return m_subject.field(); }

    // Shows the value and forgets what was typed.
    void setValue(const QVariant &value);
    // Shows that the entities edited together do not agree.
    void setSeveral();
    // What stands in the control, or why it is no value of the field.
    [[nodiscard]] virtual Result<QVariant> value() const = 0;
    // What the value refers to and is not in the plan yet.
    [[nodiscard]] virtual QList<NewEntity> created() const { return {}; }
    // The same after the field's own rules: a required text is there, a number in its range.
    [[nodiscard]] Result<QVariant> checkedValue() const;
    // Another verb is about to run: what is typed becomes an edit first. False when it cannot be one:
    // the field then has the keyboard and says why.
    [[nodiscard]] bool settle();
    // Typed over since setValue().
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    // The border of a field with an error.
    virtual void setInvalid(bool invalid);
    // Enter belongs to the text: it takes Ctrl+Enter to be done.
    [[nodiscard]] virtual bool takesEnter() const { return false; }
    [[nodiscard]] QWidget *control() const { return m_control; }

Q_SIGNALS:
    void entered(); // the keyboard is here now
    void touched();
    void committed(); // Enter, left, or a choice taken
    void abandoned(); // Esc
    void settling(); // whoever holds the editor is to commit now, or to mark it invalid

protected:
    virtual void showValue(const QVariant &value, bool several) = 0;
    // The part that has the keyboard.
    void setControl(QWidget *control);
    void touch();
    // A choice that is complete as soon as it is taken.
    void take();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterKey(int key, Qt::KeyboardModifiers modifiers);
    void leave(Qt::FocusReason reason);

    FieldSubject m_subject;
    bool m_isInvalid = false;
    QWidget *m_control = nullptr;
    bool m_isTouched = false;
};

// Settles all editors in sight below that widget; false when one of them cannot be.
[[nodiscard]] bool settleEditors(QWidget *within);
