// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/runfigures.h"

#include <QWidget>

class Language;
class QVBoxLayout;

// What is asked again and again, each beside the one thing to do about it: write the answer down once, or
// give the one that there is to all who still wait.
class TopicList final : public QWidget {
    Q_OBJECT

public:
    explicit TopicList(QWidget *parent);

    // canEdit: whether the plan takes changes; without it there are no buttons.
    void setTopics(const QList<RunTopic> &topics, bool canEdit, const Language &language);

Q_SIGNALS:
    void documentWanted(EntityId firstRequest);
    void answerWanted(EntityId firstRequest, EntityId answer);
    void opened(EntityId firstRequest);

private:
    void addTopic(const RunTopic &topic, bool canEdit, const Language &language);

    QVBoxLayout *m_rows;
};
