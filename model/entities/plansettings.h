// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QList>
#include <QString>
#include <QStringList>

// Where the company stands; the default run reserve follows from it (PRODUCT.md S6).
enum class GrowthPhase { Launch, Growth, Scale, Profitability, Productivity };

// How the ranked list scores a need.
enum class ScoringModel { ImpactEffort, Rice, Ice, Wsjf, Weighted };

// From whom requests are taken (S7).
enum class IntakePolicy { Anyone, ManagersOnly };

// How the team is cut (S10).
enum class TeamModel { Specialities, BusinessLines, FocusTeams, Hybrid };

// The settings of one plan. They are an entity so that they undo, log and round-trip like the rest.
struct PlanSettings {
    static constexpr EntityId onlyId{1};

    EntityId id = onlyId;
    QString title;
    QString company;
    EntityId head; // the member who presents the plan
    GrowthPhase growthPhase = GrowthPhase::Scale;
    int fiscalStartMonth = 1; // 1–12
    double runReserve = 30; // percent of capacity, 0–100
    QList<double> effortDays = {1, 5, 20, 60, 120}; // person-days of efforts 1 to 5
    QStringList quadrantNames; // four of the reader's own, or empty for the default names
    int checkInDays = 10; // a check-in older than this is outdated
    double onTrackPace = 95; // percent of what is expected today
    double atRiskPace = 70;
    int atRiskConfidence = 3; // 0–10
    double projectAttention = 10; // points that progress may be behind time
    double projectAtRisk = 20;
    int maxObjectives = 3; // a team and quarter
    int minKeyResults = 2; // an objective
    int maxKeyResults = 5;
    QStringList rulesOff; // ids of the OKR rules that this plan does not want to hear about
    bool shiftSuccessors = false; // whether moving a project moves those that wait for it
    ScoringModel scoringModel = ScoringModel::ImpactEffort;
    QString accentColor; // "#rrggbb" of the slides; the house's own when empty
    QString logo; // of the company on slides: a PNG or SVG as base64
    double screenWidth = 2; // metres, of the room's screen
    double lastRow = 8; // metres from the screen
    TeamModel teamModel = TeamModel::Specialities;
    IntakePolicy intakePolicy = IntakePolicy::Anyone;
    QString ticketTool; // its name in answers and advice
    int ticketHeadcount = 100; // people in sales from which tickets are advised (seed article)
    // What an impact counts in a request's priority (the ladder of S4), 0–10.
    int weightComfort = 1;
    int weightOnePerson = 2;
    int weightTeamDegraded = 3;
    int weightTeamStopped = 4;
    int weightSignature = 5;
    int ageStepWeeks = 4; // of waiting that lift a request by one step
    int highPromiseDays = 14; // calendar days promised for a high priority
    double maxRunShare = 50; // percent of capacity from which run is warned about
    double deflectedMinutes = 20; // saved by an answer that says nothing else

    bool operator==(const PlanSettings &) const = default;
};
