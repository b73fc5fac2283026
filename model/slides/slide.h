// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/matrixscene.h"
#include "scenes/timelinescene.h"
#include "slides/deckspec.h"

#include <optional>
#include <variant>

// A goal as slides tag it: colour and E-number.
struct SlideGoal {
    int color = 0; // 1–8, 0: no goal
    QString label; // "E2", empty: no goal

    bool operator==(const SlideGoal &) const = default;
};

struct TitleContent {
    QString subtitle; // "Planning of 11 March 2027"
    QStringList signature; // who presents, and the company
    QList<SlideGoal> kept; // a bar each that crosses the line
    QList<SlideGoal> notKept; // a dashed one that does not
};

struct StrategyRow {
    SlideGoal goal;
    QString title;
    QString metric;
    QString sponsor;
    std::optional<double> weight; // 0–1 of the heaviest
    QString weightText;
};
struct StrategyContent {
    QList<StrategyRow> rows;
};

struct MatrixContent {
    MatrixScene scene;
    QString keyTitle; // "Chosen needs"
    QString keyUnit; // "days"
    QString impactLabel;
    QString effortLabel;
    QString capacity; // "Capacity · 256 days"
    QString belowLine; // "5 needs below the line", empty: none
    QString belowLineOnPage; // the same with "%1" for the page that lists them
};

struct KeyResultRow {
    QString title;
    QString ownerInitials;
    MemberRole ownerRole = {};
    QString current;
    std::optional<Status> status; // none: no numbers
    QString statusWord;
    // Shares of the way from start to stretch, 0–1.
    std::optional<double> value;
    std::optional<double> commit;
    std::optional<double> target;
    std::optional<double> expected;
    QString startText; // "start 18%"
    QString commitText; // "commit 14%"
    QString targetText; // "target 8%"
    QString expectedText; // "expected on 11 March"
    QString note; // instead of a bar: why there is none
};
struct ObjectiveContent {
    SlideGoal goal;
    QStringList facts; // goal, owner, kind, score
    QList<KeyResultRow> rows;
};

struct WhyCard {
    QString heading; // "Company goal"
    QString title;
    QString detail; // who stands for it
};
struct WhyItem {
    QString title;
    QString detail;
};
struct WhyContent {
    SlideGoal goal;
    QList<WhyCard> chain; // goal, need, objective
    QString projectsHeading;
    QList<WhyItem> projects;
    QString needsHeading;
    QList<WhyItem> needs; // those after the one in the chain
};

struct TimelineContent {
    TimelineScene scene;
    QList<int> rows; // of the scene, in order
    qint64 first = 0; // Julian days shown, both included
    qint64 last = 0;
    QString todayText; // "11 March", empty: today is outside
};

enum class Fate { NotKept, Deferred, Declined };
struct NotDoingRow {
    int rank = 0; // 0: not in this quarter's list
    SlideGoal goal;
    QString title;
    QString reason;
    Fate fate = Fate::NotKept;
    QString fateText; // "Q3 2027", "Declined"
};
struct NotDoingContent {
    QList<NotDoingRow> rows;
};

// The ranked list; the cut stands before rows[cut].
struct RankingRow {
    int rank = 0;
    SlideGoal goal;
    QString title;
    bool kept = false;
    QString state; // where the decision does not follow the cut, empty: it does
    QString days; // "24 days"
};
struct RankingContent {
    QList<RankingRow> rows;
    qsizetype cut = 0;
    QString cutText; // "Capacity · 256 days"
};

struct DecisionRow {
    QString day; // "4 Feb"
    QString title;
    QString reason;
    QString outcome; // "Chosen for Q2 2027"
};
struct DecisionsContent {
    QList<DecisionRow> rows;
};

// A slide that has nothing to show yet, and says what would fill it.
struct HintContent {
    QString sentence;
    QString nextStep;
};

using SlideContent =
    std::variant<TitleContent, StrategyContent, MatrixContent, ObjectiveContent, WhyContent, TimelineContent,
                 NotDoingContent, HintContent, RankingContent, DecisionsContent>;

// What one slide says, before anything is decided about where it stands.
struct Slide {
    SlideKind kind = SlideKind::Title;
    QString title; // a sentence
    QString footer;
    EntityId subject; // the objective it is about; null for the others
    SlideContent content;
    DeckSlide entry = {}; // of the deck, with its notes; the builder's
};

// What a whole deck says.
struct DeckContent {
    QString title; // of the document
    QString languageCode; // "fr", "en"
    QList<Slide> slides;
};
