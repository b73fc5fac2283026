// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detailstrace.h"

#include "common/fieldeditors/entitychip.h"
#include "common/flowlayout.h"
#include "common/gainlinestyle.h"
#include "common/iconlabel.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "rules/goalof.h"
#include "rules/trace.h"

#include <QPainter>

using namespace Qt::StringLiterals;

DetailsTrace::DetailsTrace(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_steps(new FlowLayout(this))
{
    setObjectName(u"detailsTrace"_s);
    m_steps->setContentsMargins(cardPadding, 12, cardPadding, 12);
    m_steps->setSpacing(6);
    connect(&context.session.selection(), &PlanSelection::changed, this, &DetailsTrace::rebuild);
    connect(&context.figures, &QuarterFigures::changed, this, &DetailsTrace::rebuild);
    rebuild();
}

int DetailsTrace::heightForWidth(int width) const
{
    return m_steps->heightForWidth(width);
}

void DetailsTrace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    rebuild();
}

void DetailsTrace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), themeOf(this).colors.border);
}

void DetailsTrace::addStep(EntityRef ref, bool isOrigin)
{
    const PlanData &plan = m_context.session.data();
    const QString kind = m_context.session.language().text("Kind", entityType(ref.kind).label);
    auto *chip = new EntityChip(ref, this);
    chip->setRemovable(false);
    const Goal *goal = ref.kind == EntityKind::Goal ? plan.goals.find(ref.id) : nullptr;
    const QString text = entityShortTitle(plan, ref.kind, ref.id);
    chip->setContent(text, goal ? goalLabel(*goal) : QString(), goal ? goal->color : 0);
    chip->setToolTip(tr("%1: %2").arg(kind, entityTitle(plan, ref.kind, ref.id)));
    chip->setAccessibleName(chip->toolTip());
    chip->setEnabled(!isOrigin);
    connect(
        chip, &EntityChip::clicked, this, [this, ref] { m_context.session.selection().select(ref); },
        Qt::QueuedConnection);
    m_steps->addWidget(chip);
    chip->show();
}

void DetailsTrace::rebuild()
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (isHidden())
        return;
    const Trace trace = traceOf(m_context.figures.index(), m_context.session.selection().current());
    auto *sign = new IconLabel(u"trace"_s, 18, TextInk::Accent, this);
    m_steps->addWidget(sign);
    sign->show();
    for (const EntityRef &ref : trace.chain)
        addStep(ref, ref == trace.origin);
    updateGeometry();
}
