// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/removeentities.h"

#include "common/userprompt.h"
#include "common/viewcontext.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "rules/removal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct RemovalQuestion {
    Q_DECLARE_TR_FUNCTIONS(RemovalQuestion)
};

// "Key results: 3, check-ins: 24"; empty when nothing but the given ones goes.
QString whatElseGoes(const PlanSession &session, const QList<EntityRef> &refs)
{
    const QList<RemovalCount> counts = countRemoved(removalOf(session.data(), refs));
    QStringList parts;
    for (const RemovalCount &removal : counts) {
        const auto own = std::count_if(refs.cbegin(), refs.cend(),
                                       [&removal](const EntityRef &ref) { return ref.kind == removal.kind; });
        if (removal.count > own) {
            parts += RemovalQuestion::tr("%1: %2").arg(
                session.language().text("Kind", entityType(removal.kind).pluralLabel),
                QString::number(removal.count - own));
        }
    }
    return parts.join(u", "_s);
}

} // namespace

bool removeEntities(const ViewContext &context, const QList<EntityRef> &refs)
{
    if (refs.isEmpty() || context.session.isReadOnly())
        return false;
    const QString more = whatElseGoes(context.session, refs);
    if (!more.isEmpty()) {
        PromptQuestion question;
        const EntityRef first = refs.constFirst();
        question.title = refs.size() == 1
            ? RemovalQuestion::tr("Delete %1 with all that hangs on it?")
                  .arg(context.session.language().quoted(
                      entityTitle(context.session.data(), first.kind, first.id)))
            : RemovalQuestion::tr("Delete these %n items with all that hangs on them?", nullptr,
                                  int(refs.size()));
        question.text = RemovalQuestion::tr("This goes too: %1. Undo brings all of it back.").arg(more);
        question.verbs = {RemovalQuestion::tr("Delete")};
        question.isDestructive = true;
        if (context.prompt.ask(question) != 0)
            return false;
    }
    return bool(context.session.editor().remove(refs));
}
