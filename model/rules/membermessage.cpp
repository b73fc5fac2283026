// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/membermessage.h"

#include "core/foldedtext.h"
#include "core/language.h"
#include "rules/goalof.h"
#include "rules/keyresulthealth.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool worksOn(const Member &member, const Project &project)
{
    const bool isOpen = project.status != ProjectStatus::Cancelled && project.status != ProjectStatus::Done;
    return isOpen && (project.lead == member.id || project.team.contains(member.id));
}

QString dayText(QDate day, const Language &language)
{
    return day.isValid()
        ? language.text(Message(QT_TRANSLATE_NOOP("Message", "by %1"), language.longDate(day)))
        : language.text(Message(QT_TRANSLATE_NOOP("Message", "no date yet")));
}

MemberItem itemOf(const PlanIndex &index, const KeyResult &keyResult, const Language &language)
{
    MemberItem item{keyResult.title, dayText(keyResult.due, language)};
    if (keyResult.target && keyResult.kind != KeyResultKind::Milestone) {
        const auto current = currentOf(index, keyResult);
        const QString target = language.withUnit(*keyResult.target, keyResult.unit);
        item.what = current
            ? language.text(Message(QT_TRANSLATE_NOOP("Message", "%1: %2 → %3"), keyResult.title,
                                    language.withUnit(*current, keyResult.unit), target))
            : language.text(Message(QT_TRANSLATE_NOOP("Message", "%1: %2"), keyResult.title, target));
    }
    return item;
}

MemberItem itemOf(const Member &member, const Project &project, const Language &language)
{
    const Message what = project.lead == member.id
        ? Message(QT_TRANSLATE_NOOP("Message", "Lead the project “%1”"), project.title)
        : Message(QT_TRANSLATE_NOOP("Message", "Work on the project “%1”"), project.title);
    return {language.text(what), dayText(project.end, language), true};
}

void writeWhy(const PlanIndex &index, const QList<EntityId> &needs, const Goal *goal, MemberPart &part)
{
    for (const EntityId id : needs) {
        const Need *need = index.plan().needs.find(id);
        if (!need)
            continue;
        part.need = need->title;
        if (const Contact *contact = index.plan().contacts.find(need->stakeholder))
            part.stakeholder = contact->title.isEmpty() ? contact->name
                                                        : QString(contact->name + u", "_s + contact->title);
        break;
    }
    if (goal)
        part.goal = goal->title;
}

// Projects of the quarter that no objective of it holds.
QList<MemberPart> looseProjects(const PlanIndex &index, const Member &member, Quarter quarter,
                                const Language &language)
{
    const DateRange range = quarter.range(index.settings().fiscalStartMonth);
    QList<MemberPart> parts;
    for (const Project &project : index.plan().projects) {
        const Objective *objective = index.plan().objectives.find(project.objective);
        const bool isThen = project.start.isValid() && project.end.isValid() && project.start <= range.last
            && project.end >= range.first;
        if (!worksOn(member, project) || !isThen || (objective && objective->quarter == quarter))
            continue;
        MemberPart part;
        writeWhy(index, project.needs, goalOf(index, project), part);
        part.items = {itemOf(member, project, language)};
        parts += part;
    }
    return parts;
}

QStringList whyOf(const MemberPart &part, const Language &language)
{
    QStringList why;
    if (!part.need.isEmpty())
        why += part.stakeholder.isEmpty()
            ? language.text(Message(QT_TRANSLATE_NOOP("Message", "the need “%1”"), part.need))
            : language.text(Message(QT_TRANSLATE_NOOP("Message", "the need “%1” of %2"), part.need,
                                    part.stakeholder));
    if (!part.goal.isEmpty())
        why += language.text(Message(QT_TRANSLATE_NOOP("Message", "the company goal “%1”"), part.goal));
    return why;
}

