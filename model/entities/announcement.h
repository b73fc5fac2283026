// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QDate>
#include <QString>

enum class AnnouncementWay { Slide, Page, Message, InPerson };

// That a member was told what is theirs this quarter, by when and why, and when that was (S12).
struct Announcement {
    EntityId id;
    EntityId member;
    Quarter quarter;
    QDate date;
    AnnouncementWay way = AnnouncementWay::Message;
    QString by;

    bool operator==(const Announcement &) const = default;
};
