// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QVariant>

// What a row of a file may say of a request: nothing that has not happened yet, nothing that ends without an
// outcome, and nothing that undoes what was decided in the plan since.
class RequestRows {
public:
    // The mapping must outlive this.
    RequestRows(const ColumnMapping &mapping, QDate today);

    // Values by field, invalid where the row says nothing; `before`: those of the request that the plan has,
    // or null. What is not taken becomes a problem of its cell.
    void settle(QList<QVariant> &values, const QList<QVariant> *before, const QStringList &cellTexts,
                PreviewRow &preview) const;
    // What a new one is besides.
    void complete(QList<QVariant> &values) const;

private:
    struct Row;
    void settleDates(Row &row) const;
    void settleDescription(Row &row) const;
    void settleEnd(Row &row) const;
    void keepWhatWasDecided(Row &row) const;
    void drop(Row &row, int field, const Message &why) const;

    const ColumnMapping &m_mapping;
    QDate m_today;
    bool m_isTracker;
    int m_description;
    int m_channel;
    int m_nature;
    int m_status;
    int m_outcome;
    int m_outcomeReason;
    int m_raisedOn;
    int m_promisedOn;
    int m_answeredOn;
    int m_closedOn;
    int m_impact;
};
