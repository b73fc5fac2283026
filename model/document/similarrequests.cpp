// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/similarrequests.h"

#include "document/plansession.h"
#include "fields/entitytype.h"

#include <QPromise>
#include <QThreadPool>

namespace {

constexpr qsizetype largePlan = 1000; // requests; fewer are read in a few milliseconds
constexpr qsizetype manyChanges = 5000;
constexpr int readingPause =
    400; // ms without an edit before a large plan is read again: each copy of it costs

// The fields that decide what a request is like, and when it was asked.
bool isOfInterest(const Change &change)
{
    if (change.kind != EntityKind::Request)
        return false;
    if (change.action != Change::Action::Set)
        return true;
    const QByteArrayView key = entityType(change.kind).fields->at(change.field).key;
    return key == "title" || key == "description" || key == "raised_on" || key == "repeats";
}

} // namespace

SimilarRequests::SimilarRequests(PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.plan(), &Plan::applied, this, &SimilarRequests::follow);
    connect(&session, &PlanSession::todayChanged, this, &SimilarRequests::forgetClusters);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SimilarRequests::finish);
    m_pause.setSingleShot(true);
    m_pause.setInterval(readingPause);
    connect(&m_pause, &QTimer::timeout, this, &SimilarRequests::gather);
    if (isLarge())
        gather();
    else
        m_texts = textsOf(session.data());
}

SimilarRequests::~SimilarRequests() = default;

bool SimilarRequests::isLarge() const
{
    return m_session.data().requests.size() > largePlan;
}

QList<SimilarText> SimilarRequests::nearest(const ComparedText &text, qsizetype count, EntityId except) const
{
    if (!m_texts)
        return {};
    QList<SimilarText> found = m_texts->nearest(text, count + 1);
    found.removeIf([except](const SimilarText &one) { return one.id == except; });
    if (found.size() > count)
        found.resize(count);
    return found;
}

const QList<RequestCluster> &SimilarRequests::clusters() const
{
    if (!m_clusters && !isLarge())
        setClusters(repeatedRequests(m_session.data(), m_session.today()));
    static const QList<RequestCluster> none;
    return m_clusters ? *m_clusters : none;
}

const RequestCluster *SimilarRequests::clusterOf(EntityId request) const
{
    const QList<RequestCluster> &all = clusters();
    const qsizetype cluster = m_clusterOf.value(request, -1);
    return cluster < 0 ? nullptr : &all.at(cluster);
}

RequestCluster SimilarRequests::topicOf(EntityId request) const
{
    const RequestCluster *cluster = clusterOf(request);
    return cluster ? *cluster : RequestCluster{{request}};
}

void SimilarRequests::setClusters(const QList<RequestCluster> &clusters) const
{
    m_clusters = clusters;
    m_clusterOf.clear();
    for (qsizetype cluster = 0; cluster < clusters.size(); ++cluster) {
        for (EntityId request : clusters.at(cluster).requests)
            m_clusterOf.insert(request, cluster);
    }
}

void SimilarRequests::follow(const ChangeSet &changeSet)
{
    QSet<EntityId> requests;
    for (const Change &change : changeSet.changes) {
        if (isOfInterest(change))
            requests += change.id;
    }
    if (requests.isEmpty())
        return;
    if (m_isGathering)
        m_changedMeanwhile += requests;
    if (m_texts && requests.size() > manyChanges)
        m_texts.reset();
    else if (m_texts)
        update(*m_texts, requests);
    forgetClusters();
}

void SimilarRequests::update(SimilarTexts &texts, const QSet<EntityId> &requests) const
{
    for (EntityId id : requests) {
        if (const Request *request = m_session.data().requests.find(id))
            texts.put(id, comparedText(*request));
        else
            texts.remove(id);
    }
}

// A large plan's stay until the new ones are there, without the requests that are gone.
void SimilarRequests::forgetClusters()
{
    if (m_isGathering)
        m_isStale = true;
    else if (isLarge() || !m_texts)
        m_pause.start();
    else
        m_clusters.reset();
    if (m_clusters && !dropRemoved())
        return;
    m_clusterOf.clear();
    Q_EMIT changed();
}

bool SimilarRequests::dropRemoved()
{
    const PlanData &plan = m_session.data();
    QList<RequestCluster> left = *m_clusters;
    for (RequestCluster &cluster : left)
        cluster.requests.removeIf([&plan](EntityId request) { return !plan.requests.contains(request); });
    left.removeIf([](const RequestCluster &cluster) { return cluster.times() < 2; });
    if (left == *m_clusters)
        return false;
    setClusters(left);
    return true;
}

void SimilarRequests::gather()
{
    if (m_isGathering) {
        m_isStale = true;
        return;
    }
    m_isGathering = true;
    m_isStale = false;
    m_changedMeanwhile.clear();
    auto promise = std::make_shared<QPromise<std::shared_ptr<Gathered>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, plan = m_session.data(), today = m_session.today(), wantsTexts = !m_texts] {
            auto gathered = std::make_shared<Gathered>();
            if (wantsTexts)
                gathered->texts = textsOf(plan);
            gathered->clusters = repeatedRequests(plan, today);
            promise->addResult(gathered);
            promise->finish();
        });
}

void SimilarRequests::finish()
{
    m_isGathering = false;
    const std::shared_ptr<Gathered> gathered = m_watcher.result();
    if (gathered->texts) {
        update(*gathered->texts, m_changedMeanwhile);
        m_texts = *std::move(gathered->texts);
    }
    if (m_isStale)
        m_pause.start();
    m_isStale = false;
    const bool isNews = gathered->texts || gathered->clusters != m_clusters;
    setClusters(gathered->clusters);
    (void)dropRemoved(); // while it was read
    if (isNews)
        Q_EMIT changed();
}
