// SPDX-License-Identifier: GPL-3.0-or-later
#include "needs/needsfilterbar.h"

#include "common/searchfield.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void keepCurrent(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QComboBox *addBox(QWidget *bar, const QString &name)
{
    auto *box = new QComboBox(bar);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    bar->layout()->addWidget(box);
    return box;
}

} // namespace

NeedsFilterBar::NeedsFilterBar(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new SearchField({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 2);
    m_text->setObjectName(u"needsSearch"_s);
    m_text->setMinimumWidth(140);
    m_function = addBox(this, u"needsFunction"_s);
    m_status = addBox(this, u"needsStatus"_s);
    m_quarter = addBox(this, u"needsQuarter"_s);
    m_withoutGoal = new QPushButton(this);
    m_withoutGoal->setObjectName(u"needsWithoutGoal"_s);
    m_unplaced = new QPushButton(this);
    m_unplaced->setObjectName(u"needsUnplaced"_s);
    for (QPushButton *button : {m_withoutGoal, m_unplaced}) {
        button->setCheckable(true);
        row->addWidget(button);
        connect(button, &QPushButton::toggled, this, &NeedsFilterBar::changed);
    }
    for (QComboBox *box : {m_function, m_status, m_quarter})
        connect(box, &QComboBox::currentIndexChanged, this, &NeedsFilterBar::changed);
    connect(m_text, &SearchField::textChanged, this, &NeedsFilterBar::changed);
    connect(&context.session.plan(), &Plan::applied, this, &NeedsFilterBar::fill);
    connect(&context.session, &PlanSession::languageChanged, this, &NeedsFilterBar::fill);
    fill();
}

void NeedsFilterBar::fillQuarters()
{
    QList<Quarter> quarters;
    for (const Need &need : m_context.session.data().needs) {
        if (!need.quarter.isNull() && !quarters.contains(need.quarter))
            quarters += need.quarter;
    }
    std::sort(quarters.begin(), quarters.end());
    m_quarter->addItem(tr("Any quarter"));
    for (const Quarter &quarter : std::as_const(quarters))
        m_quarter->addItem(quarter.label(m_context.session.language()), QVariant::fromValue(quarter));
}

void NeedsFilterBar::fill()
{
    const Language &language = m_context.session.language();
    const NeedFilter before = filter();
    {
        const QSignalBlocker functions(m_function);
        const QSignalBlocker statuses(m_status);
        const QSignalBlocker quarters(m_quarter);
        for (QComboBox *box : {m_function, m_status, m_quarter})
            box->clear();
        m_function->addItem(tr("All functions"));
        for (const Function &function : m_context.session.data().functions)
            m_function->addItem(function.title, QVariant::fromValue(function.id));
        m_status->addItem(tr("Any status"));
        for (const Choice &choice : choicesOf<NeedStatus>())
            m_status->addItem(choiceLabel(choice, language), choice.value);
        fillQuarters();
        keepCurrent(m_function, QVariant::fromValue(before.function));
        keepCurrent(m_status, before.status ? QVariant(int(*before.status)) : QVariant());
        keepCurrent(m_quarter, QVariant::fromValue(before.quarter));
    }
    m_function->setAccessibleName(tr("Filter by function"));
    m_status->setAccessibleName(tr("Filter by status"));
    m_quarter->setAccessibleName(tr("Filter by quarter"));
    m_withoutGoal->setText(tr("No goal"));
    m_withoutGoal->setToolTip(tr("Only needs that serve no goal"));
    m_unplaced->setText(tr("To place"));
    m_unplaced->setToolTip(tr("Only needs without both scores"));
    m_text->setPlaceholderText(tr("Find a need"));
    m_text->setAccessibleName(tr("Find a need"));
    if (filter() != before)
        Q_EMIT changed();
}

NeedFilter NeedsFilterBar::filter() const
{
    NeedFilter filter;
    filter.text = m_text->text();
    filter.function = m_function->currentData().value<EntityId>();
    if (const QVariant status = m_status->currentData(); status.isValid())
        filter.status = NeedStatus(status.toInt());
    filter.quarter = m_quarter->currentData().value<Quarter>();
    filter.withoutGoal = m_withoutGoal->isChecked();
    filter.unplaced = m_unplaced->isChecked();
    return filter;
}

void NeedsFilterBar::setFilter(const NeedFilter &filter)
{
    {
        const QSignalBlocker blocker(this);
        m_text->setText(filter.text);
        keepCurrent(m_function, QVariant::fromValue(filter.function));
        keepCurrent(m_status, filter.status ? QVariant(int(*filter.status)) : QVariant());
        keepCurrent(m_quarter, QVariant::fromValue(filter.quarter));
        m_withoutGoal->setChecked(filter.withoutGoal);
        m_unplaced->setChecked(filter.unplaced);
    }
    Q_EMIT changed();
}

void NeedsFilterBar::clear()
{
    setFilter({});
}

void NeedsFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}
