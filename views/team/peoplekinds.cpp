// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/peoplekinds.h"

#include <algorithm>

const QList<PeopleKind> &peopleKinds()
{
    static const QList<PeopleKind> kinds = {
        {EntityKind::Member,
         "members",
         "team",
         {{"name", 240},
          {"role", 190},
          {"speciality", 180},
          {"business_line", 160},
          {"experience", 120},
          {"days_per_week", 144},
          {"run_reserve", 120},
          {"email", 270}},
         QT_TRANSLATE_NOOP("PeopleKind", "Members"),
         QT_TRANSLATE_NOOP("PeopleKind", "Member"),
         QT_TRANSLATE_NOOP("PeopleKind", "Add a member"),
         QT_TRANSLATE_NOOP("PeopleKind", "New member"),
         QT_TRANSLATE_NOOP("PeopleKind", "Table of members"),
         QT_TRANSLATE_NOOP("PeopleKind",
                           "Who is on the RevOps team? Their days give the capacity line of the matrix.")},
        {EntityKind::Function,
         "functions",
         "flag",
         {{"title", 260}, {"core", 120}, {"head", 200}, {"revops_contact", 200}, {"headcount", 120}},
         QT_TRANSLATE_NOOP("PeopleKind", "Functions"),
         QT_TRANSLATE_NOOP("PeopleKind", "Function"),
         QT_TRANSLATE_NOOP("PeopleKind", "Add a function"),
         QT_TRANSLATE_NOOP("PeopleKind", "New function"),
         QT_TRANSLATE_NOOP("PeopleKind", "Table of functions"),
         QT_TRANSLATE_NOOP(
             "PeopleKind",
             "Which functions bring needs? Marketing, sales and customer service, to begin with.")},
        {EntityKind::Contact,
         "contacts",
         "person",
         {{"name", 240},
          {"title", 200},
          {"function", 180},
          {"level", 140},
          {"language", 110},
          {"email", 270}},
         QT_TRANSLATE_NOOP("PeopleKind", "Contacts"),
         QT_TRANSLATE_NOOP("PeopleKind", "Contact"),
         QT_TRANSLATE_NOOP("PeopleKind", "Add a contact"),
         QT_TRANSLATE_NOOP("PeopleKind", "New contact"),
         QT_TRANSLATE_NOOP("PeopleKind", "Table of contacts"),
         QT_TRANSLATE_NOOP(
             "PeopleKind",
             "Who asks, who sponsors, who decides? The stakeholders outside the team stand here.")},
        {EntityKind::Ritual,
         "rituals",
         "rituals",
         {{"title", 240},
          {"kind", 200},
          {"function", 170},
          {"cadence", 170},
          {"start", 120},
          {"time", 90},
          {"minutes", 100},
          {"members", 240},
          {"end", 120}},
         QT_TRANSLATE_NOOP("PeopleKind", "Rituals"),
         QT_TRANSLATE_NOOP("PeopleKind", "Ritual"),
         QT_TRANSLATE_NOOP("PeopleKind", "Add a ritual"),
         QT_TRANSLATE_NOOP("PeopleKind", "New ritual"),
         QT_TRANSLATE_NOOP("PeopleKind", "Table of rituals"),
         QT_TRANSLATE_NOOP(
             "PeopleKind",
             "Who meets when? The days of weekly syncs, reviews and plannings show on the timeline.")},
    };
    return kinds;
}

const PeopleKind &peopleKind(EntityKind kind)
{
    return *std::find_if(peopleKinds().cbegin(), peopleKinds().cend(),
                         [kind](const PeopleKind &each) { return each.kind == kind; });
}
