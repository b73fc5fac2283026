// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/fieldeditor.h"

class EntityPicker;
class IconButton;

// One entity of the field's kind, found by its name or made on the spot, and the way to it.
class ReferenceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ReferenceEditor(const FieldSubject &subject, QWidget *parent);

    [[nodiscard]] Result<QVariant> value() const override;
    [[nodiscard]] QList<NewEntity> created() const override;
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void openRequested(EntityRef ref);

protected:
    void showValue(const QVariant &value, bool several) override;

private:
    void show(EntityId id);

    EntityPicker *m_picker;
    IconButton *m_open;
    EntityId m_id; // what the text stands for
    NewEntity m_new; // while it is only wanted
};
