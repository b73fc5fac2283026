// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/requestfacts.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class RequestFacts {
    Q_DECLARE_TR_FUNCTIONS(RequestFacts)
};

} // namespace

QString requestFacts(const Request &request, const PlanData &plan, const Language &language)
{
    const Choice *ended = request.outcome
        ? choiceOfKey(choicesOf<RequestOutcome>(), choiceKey(*request.outcome))
        : choiceOfKey(choicesOf<RequestStatus>(), choiceKey(request.status));
    QStringList parts;
    if (request.raisedOn.isValid())
        parts << language.dayMonth(request.raisedOn);
    parts << choiceLabel(*ended, language);
    if (const Answer *answer = plan.answers.find(request.answer))
        parts << RequestFacts::tr("answer: %1").arg(answer->title);
    return parts.join(u" · "_s);
}
