// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/knownanswers.h"

#include "core/foldedtext.h"
#include "entities/plandata.h"
#include "rules/requestclusters.h"

#include <QSet>

namespace {

constexpr int enoughKeywords = 2;

// The first request of its kind, as it was noted.
EntityId repeatedBy(const Request &request)
{
    return request.repeats ? request.repeats : request.id;
}

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = foldedWords(text).split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

} // namespace

KnownAnswers::KnownAnswers(const PlanData &plan, const QList<RequestCluster> &clusters)
{
    for (const Request &request : plan.requests) {
        if (request.answer && plan.answers.contains(request.answer))
            m_ofRepeated.insert(repeatedBy(request), request.answer);
    }
    for (const RequestCluster &cluster : clusters) {
        const EntityId answer = answerOf(plan, cluster);
        for (EntityId request : cluster.requests) {
            if (answer)
                m_ofClustered.insert(request, answer);
        }
    }
    for (const Answer &answer : plan.answers) {
        const QSet<QString> words = wordsOf(answer.keywords);
        for (const QString &word : words)
            m_ofWord[word] += answer.id;
    }
}

EntityId KnownAnswers::of(const Request &request) const
{
    if (request.answer)
        return request.answer;
    if (const EntityId answer = m_ofRepeated.value(repeatedBy(request)))
        return answer;
    if (const EntityId answer = m_ofClustered.value(request.id))
        return answer;
    QHash<EntityId, int> named;
    EntityId best;
    const QSet<QString> words = wordsOf(request.title);
    for (const QString &word : words) {
        for (const EntityId answer : m_ofWord.value(word))
            ++named[answer];
    }
    for (auto answer = named.cbegin(); answer != named.cend(); ++answer) {
        const int most = named.value(best);
        if (*answer >= enoughKeywords && (*answer > most || (*answer == most && answer.key() < best)))
            best = answer.key();
    }
    return best;
}
