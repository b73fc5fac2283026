// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/kindsection.h"

#include "common/gainlinestyle.h"
#include "common/kindpage.h"
#include "document/plansession.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KindSection::KindSection(const ViewContext &context, const KindTable &table, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_texts(table)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_page(new KindPage(context, table, this))
    , m_addAction(new QAction(this))
    , m_removeAction(new QAction(this))
{
    const QString name = QString::fromLatin1(table.name);
    setObjectName(name + u"Section"_s);
    m_facts->setObjectName(name + u"Facts"_s);
    m_add->setObjectName(name + u"Add"_s);
    setTextStyle(m_title, TextStyle::Section);
    setTextStyle(m_facts, TextStyle::Small);
    setTextInk(m_facts, TextInk::Muted);
    setIconName(m_add, u"plus"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(themeOf(this).px(12));
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    head->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(8));
    column->addLayout(head);
    column->addWidget(m_page, 1);
    buildActions();
    retranslate();
}

void KindSection::buildActions()
{
    m_addAction->setObjectName(QString::fromLatin1(m_texts.name) + u"AddAction"_s);
    m_addAction->setShortcuts({QKeySequence(u"Ctrl+Shift+N"_s), QKeySequence(Qt::Key_Insert)});
    m_addAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_addAction);
    connect(m_addAction, &QAction::triggered, m_page, &KindPage::add);
    connect(m_add, &QPushButton::clicked, m_addAction, &QAction::trigger);
    // Only in the table: elsewhere Delete belongs to what is typed.
    m_removeAction->setObjectName(QString::fromLatin1(m_texts.name) + u"DeleteAction"_s);
    m_removeAction->setShortcut(QKeySequence(Qt::Key_Delete));
    m_removeAction->setShortcutContext(Qt::WidgetShortcut);
    m_page->table()->addAction(m_removeAction);
    connect(m_removeAction, &QAction::triggered, m_page, &KindPage::removeSelected);
}

void KindSection::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void KindSection::retranslate()
{
    const bool canEdit = !m_context.session.isReadOnly();
    m_title->setText(m_texts.say(m_texts.segment));
    m_add->setText(m_texts.say(m_texts.one));
    m_add->setAccessibleName(m_texts.say(m_texts.add));
    m_add->setVisible(canEdit);
    m_addAction->setText(m_texts.say(m_texts.add));
    m_addAction->setEnabled(canEdit);
    m_removeAction->setText(tr("Delete what is selected"));
    m_removeAction->setEnabled(canEdit);
}

void KindSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KindSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    retranslate(); // whether the plan can be changed may have changed
}
