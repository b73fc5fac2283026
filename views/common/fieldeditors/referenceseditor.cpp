// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/referenceseditor.h"

#include "common/fieldeditors/entitychip.h"
#include "common/fieldeditors/entitypicker.h"
#include "common/flowlayout.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "items/entitychoicesmodel.h"
#include "rules/goalof.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ReferencesEditor::ReferencesEditor(const FieldSubject &subject, QWidget *parent)
    : FieldEditor(subject, parent)
    , m_box(new QWidget(this))
    , m_chips(new FlowLayout(m_box))
    , m_picker(new EntityPicker(subject.session, field().target, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_box);
    layout->addWidget(m_picker);
    m_chips->setSpacing(6);
    setControl(m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &ReferencesEditor::touch);
    connect(m_picker, &EntityPicker::picked, this, &ReferencesEditor::add);
    connect(m_picker, &EntityPicker::newWanted, this, [this](const QString &title) {
        const EntityId id = this->subject().session.editor().ids().next();
        m_new += NewEntity{field().target, id, title};
        add(id);
    });
}

Result<QVariant> ReferencesEditor::value() const
{
    QList<EntityId> ids = m_ids;
    const QString typed = m_picker->text().trimmed();
    if (!typed.isEmpty()) {
        const EntityId id = m_picker->choices()->idOf(typed);
        if (id.isNull()) {
            const Message kind = Message::inContext("Kind", entityType(field().target).label);
            return failure(
                Message(QT_TRANSLATE_NOOP("Message", "%1: none is called “%2”. Take one from the list."),
                        kind, typed));
        }
        if (!ids.contains(id))
            ids += id;
    }
    return FieldValue<QList<EntityId>>::toVariant(ids);
}

void ReferencesEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_picker->setHidden(readOnly);
    rebuild();
}

void ReferencesEditor::showValue(const QVariant &value, bool several)
{
    m_ids = value.value<QList<EntityId>>();
    m_new.clear();
    m_picker->clear();
    m_picker->setPlaceholderText(several ? tr("Several values") : tr("Add…"));
    rebuild();
}

void ReferencesEditor::add(EntityId id)
{
    m_picker->clear();
    if (!m_ids.contains(id))
        m_ids += id;
    rebuild();
    take();
}

void ReferencesEditor::remove(EntityId id)
{
    m_ids.removeAll(id);
    m_new.removeIf([id](const NewEntity &entity) { return entity.id == id; });
    rebuild();
    take();
    m_picker->setFocus();
}

void ReferencesEditor::addChip(EntityId id)
{
    const PlanData &plan = subject().session.data();
    auto *chip = new EntityChip({field().target, id}, m_box);
    chip->setRemovable(!m_isReadOnly);
    const Goal *goal = field().target == EntityKind::Goal ? plan.goals.find(id) : nullptr;
    const auto made =
        std::find_if(m_new.cbegin(), m_new.cend(), [id](const NewEntity &entity) { return entity.id == id; });
    if (made != m_new.cend())
        chip->setContent(made->title);
    else if (goal)
        chip->setContent(entityShortTitle(plan, EntityKind::Goal, id), goalLabel(*goal), goal->color);
    else
        chip->setContent(entityTitle(plan, field().target, id));
    connect(
        chip, &EntityChip::removeWanted, this, [this, id] { remove(id); }, Qt::QueuedConnection);
    connect(chip, &EntityChip::clicked, this, [this, id] { Q_EMIT openRequested({field().target, id}); });
    m_chips->addWidget(chip);
    chip->show();
}

void ReferencesEditor::rebuild()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (EntityId id : std::as_const(m_ids))
        addChip(id);
    m_box->setVisible(!m_ids.isEmpty());
    m_picker->choices()->setExcluded(m_ids);
    updateGeometry();
}
