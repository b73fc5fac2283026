// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"

class FieldForm;
class Language;

// One part of the settings of a plan: what it is about, the keys of its fields, and what explains them.
struct SettingsPart {
    QString title;
    QStringList fields;
    QString hint;
};
// Every field of the plan that is not hidden, once.
[[nodiscard]] QList<SettingsPart> planSettingsParts(const Language &language);

// The settings of the plan, part by part. Each is an edit like any other, so that undo takes back the last
// one.
class PlanSettingsDialog final : public DialogFrame {
    Q_OBJECT

public:
    PlanSettingsDialog(const ViewContext &context, QWidget *parent);

    // Stays open while something is typed that cannot be.
    void accept() override;

Q_SIGNALS:
    // What a setting refers to is to be seen; the dialog has closed.
    void openRequested(EntityRef ref);

private:
    QWidget *buildParts(const ViewContext &context);

    QList<FieldForm *> m_forms;
};
