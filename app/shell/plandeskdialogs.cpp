// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/plandesk.h"

#include "common/viewcontext.h"
#include "dialogs/plansettingsdialog.h"
#include "workshop/criteriadialog.h"

namespace {

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void PlanDesk::showPlanSettings()
{
    if (!settle())
        return;
    auto *dialog = new PlanSettingsDialog(viewContext(), this);
    connect(dialog, &PlanSettingsDialog::openRequested, this, &PlanDesk::reveal);
    openOnce(dialog);
}

void PlanDesk::editCriteria()
{
    if (settle())
        openOnce(new CriteriaDialog(viewContext(), this));
}
