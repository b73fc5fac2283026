// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/derivedlist.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/fieldtext.h"
#include "rules/derivedfields.h"
#include "rules/requestuse.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

DerivedList::DerivedList(const ViewContext &context, EntityKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const DerivedField &derived : derivedFieldsOf(kind)) {
        auto *name = new QLabel(this);
        auto *value = new QLabel(this);
        value->setObjectName(u"derived_"_s + derived.field.name());
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::NoFocus);
        value->setAlignment(Qt::AlignRight);
        setTextStyle(name, TextStyle::Small);
        setTextInk(name, TextInk::Muted);
        setTextStyle(value, TextStyle::Small, QFont::DemiBold);
        const int row = int(m_names.size());
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1);
        m_names += name;
        m_values += value;
    }
}

void DerivedList::setEntity(EntityId id)
{
    const Language &language = m_context.session.language();
    const QList<DerivedField> &fields = derivedFieldsOf(m_kind);
    setHidden(id.isNull() || fields.isEmpty());
    if (id.isNull())
        return;
    RequestUse requests;
    const DerivedSource source{m_context.figures.index(), m_context.session.today(), requests};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString label = fieldLabel(fields.at(i).field, language);
        const QString text = fields.at(i).text(source, id, language);
        m_names.at(i)->setText(label);
        m_values.at(i)->setText(text.isEmpty() ? tr("not yet") : text);
        m_values.at(i)->setAccessibleName(tr("%1: %2").arg(label, m_values.at(i)->text()));
    }
}
