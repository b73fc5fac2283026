// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/runorproject.h"

#include "entities/request.h"

RunOrProject runOrProject(const Request &request)
{
    if (request.oneMember == YesNo::No || request.lowEffort == YesNo::No)
        return RunOrProject::Project;
    return request.oneMember && request.lowEffort ? RunOrProject::Run : RunOrProject::Open;
}

Message runOrProjectReason(const Request &request)
{
    const bool needsSeveral = request.oneMember == YesNo::No;
    const bool isLong = request.lowEffort == YesNo::No;
    if (needsSeveral && isLong) {
        return Message(QT_TRANSLATE_NOOP(
            "Message", "Project: it needs several people and more than a day. Make it a need."));
    }
    if (needsSeveral)
        return Message(QT_TRANSLATE_NOOP("Message", "Project: it needs several people. Make it a need."));
    if (isLong)
        return Message(QT_TRANSLATE_NOOP("Message", "Project: it takes more than a day. Make it a need."));
    if (runOrProject(request) == RunOrProject::Run) {
        return Message(
            QT_TRANSLATE_NOOP("Message", "Run: one person has all the skills, and it takes a day at most."));
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Two answers say whether it is run or a project."));
}
