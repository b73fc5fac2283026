// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"
#include "rules/messagestyle.h"

#include <QDate>
#include <QList>

class Language;
class PlanIndex;
struct Announcement;
struct Member;

// One thing that is a member's in a quarter.
struct MemberItem {
    QString what; // "First answer to a lead: 26 h → 4 h"
    QString when; // "by 30 June 2027"; "no date yet"
    bool isProject = false;

    bool operator==(const MemberItem &) const = default;
};

// What is theirs for one objective, and why it matters: need, who asked for it, company goal.
struct MemberPart {
    QString objective; // empty: projects without one
    bool isOwner = false; // of the objective itself
    QString need;
    QString stakeholder;
    QString goal;
    QList<MemberItem> items;

    bool operator==(const MemberPart &) const = default;
};

// In the order of the objectives. Key results they own, projects they lead or work on, objectives they own.
[[nodiscard]] QList<MemberPart> memberParts(const PlanIndex &index, const Member &member, Quarter quarter,
                                            const Language &language);

// The message that tells them (PRODUCT.md S12); empty when nothing is theirs.
[[nodiscard]] QString memberMessage(const PlanIndex &index, const Member &member, Quarter quarter,
                                    MessageStyle style, const Language &language);

// "fr" or "en": that of the contact of the same mail address or name, else the one given.
[[nodiscard]] QString languageOf(const PlanIndex &index, const Member &member, const QString &otherwise);

// Members who have something in the quarter, by name.
[[nodiscard]] QList<const Member *> membersToTell(const PlanIndex &index, Quarter quarter);
// The last time the member was told about the quarter; null: never.
[[nodiscard]] const Announcement *lastAnnouncement(const PlanIndex &index, EntityId member, Quarter quarter);
// Of those to tell, who has not been yet.
[[nodiscard]] QList<const Member *> membersNotTold(const PlanIndex &index, Quarter quarter);
