// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QWidget>

class Language;
class QComboBox;
class QLineEdit;
struct Field;
struct PlanData;

// The control for one field of a form that is accepted as a whole: a line, a choice, or a row of
// lines for a list. What it holds is checked by the field's own rules when the form is accepted.
class FieldInput final : public QWidget {
    Q_OBJECT

public:
    FieldInput(const Field &field, const QVariant &value, const PlanData &plan, const Language &language,
               QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    // What stands in the control; text that is no number stays text and is refused by the field.
    [[nodiscard]] QVariant value() const;
    // Why it may not be kept as it stands; empty when it may.
    [[nodiscard]] Message problem() const;
    // Where the caret goes when the value is refused.
    void focusFirst();
    void setInvalid(bool invalid);

private:
    void buildChoice(const QVariant &value, const PlanData &plan, const Language &language);
    void buildLines(const QVariant &value, const Language &language);
    [[nodiscard]] QVariant numberIn(const QString &text) const;

    const Field &m_field;
    QComboBox *m_choice = nullptr;
    QList<QLineEdit *> m_lines;
};
