// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarters/quarterboard.h"

#include "common/card.h"
#include "common/gainlinestyle.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/steeringeditor.h"
#include "quarters/quarterlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPadding = 12; // as in the rows below

} // namespace

QuarterBoard::QuarterBoard(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keys(new QLabel(this))
{
    setObjectName(u"quarterBoard"_s);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(gutter);
    page->addLayout(columns, 1);
    m_keys->setObjectName(u"quarterKeys"_s);
    m_keys->setWordWrap(true);
    setTextStyle(m_keys, TextStyle::Small);
    setTextInk(m_keys, TextInk::Muted);
    page->addWidget(m_keys);
    for (int column = 0; column < columnCount; ++column)
        columns->addWidget(makeColumn(column), 1);
}

QWidget *QuarterBoard::makeColumn(int column)
{
    auto *card = new Card(this);
    auto *name = new QLabel(card);
    auto *sum = new QLabel(card);
    auto *list = new QuarterList(m_context, card);
    m_names.at(size_t(column)) = name;
    m_sums.at(size_t(column)) = sum;
    m_lists.at(size_t(column)) = list;
    name->setObjectName(u"quarterName%1"_s.arg(column));
    sum->setObjectName(u"quarterSum%1"_s.arg(column));
    list->setObjectName(u"quarterList%1"_s.arg(column));
    setTextStyle(name, TextStyle::PanelTitle);
    setTextStyle(sum, TextStyle::Small);
    setTextInk(sum, TextInk::Muted);
    for (QLabel *label : {name, sum})
        label->setContentsMargins(rowPadding, 0, rowPadding, 0);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 16, 1, 1);
    inside->setSpacing(2);
    inside->addWidget(name);
    inside->addWidget(sum);
    inside->addSpacing(10);
    inside->addWidget(list, 1);
    connect(list, &QuarterList::neighbourWanted, this, [this, column](int by) { focusColumn(column + by); });
    connect(list, &QuarterList::chosen, this, [this, column](EntityId objective) {
        m_column = column;
        m_context.session.selection().select({EntityKind::Objective, objective});
    });
    connect(list, &QAbstractItemView::activated, this, [this] { m_context.openDetails(); });
    return card;
}

Quarter QuarterBoard::quarterOf(int column) const
{
    return column == columnCount - 1 ? Quarter() : m_context.figures.quarter().plus(column - 1);
}

void QuarterBoard::refresh()
{
    const Language &language = m_context.session.language();
    const Quarter today =
        Quarter::of(m_context.session.today(), m_context.session.data().settings().fiscalStartMonth);
    m_keys->setText(tr("Alt+Left and Alt+Right move the objective to the quarter beside it, Alt+End to the "
                       "backlog; the arrows go from one to the other, Enter opens the details."));
    m_keys->setVisible(!m_context.session.isReadOnly());
    for (int column = 0; column < columnCount; ++column) {
        const Quarter quarter = quarterOf(column);
        QuarterList *list = m_lists.at(size_t(column));
        list->setQuarter(quarter);
        QString name = quarter.isNull() ? tr("Backlog") : quarter.label(language);
        if (quarter == today)
            name = tr("%1, running").arg(name);
        m_names.at(size_t(column))->setText(name);
        m_sums.at(size_t(column))->setText(list->sum());
        list->setAccessibleName(tr("Objectives of %1").arg(name));
    }
}

int QuarterBoard::focusedColumn() const
{
    for (int column = 0; column < columnCount; ++column) {
        if (m_lists.at(size_t(column))->hasFocus())
            return column;
    }
    return m_column;
}

void QuarterBoard::focusColumn(int column)
{
    if (column < 0 || column >= columnCount)
        return;
    m_column = column;
    QuarterList *list = m_lists.at(size_t(column));
    list->setFocus(Qt::OtherFocusReason);
    if (list->currentRow() < 0 && list->count() > 0)
        list->setCurrentRow(0);
}

void QuarterBoard::takeFocus()
{
    focusColumn(m_column);
}

void QuarterBoard::move(int by)
{
    moveTo(focusedColumn() + by);
}

void QuarterBoard::moveToBacklog()
{
    moveTo(columnCount - 1);
}

void QuarterBoard::moveTo(int column)
{
    const int from = focusedColumn();
    const EntityId objective = m_lists.at(size_t(from))->current();
    if (column < 0 || column >= columnCount || column == from || objective.isNull())
        return;
    if (!SteeringEditor(m_context.session).moveObjectives({objective}, quarterOf(column)))
        return;
    m_lists.at(size_t(column))->setCurrent(objective);
    focusColumn(column);
}
