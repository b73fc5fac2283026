// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/linklist.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "okrs/sectionheading.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

LinkList::LinkList(const ViewContext &context, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(makeSectionHeading(heading, this));
}

void LinkList::setLinks(const QList<EntityLink> &links)
{
    qDeleteAll(std::exchange(m_shown, {}));
    const PlanData &plan = m_context.session.data();
    for (const EntityLink &link : links) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const QString title = entityTitle(plan, link.ref.kind, link.ref.id);
        auto *button = new QPushButton(entityShortTitle(plan, link.ref.kind, link.ref.id), row);
        button->setObjectName(u"link%1"_s.arg(link.ref.id.value));
        button->setProperty("flatAccent", true);
        button->setProperty("small", true);
        button->setToolTip(title);
        button->setAccessibleName(title);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        auto *fact = new ElidedLabel(link.fact, row);
        setTextStyle(fact, TextStyle::Caption);
        setTextInk(fact, TextInk::Muted);
        layout->addWidget(button);
        layout->addStretch(1);
        layout->addWidget(fact);
        connect(
            button, &QPushButton::clicked, this,
            [this, ref = link.ref] { m_context.session.selection().select(ref); }, Qt::QueuedConnection);
        m_rows->addWidget(row);
        m_shown += row;
    }
    setVisible(!links.isEmpty());
}
