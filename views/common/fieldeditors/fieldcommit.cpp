// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/fieldcommit.h"

#include "common/fieldeditors/fieldeditor.h"
#include "common/userprompt.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"
#include "fields/field.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct StatusCommit {
    Q_DECLARE_TR_FUNCTIONS(StatusCommit)
};

bool areDecided(const PlanData &plan, const QList<EntityId> &needs)
{
    return std::all_of(needs.cbegin(), needs.cend(), [&plan](EntityId id) {
        const Need *need = plan.needs.find(id);
        return need && need->status != NeedStatus::New && need->status != NeedStatus::Qualified;
    });
}

std::optional<QString> askReason(const ViewContext &context, const QString &title, const QString &verb,
                                 bool isRequired)
{
    PromptText question;
    question.title = title;
    question.label = StatusCommit::tr("Reason");
    question.verb = verb;
    question.isRequired = isRequired;
    question.isLong = true;
    return context.prompt.askText(question);
}

Result<void> defer(const ViewContext &context, const QList<EntityId> &needs)
{
    const Quarter until = context.figures.quarter().next();
    const QString quarter = until.label(context.session.language());
    const auto reason =
        askReason(context, StatusCommit::tr("Defer to %1?").arg(quarter), StatusCommit::tr("Defer"), false);
    return reason ? context.session.editor().deferNeeds(needs, until, *reason) : Result<void>();
}

Result<void> decline(const ViewContext &context, const QList<EntityId> &needs)
{
    const auto reason =
        askReason(context, StatusCommit::tr("Why is it declined?"), StatusCommit::tr("Decline"), true);
    return reason ? context.session.editor().declineNeeds(needs, *reason) : Result<void>();
}

// True when a verb of its own takes care of that status.
bool isDecision(const ViewContext &context, NeedStatus status, const QList<EntityId> &needs)
{
    return status == NeedStatus::Chosen || status == NeedStatus::Deferred || status == NeedStatus::Declined
        || (status == NeedStatus::Qualified && areDecided(context.session.data(), needs));
}

Result<void> decide(const ViewContext &context, NeedStatus status, const QList<EntityId> &needs)
{
    switch (status) {
    case NeedStatus::Chosen:
        return context.session.editor().chooseNeeds(needs, context.figures.quarter());
    case NeedStatus::Deferred:
        return defer(context, needs);
    case NeedStatus::Declined:
        return decline(context, needs);
    default:
        return context.session.editor().reopenNeeds(needs);
    }
}

} // namespace

Result<void> commitField(const ViewContext &context, const FieldEditor &editor, const QList<EntityId> &ids,
                         Gesture gesture)
{
    const Result<QVariant> value = editor.value();
    if (!value)
        return value.asFailure();
    const FieldSubject &subject = editor.subject();
    if (subject.kind == EntityKind::Need && editor.field().name() == QLatin1StringView("status")) {
        const auto status = FieldValue<NeedStatus>::fromVariant(*value);
        if (isDecision(context, status, ids))
            return decide(context, status, ids);
    }
    return context.session.editor().setField(subject.kind, ids, subject.index, *value, editor.created(),
                                             gesture);
}
