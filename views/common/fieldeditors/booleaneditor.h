// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/fieldeditor.h"

class ToggleSwitch;

// Yes or no, as a switch.
class BooleanEditor final : public FieldEditor {
    Q_OBJECT

public:
    BooleanEditor(const FieldSubject &subject, QWidget *parent);

    [[nodiscard]] Result<QVariant> value() const override;

protected:
    void showValue(const QVariant &value, bool several) override;

private:
    ToggleSwitch *m_toggle;
};
