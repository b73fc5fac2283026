// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarters/quarterlist.h"

#include "common/rowdelegate.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "rules/endofquarter.h"
#include "rules/goalof.h"
#include "rules/objectivescore.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

enum Role { ObjectiveRole = Qt::UserRole, FactsRole };

class ObjectiveDelegate final : public TextRowDelegate {
public:
    using TextRowDelegate::TextRowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        return {index.data().toString(), index.data(FactsRole).toString(), {}, {}, false};
    }
};

} // namespace

QuarterList::QuarterList(const ViewContext &context, QWidget *parent)
    : QListWidget(parent)
    , m_context(context)
{
    setItemDelegate(new ObjectiveDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(current());
    });
}

void QuarterList::setQuarter(Quarter quarter)
{
    m_quarter = quarter;
    refresh();
}

void QuarterList::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const EntityId kept = current();
    const QSignalBlocker blocker(this);
    clear();
    for (const Objective *objective : objectivesIn(index, m_quarter)) {
        QStringList facts;
        if (const Goal *goal = goalOf(index, *objective))
            facts += goalLabel(*goal);
        const auto grade = gradeOf(index, *objective);
        const auto score = scoreOf(index, *objective);
        if (grade)
            facts += tr("grade %1").arg(language.number(*grade, 2));
        else if (score)
            facts += tr("score %1").arg(language.number(*score, 2));
        facts += tr("%n key result(s)", nullptr, int(index.keyResultsOf(objective->id).size()));
        auto *item =
            new QListWidgetItem(entityShortTitle(index.plan(), EntityKind::Objective, objective->id), this);
        item->setData(ObjectiveRole, QVariant::fromValue(objective->id));
        item->setData(FactsRole, facts.join(u" · "_s));
        item->setToolTip(objective->title);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(objective->title, facts.join(u", "_s)));
    }
    setCurrent(kept);
}

EntityId QuarterList::current() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(ObjectiveRole).value<EntityId>() : EntityId();
}

void QuarterList::setCurrent(EntityId objective)
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(ObjectiveRole).value<EntityId>() == objective)
            setCurrentRow(row);
    }
}

QString QuarterList::sum() const
{
    const PlanIndex &index = m_context.figures.index();
    double sum = 0;
    int scored = 0;
    for (const Objective *objective : objectivesIn(index, m_quarter)) {
        const auto grade = gradeOf(index, *objective);
        const auto score = grade ? grade : scoreOf(index, *objective);
        if (!score)
            continue;
        sum += *score;
        ++scored;
    }
    const QString objectives = tr("%n objective(s)", nullptr, count());
    if (scored == 0 || m_quarter.isNull())
        return objectives;
    return tr("%1, on average %2").arg(objectives, m_context.session.language().number(sum / scored, 2));
}

void QuarterList::keyPressEvent(QKeyEvent *event)
{
    const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isAcross && event->modifiers() == Qt::NoModifier)
        Q_EMIT neighbourWanted(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}
