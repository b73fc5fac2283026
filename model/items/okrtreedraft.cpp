// SPDX-License-Identifier: GPL-3.0-or-later
// The row of an OkrTreeModel that is being typed: where it stands, what it shows, how it becomes one of
// the plan.
#include "items/okrtreemodel.h"

#include "document/okreditor.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/keyresultscore.h"
#include "rules/okrchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int rankOf(EntityKind kind)
{
    return kind == EntityKind::Objective ? 0 : kind == EntityKind::KeyResult ? 1 : 2;
}

} // namespace

QModelIndex OkrTreeModel::draftIndex() const
{
    return m_draft ? indexOfKey(okrDraft) : QModelIndex();
}

QModelIndex OkrTreeModel::beforeDraft() const
{
    if (!m_draft)
        return {};
    return indexOfKey(m_draft->after == okrTop ? m_draft->parent : m_draft->after);
}

void OkrTreeModel::followGroup(NewOkr &row, OkrKey group) const
{
    const EntityRef ref = m_shown.refOf(group);
    if (ref.kind == EntityKind::Goal)
        row.goal = ref.id;
    else if (ref.kind == EntityKind::Member)
        row.owner = ref.id;
}

std::optional<OkrTreeModel::Draft> OkrTreeModel::siblingOf(const QModelIndex &index) const
{
    const EntityRef ref = refAt(index);
    const PlanData &plan = m_session.data();
    Draft draft{{.kind = ref.kind, .after = ref.id}, OkrKey(index.internalId()), keyAt(index), {}};
    if (const Objective *objective = plan.objectives.find(ref.id)) {
        draft.row.quarter = objective->quarter;
    } else if (const KeyResult *keyResult = plan.keyResults.find(ref.id)) {
        draft.row.objective = keyResult->objective;
    } else if (const Project *project = plan.projects.find(ref.id)) {
        draft.row.objective = project->objective;
        const EntityRef above = m_shown.refOf(draft.parent);
        if (above.kind == EntityKind::KeyResult)
            draft.row.keyResult = above.id;
    } else {
        return childOf(index); // beside a group or the backlog no row can be made: in it, then
    }
    followGroup(draft.row, draft.parent);
    return draft;
}

std::optional<OkrTreeModel::Draft> OkrTreeModel::childOf(const QModelIndex &index) const
{
    const OkrKey key = keyAt(index);
    const EntityRef ref = refAt(index);
    const bool isSideBySide = m_shown.refOf(OkrKey(index.internalId())).kind == EntityKind::Member;
    Draft draft{{}, isSideBySide ? OkrKey(index.internalId()) : key, isSideBySide ? key : okrTop, {}};
    if (ref.kind == EntityKind::Project && !ref.isNull())
        return std::nullopt;
    if (ref.kind == EntityKind::Objective && !ref.isNull()) {
        draft.row.kind = EntityKind::KeyResult;
        draft.row.objective = ref.id;
    } else if (const KeyResult *keyResult = m_session.data().keyResults.find(ref.id)) {
        draft.row.kind = EntityKind::Project;
        draft.row.objective = keyResult->objective;
        draft.row.keyResult = keyResult->id;
    } else if (key != okrBacklog) {
        draft.row.quarter = m_figures.quarter();
    }
    followGroup(draft.row, draft.parent);
    return draft;
}

QModelIndex OkrTreeModel::draftAfter(const QModelIndex &index)
{
    return index.isValid() ? startDraft(siblingOf(index)) : draftObjective();
}

QModelIndex OkrTreeModel::draftBelow(const QModelIndex &index)
{
    return index.isValid() ? startDraft(childOf(index)) : draftObjective();
}

QModelIndex OkrTreeModel::draftOutside(const QModelIndex &index)
{
    const NewOkr row = rowTypedAt(index);
    const EntityId above = row.kind == EntityKind::Project && row.keyResult ? row.keyResult : row.objective;
    return row.kind == EntityKind::Objective ? QModelIndex() : startDraft(siblingOf(indexOf(above)));
}

QModelIndex OkrTreeModel::draftObjective(bool inBacklog)
{
    const OkrKey parent = inBacklog ? okrBacklog : m_top == OkrTopLevel::Objectives ? okrTop : okrNobody;
    Draft draft{{.quarter = inBacklog ? Quarter() : m_figures.quarter()}, parent, okrTop, {}};
    if (!inBacklog && !objectives().isEmpty())
        return startDraft(siblingOf(indexOf(objectives().constLast())));
    return startDraft(draft);
}

QModelIndex OkrTreeModel::startDraft(const std::optional<Draft> &draft)
{
    dropDraft();
    if (!draft || m_session.isReadOnly())
        return {};
    m_draft = draft;
    show(wantedOutline());
    return draftIndex();
}

void OkrTreeModel::dropDraft()
{
    if (!m_draft)
        return;
    m_draft.reset();
    show(wantedOutline());
}

