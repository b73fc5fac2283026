// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/viewregistry.h"

#include "checkins/checkinsview.h"
#include "common/planview.h"
#include "communicate/communicateview.h"
#include "matrix/matrixview.h"
#include "members/membersview.h"
#include "needs/needsview.h"
#include "okrs/keyresultpage.h"
#include "okrs/okrsview.h"
#include "quarters/quartersview.h"
#include "run/inboxview.h"
#include "strategy/strategyview.h"
#include "team/teamview.h"
#include "timeline/timelineview.h"
#include "workshop/roundview.h"

namespace {

template <typename View>
PlanView *create(const ViewContext &context, QWidget *parent)
{
    return new View(context, parent);
}

} // namespace

const QList<ViewEntry> &allViews()
{
    static const QList<ViewEntry> views = {
        {"strategy", 1, nullptr, "strategy", &create<StrategyView>},
        {"needs", 2, nullptr, "needs", &create<NeedsView>},
        {"prioritise", 3, QT_TRANSLATE_NOOP("View", "Matrix"), "prioritise", &create<MatrixView>},
        {"score", 3, QT_TRANSLATE_NOOP("View", "Score together"), "prioritise", &create<RoundView>},
        {"okrs", 4, QT_TRANSLATE_NOOP("View", "Tree"), "okr", &create<OkrsView>},
        {"timeline", 4, QT_TRANSLATE_NOOP("View", "Timeline"), "timeline", &create<TimelineView>},
        {"quarters", 4, QT_TRANSLATE_NOOP("View", "All quarters"), "calendar", &create<QuartersView>},
        {"keyresult", 4, nullptr, "okr", &create<KeyResultPage>},
        {"communicate", 5, QT_TRANSLATE_NOOP("View", "Slides"), "communicate", &create<CommunicateView>},
        {"members", 5, QT_TRANSLATE_NOOP("View", "Members"), "communicate", &create<MembersView>},
        {"inbox", 0, QT_TRANSLATE_NOOP("View", "Requests"), "inbox", &create<InboxView>},
        {"checkins", 0, QT_TRANSLATE_NOOP("View", "Check-ins"), "rituals", &create<CheckInsView>},
        {"team", 0, QT_TRANSLATE_NOOP("View", "Team"), "team", &create<TeamView>},
    };
    return views;
}
