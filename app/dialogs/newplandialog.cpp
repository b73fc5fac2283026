// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/newplandialog.h"

#include "core/language.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewPlanDialog::NewPlanDialog(const Language &language, QWidget *parent)
    : DialogFrame(tr("What is the new plan for?"), parent)
    , m_form(new QFormLayout)
    , m_title(new QLineEdit(tr("RevOps roadmap")))
    , m_company(new QLineEdit)
{
    setObjectName(u"newPlanDialog"_s);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setSpacing(12);
    body()->addLayout(m_form);
    m_title->setObjectName(u"title"_s);
    m_company->setObjectName(u"company"_s);
    m_form->addRow(tr("&Title"), m_title);
    m_form->addRow(tr("&Company"), m_company);
    m_phase = addChoice(tr("&Growth phase"), u"growthPhase"_s);
    for (const Choice &choice : choicesOf<GrowthPhase>())
        m_phase->addItem(choiceLabel(choice, language), choice.value);
    m_phase->setCurrentIndex(m_phase->findData(int(FreshPlan().growthPhase)));
    m_month = addChoice(tr("&Fiscal year starts in"), u"fiscalStartMonth"_s);
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(language.monthName(QDate(2000, month, 1)), month);
    m_language = addChoice(tr("&Language of the plan"), u"language"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(language.code()));
    centreLabels(*m_form);
    addCancel(tr("Cancel"));
    QPushButton *create = addPrimary(tr("Create the plan"));
    connect(m_title, &QLineEdit::textChanged, create,
            [create](const QString &title) { create->setEnabled(!title.trimmed().isEmpty()); });
    m_title->selectAll();
    m_title->setFocus();
}

QComboBox *NewPlanDialog::addChoice(const QString &label, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    m_form->addRow(label, box);
    return box;
}

FreshPlan NewPlanDialog::wanted() const
{
    return {m_title->text().trimmed(), m_company->text().trimmed(),
            GrowthPhase(m_phase->currentData().toInt()), m_month->currentData().toInt()};
}

QString NewPlanDialog::languageCode() const
{
    return m_language->currentData().toString();
}
