// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/jumptarget.h"

#include "slides/slidepage.h"

using namespace Qt::StringLiterals;

JumpTarget jumpTargetOf(const SlidePage &page)
{
    switch (page.kind) {
    case SlideKind::Strategy:
        return {u"strategy"_s, {}};
    case SlideKind::NeedsByFunction:
        return {u"needs"_s, {}};
    case SlideKind::Matrix:
    case SlideKind::Ranking:
    case SlideKind::NotDoing:
    case SlideKind::Capacity:
    case SlideKind::DecisionsToTake:
    case SlideKind::DecisionsTaken:
        return {u"prioritise"_s, {}};
    case SlideKind::Objective:
    case SlideKind::Member:
    case SlideKind::Changes:
        return {u"okrs"_s,
                {EntityKind::Objective, page.kind == SlideKind::Objective ? page.subject : EntityId()}};
    case SlideKind::KeyResult:
        return {u"okrs"_s, {EntityKind::KeyResult, page.entry.keyResult}};
    case SlideKind::Timeline:
    case SlideKind::NextDates:
        return {u"timeline"_s, {}};
    case SlideKind::Run:
        return {u"inbox"_s, {}};
    case SlideKind::Team:
        return {u"team"_s, {}};
    case SlideKind::Title:
    case SlideKind::Agenda:
    case SlideKind::FreeText:
        return {};
    }
    return {};
}
