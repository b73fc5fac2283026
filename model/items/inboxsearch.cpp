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
#include <string_view>

namespace {

constexpr qsizetype largePlan = 1000; // requests; fewer are read in a few milliseconds

bool holds(const QByteArray &text, const QByteArray &word)
{
    return std::string_view(text.constData(), size_t(text.size()))
               .find(std::string_view(word.constData(), size_t(word.size())))
        != std::string_view::npos;
}

// Their names stand in the texts of the requests that refer to them.
bool isNamedInTexts(EntityKind kind)
{
    return kind == EntityKind::Contact || kind == EntityKind::Function || kind == EntityKind::Member;
}

} // namespace

InboxSearch::InboxSearch(const PlanData &plan)
{
    gather(plan);
}

void InboxSearch::gather(const PlanData &plan)
{
    m_texts.clear();
    m_changedMeanwhile.clear();
    m_coming = {};
    if (plan.requests.size() <= largePlan)
        return; // each when it is first asked for
    auto promise = std::make_shared<QPromise<Texts>>();
    m_coming = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, plan] {
        Texts texts;
        texts.reserve(plan.requests.size());
        for (const Request &request : plan.requests)
            texts.insert(request.id, searchedText(plan, request).toUtf8());
        promise->addResult(std::move(texts));
        promise->finish();
    });
}

void InboxSearch::take()
{
    m_texts = m_coming.takeResult();
    m_coming = {};
    for (EntityId request : std::as_const(m_changedMeanwhile))
        m_texts.remove(request);
    m_changedMeanwhile.clear();
}

void InboxSearch::setWords(const QString &words)
{
    QList<QByteArray> folded;
    const QStringList parts = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        folded += part.toUtf8();
    m_isNarrower = std::all_of(m_words.cbegin(), m_words.cend(), [&folded](const QByteArray &before) {
        return std::any_of(folded.cbegin(), folded.cend(),
                           [&before](const QByteArray &word) { return word.contains(before); });
    });
    m_words = folded;
}

bool InboxSearch::finds(const PlanData &plan, EntityId request)
{
    if (m_words.isEmpty())
        return true;
    if (m_coming.isValid())
        take();
    QByteArray &text = m_texts[request];
    if (text.isNull())
        text = searchedText(plan, *plan.requests.find(request)).toUtf8();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QByteArray &word) { return holds(text, word); });
}

void InboxSearch::follow(const PlanData &plan, const ChangeSet &changeSet)
{
    const bool renames =
        std::any_of(changeSet.changes.cbegin(), changeSet.changes.cend(), [](const Change &change) {
            return isNamedInTexts(change.kind) && change.action == Change::Action::Set;
        });
    if (renames) {
        gather(plan);
        return;
    }
    for (const Change &change : changeSet.changes) {
        if (change.kind != EntityKind::Request)
            continue;
        if (m_coming.isValid())
            m_changedMeanwhile += change.id;
        else
            m_texts.remove(change.id);
    }
}
