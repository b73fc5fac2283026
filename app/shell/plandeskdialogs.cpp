// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/plandesk.h"

#include "common/viewcontext.h"
#include "dialogs/plansettingsdialog.h"
#include "workshop/criteriadialog.h"

void PlanDesk::showPlanSettings()
{
    if (!settle())
        return;
    auto *dialog = new PlanSettingsDialog(viewContext(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanDesk::editCriteria()
{
    if (!settle())
        return;
    auto *dialog = new CriteriaDialog(viewContext(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
