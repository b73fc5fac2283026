// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/fieldeditor.h"

class QButtonGroup;

// One of the eight goal colours, each shown as the tag it makes.
class GoalColorEditor final : public FieldEditor {
    Q_OBJECT

public:
    GoalColorEditor(const FieldSubject &subject, QWidget *parent);

    [[nodiscard]] Result<QVariant> value() const override;

protected:
    void showValue(const QVariant &value, bool several) override;

private:
    QButtonGroup *m_group;
};