// Where its parent is gone there is nothing to type into any more.
void OkrTreeModel::insertDraft(OkrOutline &outline) const
{
    if (!m_draft)
        return;
    if (m_draft->parent == okrNobody && !outline.contains(okrNobody)) {
        outline.append(okrTop, okrNobody, {});
        QList<OkrKey> groups = outline.childrenOf(okrTop);
        groups.move(groups.size() - 1, groups.size() - 2); // the backlog stays last
        outline.setChildren(okrTop, groups);
    }
    if (m_draft->parent != okrTop && !outline.contains(m_draft->parent))
        return;
    outline.append(m_draft->parent, okrDraft, {});
    QList<OkrKey> list = outline.childrenOf(m_draft->parent);
    qsizetype to = list.indexOf(m_draft->after) + 1;
    if (to == 0) {
        const int rank = rankOf(m_draft->row.kind);
        const auto next = std::find_if(list.cbegin(), list.cend(), [&](OkrKey key) {
            const EntityRef ref = outline.refOf(key);
            return key == okrBacklog || (!ref.isNull() && rankOf(ref.kind) > rank);
        });
        to = next - list.cbegin();
    }
    list.move(list.size() - 1, std::min(to, list.size() - 1));
    outline.setChildren(m_draft->parent, list);
}

OkrRow OkrTreeModel::draftRow() const
{
    const Language &language = m_session.language();
    const TypedOkr typed = typedOkr(m_session.data(), m_draft->row, m_draft->line, language);
    OkrRow row;
    row.title = typed.title;
    if (m_draft->row.kind == EntityKind::KeyResult) {
        row.type = OkrRow::Type::KeyResult;
        row.note = language.text(rangeText(keyResultOf(m_draft->row, typed, language)));
    } else if (m_draft->row.kind == EntityKind::Project) {
        row.type = OkrRow::Type::Project;
    }
    const EntityId owner = typed.owner ? typed.owner : m_draft->row.owner;
    if (const Member *member = m_session.data().members.find(owner)) {
        row.owner = member->name;
        row.ownerRole = RoleTint(int(member->role));
    }
    return row;
}

bool OkrTreeModel::commitDraft(const QString &line)
{
    const Draft draft = *m_draft;
    if (line.trimmed().isEmpty())
        return false;
    // The draft's row becomes the entity's: whoever looks at it keeps it.
    const EntityId id = m_session.editor().ids().next();
    const OkrKey key = okrKeyOf(id);
    const auto rename = [this](OkrKey from, OkrKey to, EntityRef ref) {
        m_shown.rename(from, to, ref);
        m_rows.insert(to, m_rows.take(from));
    };
    (void)rowOf(okrDraft);
    m_draft.reset();
    rename(okrDraft, key, {draft.row.kind, id});
    if (OkrEditor(m_session).add(draft.row, line, id))
        return true;
    if (m_shown.contains(key)) {
        rename(key, okrDraft, {});
        m_draft = draft;
    }
    return false;
}

void OkrTreeModel::setTyping(const QModelIndex &index, const QString &line)
{
    if (!m_draft || keyAt(index) != okrDraft)
        return;
    m_draft->line = line;
    m_rows.insert(okrDraft, draftRow());
    const QModelIndex row = draftIndex();
    Q_EMIT dataChanged(row.siblingAtColumn(OwnerColumn), row.siblingAtColumn(HealthColumn));
}

NewOkr OkrTreeModel::rowTypedAt(const QModelIndex &index) const
{
    if (m_draft && keyAt(index) == okrDraft)
        return m_draft->row;
    const std::optional<Draft> beside = index.isValid() ? siblingOf(index) : std::nullopt;
    return beside ? beside->row : NewOkr();
}

OkrTreeModel::TypingHint OkrTreeModel::hintFor(const QModelIndex &index, const QString &line) const
{
    const Language &language = m_session.language();
    const PlanSettings &settings = m_session.data().settings();
    const NewOkr row = rowTypedAt(index);
    const TypedOkr typed = typedOkr(m_session.data(), row, line, language);
    QList<Finding> findings;
    if (row.kind == EntityKind::Objective)
        findings = titleProblems(settings, objectiveOf(row, typed));
    else if (row.kind == EntityKind::KeyResult)
        findings = titleProblems(settings, keyResultOf(row, typed, language));
    if (!findings.isEmpty())
        return {language.text(findings.constFirst().text), true};
    QStringList parts;
    if (row.kind == EntityKind::KeyResult && typed.hasNumbers())
        parts += language.text(rangeText(keyResultOf(row, typed, language)));
    if (const Member *member = m_session.data().members.find(typed.owner))
        parts += member->name;
    if (typed.due.isValid())
        parts += language.text(Message(QT_TRANSLATE_NOOP("Message", "due on %1"), typed.due));
    return {parts.join(u", "_s), false};
}
