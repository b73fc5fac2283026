// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QHash>
#include <QString>

#include <vector>

// A text to compare: what its title says counts more than what stands below it.
struct ComparedText {
    QString title;
    QString description;
};

struct SimilarText {
    EntityId id;
    double similarity = 0; // 0 nothing in common, 1 the same words

    bool operator==(const SimilarText &) const = default;
};

// From here on two texts ask for the same thing; measured on the labelled pairs of tests/data/similarity.txt,
// where it gives few false alarms.
inline constexpr double sameQuestion = 0.43;
// From here on it is worth showing an earlier text to who types.
inline constexpr double worthShowing = 0.25;

// Texts by the words they hold, to find the nearest to another among 100,000 while it is typed. A word weighs
// more the fewer texts hold it; two texts are as near as the cosine of the angle between their weights (the
// tf·idf of Salton and Buckley, 1988). Weights follow the texts that are held, whatever the order in which
// they came. Not to be asked from two threads at once: the first question after a change brings the weights
// up to date.
class SimilarTexts final {
public:
    // Puts the text there, in place of what that id had.
    void put(EntityId id, const ComparedText &text);
    void remove(EntityId id);
    [[nodiscard]] qsizetype size() const { return m_placeOf.size(); }

    // The nearest first, of equal ones the smaller id; none that is less than `least` near.
    [[nodiscard]] QList<SimilarText> nearest(const ComparedText &text, qsizetype count,
                                             double least = worthShowing) const;

private:
    struct Occurrence {
        int place = 0; // of the text
        float weight = 0;
    };
    // All texts that hold a word.
    struct Term {
        std::vector<Occurrence> occurrences;
        mutable float rarity = 0;
    };
    using Weights = QHash<QString, float>;

    [[nodiscard]] static Weights weightsOf(const ComparedText &text);
    void settle() const;
    void dropRemoved();

    QHash<QString, int> m_termOf;
    std::vector<Term> m_terms;
    QHash<EntityId, int> m_placeOf;
    std::vector<EntityId> m_texts; // by place; null once removed
    mutable std::vector<float> m_lengths; // of each text's weights
    mutable bool m_isSettled = true;
};
