// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "freshplan.h"

class Language;
class QComboBox;
class QFormLayout;
class QLineEdit;

// The few questions that a new plan begins with; everything has an answer that will do.
class NewPlanDialog final : public DialogFrame {
    Q_OBJECT

public:
    NewPlanDialog(const Language &language, QWidget *parent);

    [[nodiscard]] FreshPlan wanted() const;
    [[nodiscard]] QString languageCode() const;

private:
    QComboBox *addChoice(const QString &label, const QString &name);

    QFormLayout *m_form;
    QLineEdit *m_title;
    QLineEdit *m_company;
    QComboBox *m_phase;
    QComboBox *m_month;
    QComboBox *m_language;
};
