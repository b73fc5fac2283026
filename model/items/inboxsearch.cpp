// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inboxsearch.h"

#include "changes/changeset.h"
#include "core/foldedtext.h"
#include "entities/plandata.h"
#include "items/inboxfilter.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace {

constexpr qsizetype largePlan = 1000; // requests; fewer are read in a few milliseconds
constexpr qsizetype mostChanged = 1000; // from then on all are gathered again

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

// Their names stand in the texts of the requests that refer to them.
bool isNamedInTexts(EntityKind kind)
{
    return kind == EntityKind::Contact || kind == EntityKind::Function || kind == EntityKind::Member;
}

} // namespace

std::string_view InboxSearch::Texts::text(size_t at) const
{
    const size_t start = at == 0 ? 0 : ends[at - 1];
    return std::string_view(all).substr(start, ends[at] - start);
}

InboxSearch::InboxSearch(const PlanData &plan)
{
    gather(plan);
}

InboxSearch::Texts InboxSearch::textsOf(const PlanData &plan)
{
    Texts texts;
    texts.ids.reserve(size_t(plan.requests.size()));
    texts.ends.reserve(size_t(plan.requests.size()));
    for (const Request &request : plan.requests) {
        texts.all += viewOf(searchedText(plan, request).toUtf8());
        texts.ids.push_back(request.id);
        texts.ends.push_back(texts.all.size());
    }
    return texts;
}

// A small plan's when they are first asked for.
void InboxSearch::gather(const PlanData &plan)
{
    m_changed.clear();
    m_coming = {};
    m_isGathered = false;
    if (plan.requests.size() <= largePlan)
        return;
    auto promise = std::make_shared<QPromise<Texts>>();
    m_coming = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, plan] {
        promise->addResult(textsOf(plan));
        promise->finish();
    });
}

void InboxSearch::take(const PlanData &plan)
{
    if (m_coming.isValid()) {
        m_texts = m_coming.takeResult();
        m_coming = {};
    } else {
        m_texts = textsOf(plan);
    }
    m_isGathered = true;
    search();
}

void InboxSearch::setWords(const PlanData &plan, const QString &words)
{
    QList<QByteArray> folded;
    const QStringList parts = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        folded += part.toUtf8();
    m_isNarrower = std::all_of(m_words.cbegin(), m_words.cend(), [&folded](const QByteArray &before) {
        return std::any_of(folded.cbegin(), folded.cend(),
                           [&before](const QByteArray &word) { return word.contains(before); });
    });
    m_isNarrower &= m_isGathered;
    m_words = folded;
    if (!m_isGathered && hasWords())
        take(plan);
    else
        search();
}

bool InboxSearch::holdsAll(std::string_view text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [text](const QByteArray &word) {
        return text.find(viewOf(word)) != std::string_view::npos;
    });
}

void InboxSearch::search()
{
    if (!m_isNarrower || m_found.size() != m_texts.ids.size())
        m_found.assign(m_texts.ids.size(), 1);
    if (!hasWords())
        return;
    for (size_t at = 0; at < m_found.size(); ++at) {
        if (m_found[at])
            m_found[at] = char(holdsAll(m_texts.text(at)));
    }
}

bool InboxSearch::finds(const PlanData &plan, EntityId request)
{
    if (!hasWords())
        return true;
    if (!m_isGathered)
        take(plan);
    if (!m_changed.isEmpty()) {
        if (const auto changed = m_changed.find(request); changed != m_changed.end()) {
            if (changed->isNull())
                *changed = searchedText(plan, *plan.requests.find(request)).toUtf8();
            return holdsAll(viewOf(*changed));
        }
    }
    const auto id = std::lower_bound(m_texts.ids.cbegin(), m_texts.ids.cend(), request);
    return id != m_texts.ids.cend() && *id == request && m_found[size_t(id - m_texts.ids.cbegin())];
}

void InboxSearch::follow(const PlanData &plan, const ChangeSet &changeSet)
{
    bool renames = false;
    for (const Change &change : changeSet.changes) {
        renames |= isNamedInTexts(change.kind) && change.action == Change::Action::Set;
        if (change.kind == EntityKind::Request)
            m_changed.insert(change.id, {});
    }
    if (renames || m_changed.size() > mostChanged)
        gather(plan);
}
