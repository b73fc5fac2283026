// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/inboxcard.h"

#include "common/card.h"
#include "common/choicebutton.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/searchfield.h"
#include "document/plansession.h"
#include "items/inboxmodel.h"
#include "run/inboxlist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 232;

} // namespace

InboxCard::InboxCard(const ViewContext &context, InboxModel *model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
{
    auto *card = new Card(this);
    m_groups = new ChoiceButton(card);
    m_search = new SearchField({}, card);
    m_list = new InboxList(model, card);
    m_empty = new EmptyState(card);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(cardPadding - 8, 8, 12, 8);
    head->addWidget(m_groups);
    head->addStretch(1);
    head->addWidget(m_search);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list->heads());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    buildHead();
    retranslate();
}

void InboxCard::buildHead()
{
    m_groups->setObjectName(u"inboxGroups"_s);
    m_search->setObjectName(u"inboxSearch"_s);
    fitSearch();
    m_empty->setObjectName(u"inboxNothing"_s);
    connect(m_groups, &ChoiceButton::chosen, this, &InboxCard::applyFilter);
    connect(m_search, &SearchField::textChanged, this, &InboxCard::applyFilter);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        const bool isFiltered = smartGroup() != SmartGroup::Everything || !m_search->text().isEmpty();
        if (isFiltered)
            clearFilter();
        else
            Q_EMIT closedWanted();
    });
}

// The room reads it at twice the size.
void InboxCard::fitSearch()
{
    m_search->setFixedWidth(themeOf(this).px(searchWidth));
}

void InboxCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitSearch();
}

SmartGroup InboxCard::smartGroup() const
{
    return smartGroupsOf(m_model->scope()).value(m_groups->current());
}

void InboxCard::applyFilter()
{
    m_model->setFilter(smartGroup(), m_search->text());
    tellEmpty();
}

void InboxCard::setScope(InboxScope scope)
{
    m_model->setScope(scope);
    m_groups->setCurrent(0);
    retranslate();
    applyFilter();
}

void InboxCard::showSmartGroup(SmartGroup group)
{
    m_groups->setCurrent(int(smartGroupsOf(m_model->scope()).indexOf(group)));
    applyFilter();
}

void InboxCard::clearFilter()
{
    m_groups->setCurrent(0);
    m_search->clear();
    applyFilter();
}

// The smart groups say how many they hold.
void InboxCard::tellCounts()
{
    const Language &language = m_context.session.language();
    QStringList names;
    const QList<SmartGroup> groups = smartGroupsOf(m_model->scope());
    for (const SmartGroup group : groups) {
        names += tr("%1 (%2)", "a group of requests, how many it holds")
                     .arg(language.text(smartGroupName(group, m_model->scope())),
                          language.locale().toString(m_model->countOf(group)));
    }
    const int current = m_groups->current();
    m_groups->setChoices(names);
    m_groups->setCurrent(current);
    tellEmpty();
}

void InboxCard::tellEmpty()
{
    const bool isEmpty = m_model->requestCount() == 0;
    m_list->setVisible(!isEmpty);
    m_list->heads()->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    if (smartGroup() != SmartGroup::Everything || !m_search->text().isEmpty())
        m_empty->setContent(u"filter"_s, tr("No request is like this."), tr("Show all requests"));
    else if (m_model->scope() == InboxScope::Open)
        m_empty->setContent(u"check"_s, tr("Nothing is open: every request has found its end."),
                            tr("See the closed ones"));
    else
        m_empty->setContent(u"inbox"_s, tr("No request was closed yet."));
}

void InboxCard::retranslate()
{
    m_groups->setLabel(tr("Show"));
    m_search->setPlaceholderText(tr("Find a request"));
    m_search->setAccessibleName(tr("Find a request"));
    m_list->retranslate();
    tellCounts();
}
