// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plansettingsdialog.h"

#include "common/fieldeditors/fieldform.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "rules/placement.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualHeight = 640;
constexpr int aroundDialog = 48; // of the window behind it stays in sight
constexpr int besideScrollBar = 16;
constexpr int formWidth = 572; // of the widest dialog, within its margins

// In the order in which a plan names them.
QStringList usualQuadrantNames(const Language &language)
{
    QStringList names;
    for (int quadrant = 0; quadrant < quadrantCount; ++quadrant)
        names += language.text(quadrantName(Quadrant(quadrant), PlanSettings()));
    return names;
}

QLabel *hintLabel(const QString &hint)
{
    auto *label = new QLabel(hint);
    label->setWordWrap(true);
    setTextStyle(label, TextStyle::Small);
    setTextInk(label, TextInk::Muted);
    return label;
}

} // namespace

QList<SettingsPart> planSettingsParts(const Language &language)
{
    return {
        {PlanSettingsDialog::tr("General"),
         {u"title"_s, u"company"_s, u"head"_s, u"growth_phase"_s, u"fiscal_start_month"_s, u"team_model"_s}},
        {PlanSettingsDialog::tr("Capacity"), {u"run_reserve"_s, u"max_run_share"_s, u"effort_days"_s}},
        {PlanSettingsDialog::tr("Prioritisation"),
         {u"scoring_model"_s, u"quadrant_names"_s},
         PlanSettingsDialog::tr("One name a line, in place of: %1.")
             .arg(usualQuadrantNames(language).join(u", "_s))},
        {PlanSettingsDialog::tr("Objectives and key results"),
         {u"max_objectives"_s, u"min_key_results"_s, u"max_key_results"_s, u"check_in_days"_s,
          u"on_track_pace"_s, u"at_risk_pace"_s, u"at_risk_confidence"_s}},
        {PlanSettingsDialog::tr("Projects"),
         {u"project_attention"_s, u"project_at_risk"_s, u"shift_successors"_s}},
        {PlanSettingsDialog::tr("Requests"),
         {u"intake_policy"_s, u"ticket_tool"_s, u"ticket_headcount"_s, u"high_promise_days"_s,
          u"deflected_minutes"_s}},
        {PlanSettingsDialog::tr("Priority of requests"),
         {u"weight_signature"_s, u"weight_team_stopped"_s, u"weight_team_degraded"_s, u"weight_one_person"_s,
          u"weight_comfort"_s, u"age_step_weeks"_s}},
        {PlanSettingsDialog::tr("Room of the meetings"), {u"screen_width"_s, u"last_row"_s}},
    };
}

PlanSettingsDialog::PlanSettingsDialog(const ViewContext &context, QWidget *parent)
    : DialogFrame(tr("What are the settings of this plan?"), parent)
{
    setObjectName(u"planSettingsDialog"_s);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"planSettingsParts"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildParts(context));
    body()->addWidget(scroll);
    addPrimary(tr("Close"))->setObjectName(u"planSettingsClose"_s);
    const int height = themeOf(this).px(usualHeight);
    resize(maximumWidth(), parent ? qMin(height, parent->window()->height() - aroundDialog) : height);
    m_forms.constFirst()->focusField(u"title");
}

QWidget *PlanSettingsDialog::buildParts(const ViewContext &context)
{
    const Theme &theme = themeOf(this);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme.px(gridStep), 0, theme.px(besideScrollBar), theme.px(gridStep));
    column->setSpacing(theme.px(12));
    const QList<SettingsPart> parts = planSettingsParts(context.session.language());
    for (const SettingsPart &part : parts) {
        if (!m_forms.isEmpty())
            column->addSpacing(theme.px(gutter));
        auto *title = new QLabel(part.title);
        setTextStyle(title, TextStyle::Section);
        column->addWidget(title);
        auto *form = new FieldForm(context, EntityKind::Plan, box, part.fields, formWidth);
        form->setAccessibleName(part.title);
        form->setEntities({PlanSettings::onlyId});
        connect(form, &FieldForm::openRequested, this, [this](EntityRef ref) {
            accept();
            if (result() == QDialog::Accepted)
                Q_EMIT openRequested(ref);
        });
        column->addWidget(form);
        if (!part.hint.isEmpty())
            column->addWidget(hintLabel(part.hint));
        m_forms += form;
    }
    return box;
}

void PlanSettingsDialog::accept()
{
    for (FieldForm *form : std::as_const(m_forms)) {
        if (!form->commitPending())
            return;
    }
    DialogFrame::accept();
}
