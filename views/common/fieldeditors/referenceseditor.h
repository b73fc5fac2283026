// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/fieldeditor.h"

class EntityPicker;
class FlowLayout;

// Several entities of the field's kind as chips, and a line to add another one.
class ReferencesEditor final : public FieldEditor {
    Q_OBJECT

public:
    ReferencesEditor(const FieldSubject &subject, QWidget *parent);

    [[nodiscard]] Result<QVariant> value() const override;
    [[nodiscard]] QList<NewEntity> created() const override { return m_new; }
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void openRequested(EntityRef ref);

protected:
    void showValue(const QVariant &value, bool several) override;

private:
    void rebuild();
    void addChip(EntityId id);
    void add(EntityId id);
    void remove(EntityId id);

    QWidget *m_box;
    FlowLayout *m_chips;
    EntityPicker *m_picker;
    QList<EntityId> m_ids;
    QList<NewEntity> m_new;
    bool m_isReadOnly = false;
};
