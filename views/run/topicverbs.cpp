// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/topicverbs.h"

#include "document/planselection.h"
#include "document/plansession.h"
#include "document/requesteditor.h"
#include "rules/documenting.h"
#include "run/answeralldialog.h"

void documentTopic(const ViewContext &context, const RequestCluster &topic)
{
    const Result<EntityId> answer = RequestEditor(context.session).document(topic);
    if (!answer)
        return; // told by the session
    context.session.selection().select({EntityKind::Answer, *answer});
    context.openDetails();
}

void answerTopic(const ViewContext &context, const RequestCluster &topic, EntityId answer, QWidget *parent)
{
    PlanSession &session = context.session;
    const QList<AnswerToOne> answers =
        answersToAll(session.data(), topic, answer, session.language(), session.today());
    if (answers.isEmpty()) {
        (void)RequestEditor(session).answerAll({}, answer); // which says why not
        return;
    }
    auto *dialog = new AnswerAllDialog(context, answers, answer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
