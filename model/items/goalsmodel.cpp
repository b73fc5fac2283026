// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/goalsmodel.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/goalof.h"
#include "rules/objectivescore.h"

#include <QMimeData>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fieldKeys{"title", "metric", "sponsor", "horizon", "weight"};

QString goalMimeType()
{
    return u"application/x-gainline-goal"_s;
}

} // namespace

GoalsModel::GoalsModel(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : EntityListModel(EntityKind::Goal, parent)
    , m_session(session)
    , m_figures(figures)
{
    connect(&figures, &QuarterFigures::changed, this, &GoalsModel::refresh);
    connect(&session, &PlanSession::languageChanged, this, [this] {
        refresh();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    });
    refresh();
}

void GoalsModel::refresh()
{
    QList<EntityId> ids;
    const QList<const Goal *> goals = goalsInOrder(m_figures.index());
    for (const Goal *goal : goals)
        ids += goal->id;
    setIds(std::move(ids));
}

bool GoalsModel::moveGoal(int from, int row)
{
    const int to = row > from ? row - 1 : row;
    if (from < 0 || from >= rowCount() || to < 0 || to >= rowCount() || to == from)
        return false;
    QList<EntityId> order = ids();
    order.move(from, to);
    const int position = entityType(EntityKind::Goal).fieldIndex(u"position");
    QList<FieldEdit> edits;
    for (int i = 0; i < order.size(); ++i)
        edits += FieldEdit{order.at(i), position, i + 1};
    const QString title = m_session.language().quoted(m_session.data().goals.find(idAt(from))->title);
    return bool(m_session.editor().setAll(EntityKind::Goal, edits,
                                          Message(QT_TRANSLATE_NOOP("Message", "Move the goal %1"), title)));
}

std::optional<double> GoalsModel::totalWeight() const
{
    std::optional<double> total;
    for (const Goal &goal : m_session.data().goals) {
        if (goal.weight)
            total = total.value_or(0) + *goal.weight;
    }
    return total;
}

const Field *GoalsModel::fieldOf(int column) const
{
    return column < int(fieldKeys.size())
        ? entityType(EntityKind::Goal).field(QString::fromLatin1(fieldKeys.at(size_t(column))))
        : nullptr;
}

QString GoalsModel::servedText(EntityId goal) const
{
    const Goal *found = m_session.data().goals.find(goal);
    if (!found)
        return {};
    const int needs = int(m_figures.index().needsOfGoal(goal).size());
    const int objectives = int(objectivesServing(m_figures.index(), *found).size());
    const Language &language = m_session.language();
    if (needs == 0 && objectives == 0)
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Nothing yet")));
    const QString needText =
        language.text(Message(QT_TRANSLATE_N_NOOP("Message", "%n needs")).counting(needs));
    return objectives == 0
        ? needText
        : language.text(
            Message(QT_TRANSLATE_NOOP("Message", "%1 · %2"), needText,
                    Message(QT_TRANSLATE_N_NOOP("Message", "%n objectives")).counting(objectives)));
}

int GoalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant GoalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityId id = idAt(index.row());
    const Field *field = fieldOf(index.column());
    const QVariant value =
        field ? entityType(EntityKind::Goal).value(m_session.data(), id, *field) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return field ? displayText(*field, value, m_session.data(), m_session.language()) : servedText(id);
    case Qt::EditRole:
    case SortRole:
        return value;
    case FieldRole:
        return field ? QVariant::fromValue(const_cast<void *>(static_cast<const void *>(field))) : QVariant();
    default:
        return EntityListModel::data(index, role);
    }
}

QVariant GoalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const Language &language = m_session.language();
    if (section == TitleColumn)
        return language.text("Kind", entityType(EntityKind::Goal).label);
    const Field *field = fieldOf(section);
    return field ? fieldLabel(*field, language)
                 : language.text(Message(QT_TRANSLATE_NOOP("Message", "Served by")));
}

Qt::ItemFlags GoalsModel::flags(const QModelIndex &index) const
{
    const bool canChange = !m_session.isReadOnly();
    if (!index.isValid())
        return canChange ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = EntityListModel::flags(index) | Qt::ItemNeverHasChildren;
    if (canChange)
        flags |= fieldOf(index.column()) ? Qt::ItemIsDragEnabled | Qt::ItemIsEditable : Qt::ItemIsDragEnabled;
    return flags;
}

bool GoalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Field *field = index.isValid() ? fieldOf(index.column()) : nullptr;
    return field && role == Qt::EditRole
        && m_session.editor().set({EntityKind::Goal, idAt(index.row())}, field->name(), value);
}

QStringList GoalsModel::mimeTypes() const
{
    return {goalMimeType()};
}

QMimeData *GoalsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(goalMimeType(), idAt(indexes.constFirst().row()).toString().toLatin1());
    return data;
}

bool GoalsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                              const QModelIndex &parent)
{
    if (action != Qt::MoveAction || parent.isValid() || !data->hasFormat(goalMimeType()))
        return false;
    const EntityId id = EntityId::fromString(QString::fromLatin1(data->data(goalMimeType())));
    return moveGoal(indexOf(id).row(), row < 0 ? rowCount() : row);
}
