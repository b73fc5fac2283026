// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrwording.h"

#include "core/foldedtext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// All lists are of folded words: lower case, no accents, no signs.

bool startsWithOneOf(const QString &words, const QStringList &starts)
{
    return std::any_of(starts.cbegin(), starts.cend(), [&](const QString &start) {
        return words.startsWith(start) && (words.size() == start.size() || words.at(start.size()) == u' ');
    });
}

// Google re:Work, "Set goals with OKRs": objectives and key results say what will be different; what
// will be built or done for it is a project.
bool startsWithDelivery(const QString &words)
{
    static const QStringList verbs = {
        u"implement"_s,
        u"deploy"_s,
        u"create"_s,
        u"migrate"_s,
        u"introduce"_s,
        u"set up"_s,
        u"roll out"_s,
        u"install"_s,
        u"configure"_s,
        u"integrate"_s,
        u"put in place"_s,
        u"go live"_s,
        u"write"_s,
        u"automate"_s,
        u"develop"_s,
        u"lancer"_s,
        u"deployer"_s,
        u"mettre en place"_s,
        u"mettre en oeuvre"_s,
        u"mettre en œuvre"_s,
        u"mettre en production"_s,
        u"mettre en service"_s,
        u"implementer"_s,
        u"creer"_s,
        u"construire"_s,
        u"installer"_s,
        u"configurer"_s,
        u"migrer"_s,
        u"integrer"_s,
        u"automatiser"_s,
        u"rediger"_s,
        u"mise en place"_s,
        u"mise en oeuvre"_s,
        u"mise en œuvre"_s,
        u"livrer"_s,
    };
    return startsWithOneOf(words, verbs);
}

// re:Work again: "consult", "help", "analyze", "participate" describe activities.
bool startsWithBusyness(const QString &words)
{
    static const QStringList verbs = {
        u"organise"_s,    u"organize"_s,    u"participate"_s, u"analyse"_s,        u"analyze"_s,
        u"consult"_s,     u"help"_s,        u"assist"_s,      u"attend"_s,         u"prepare"_s,
        u"define"_s,      u"investigate"_s, u"explore"_s,     u"conduct"_s,        u"work on"_s,
        u"communicate"_s, u"collaborate"_s, u"study"_s,       u"organiser"_s,      u"participer"_s,
        u"analyser"_s,    u"aider"_s,       u"accompagner"_s, u"preparer"_s,       u"definir"_s,
        u"etudier"_s,     u"animer"_s,      u"former"_s,      u"sensibiliser"_s,   u"communiquer"_s,
        u"auditer"_s,     u"documenter"_s,  u"realiser"_s,    u"travailler sur"_s, u"faire"_s,
        u"contribuer"_s,
    };
    return startsWithOneOf(words, verbs);
}

// Words that are a verb or a noun: "Launch the CRM" is a task, "Launch delay" is measured. What follows
// tells them apart.
bool startsAmbiguously(const QString &words, const QStringList &first, const QStringList &second)
{
    const qsizetype space = words.indexOf(u' ');
    if (space < 0 || !first.contains(words.left(space)))
        return false;
    const QString next = words.mid(space + 1).section(u' ', 0, 0);
    return second.contains(next) || (!next.isEmpty() && next.at(0).isDigit());
}

bool startsWithVerbAndObject(const QString &words, bool isBusy)
{
    static const QStringList delivery = {u"launch"_s,  u"build"_s,  u"release"_s,   u"ship"_s,
                                         u"deliver"_s, u"design"_s, u"developper"_s};
    static const QStringList busy = {u"train"_s, u"test"_s, u"review"_s,   u"report"_s,
                                     u"audit"_s, u"plan"_s, u"document"_s, u"run"_s,
                                     u"hold"_s,  u"meet"_s, u"support"_s,  u"research"_s};
    static const QStringList objects = {u"a"_s,   u"an"_s,    u"the"_s,  u"our"_s, u"new"_s,
                                        u"all"_s, u"every"_s, u"each"_s, u"two"_s, u"three"_s,
                                        u"un"_s,  u"une"_s,   u"of"_s};
    return startsAmbiguously(words, isBusy ? busy : delivery, objects);
}

