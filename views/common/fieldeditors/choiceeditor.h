// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/fieldeditor.h"

class QComboBox;

// One of a few: the choices of a Choice, or the quarters around today.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const FieldSubject &subject, QWidget *parent);

    [[nodiscard]] Result<QVariant> value() const override;

protected:
    void showValue(const QVariant &value, bool several) override;

private:
    void addChoices();
    void addMonths();
    void addQuarters(Quarter shown);

    QComboBox *m_combo;
};
