// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarters/gradinglist.h"

#include "common/rowdelegate.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/endofquarter.h"

using namespace Qt::StringLiterals;

namespace {

enum Role { KeyResultRole = Qt::UserRole, StateRole };

// The title of a key result, and below it how it was graded.
class GradingDelegate final : public TextRowDelegate {
public:
    using TextRowDelegate::TextRowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        return {index.data().toString(), index.data(StateRole).toString(), {}, {}, false};
    }
};

} // namespace

GradingList::GradingList(const ViewContext &context, QWidget *parent)
    : QListWidget(parent)
    , m_context(context)
{
    setObjectName(u"gradingList"_s);
    setItemDelegate(new GradingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(at(row));
    });
}

EntityId GradingList::at(int row) const
{
    const QListWidgetItem *item = this->item(row);
    return item ? item->data(KeyResultRole).value<EntityId>() : EntityId();
}

void GradingList::setQuarter(Quarter quarter)
{
    m_quarter = quarter;
    const QSignalBlocker blocker(this);
    clear();
    for (EntityId keyResult : quarterEndOf(m_context.figures.index(), quarter).keyResults) {
        auto *item = new QListWidgetItem(this);
        item->setData(KeyResultRole, QVariant::fromValue(keyResult));
    }
    refresh();
}

void GradingList::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const QSignalBlocker blocker(this);
    setAccessibleName(tr("Key results of %1").arg(m_quarter.label(language)));
    for (int row = 0; row < count(); ++row) {
        const KeyResult *keyResult = index.plan().keyResults.find(at(row));
        if (!keyResult)
            continue;
        const Choice *outcome = choiceOfKey(choicesOf<KeyResultOutcome>(), choiceKey(keyResult->outcome));
        const QString grade =
            keyResult->grade ? tr("Grade %1").arg(language.number(*keyResult->grade, 2)) : tr("Not graded");
        const QString state = u"%1 · %2"_s.arg(grade, choiceLabel(*outcome, language));
        item(row)->setText(keyResult->title);
        item(row)->setData(StateRole, state);
        item(row)->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(keyResult->title, state));
    }
}

EntityId GradingList::current() const
{
    return at(currentRow());
}

void GradingList::setCurrent(EntityId keyResult)
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row) {
        if (at(row) == keyResult)
            setCurrentRow(row);
    }
}

EntityId GradingList::after(EntityId keyResult) const
{
    for (int row = 0; row < count(); ++row) {
        if (at(row) == keyResult)
            return at(row + 1);
    }
    return {};
}

EntityId GradingList::before(EntityId keyResult) const
{
    for (int row = 1; row < count(); ++row) {
        if (at(row) == keyResult)
            return at(row - 1);
    }
    return {};
}