// "Déploiement du CRM" is work; "Déploiement : part des équipes équipées" measures it.
bool startsWithNounOfDelivery(const QString &words)
{
    static const QStringList nouns = {u"implementation"_s, u"rollout"_s,   u"deployment"_s, u"creation"_s,
                                      u"migration"_s,      u"lancement"_s, u"deploiement"_s};
    static const QStringList links = {u"of"_s, u"to"_s, u"de"_s, u"du"_s, u"des"_s, u"d"_s, u"vers"_s};
    static const QStringList measures = {u"share"_s, u"rate"_s,  u"number"_s, u"time"_s,  u"days"_s,
                                         u"part"_s,  u"taux"_s,  u"nombre"_s, u"delai"_s, u"duree"_s,
                                         u"jours"_s, u"ecart"_s, u"cost"_s,   u"cout"_s};
    const QStringList all = words.split(u' ');
    return all.size() > 1 && nouns.contains(all.at(0)) && links.contains(all.at(1))
        && std::none_of(all.cbegin(), all.cend(),
                        [](const QString &word) { return measures.contains(word); });
}

bool delivers(const QString &words)
{
    return startsWithDelivery(words) || startsWithVerbAndObject(words, false)
        || startsWithNounOfDelivery(words);
}

// "Phase 2" and "ISO 27001" are names.
bool isNameBefore(const QString &word)
{
    static const QStringList counted = {u"phase"_s, u"level"_s, u"niveau"_s, u"tier"_s,  u"wave"_s,
                                        u"vague"_s, u"lot"_s,   u"etape"_s,  u"step"_s,  u"version"_s,
                                        u"part"_s,  u"volet"_s, u"series"_s, u"office"_s};
    const bool isAbbreviation =
        word.size() >= 2 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return isAbbreviation || counted.contains(foldedText(word));
}

bool isAmount(const QString &word, const QString &before)
{
    qsizetype digits = 0;
    while (digits < word.size() && (word.at(digits).isDigit() || u".,"_s.contains(word.at(digits))))
        ++digits;
    const QString number = word.left(digits);
    const QString rest = word.mid(digits);
    static const QStringList units = {u""_s,  u"%"_s, u"€"_s, u"$"_s, u"k"_s,   u"k€"_s, u"m"_s, u"m€"_s,
                                      u"x"_s, u"h"_s, u"j"_s, u"d"_s, u"pts"_s, u":"_s,  u";"_s, u")"_s};
    if (number.isEmpty() || !units.contains(rest.toLower()))
        return false;
    const int value = number.toInt();
    const bool isYear = rest.isEmpty() && number.size() == 4 && value >= 1990 && value < 2100;
    return !isYear && !isNameBefore(before);
}

} // namespace

bool namesOutput(QStringView title)
{
    return delivers(foldedWords(title));
}

bool namesActivity(QStringView title)
{
    const QString words = foldedWords(title);
    return delivers(words) || startsWithBusyness(words) || startsWithVerbAndObject(words, true);
}

bool keepsGoing(QStringView title)
{
    // re:Work: "keep hiring", "maintain market position", "continue doing X" push for nothing new.
    static const QStringList starts = {u"maintain"_s,   u"maintaining"_s, u"continue"_s,   u"continuing"_s,
                                       u"carry on"_s,   u"go on"_s,       u"sustain"_s,    u"maintenir"_s,
                                       u"poursuivre"_s, u"continuer"_s,   u"perenniser"_s, u"maintien"_s,
                                       u"poursuite"_s};
    const QString words = foldedWords(title);
    if (words.startsWith(u"keep "_s))
        return words.section(u' ', 1, 1).endsWith(u"ing"_s);
    return startsWithOneOf(words, starts);
}

bool holdsNumber(QStringView title)
{
    QString before;
    const QStringList words = title.toString().simplified().split(u' ');
    for (QString word : words) {
        while (word.startsWith(u'(') || word.startsWith(u'€') || word.startsWith(u'$')
               || word.startsWith(u'+'))
            word.remove(0, 1);
        if (isAmount(word, before))
            return true;
        before = word;
    }
    return false;
}
