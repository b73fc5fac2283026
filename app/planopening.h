// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"

#include <memory>
#include <optional>

class PlanStore;
class UserPrompt;
class WindowLanguage;

// A plan as it comes from its file, before anybody shows it.
struct LoadedPlan {
    std::unique_ptr<PlanStore> store;
    PlanData data;
};

// Opens and makes plan files, and talks with the user when that does not go smoothly: what is
// wrong with the file, and what can be done about it. The file itself is never touched by a refusal.
class PlanOpening {
public:
    PlanOpening(UserPrompt &prompt, const WindowLanguage &language);

    // Nothing when the user gave up or the plan could not be opened; they have been told why.
    [[nodiscard]] std::optional<LoadedPlan> open(const QString &path);
    // Asks where to, unless `path` says; title: what the first entry of the log is called.
    [[nodiscard]] std::optional<LoadedPlan> create(const QString &path, const PlanData &plan,
                                                   const QString &title, const QString &author);
    // A backup under a new name, opened.
    [[nodiscard]] std::optional<LoadedPlan> restore(const QString &backup, const QString &planPath);
    // "…/Plan.gainline" as the user chooses it, with the ending; empty when they do not.
    [[nodiscard]] QString chooseNewPlace(const QString &question, const QString &folder, const QString &name);

private:
    [[nodiscard]] std::optional<LoadedPlan> load(std::unique_ptr<PlanStore> store);
    [[nodiscard]] std::optional<LoadedPlan> rescue(const QString &path, const QString &problem);
    [[nodiscard]] std::optional<LoadedPlan> salvage(const QString &path);

    UserPrompt &m_prompt;
    const WindowLanguage &m_language;
};
