// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/ownedlists.h"

#include "common/fieldeditors/entitychip.h"
#include "common/fieldeditors/entitypicker.h"
#include "common/gainlinestyle.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "items/entitychoicesmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

OwnedLists::OwnedLists(const ViewContext &context, EntityKind owner, const QList<DetailsSection> &sections,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    const bool hasSections =
        std::any_of(sections.cbegin(), sections.cend(),
                    [owner](const DetailsSection &section) { return section.kind == owner; });
    for (const EntityType &type : allEntityTypes()) {
        if (type.kind == EntityKind::RoundScore)
            continue; // hidden until its round is revealed: step 3 shows it then
        for (int i = 0; i < type.fields->size() && !hasSections; ++i) {
            const Field &field = type.fields->at(i);
            if (!field.isReference() || field.deletionRule != DeletionRule::Own)
                continue;
            // What has two owners is listed with the first.
            if (field.target == owner)
                m_children += Child{type.kind, i};
            break;
        }
    }
}

QString OwnedLists::textOf(const Child &child, EntityId id) const
{
    const EntityType &type = entityType(child.kind);
    QStringList parts;
    for (int i = 0; i < type.fields->size(); ++i) {
        const Field &field = type.fields->at(i);
        const bool isTelling =
            field.flags & (FieldFlag::Title | FieldFlag::Required) || field.type == FieldType::Date;
        if (i == child.field || !isTelling)
            continue;
        const QString text = displayText(field, type.value(m_context.session.data(), id, field),
                                         m_context.session.data(), m_context.session.language());
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u" · "_s);
}

void OwnedLists::addRow(EntityRef ref, const QString &text)
{
    auto *chip = new EntityChip(ref, this);
    chip->setContent(text);
    chip->setRemovable(!m_context.session.isReadOnly());
    connect(
        chip, &EntityChip::clicked, this, [this, ref] { m_context.session.selection().select(ref); },
        Qt::QueuedConnection);
    connect(
        chip, &EntityChip::removeWanted, this,
        [this, ref] { (void)m_context.session.editor().remove({ref}); }, Qt::QueuedConnection);
    m_column->addWidget(chip, 0, Qt::AlignLeft);
}

int OwnedLists::otherReference(const Child &child) const
{
    const QList<Field> &fields = *entityType(child.kind).fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (i != child.field && fields.at(i).type == FieldType::Reference
            && fields.at(i).flags & FieldFlag::Required)
            return i;
    }
    return -1;
}

void OwnedLists::add(const Child &child, QHash<QString, QVariant> values)
{
    const EntityType &type = entityType(child.kind);
    values.insert(type.fields->at(child.field).name(), QVariant::fromValue(m_owner));
    for (const Field &field : *type.fields) {
        if (!(field.flags & FieldFlag::Required) || values.contains(field.name()))
            continue;
        if (field.type == FieldType::Date)
            values.insert(field.name(), m_context.session.today());
        else if (field.type == FieldType::Text)
            values.insert(field.name(),
                          tr("New: %1").arg(m_context.session.language().text("Kind", type.label)));
    }
    (void)m_context.session.editor().add(child.kind, values);
}

void OwnedLists::addButton(const Child &child)
{
    auto *button =
        new QPushButton(m_context.session.language().text("Kind", entityType(child.kind).label), this);
    button->setObjectName(u"add_"_s + QLatin1StringView(entityType(child.kind).table));
    button->setAccessibleName(tr("Add: %1").arg(button->text()));
    button->setProperty("flatAccent", true);
    button->setProperty("small", true);
    setIconName(button, u"plus"_s);
    connect(
        button, &QPushButton::clicked, this, [this, child] { add(child, {}); }, Qt::QueuedConnection);
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

void OwnedLists::addPicker(const Child &child, int otherField)
{
    const Field &other = entityType(child.kind).fields->at(otherField);
    auto *picker = new EntityPicker(m_context.session, other.target, this);
    picker->setObjectName(u"add_"_s + QLatin1StringView(entityType(child.kind).table));
    const QString label = fieldLabel(other, m_context.session.language());
    picker->setAccessibleName(label);
    picker->setPlaceholderText(tr("%1…").arg(label));
    picker->choices()->setExcluded({m_owner});
    connect(
        picker, &EntityPicker::picked, this,
        [this, child, key = other.name()](EntityId id) {
            add(child, {{key, QVariant::fromValue(id)}});
        },
        Qt::QueuedConnection);
    m_column->addWidget(picker);
}

void OwnedLists::showKind(const Child &child)
{
    const EntityType &type = entityType(child.kind);
    const PlanData &plan = m_context.session.data();
    auto *title = new QLabel(m_context.session.language().text("Kind", type.pluralLabel), this);
    setTextStyle(title, TextStyle::Caption, QFont::DemiBold);
    setTextInk(title, TextInk::Muted);
    m_column->addWidget(title);
    for (qsizetype row = 0; row < type.count(plan); ++row) {
        const EntityId id = type.idAt(plan, row);
        if (type.fields->at(child.field).read(type.at(plan, row)).value<EntityId>() == m_owner)
            addRow({child.kind, id}, textOf(child, id));
    }
    if (m_context.session.isReadOnly())
        return;
    const int other = otherReference(child);
    if (other < 0)
        addButton(child);
    else
        addPicker(child, other);
}

void OwnedLists::setEntity(EntityId id)
{
    m_owner = id;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setHidden(id.isNull() || m_children.isEmpty());
    if (id.isNull())
        return;
    for (const Child &child : std::as_const(m_children))
        showKind(child);
}
