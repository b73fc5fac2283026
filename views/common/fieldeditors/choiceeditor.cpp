// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/choiceeditor.h"

#include "document/plansession.h"
#include "fields/fieldtext.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace {

constexpr int quartersBack = 2;
constexpr int quartersAhead = 6;

} // namespace

ChoiceEditor::ChoiceEditor(const FieldSubject &subject, QWidget *parent)
    : FieldEditor(subject, parent)
    , m_combo(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo, 1);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    setControl(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::take);
}

Result<QVariant> ChoiceEditor::value() const
{
    return m_combo->currentData();
}

void ChoiceEditor::addChoices()
{
    for (const Choice &choice : field().choices())
        m_combo->addItem(choiceLabel(choice, subject().session.language()), QString::fromLatin1(choice.key));
}

void ChoiceEditor::addMonths()
{
    const Language &language = subject().session.language();
    for (int month = 1; month <= 12; ++month)
        m_combo->addItem(language.monthName(QDate(2000, month, 1)), month);
}

void ChoiceEditor::addQuarters(Quarter shown)
{
    const PlanSession &session = subject().session;
    const Quarter today = Quarter::of(session.today(), session.data().settings().fiscalStartMonth);
    QList<Quarter> quarters;
    for (int i = -quartersBack; i <= quartersAhead; ++i)
        quarters += today.plus(i);
    if (!shown.isNull() && !quarters.contains(shown))
        quarters += shown;
    std::sort(quarters.begin(), quarters.end());
    for (const Quarter &quarter : std::as_const(quarters))
        m_combo->addItem(quarter.label(session.language()), QVariant::fromValue(quarter));
}

void ChoiceEditor::showValue(const QVariant &value, bool several)
{
    m_combo->clear();
    if (subject().isOptional())
        m_combo->addItem(tr("None"), QVariant());
    if (field().type == FieldType::Quarter)
        addQuarters(value.value<Quarter>());
    else if (field().flags & FieldFlag::Month)
        addMonths();
    else
        addChoices();
    m_combo->setPlaceholderText(several ? tr("Several values") : QString());
    int shown = several ? -1 : 0;
    for (int i = 0; !several && i < m_combo->count(); ++i) {
        if (m_combo->itemData(i) == value)
            shown = i;
    }
    m_combo->setCurrentIndex(shown);
}