QStringList linesOf(const MemberPart &part, MessageStyle style, const Language &language)
{
    QStringList lines;
    int level = 0;
    if (!part.objective.isEmpty()) {
        lines += styledBold(part.objective, style);
        if (part.isOwner)
            lines += styledItem(
                styledText(language.text(Message(QT_TRANSLATE_NOOP("Message", "You own this objective."))), style),
                style);
    }
    for (const MemberItem &item : part.items)
        lines += styledItem(styledText(item.what + u", "_s + item.when, style), style, level);
    if (const QStringList why = whyOf(part, language); !why.isEmpty()) {
        const Message sentence(QT_TRANSLATE_NOOP("Message", "Why: %1"), why.join(u" → "_s));
        lines += styledItem(styledText(language.text(sentence), style), style, level);
    }
    lines += QString();
    return lines;
}

} // namespace

QList<MemberPart> memberParts(const PlanIndex &index, const Member &member, Quarter quarter,
                              const Language &language)
{
    QList<MemberPart> parts;
    for (const Objective *objective : objectivesIn(index, quarter)) {
        MemberPart part;
        part.objective = objective->title;
        part.isOwner = objective->owner == member.id;
        for (const KeyResult *keyResult : index.keyResultsOf(objective->id)) {
            if (keyResult->owner == member.id)
                part.items += itemOf(index, *keyResult, language);
        }
        for (const Project *project : index.projectsOfObjective(objective->id)) {
            if (worksOn(member, *project))
                part.items += itemOf(member, *project, language);
        }
        if (part.items.isEmpty() && !part.isOwner)
            continue;
        writeWhy(index, objective->needs, goalOf(index, *objective), part);
        parts += part;
    }
    return parts + looseProjects(index, member, quarter, language);
}

QString memberMessage(const PlanIndex &index, const Member &member, Quarter quarter, MessageStyle style,
                      const Language &language)
{
    const QList<MemberPart> parts = memberParts(index, member, quarter, language);
    if (parts.isEmpty())
        return {};
    const auto say = [&](const Message &message) { return styledText(language.text(message), style); };
    const QString firstName = member.name.section(u' ', 0, 0);
    QStringList lines{say(Message(QT_TRANSLATE_NOOP("Message", "Hello %1,"), firstName)),
                      say(Message(QT_TRANSLATE_NOOP(
                                      "Message", "Here is what is yours in %1, by when, and why it matters."),
                                  quarter)),
                      {}};
    for (const MemberPart &part : parts)
        lines += linesOf(part, style, language);
    while (lines.constLast().isEmpty())
        lines.removeLast();
    return lines.join(u'\n') + u'\n';
}

QString languageOf(const PlanIndex &index, const Member &member, const QString &otherwise)
{
    for (const Contact &contact : index.plan().contacts) {
        const bool isSame = (!member.email.isEmpty() && foldedText(contact.email) == foldedText(member.email))
            || foldedText(contact.name) == foldedText(member.name);
        if (isSame && !contact.language.isEmpty())
            return contact.language;
    }
    return otherwise;
}

QList<const Member *> membersToTell(const PlanIndex &index, Quarter quarter)
{
    QList<const Member *> members;
    for (const Member &member : index.plan().members) {
        if (!memberParts(index, member, quarter, Language()).isEmpty())
            members += &member;
    }
    std::stable_sort(members.begin(), members.end(), [](const Member *a, const Member *b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    return members;
}

const Announcement *lastAnnouncement(const PlanIndex &index, EntityId member, Quarter quarter)
{
    const Announcement *last = nullptr;
    for (const Announcement &announcement : index.plan().announcements) {
        if (announcement.member == member && announcement.quarter == quarter
            && (!last || announcement.date >= last->date))
            last = &announcement;
    }
    return last;
}

QList<const Member *> membersNotTold(const PlanIndex &index, Quarter quarter)
{
    QList<const Member *> members = membersToTell(index, quarter);
    members.removeIf([&](const Member *member) { return lastAnnouncement(index, member->id, quarter); });
    return members;
}
