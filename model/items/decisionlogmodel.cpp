// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisionlogmodel.h"

#include "document/plansession.h"
#include "fields/entitytype.h"
#include "rules/decisions.h"

using namespace Qt::StringLiterals;

DecisionLogModel::DecisionLogModel(PlanSession &session, QObject *parent)
    : EntityListModel(EntityKind::Decision, parent)
    , m_session(session)
{
    connect(&session.plan(), &Plan::applied, this, &DecisionLogModel::refresh);
    connect(&session, &PlanSession::languageChanged, this, [this] {
        refresh();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    });
    refresh();
}

void DecisionLogModel::setQuery(const DecisionQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    refresh();
}

void DecisionLogModel::refresh()
{
    QList<EntityId> ids;
    for (const Decision *decision : decisionsMatching(m_session.data(), m_query))
        ids += decision->id;
    setIds(std::move(ids));
}

int DecisionLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DecisionLogModel::text(const Decision &decision, int column) const
{
    const Language &language = m_session.language();
    const QString before = language.text(decisionStateText(decision.before));
    const QString after = language.text(decisionStateText(decision.after));
    switch (column) {
    case DateColumn:
        return language.shortDate(decision.date);
    case KindColumn:
        return language.text(decisionKindLabel(decision.kind));
    case ItemColumn:
        return decision.itemTitle;
    case ChangeColumn:
        return before.isEmpty() || after.isEmpty() ? QString(before + after)
                                                   : QString(before + u" → "_s + after);
    case ReasonColumn:
        return decision.reason;
    case ByColumn:
        return decision.by;
    default:
        return {};
    }
}

QVariant DecisionLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Decision *decision = m_session.data().decisions.find(idAt(index.row()));
    if (!decision)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*decision, index.column());
    case SortRole:
        return index.column() == DateColumn ? QVariant(decision->date)
                                            : QVariant(text(*decision, index.column()));
    case DecidedItemRole: {
        const auto kind = kindOf(m_session.data(), decision->item);
        return QVariant::fromValue(kind ? EntityRef{*kind, decision->item} : EntityRef());
    }
    case DecisionKindRole:
        return int(decision->kind);
    default:
        return EntityListModel::data(index, role);
    }
}

QVariant DecisionLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return EntityListModel::headerData(section, orientation, role);
    const auto field = [this](const char *label) { return m_session.language().text("Field", label); };
    switch (section) {
    case DateColumn:
        return field("Date");
    case KindColumn:
        return field("Decision");
    case ItemColumn:
        return field("Item");
    case ChangeColumn:
        return m_session.language().text(Message(QT_TRANSLATE_NOOP("Message", "Before and after")));
    case ReasonColumn:
        return field("Reason");
    case ByColumn:
        return field("Decided by");
    default:
        return {};
    }
}
