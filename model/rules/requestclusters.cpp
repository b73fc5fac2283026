// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestclusters.h"

#include "core/message.h"
#include "entities/plandata.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype mostCompared = 5000;
constexpr int daysOfWeek = 7;

bool cameBefore(const Request *a, const Request *b)
{
    return a->raisedOn != b->raisedOn ? a->raisedOn < b->raisedOn : a->id < b->id;
}

// The oldest first.
QList<const Request *> raisedInTheLast(int weeks, const PlanData &plan, QDate today)
{
    const QDate since = today.addDays(-daysOfWeek * weeks);
    QList<const Request *> recent;
    for (const Request &request : plan.requests) {
        if (request.raisedOn > since && request.raisedOn <= today)
            recent += &request;
    }
    std::sort(recent.begin(), recent.end(), &cameBefore);
    if (recent.size() > mostCompared)
        recent.remove(0, recent.size() - mostCompared);
    return recent;
}

class Clustering {
public:
    explicit Clustering(const QList<const Request *> &requests)
    {
        for (const Request *request : requests)
            m_texts.put(request->id, comparedText(*request));
        for (const Request *request : requests)
            take(*request);
    }

    [[nodiscard]] QList<RequestCluster> clusters() const { return m_clusters; }

private:
    void take(const Request &request)
    {
        int cluster = m_clusterOf.value(request.repeats, m_clusterOf.value(request.id, -1));
        if (cluster < 0 && !request.repeats)
            cluster = nearestCluster(request);
        if (cluster < 0) {
            cluster = int(m_clusters.size());
            m_clusters += RequestCluster();
        }
        m_clusters[cluster].requests += request.id;
        m_clusterOf.insert(request.id, cluster);
        if (request.repeats) { // those that repeat one from before these weeks belong together, too
            m_clusterOf.insert(request.repeats, cluster);
            m_noted.insert(request.id);
        }
    }

    // Only the first of a cluster is compared with, and those that somebody has noted: else one leads to the
    // next and the last has nothing in common with the first.
    [[nodiscard]] int nearestCluster(const Request &request) const
    {
        const QList<SimilarText> nearest =
            m_texts.nearest(comparedText(request), m_texts.size(), sameQuestion);
        for (const SimilarText &text : nearest) {
            const int cluster = m_clusterOf.value(text.id, -1);
            if (cluster < 0)
                continue;
            if (m_clusters.at(cluster).requests.constFirst() == text.id || m_noted.contains(text.id))
                return cluster;
        }
        return -1;
    }

    SimilarTexts m_texts;
    QList<RequestCluster> m_clusters;
    QHash<EntityId, int> m_clusterOf;
    QSet<EntityId> m_noted; // that they repeat another
};

} // namespace

ComparedText comparedText(const Request &request)
{
    return {request.title, request.description};
}

SimilarTexts textsOf(const PlanData &plan)
{
    SimilarTexts texts;
    for (const Request &request : plan.requests)
        texts.put(request.id, comparedText(request));
    return texts;
}

QList<RequestCluster> repeatedRequests(const PlanData &plan, QDate today, int weeks)
{
    QList<RequestCluster> clusters = Clustering(raisedInTheLast(weeks, plan, today)).clusters();
    clusters.removeIf([](const RequestCluster &cluster) { return cluster.times() < 2; });
    const auto last = [&plan](const RequestCluster &cluster) {
        return plan.requests.find(cluster.requests.constLast());
    };
    std::stable_sort(clusters.begin(), clusters.end(),
                     [&last](const RequestCluster &a, const RequestCluster &b) {
                         return a.times() != b.times() ? a.times() > b.times() : cameBefore(last(b), last(a));
                     });
    return clusters;
}

EntityId answerOf(const PlanData &plan, const RequestCluster &cluster)
{
    for (auto id = cluster.requests.crbegin(); id != cluster.requests.crend(); ++id) {
        const Request *request = plan.requests.find(*id);
        if (request && plan.answers.contains(request->answer))
            return request->answer;
    }
    return {};
}

Message timesAskedSentence(const RequestCluster &cluster, int weeks)
{
    return Message(QT_TRANSLATE_NOOP("Message", "Asked %1 times in %2 weeks"), cluster.times(), weeks);
}
