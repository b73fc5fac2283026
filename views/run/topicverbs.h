// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/requestclusters.h"

class QWidget;

// What is done about something that is asked again and again, wherever it shows.

// Writes the answer down once and opens it: its words are to be gone over before anybody reads them.
void documentTopic(const ViewContext &context, const RequestCluster &topic);
// Shows what would be said to each who still waits, and closes their requests with it.
void answerTopic(const ViewContext &context, const RequestCluster &topic, EntityId answer, QWidget *parent);
