// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/booleaneditor.h"

#include "common/toggleswitch.h"

#include <QHBoxLayout>

BooleanEditor::BooleanEditor(const FieldSubject &subject, QWidget *parent)
    : FieldEditor(subject, parent)
    , m_toggle(new ToggleSwitch({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_toggle);
    layout->addStretch(1);
    setControl(m_toggle);
    connect(m_toggle, &ToggleSwitch::clicked, this, [this] {
        m_toggle->setText(m_toggle->isChecked() ? tr("Yes") : tr("No"));
        take();
    });
}

Result<QVariant> BooleanEditor::value() const
{
    return QVariant(m_toggle->isChecked());
}

void BooleanEditor::showValue(const QVariant &value, bool several)
{
    m_toggle->setChecked(value.toBool());
    m_toggle->setText(several ? tr("Several values") : value.toBool() ? tr("Yes") : tr("No"));
    m_toggle->updateGeometry();
}
