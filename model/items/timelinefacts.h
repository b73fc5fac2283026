// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/timelinescene.h"

#include <QStringList>

// What a person who cannot see the bars has to hear of them, and what a tooltip says, a short sentence
// each. Valid while the scene, the plan's index and the language are.
class TimelineFacts final {
public:
    TimelineFacts(const TimelineScene &scene, const PlanIndex &index, const Language &language)
        : m_scene(scene)
        , m_index(index)
        , m_language(language)
    {
    }

    // `waitsFor`: positions in scene.dependencies.
    [[nodiscard]] QStringList of(const TimelineRow &row, const QList<int> &waitsFor) const;
    [[nodiscard]] QStringList of(const TimelineGroup &group) const;
    // "“B” waits for “A”, 3 days after its end"
    [[nodiscard]] QString of(const TimelineDependency &dependency) const;
    // "Yann Le Goff is away from 15 to 19 February"
    [[nodiscard]] QString of(const TimelineAbsence &absence) const;
    // Why a dependency is not kept: a circle, or too early a start; empty when it is.
    [[nodiscard]] QString problemWith(const TimelineDependency &dependency) const;

private:
    [[nodiscard]] QString healthText(std::optional<Status> status, const QString &reason) const;
    [[nodiscard]] QString waitingText(const QList<int> &waitsFor) const;
    [[nodiscard]] QString absenceText(const TimelineRow &row) const;
    [[nodiscard]] QString circleText(const TimelineDependency &dependency) const;
    [[nodiscard]] QString date(qint64 day) const;

    const TimelineScene &m_scene;
    const PlanIndex &m_index;
    const Language &m_language;
};
