// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/referenceeditor.h"

#include "common/fieldeditors/entitypicker.h"
#include "common/iconbutton.h"
#include "core/foldedtext.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "items/entitychoicesmodel.h"

#include <QHBoxLayout>
#include <QMetaMethod>

using namespace Qt::StringLiterals;

ReferenceEditor::ReferenceEditor(const FieldSubject &subject, QWidget *parent)
    : FieldEditor(subject, parent)
    , m_picker(new EntityPicker(subject.session, field().target, this))
    , m_open(new IconButton(u"chevron-right"_s, tr("Open"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_open);
    m_open->setObjectName(u"open_"_s + field().name());
    m_open->hide();
    setControl(m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &ReferenceEditor::touch);
    connect(m_picker, &EntityPicker::picked, this, [this](EntityId id) {
        show(id);
        take();
    });
    connect(m_picker, &EntityPicker::newWanted, this, [this](const QString &title) {
        m_new = {field().target, this->subject().session.editor().ids().next(), title};
        m_picker->setText(title);
        take();
    });
    connect(m_open, &IconButton::clicked, this, [this] { Q_EMIT openRequested({field().target, m_id}); });
}

Result<QVariant> ReferenceEditor::value() const
{
    const QString typed = foldedText(m_picker->text());
    const PlanData &plan = subject().session.data();
    if (typed.isEmpty()) {
        const Message problem = problemWith(field(), {});
        return problem.isEmpty() ? Result<QVariant>(QVariant()) : failure(problem);
    }
    if (m_id && typed == foldedText(entityTitle(plan, field().target, m_id)))
        return QVariant::fromValue(m_id);
    if (!m_new.title.isEmpty() && typed == foldedText(m_new.title))
        return QVariant::fromValue(m_new.id);
    if (const EntityId id = m_picker->choices()->idOf(m_picker->text()))
        return QVariant::fromValue(id);
    const Message kind = Message::inContext("Kind", entityType(field().target).label);
    return failure(Message(QT_TRANSLATE_NOOP("Message", "%1: none is called “%2”. Take one from the list."),
                           kind, m_picker->text()));
}

QList<NewEntity> ReferenceEditor::created() const
{
    const bool isMeant = !m_new.title.isEmpty() && foldedText(m_picker->text()) == foldedText(m_new.title);
    return isMeant ? QList{m_new} : QList<NewEntity>();
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_picker->setReadOnly(readOnly);
}

void ReferenceEditor::show(EntityId id)
{
    m_id = id;
    m_new = {};
    m_picker->setText(id ? entityTitle(subject().session.data(), field().target, id) : QString());
    m_picker->setCursorPosition(0);
    const QString name = tr("Open %1").arg(m_picker->text());
    m_open->setToolTip(name);
    m_open->setAccessibleName(name);
    static const QMetaMethod opening = QMetaMethod::fromSignal(&ReferenceEditor::openRequested);
    m_open->setVisible(!id.isNull() && isSignalConnected(opening));
}

void ReferenceEditor::showValue(const QVariant &value, bool several)
{
    show(value.value<EntityId>());
    m_picker->setPlaceholderText(several ? tr("Several values") : QString());
}
