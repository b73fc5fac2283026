// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/kindpage.h"

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

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString KindTable::say(const char *text) const
{
    return QCoreApplication::translate(context, text);
}

KindPage::KindPage(const ViewContext &context, const KindTable &table, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_texts(table)
    , m_model(new EntityTreeModel(context.session, context.figures, table.kind, this))
    , m_pages(new QStackedWidget(this))
    , m_card(new Card(this))
    , m_table(new EntityTableView(m_model, new FieldDelegate(context, this), table.columns, m_card))
    , m_details(new QPushButton(m_card))
    , m_empty(new EmptyState(this))
{
    const QString name = QString::fromLatin1(table.name);
    setObjectName(name + u"Page"_s);
    m_table->setObjectName(name + u"Table"_s);
    m_details->setObjectName(name + u"Details"_s);
    m_empty->setObjectName(name + u"Empty"_s);
    build();
    new SelectionLink(m_table, context.session.selection());
    connect(m_table, &EntityTableView::menuWanted, this, &KindPage::showMenu);
    connect(m_details, &QPushButton::clicked, this, [this] { m_context.openDetails(); });
    connect(m_empty, &EmptyState::triggered, this, &KindPage::add);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &KindPage::tellCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &KindPage::tellCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &KindPage::tellCount);
    connect(&context.session.selection(), &PlanSelection::changed, this, &KindPage::tellCount);
    retranslate();
}

void KindPage::build()
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

void KindPage::tellCount()
{
    m_pages->setCurrentWidget(m_model->shownCount() == 0 ? static_cast<QWidget *>(m_empty) : m_card);
    m_details->setEnabled(hasSelection());
}

bool KindPage::hasSelection() const
{
    return !m_context.session.selection().selectedOf(m_texts.kind).isEmpty();
}

void KindPage::retranslate()
{
    m_table->setAccessibleName(m_texts.say(m_texts.accessibleTable));
    m_details->setText(m_texts.say(m_texts.details));
    // Two tables may stand on one page.
    m_details->setAccessibleName(m_texts.say(m_texts.segment) + u", "_s + m_details->text());
    m_empty->setContent(QString::fromLatin1(m_texts.icon), m_texts.say(m_texts.empty),
                        m_context.session.isReadOnly() ? QString() : m_texts.say(m_texts.add));
    tellCount();
}

void KindPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KindPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    retranslate(); // whether the plan can be changed may have changed
}

void KindPage::add()
{
    const EntityKind kind = m_texts.kind;
    const QString key = entityType(kind).titleField().name();
    QHash<QString, QVariant> values{{key, m_texts.say(m_texts.newTitle)}};
    if (m_texts.beginsToday)
        values.insert(u"start"_s, m_context.session.today());
    const Result<EntityId> added = m_context.session.editor().add(kind, values);
    if (!added)
        return;
    m_context.session.selection().select({kind, *added});
    m_table->editTitle(*added);
}

void KindPage::removeSelected()
{
    QList<EntityRef> refs;
    const QList<EntityId> ids = m_context.session.selection().selectedOf(m_texts.kind);
    for (EntityId id : ids)
        refs += EntityRef{m_texts.kind, id};
    (void)removeEntities(m_context, refs);
}

void KindPage::showMenu(const QPoint &global)
{
    QMenu menu;
    if (m_model->idAt(m_table->currentIndex()))
        menu.addAction(m_details->text(), this, [this] { m_context.openDetails(); });
    if (!m_context.session.isReadOnly()) {
        menu.addAction(m_texts.say(m_texts.add), this, &KindPage::add);
        QAction *remove = menu.addAction(tr("Delete"), this, &KindPage::removeSelected);
        remove->setEnabled(m_details->isEnabled());
    }
    m_table->fillColumnMenu(menu.addMenu(tr("Columns")));
    menu.exec(global);
}
