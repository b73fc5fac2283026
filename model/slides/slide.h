// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/matrixscene.h"
#include "scenes/timelinescene.h"
#include "slides/deckspec.h"
#include "slides/shape.h"

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

// One of decisions, dates, needs, points: rows that begin with a sign and a word, and end with one. What a
// row has not, its neighbours have not either, or it stays empty.
struct ListRow {
    SlideGoal goal; // the sign: a tag, or with a rank the pill of a need
    int rank = 0;
    bool kept = false; // the need of that rank
    std::optional<Status> status; // the sign, where no goal is
    QString lead; // "4 Feb", "15 min"
    QString title;
    QString detail; // smaller, below
    QString end; // "Chosen for Q2 2027"
    int slide = -1; // of the deck that it leads to: its page is the end of the row
};
struct ListContent {
    QList<ListRow> rows;
};

struct ChangeRow {
    std::optional<Status> status; // none: a decision, which is neither good nor bad
    QString verb; // "Reached"
    QString title;
    QString before;
    QString after;
};
struct ChangesContent {
    QList<ChangeRow> rows;
};

// One objective of a member: why it is there, and what is theirs in it.
struct MemberResult {
    std::optional<Status> status; // none: no numbers
    QString title;
    QString way; // "72 → 95 %"
};
struct MemberContent {
    SlideGoal goal;
    QList<WhyCard> chain; // goal, need, objective; empty: projects without an objective
    QString resultsHeading;
    QList<MemberResult> results;
    QString projectsHeading;
    QList<WhyItem> projects;
};

// A key result over its run: days as Julian days, values as shares of the plot's height, 0–1.
struct ChartPoint {
    double day = 0;
    double share = 0;
};
struct ChartLevel {
    QString text; // "target 8 %"
    double share = 0;
    bool isTarget = false;
};
struct KeyResultContent {
    SlideGoal goal;
    QStringList facts; // objective, owner, due
    QString current;
    std::optional<Status> status;
    QString statusWord;
    QString forecast; // a sentence
    QString comment; // of the last check-in, with its day
    QList<ChartPoint> checkIns;
    QList<ChartPoint> expected;
    QString expectedText;
    QList<ChartPoint> ahead; // from the last check-in to where it ends at this pace
    QList<ChartLevel> levels;
    QList<std::pair<double, QString>> months; // first days and names
    double first = 0;
    double last = 0;
    double today = 0; // 0: outside
    QString todayText;
    QString note; // instead of a chart: why there is none
};

// Person-days of the quarter, of everybody and of each member: run, projects and what is left.
struct CapacityBar {
    QString name;
    double total = 0;
    double run = 0;
    double projects = 0;
    QString text; // "74 of 60 days"
    QString over; // "14 days too many", empty: it fits
};
struct CapacityContent {
    QString runName; // of the legend
    QString projectsName;
    QString freeName;
    QString overName;
    QList<CapacityBar> bars; // the first is everybody
};

// What the daily run took of the team's time, week by week, and what came in and went out.
struct RunWeek {
    QString label; // "15 Feb", "this week"
    double routines = 0; // person-days
    double requests = 0;
    double reserve = 0;
    QString daysText; // "4.5"
    int in = 0;
    int out = 0;
};
struct RunFigure {
    QString value; // "2 d"
    QString words; // "to close, median"
};
struct RunContent {
    QString daysHeading;
    QString routinesName; // of the legends
    QString requestsName;
    QString reserveName;
    QString flowHeading;
    QString inName; // "In: 26"
    QString outName;
    QList<RunWeek> weeks; // that of today the last
    QList<RunFigure> figures;
};

// The team by its groups, above the run that is always staffed.
struct TeamSeat {
    QString name;
    QString role;
    MemberRole tint = {};
};
struct TeamGroup {
    QString title;
    QString detail; // "for Nina Vidal, VP Customer Service"
    QList<TeamSeat> seats;
};
struct TeamContent {
    QList<TeamGroup> groups;
    QString runTitle;
    QString runText;
};

struct FreeTextContent {
    QStringList points;
};

// A slide that has nothing to show yet, and says what would fill it.
struct HintContent {
    QString sentence;
    QString nextStep;
};

using SlideContent =
    std::variant<TitleContent, StrategyContent, MatrixContent, ObjectiveContent, WhyContent, TimelineContent,
                 NotDoingContent, HintContent, RankingContent, ListContent, ChangesContent, MemberContent,
                 KeyResultContent, CapacityContent, TeamContent, RunContent, FreeTextContent>;

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
    Picture logo = {}; // of the company; null: none
};
