// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;
struct CheckIn;
struct KeyResult;

// The check-ins of a key result, the newest first: each can be corrected or deleted. Beside the tree the
// last few; on a page of its own all of them, with confidence and what held it up.
class CheckInList final : public QWidget {
    Q_OBJECT

public:
    enum class Extent { Last, All };

    CheckInList(const ViewContext &context, EntityId keyResult, Extent extent, QWidget *parent = nullptr);

Q_SIGNALS:
    void editWanted(EntityId checkIn);

private:
    void refresh();
    void addRow(const KeyResult &keyResult, const CheckIn &checkIn);
    void addVerbs(QHBoxLayout *row, EntityId checkIn, const QString &day);
    [[nodiscard]] QString circumstances(const CheckIn &checkIn) const;

    ViewContext m_context;
    EntityId m_keyResult;
    Extent m_extent;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};
