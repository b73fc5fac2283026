// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"
#include "entities/plandata.h"

#include <QHash>

// A plan written as text, one entity a line: kind, a name to refer to it by, then fields by key.
//
//     plan fiscal_start_month=1 run_reserve=30
//     goal retention weight=40 position=1
//     need leads goals=retention impact=4.2 effort=2 status=chosen quarter=2027-Q2
//     check_in - key_result=speed date=2027-03-04 value=72
//
// Values with spaces stand in double quotes; references are names, lists are joined by commas.
// A title that is not given is the name. Ids are 101, 102… in the order of the lines.
struct PlanFixture {
    PlanData plan;
    QHash<QString, EntityRef> refs;

    // Fails the program when there is no such name, since the test itself is wrong then.
    [[nodiscard]] EntityRef ref(const QString &name) const;
    [[nodiscard]] EntityId id(const QString &name) const { return ref(name).id; }
    [[nodiscard]] QString nameOf(EntityId id) const;
    [[nodiscard]] QStringList namesOf(const QList<EntityId> &ids) const;
};

[[nodiscard]] PlanFixture planFromText(const char *text);
