// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/quarter.h"

#include <QListWidget>

// The key results of a quarter that ends, each with its grade and what becomes of it.
class GradingList final : public QListWidget {
    Q_OBJECT
public:
    explicit GradingList(const ViewContext &context, QWidget *parent);

    void setQuarter(Quarter quarter);
    void refresh();
    [[nodiscard]] EntityId current() const;
    void setCurrent(EntityId keyResult);
    // Null at the ends.
    [[nodiscard]] EntityId after(EntityId keyResult) const;
    [[nodiscard]] EntityId before(EntityId keyResult) const;

Q_SIGNALS:
    void chosen(EntityId keyResult);

private:
    [[nodiscard]] EntityId at(int row) const;

    ViewContext m_context;
    Quarter m_quarter;
};
