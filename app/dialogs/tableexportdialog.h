// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "exchange/csvwriter.h"

class Language;
class QCheckBox;
class QComboBox;

// Asks which of the plan's tables leaves as CSV, and for which program.
class TableExportDialog final : public DialogFrame {
    Q_OBJECT

public:
    TableExportDialog(const PlanData &plan, const Language &language, QWidget *parent);

    [[nodiscard]] EntityKind kind() const;
    [[nodiscard]] CsvStyle style() const;

private:
    QComboBox *m_kind;
    QCheckBox *m_frenchExcel;
};
