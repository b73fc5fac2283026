// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "entities/plandata.h"

// Why it failed, in English; empty when it did not: QCOMPARE(whyNot(result), QString()).
template <typename T>
[[nodiscard]] QString whyNot(const Result<T> &result)
{
    return result ? QString() : Language(u"en").text(result.error());
}

// A hash of all bytes. Never of a plan that this process has open.
[[nodiscard]] QByteArray hashOfFile(const QString &path);
// Runs statements on an SQLite file as another program might; empty on success.
[[nodiscard]] QString runSql(const QString &path, const QStringList &statements);
// The first cell of the first row of a query.
[[nodiscard]] QVariant sqlValue(const QString &path, const QString &query);
// The first field that differs, as "need.title of 42"; empty when the plans are equal.
[[nodiscard]] QString firstDifference(const PlanData &actual, const PlanData &expected);
