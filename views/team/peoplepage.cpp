// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/peoplepage.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/fieldeditors/fielddelegate.h"
#include "common/gainlinestyle.h"
#include "common/removeentities.h"
#include "common/selectionlink.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "items/entitytreemodel.h"
#include "team/peoplekinds.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PeopleKind", text);
}

} // namespace

PeoplePage::PeoplePage(const ViewContext &context, EntityKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_model(new EntityTreeModel(context.session, context.figures, kind, this))
    , m_pages(new QStackedWidget(this))
    , m_card(new Card(this))
    , m_table(
          new EntityTableView(m_model, new FieldDelegate(context, this), peopleKind(kind).columns, m_card))
    , m_details(new QPushButton(m_card))
    , m_empty(new EmptyState(this))
{
    const QString name = QString::fromLatin1(peopleKind(kind).name);
    setObjectName(name + u"Page"_s);
    m_table->setObjectName(name + u"Table"_s);
    m_details->setObjectName(name + u"Details"_s);
    m_empty->setObjectName(name + u"Empty"_s);
    build();
    new SelectionLink(m_table, context.session.selection());
    connect(m_table, &EntityTableView::menuWanted, this, &PeoplePage::showMenu);
    connect(m_details, &QPushButton::clicked, this, [this] { m_context.openDetails(); });
    connect(m_empty, &EmptyState::triggered, this, &PeoplePage::add);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PeoplePage::tellCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PeoplePage::tellCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::tellCount);
    connect(&context.session.selection(), &PlanSelection::changed, this, &PeoplePage::tellCount);
    retranslate();
}

void PeoplePage::build()
{
    m_details->setProperty("flatAccent", true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(cardPadding, 8, 12, 8);
    foot->addStretch();
    foot->addWidget(m_details);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    m_pages->addWidget(m_card);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

void PeoplePage::tellCount()
{
    m_pages->setCurrentWidget(m_model->shownCount() == 0 ? static_cast<QWidget *>(m_empty) : m_card);
    m_details->setEnabled(!m_context.session.selection().selectedOf(m_kind).isEmpty());
}

void PeoplePage::retranslate()
{
    const PeopleKind &kind = peopleKind(m_kind);
    m_table->setAccessibleName(say(kind.accessibleTable));
    m_details->setText(m_kind == EntityKind::Member ? tr("Details and absences") : tr("Open details"));
    m_empty->setContent(QString::fromLatin1(kind.icon), say(kind.empty),
                        m_context.session.isReadOnly() ? QString() : say(kind.add));
    tellCount();
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeoplePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    retranslate(); // whether the plan can be changed may have changed
}

void PeoplePage::add()
{
    const QString key = entityType(m_kind).titleField().name();
    QHash<QString, QVariant> values{{key, say(peopleKind(m_kind).newTitle)}};
    if (m_kind == EntityKind::Ritual) // without a first day it would never take place
        values.insert(u"start"_s, m_context.session.today());
    const Result<EntityId> added = m_context.session.editor().add(m_kind, values);
    if (!added)
        return;
    m_context.session.selection().select({m_kind, *added});
    m_table->editTitle(*added);
}

void PeoplePage::removeSelected()
{
    QList<EntityRef> refs;
    const QList<EntityId> ids = m_context.session.selection().selectedOf(m_kind);
    for (EntityId id : ids)
        refs += EntityRef{m_kind, id};
    (void)removeEntities(m_context, refs);
}

void PeoplePage::showMenu(const QPoint &global)
{
    QMenu menu;
    if (m_model->idAt(m_table->currentIndex()))
        menu.addAction(m_details->text(), this, [this] { m_context.openDetails(); });
    if (!m_context.session.isReadOnly()) {
        menu.addAction(say(peopleKind(m_kind).add), this, &PeoplePage::add);
        QAction *remove = menu.addAction(tr("Delete"), this, &PeoplePage::removeSelected);
        remove->setEnabled(m_details->isEnabled());
    }
    m_table->fillColumnMenu(menu.addMenu(tr("Columns")));
    menu.exec(global);
}
