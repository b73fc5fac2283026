// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/fieldeditor.h"

class QLineEdit;

// One line: texts, and every kind of number as people write it. Up and Down step numbers.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const FieldSubject &subject, QWidget *parent);

    [[nodiscard]] Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value, bool several) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    bool step(int direction);

    QLineEdit *m_line;
};
