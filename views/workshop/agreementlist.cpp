// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/agreementlist.h"

#include "core/language.h"
#include "workshop/agreementdelegate.h"

#include <QStandardItemModel>

#include <algorithm>

namespace {

// What one person gave in a turn; nothing: they gave none.
std::optional<double> givenBy(EntityId person, const AxisAgreement &turn)
{
    const auto score =
        std::find_if(turn.scores.cbegin(), turn.scores.cend(),
                     [person](const GivenScore &given) { return given.participant == person; });
    return score == turn.scores.cend() ? std::nullopt : std::optional(score->value);
}

} // namespace

AgreementList::AgreementList(QWidget *parent)
    : QListView(parent)
    , m_people(new QStandardItemModel(this))
{
    setModel(m_people);
    setItemDelegate(new AgreementDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void AgreementList::setTurns(const QList<AxisAgreement> &turns, const QStringList &missing,
                             const QStringList &abstained, const Language &language)
{
    m_people->clear();
    if (turns.isEmpty())
        return;
    for (const GivenScore &score : turns.constLast().scores)
        addPerson(score, turns, language);
    for (const QString &name : abstained)
        addWithoutScore(tr("%1 (abstained)").arg(name), tr("%1 abstained").arg(name));
    for (const QString &name : missing)
        addWithoutScore(name, tr("%1: no score").arg(name));
}

void AgreementList::addWithoutScore(const QString &name, const QString &spoken)
{
    auto *item = new QStandardItem(name);
    item->setData(tr("–"), int(AgreementRole::ValueText));
    item->setData(spoken, Qt::AccessibleTextRole);
    m_people->appendRow(item);
}

void AgreementList::addPerson(const GivenScore &score, const QList<AxisAgreement> &turns,
                              const Language &language)
{
    const AxisAgreement &last = turns.constLast();
    QVariantList earlier;
    QStringList before;
    for (const AxisAgreement &turn : turns.first(turns.size() - 1)) {
        if (const auto value = givenBy(score.participant, turn)) {
            earlier += *value;
            before += language.shortNumber(*value);
        }
    }
    const QString value = language.shortNumber(score.value);
    QString spoken = before.isEmpty()
        ? tr("%1: %2").arg(score.name, value)
        : tr("%1: %2, before %3").arg(score.name, value, before.join(QStringLiteral(", ")));
    if (score.isOutlier)
        spoken = tr("%1, stands apart").arg(spoken);
    auto *item = new QStandardItem(score.name);
    item->setData(score.value, int(AgreementRole::Value));
    item->setData(value, int(AgreementRole::ValueText));
    item->setData(earlier, int(AgreementRole::Earlier));
    item->setData(score.isOutlier, int(AgreementRole::IsOutlier));
    item->setData(last.median, int(AgreementRole::Median));
    item->setData(last.lowest, int(AgreementRole::Lowest));
    item->setData(last.highest, int(AgreementRole::Highest));
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setToolTip(spoken);
    m_people->appendRow(item);
}
