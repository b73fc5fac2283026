// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trackers.h"

#include "core/foldedtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// One line is one signature: all of its headers, in foldedWords(), stand in the file.
struct Signature {
    Tracker tracker;
    const char *headers; // separated by commas
};

constexpr Signature signatures[] = {
    {Tracker::Jira, "summary,issue key"},
    {Tracker::Jira, "issuekey,title"},
    {Tracker::Jira, "resume,cle de ticket"},
    {Tracker::Jira, "resumen,clave de incidencia"},
    {Tracker::Jira, "zusammenfassung,vorgangsschlussel"},
    {Tracker::Asana, "task id,name,section column"},
    {Tracker::Linear, "title,cycle name,status"},
    {Tracker::Linear, "title,issue description,creator"},
    {Tracker::Trello, "card id,card name,list name"},
    {Tracker::Trello, "card name,list name"},
    {Tracker::Trello, "name,description,labels,list"},
    {Tracker::GitHub, "title,body,labels"},
    {Tracker::GitHub, "title,url,number,state"},
    {Tracker::Monday, "name,person,status,date"},
    {Tracker::Monday, "name,subitems,status"},
    {Tracker::Monday, "name,item id"},
    {Tracker::Monday, "nom,personne,statut,date"},
};

QLatin1StringView nameOf(Tracker tracker)
{
    switch (tracker) {
    case Tracker::Jira:
        return "Jira"_L1;
    case Tracker::Trello:
        return "Trello"_L1;
    case Tracker::GitHub:
        return "GitHub"_L1;
    case Tracker::Asana:
        return "Asana"_L1;
    case Tracker::Linear:
        return "Linear"_L1;
    case Tracker::Monday:
        return "monday"_L1;
    case Tracker::None:
        break;
    }
    return {};
}

} // namespace

Tracker trackerOf(const QStringList &header)
{
    QSet<QString> words;
    for (const QString &text : header)
        words.insert(foldedWords(text));
    for (const Signature &signature : signatures) {
        const QStringList wanted = QString::fromLatin1(signature.headers).split(u',');
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&](const QString &each) { return words.contains(each); }))
            return signature.tracker;
    }
    return Tracker::None;
}

Message trackerSentence(Tracker tracker)
{
    if (tracker == Tracker::None)
        return {};
    return Message(QT_TRANSLATE_NOOP("Message", "Recognised by its columns: an export of %1."),
                   QString(nameOf(tracker)));
}

double minutesPerUnit(Tracker tracker, const QString &header)
{
    const QStringList words = foldedWords(header).split(u' ');
    const bool saysMinutes =
        words.contains(u"mn"_s) || words.contains(u"min"_s) || words.contains(u"minutes"_s);
    if (tracker == Tracker::Jira && !saysMinutes)
        return 1.0 / 60;
    const bool saysHours = words.contains(u"heures"_s) || words.contains(u"hours"_s) || words.contains(u"h"_s)
        || words.contains(u"horas"_s);
    return saysHours ? 60 : 1;
}
