// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/fieldrow.h"

#include "common/fieldeditors/fieldcommit.h"
#include "common/fieldeditors/makefieldeditor.h"
#include "common/fieldeditors/referenceeditor.h"
#include "common/fieldeditors/referenceseditor.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int formFieldHeight = 34;

} // namespace

FieldRow::FieldRow(const ViewContext &context, const FieldSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_editor(makeFieldEditor(subject, this))
    , m_label(new QLabel(this))
    , m_notes(new QWidget(parent))
    , m_problem(new NoteLine(m_notes))
    , m_finding(new NoteLine(m_notes))
{
    setObjectName(u"row_"_s + subject.field().name());
    m_editor->control()->setObjectName(u"field_"_s + subject.field().name());
    m_label->setBuddy(m_editor->control());
    setTextStyle(m_label, TextStyle::Caption);
    setTextInk(m_label, TextInk::Muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addStretch(1);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(4);
    notes->addWidget(m_problem);
    notes->addWidget(m_finding);
    m_finding->button()->setObjectName(u"mend_"_s + subject.field().name());
    showProblem({});
    setFinding({});
    fitHeight();
    connect(m_finding, &NoteLine::triggered, this, &FieldRow::mendWanted);
    connect(m_editor, &FieldEditor::entered, this, [this] { m_gesture = m_context.session.newGesture(); });
    connect(m_editor, &FieldEditor::committed, this, &FieldRow::commit);
    connect(m_editor, &FieldEditor::settling, this, &FieldRow::commit);
    connect(m_editor, &FieldEditor::abandoned, this, &FieldRow::restore);
    if (auto *reference = qobject_cast<ReferenceEditor *>(m_editor))
        connect(reference, &ReferenceEditor::openRequested, this, &FieldRow::openRequested);
    if (auto *references = qobject_cast<ReferencesEditor *>(m_editor))
        connect(references, &ReferencesEditor::openRequested, this, &FieldRow::openRequested);
    m_editor->setReadOnly(context.session.isReadOnly());
    retranslate();
}

void FieldRow::retranslate()
{
    const QString label = fieldLabel(m_editor->field(), m_context.session.language());
    m_label->setText(label);
    m_editor->control()->setAccessibleName(label);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::StyleChange) {
        fitHeight();
    }
}

void FieldRow::setEntities(const QList<EntityId> &ids)
{
    m_ids = ids;
    showPlanValue();
}

void FieldRow::refresh()
{
    if (!m_editor->isTouched())
        showPlanValue();
}

void FieldRow::showPlanValue()
{
    showProblem({});
    if (m_ids.isEmpty())
        return;
    const EntityType &type = entityType(m_editor->subject().kind);
    const PlanData &plan = m_context.session.data();
    const QVariant first = type.value(plan, m_ids.constFirst(), m_editor->field());
    const bool agree = std::all_of(m_ids.cbegin(), m_ids.cend(), [&](EntityId id) {
        return type.value(plan, id, m_editor->field()) == first;
    });
    if (agree)
        m_editor->setValue(first);
    else
        m_editor->setSeveral();
}

void FieldRow::restore()
{
    showPlanValue();
    Q_EMIT settled();
}

bool FieldRow::commit()
{
    if (m_isCommitting || !m_editor->isTouched() || m_ids.isEmpty())
        return true;
    const QScopedValueRollback committing(m_isCommitting, true);
    const Result<void> done = commitField(m_context, *m_editor, m_ids, m_gesture);
    if (!done) {
        refuse(done.error());
        return false;
    }
    showPlanValue();
    Q_EMIT settled();
    return true;
}

void FieldRow::refuse(const Message &reason)
{
    m_editor->setInvalid(true);
    showProblem(m_context.session.language().text(reason));
    m_editor->control()->setAccessibleDescription(m_problem->sentence());
    // What cannot be is not left standing: the keyboard stays until it is mended or given up with Esc.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isVisible() && !problem().isEmpty())
                m_editor->control()->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void FieldRow::setFinding(const QString &sentence, const QString &verb)
{
    m_finding->setContent(Status::Attention, sentence, verb);
    m_finding->button()->setAccessibleName(tr("%1 (%2)").arg(verb, sentence));
    m_notes->setHidden(m_finding->isHidden() && m_problem->isHidden());
}

void FieldRow::showProblem(const QString &sentence)
{
    m_problem->setContent(Status::AtRisk, sentence);
    m_notes->setHidden(m_finding->isHidden() && m_problem->isHidden());
}

void FieldRow::fitHeight()
{
    QWidget *control = m_editor->control();
    if (control->inherits("QLineEdit") || control->inherits("QComboBox"))
        control->setFixedHeight(themeOf(this).px(formFieldHeight));
}

QString FieldRow::problem() const
{
    return m_problem->sentence();
}
