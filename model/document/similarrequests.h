// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/requestclusters.h"

#include <QFutureWatcher>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

class PlanSession;
struct ChangeSet;

// The words of all requests of a session, kept in step with its edits, so that the nearest earlier ones
// are there at each key while one is typed. A large plan's are gathered on another thread: until then
// nothing is near, and changed() says when that is over.
class SimilarRequests final : public QObject {
    Q_OBJECT

public:
    explicit SimilarRequests(PlanSession &session, QObject *parent = nullptr);
    ~SimilarRequests() override;

    [[nodiscard]] bool isReady() const { return m_texts.has_value(); }
    // The nearest first, `except` left out.
    [[nodiscard]] QList<SimilarText> nearest(const ComparedText &text, qsizetype count,
                                             EntityId except = {}) const;
    // Asked more than once in the last weeks, the most frequent first. Valid until changed().
    [[nodiscard]] const QList<RequestCluster> &clusters() const;
    // Null when nothing like it was asked lately.
    [[nodiscard]] const RequestCluster *clusterOf(EntityId request) const;
    // The same as a value; alone when nothing like it was asked.
    [[nodiscard]] RequestCluster topicOf(EntityId request) const;

Q_SIGNALS:
    void changed();

private:
    struct Gathered {
        std::optional<SimilarTexts> texts; // nothing when only the clusters were wanted
        QList<RequestCluster> clusters;
    };

    [[nodiscard]] bool isLarge() const;
    void follow(const ChangeSet &changeSet);
    void update(SimilarTexts &texts, const QSet<EntityId> &requests) const;
    void forgetClusters();
    bool dropRemoved(); // of the clusters; false: none was
    void setClusters(const QList<RequestCluster> &clusters) const;
    void gather();
    void finish();

    PlanSession &m_session;
    std::optional<SimilarTexts> m_texts;
    mutable std::optional<QList<RequestCluster>> m_clusters;
    mutable QHash<EntityId, qsizetype> m_clusterOf;
    QFutureWatcher<std::shared_ptr<Gathered>> m_watcher;
    QTimer m_pause;
    QSet<EntityId> m_changedMeanwhile; // while the other thread reads
    bool m_isGathering = false;
    bool m_isStale = false; // what is being gathered is out of date already
};
