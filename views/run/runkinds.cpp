// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runkinds.h"

const KindTable &routineTable()
{
    static const KindTable table{
        EntityKind::Routine,
        "RunKind",
        "routines",
        "run",
        {{"title", 236},
         {"cadence", 140},
         {"minutes", 164},
         {"owner", 150},
         {"next_on", 116},
         {"then_on", 106},
         {"capacity_share", 150},
         {"function", 140}},
        QT_TRANSLATE_NOOP("RunKind", "Routines"),
        QT_TRANSLATE_NOOP("RunKind", "Routine"),
        QT_TRANSLATE_NOOP("RunKind", "Add a routine"),
        QT_TRANSLATE_NOOP("RunKind", "New routine"),
        QT_TRANSLATE_NOOP("RunKind", "Table of routines"),
        QT_TRANSLATE_NOOP("RunKind",
                          "What does the team do again and again? Forecasts, data checks, commissions: their "
                          "time counts as run."),
        QT_TRANSLATE_NOOP("RunKind", "Open details"),
        true};
    return table;
}

const KindTable &rolloutTable()
{
    static const KindTable table{
        EntityKind::Rollout,
        "RunKind",
        "rollouts",
        "rollout",
        {{"title", 260},
         {"start", 120},
         {"end", 120},
         {"phase", 130},
         {"open_requests", 150},
         {"boost", 110},
         {"reserve", 120},
         {"lead", 170}},
        QT_TRANSLATE_NOOP("RunKind", "Rollouts"),
        QT_TRANSLATE_NOOP("RunKind", "Rollout"),
        QT_TRANSLATE_NOOP("RunKind", "Add a rollout"),
        QT_TRANSLATE_NOOP("RunKind", "New rollout"),
        QT_TRANSLATE_NOOP("RunKind", "Table of rollouts"),
        QT_TRANSLATE_NOOP(
            "RunKind",
            "Which tool or process is being taken up? While its rollout lasts, its requests rise "
            "in priority."),
        QT_TRANSLATE_NOOP("RunKind", "Open details"),
        true};
    return table;
}

const KindTable &answerTable()
{
    static const KindTable table{
        EntityKind::Answer,
        "RunKind",
        "answers",
        "answer",
        {{"title", 290},
         {"times_sent", 80},
         {"deflections", 150},
         {"hours_saved", 130},
         {"keywords", 220},
         {"language", 84},
         {"owner", 140},
         {"date", 110}},
        QT_TRANSLATE_NOOP("RunKind", "Answers"),
        QT_TRANSLATE_NOOP("RunKind", "Answer"),
        QT_TRANSLATE_NOOP("RunKind", "Add an answer"),
        QT_TRANSLATE_NOOP("RunKind", "New answer"),
        QT_TRANSLATE_NOOP("RunKind", "Table of answers"),
        QT_TRANSLATE_NOOP(
            "RunKind",
            "Which question comes back? Write its answer once, and send it the next time in one "
            "click."),
        QT_TRANSLATE_NOOP("RunKind", "Open details")};
    return table;
}
