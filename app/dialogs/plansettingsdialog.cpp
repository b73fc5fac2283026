// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plansettingsdialog.h"

#include "common/gainlinestyle.h"
#include "dialogs/fieldinput.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int formHeight = 440;

} // namespace

PlanSettingsDialog::PlanSettingsDialog(PlanSession &session, QWidget *parent)
    : DialogFrame(tr("What are the settings of this plan?"), parent)
    , m_session(session)
    , m_problem(new QLabel)
{
    setObjectName(u"planSettingsDialog"_s);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildForm());
    scroll->setMinimumHeight(themeOf(this).px(formHeight));
    body()->addWidget(scroll);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    setTextInk(m_problem, TextInk::AtRisk);
    m_problem->hide();
    body()->addWidget(m_problem);
    addCancel(tr("Cancel"));
    QPushButton *keep = addPrimary(tr("Keep the settings"));
    keep->setEnabled(!session.isReadOnly());
    if (!m_inputs.isEmpty())
        m_inputs.first()->focusFirst();
}

QWidget *PlanSettingsDialog::buildForm()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(4, 4, 12, 4);
    form->setSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const EntityType &type = entityType(EntityKind::Plan);
    const Language &language = m_session.language();
    for (const Field &field : *type.fields) {
        if (field.flags.testFlag(FieldFlag::Hidden))
            continue;
        const QVariant value = type.value(m_session.data(), PlanSettings::onlyId, field);
        auto *input = new FieldInput(field, value, m_session.data(), language, box);
        auto *label = new QLabel(fieldLabel(field, language));
        setTextStyle(label, TextStyle::Small);
        label->setBuddy(input);
        form->addRow(label, input);
        m_inputs += input;
    }
    return box;
}

void PlanSettingsDialog::showProblem(const Message &problem)
{
    m_problem->setText(m_session.language().text(problem));
    m_problem->setVisible(!problem.isEmpty());
}

void PlanSettingsDialog::accept()
{
    QList<FieldEdit> edits;
    for (FieldInput *input : std::as_const(m_inputs)) {
        const Message problem = input->problem();
        input->setInvalid(!problem.isEmpty());
        if (!problem.isEmpty()) {
            showProblem(problem);
            input->focusFirst();
            return;
        }
        const int field = entityType(EntityKind::Plan).fieldIndex(input->field().name());
        edits += FieldEdit{PlanSettings::onlyId, field, input->value()};
    }
    const Message title(QT_TRANSLATE_NOOP("Message", "Change the plan's settings"));
    if (const Result<void> applied = m_session.editor().setAll(EntityKind::Plan, edits, title); applied)
        DialogFrame::accept();
    else
        showProblem(applied.error());
}
