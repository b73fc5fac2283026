// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/fieldeditor.h"

class QPlainTextEdit;
class QTimer;

// Several lines: long texts, and lists of texts, one a line. Grows with its text; becomes an edit
// by itself when no key has been pressed for two seconds.
class LongTextEditor final : public FieldEditor {
    Q_OBJECT

public:
    LongTextEditor(const FieldSubject &subject, QWidget *parent);

    [[nodiscard]] Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] bool takesEnter() const override { return true; }

protected:
    void showValue(const QVariant &value, bool several) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
    QTimer *m_pause;
};
