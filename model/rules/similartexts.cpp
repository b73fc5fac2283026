// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/similartexts.h"

#include "rules/textterms.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr float titleWeight = 1;
constexpr float descriptionWeight = 0.35F;
// Removed texts stay in the lists of words until they are as many as this share of all.
constexpr double mostRemoved = 0.25;

// Among ten texts nobody knows yet which words are rare: as if there were so many others without any of them.
constexpr double unseenTexts = 50;

// The more texts hold a word, the less it says; a word of every text still says a little.
float rarityOf(qsizetype texts, qsizetype holding)
{
    return float(std::log(1.0 + (double(texts) + unseenTexts) / double(qMax(holding, qsizetype(1)))));
}

} // namespace

// A word that comes again counts by the logarithm: ten times in a long text is not ten times the meaning.
SimilarTexts::Weights SimilarTexts::weightsOf(const ComparedText &text)
{
    Weights weights;
    visitTerms(text.title, [&weights](const QString &term) { weights[term] = titleWeight; });
    QHash<QString, int> counts;
    visitTerms(text.description, [&counts](const QString &term) { ++counts[term]; });
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        weights[count.key()] += descriptionWeight * (1 + std::log(float(count.value())));
    return weights;
}

void SimilarTexts::put(EntityId id, const ComparedText &text)
{
    remove(id);
    const int place = int(m_texts.size());
    m_placeOf.insert(id, place);
    m_texts.push_back(id);
    const Weights weights = weightsOf(text);
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight) {
        auto term = m_termOf.find(weight.key());
        if (term == m_termOf.end()) {
            term = m_termOf.insert(weight.key(), int(m_terms.size()));
            m_terms.emplace_back();
        }
        m_terms[size_t(*term)].occurrences.push_back({place, weight.value()});
    }
    m_isSettled = false;
}

void SimilarTexts::remove(EntityId id)
{
    const auto found = m_placeOf.constFind(id);
    if (found == m_placeOf.cend())
        return;
    m_texts[size_t(*found)] = {};
    m_placeOf.erase(found);
    m_isSettled = false;
    const double removed = double(m_texts.size()) - double(m_placeOf.size());
    if (removed > mostRemoved * double(m_texts.size()) + 64)
        dropRemoved();
}

// Closes the gaps, so that a plan edited all day does not grow.
void SimilarTexts::dropRemoved()
{
    std::vector<int> movedTo(m_texts.size(), -1);
    std::vector<EntityId> kept;
    for (size_t place = 0; place < m_texts.size(); ++place) {
        if (!m_texts[place])
            continue;
        movedTo[place] = int(kept.size());
        m_placeOf[m_texts[place]] = int(kept.size());
        kept.push_back(m_texts[place]);
    }
    m_texts = std::move(kept);
    for (Term &term : m_terms) {
        std::erase_if(term.occurrences,
                      [&movedTo](const Occurrence &one) { return movedTo[size_t(one.place)] < 0; });
        for (Occurrence &one : term.occurrences)
            one.place = movedTo[size_t(one.place)];
    }
}

void SimilarTexts::settle() const
{
    m_lengths.assign(m_texts.size(), 0);
    for (const Term &term : m_terms) {
        const auto isHeld = [this](const Occurrence &one) { return bool(m_texts[size_t(one.place)]); };
        term.rarity =
            rarityOf(size(), std::count_if(term.occurrences.begin(), term.occurrences.end(), isHeld));
        for (const Occurrence &one : term.occurrences) {
            const float weight = one.weight * term.rarity;
            m_lengths[size_t(one.place)] += weight * weight;
        }
    }
    for (float &length : m_lengths)
        length = std::sqrt(length);
    m_isSettled = true;
}

QList<SimilarText> SimilarTexts::nearest(const ComparedText &text, qsizetype count, double least) const
{
    if (!m_isSettled)
        settle();
    std::vector<float> shared(m_texts.size(), 0);
    float squared = 0;
    const Weights weights = weightsOf(text);
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight) {
        const int term = m_termOf.value(weight.key(), -1);
        const float rarity = term < 0 ? rarityOf(size(), 0) : m_terms[size_t(term)].rarity;
        const float own = weight.value() * rarity;
        squared += own * own;
        if (term < 0)
            continue;
        for (const Occurrence &one : m_terms[size_t(term)].occurrences)
            shared[size_t(one.place)] += own * one.weight * rarity;
    }
    QList<SimilarText> found;
    const float length = std::sqrt(squared);
    for (size_t place = 0; place < shared.size(); ++place) {
        if (shared[place] <= 0 || !m_texts[place])
            continue;
        const double similarity = qMin(1.0, double(shared[place] / (length * m_lengths[place])));
        if (similarity >= least)
            found += SimilarText{m_texts[place], similarity};
    }
    const qsizetype kept = qMin(count, found.size());
    std::partial_sort(found.begin(), found.begin() + kept, found.end(),
                      [](const SimilarText &a, const SimilarText &b) {
                          return a.similarity != b.similarity ? a.similarity > b.similarity : a.id < b.id;
                      });
    found.resize(kept);
    return found;
}
