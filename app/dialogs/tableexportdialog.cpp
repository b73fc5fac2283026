// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/tableexportdialog.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "fields/entitytype.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TableExportDialog::TableExportDialog(const PlanData &plan, const Language &language, QWidget *parent)
    : DialogFrame(tr("Which table do you want to export?"), parent)
    , m_kind(new QComboBox(this))
    , m_frenchExcel(new QCheckBox(tr("For Excel (&French)"), this))
{
    setObjectName(u"tableExportDialog"_s);
    m_kind->setObjectName(u"exportKind"_s);
    m_frenchExcel->setObjectName(u"exportForExcel"_s);
    for (const EntityType &type : allEntityTypes()) {
        if (type.kind != EntityKind::Plan)
            m_kind->addItem(tr("%1 (%2)").arg(language.text("Kind", type.pluralLabel),
                                              language.locale().toString(qlonglong(type.count(plan)))),
                            int(type.kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(int(EntityKind::Need)));
    auto *form = new QFormLayout;
    form->addRow(tr("&Table"), m_kind);
    body()->addLayout(form);
    body()->addWidget(m_frenchExcel);
    auto *explanation = new QLabel(tr("With it, cells are set apart by semicolons and numbers have a decimal "
                                      "comma. Without it, every program and Gainline itself read the file."),
                                   this);
    explanation->setWordWrap(true);
    setTextStyle(explanation, TextStyle::Small);
    setTextInk(explanation, TextInk::Muted);
    body()->addWidget(explanation);
    addCancel(tr("Cancel"));
    addPrimary(tr("Export…"))->setObjectName(u"exportTable"_s);
}

EntityKind TableExportDialog::kind() const
{
    return EntityKind(m_kind->currentData().toInt());
}

CsvStyle TableExportDialog::style() const
{
    return m_frenchExcel->isChecked() ? CsvStyle::FrenchExcel : CsvStyle::Exchange;
}
