// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

#include <array>

class LevelBar;
class QLabel;
class SparklineLabel;
class StatusLabel;

// What is known of a key result before somebody says where it stands: the last value, what is expected
// today, the bar, how it has gone, and the last word about it.
class CheckInFacts final : public QWidget {
    Q_OBJECT
public:
    explicit CheckInFacts(const ViewContext &context, QWidget *parent);

    void show(EntityId keyResult);
    void retranslate();

private:
    void build();
    void showNumbers();
    void showLastWord();

    ViewContext m_context;
    EntityId m_keyResult;
    QLabel *m_objective;
    QLabel *m_title;
    StatusLabel *m_status;
    QLabel *m_reason;
    std::array<QLabel *, 3> m_names{}; // over the three below
    QLabel *m_last;
    QLabel *m_expected;
    LevelBar *m_bar;
    SparklineLabel *m_spark;
    QLabel *m_word;
};
