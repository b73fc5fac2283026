// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/absence.h"
#include "entities/announcement.h"
#include "entities/answer.h"
#include "entities/checkin.h"
#include "entities/contact.h"
#include "entities/criterion.h"
#include "entities/criterionscore.h"
#include "entities/decision.h"
#include "entities/deck.h"
#include "entities/deckslide.h"
#include "entities/dependency.h"
#include "entities/entitytable.h"
#include "entities/function.h"
#include "entities/goal.h"
#include "entities/importmapping.h"
#include "entities/keyresult.h"
#include "entities/meeting.h"
#include "entities/member.h"
#include "entities/milestone.h"
#include "entities/need.h"
#include "entities/objective.h"
#include "entities/plansettings.h"
#include "entities/project.h"
#include "entities/reply.h"
#include "entities/request.h"
#include "entities/review.h"
#include "entities/ritual.h"
#include "entities/rollout.h"
#include "entities/roundparticipant.h"
#include "entities/roundresult.h"
#include "entities/roundscore.h"
#include "entities/routine.h"
#include "entities/scenario.h"
#include "entities/scoringround.h"

// The whole plan as one comparable value: what the file holds, what rules read, what slides show.
struct PlanData {
    EntityTable<PlanSettings> plan = [] {
        EntityTable<PlanSettings> table;
        table.insert(PlanSettings());
        return table;
    }();
    EntityTable<Function> functions;
    EntityTable<Contact> contacts;
    EntityTable<Member> members;
    EntityTable<Absence> absences;
    EntityTable<Goal> goals;
    EntityTable<Need> needs;
    EntityTable<Objective> objectives;
    EntityTable<KeyResult> keyResults;
    EntityTable<CheckIn> checkIns;
    EntityTable<Project> projects;
    EntityTable<Milestone> milestones;
    EntityTable<Dependency> dependencies;
    EntityTable<Decision> decisions;
    EntityTable<Criterion> criteria;
    EntityTable<CriterionScore> criterionScores;
    EntityTable<ScoringRound> scoringRounds;
    EntityTable<RoundParticipant> roundParticipants;
    EntityTable<RoundScore> roundScores;
    EntityTable<RoundResult> roundResults;
    EntityTable<Scenario> scenarios;
    EntityTable<Review> reviews;
    EntityTable<Deck> decks;
    EntityTable<DeckSlide> deckSlides;
    EntityTable<Meeting> meetings;
    EntityTable<Announcement> announcements;
    EntityTable<Ritual> rituals;
    EntityTable<Routine> routines;
    EntityTable<Rollout> rollouts;
    EntityTable<Answer> answers;
    EntityTable<Request> requests;
    EntityTable<Reply> replies;
    EntityTable<ImportMapping> importMappings;

    [[nodiscard]] const PlanSettings &settings() const { return plan.at(0); }
    bool operator==(const PlanData &) const = default;
};
