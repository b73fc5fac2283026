// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class IconButton;
class QCheckBox;
class QDateEdit;
class QLineEdit;
struct Milestone;

// One milestone of a project, each part an edit of its own.
class MilestoneRow final : public QWidget {
    Q_OBJECT

public:
    MilestoneRow(const ViewContext &context, EntityId milestone, QWidget *parent = nullptr);

    void setMilestone(const Milestone &milestone);

private:
    void set(QStringView field, const QVariant &value);

    ViewContext m_context;
    EntityId m_milestone;
    QCheckBox *m_done;
    QLineEdit *m_title;
    QDateEdit *m_date;
    IconButton *m_remove;
    bool m_isFollowing = false;
};
