// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class Settings;

// A plan file that was open before, with what the welcome page says about it without opening it.
struct RecentPlan {
    QString path;
    QString title;
    QString summary; // "Kervello · Q2 2027, 13 needs kept", as of when it was closed
    QDateTime openedAt;

    [[nodiscard]] bool isMissing() const;
    bool operator==(const RecentPlan &) const = default;
};

inline constexpr qsizetype maxRecentPlans = 10;

// The newest first.
[[nodiscard]] QList<RecentPlan> recentPlans(const Settings &settings);
// Comes first, in place of an older entry of the same file.
void rememberPlan(Settings &settings, const RecentPlan &plan);
void forgetPlan(Settings &settings, const QString &path);
