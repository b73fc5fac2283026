// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/acceptbar.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/workshopeditor.h"
#include "rules/agreement.h"
#include "rules/placement.h"
#include "workshop/scorewords.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int scoreWidth = 92;
constexpr double scoreStep = 0.1;

QDoubleSpinBox *makeScoreField(const QString &name, QWidget *parent)
{
    auto *field = new QDoubleSpinBox(parent);
    field->setObjectName(name);
    field->setRange(lowestScore, highestScore);
    field->setDecimals(1);
    field->setSingleStep(scoreStep);
    field->setMinimumWidth(themeOf(parent).px(scoreWidth));
    return field;
}

} // namespace

AcceptBar::AcceptBar(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_impactLabel(new QLabel(this))
    , m_impact(makeScoreField(u"acceptedImpact"_s, this))
    , m_effortLabel(new QLabel(this))
    , m_effort(makeScoreField(u"acceptedEffort"_s, this))
    , m_note(new QLineEdit(this))
    , m_again(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"acceptBar"_s);
    build();
    connect(m_accept, &QPushButton::clicked, this, &AcceptBar::accept);
    connect(m_again, &QPushButton::clicked, this, &AcceptBar::againWanted);
    connect(m_note, &QLineEdit::returnPressed, this, &AcceptBar::accept);
}

void AcceptBar::build()
{
    m_note->setObjectName(u"acceptedNote"_s);
    m_again->setObjectName(u"scoreAgain"_s);
    m_accept->setObjectName(u"acceptScore"_s);
    m_accept->setProperty("primary", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_note, 1); // at the left, where on a projector the toast may cover it
    row->addSpacing(8);
    row->addWidget(m_impactLabel);
    row->addWidget(m_impact);
    row->addSpacing(8);
    row->addWidget(m_effortLabel);
    row->addWidget(m_effort);
    row->addSpacing(8);
    row->addWidget(m_again);
    row->addWidget(m_accept);
    setTabOrder(m_note, m_impact);
    setTabOrder(m_impact, m_effort);
    setTabOrder(m_effort, m_again);
    m_impactLabel->setBuddy(m_impact);
    m_effortLabel->setBuddy(m_effort);
    for (QPushButton *button : {m_again, m_accept})
        button->setAutoDefault(true); // Enter presses it, as in a dialog
}

void AcceptBar::retranslate()
{
    const Language &language = m_context.session.language();
    m_impactLabel->setText(axisName(ScoreAxis::Impact, language));
    m_effortLabel->setText(axisName(ScoreAxis::Effort, language));
    m_impact->setAccessibleName(tr("Accepted impact"));
    m_effort->setAccessibleName(tr("Accepted effort"));
    for (QDoubleSpinBox *field : {m_impact, m_effort})
        field->setLocale(language.locale());
    m_note->setPlaceholderText(tr("What settled it (optional)"));
    m_note->setAccessibleName(tr("What settled it"));
}

void AcceptBar::show(EntityId round, EntityId need)
{
    retranslate();
    const RoundResult *result = resultOf(m_context.session.data(), round, need);
    m_isFresh = need != m_need || round != m_round;
    m_round = round;
    m_need = need;
    preset(m_impact, m_impactLabel, ScoreAxis::Impact, result ? result->impact : std::nullopt);
    preset(m_effort, m_effortLabel, ScoreAxis::Effort, result ? result->effort : std::nullopt);
    if (m_isFresh)
        m_note->setText(result ? result->note : QString());
    const bool canEdit = !m_context.session.isReadOnly();
    m_accept->setText(result ? tr("Accept again") : tr("Accept"));
    m_accept->setEnabled(canEdit);
    m_again->setEnabled(canEdit);
}

void AcceptBar::preset(QDoubleSpinBox *field, QLabel *label, ScoreAxis axis,
                       const std::optional<double> &accepted)
{
    const AxisAgreement agreement = agreementOn(m_context.session.data(), m_round, m_need, axis);
    label->setHidden(agreement.scores.isEmpty());
    field->setHidden(agreement.scores.isEmpty());
    if (m_isFresh)
        field->setValue(accepted.value_or(snappedScore(agreement.median)));
}

void AcceptBar::setSelectedCount(int count)
{
    m_again->setText(count > 1 ? tr("Score %n again", nullptr, count) : tr("Score again"));
    m_again->setToolTip(tr("One more hidden turn on what is selected, after the discussion"));
}

void AcceptBar::takeFocus()
{
    m_accept->setFocus();
}

void AcceptBar::accept()
{
    AcceptedScore score;
    score.need = m_need;
    if (!m_impact->isHidden())
        score.impact = m_impact->value();
    if (!m_effort->isHidden())
        score.effort = m_effort->value();
    score.note = m_note->text();
    if (WorkshopEditor(m_context.session).accept(m_round, score))
        Q_EMIT accepted();
}

// Enter in a score, which the field itself does nothing with.
void AcceptBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_impact->hasFocus() || m_effort->hasFocus()))
        accept();
    else
        QWidget::keyPressEvent(event);
}

void AcceptBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    for (QDoubleSpinBox *field : {m_impact, m_effort})
        field->setMinimumWidth(themeOf(this).px(scoreWidth));
}
