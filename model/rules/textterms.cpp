// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/textterms.h"

#include "core/foldedtext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// A stem keeps at least this much of its word.
constexpr qsizetype shortestStem = 4;

struct Ending {
    QLatin1StringView ending;
    QLatin1StringView becomes;
};

// Tried in this order, the first that leaves a stem is taken. After the plural is gone.
constexpr Ending endings[] = {
    {"issement"_L1, ""_L1},  {"ification"_L1, "ifi"_L1}, {"isation"_L1, "is"_L1},
    {"ization"_L1, "is"_L1}, {"ations"_L1, ""_L1},       {"ation"_L1, ""_L1},
    {"ement"_L1, ""_L1},     {"ition"_L1, ""_L1},        {"tion"_L1, "t"_L1},
    {"sion"_L1, "s"_L1},     {"ment"_L1, ""_L1},         {"ence"_L1, ""_L1},
    {"ance"_L1, ""_L1},      {"ising"_L1, "is"_L1},      {"izing"_L1, "is"_L1},
    {"ings"_L1, ""_L1},      {"ing"_L1, ""_L1},          {"ized"_L1, "is"_L1},
    {"ises"_L1, "is"_L1},    {"iser"_L1, "is"_L1},       {"ize"_L1, "is"_L1},
    {"ise"_L1, "is"_L1},     {"euse"_L1, ""_L1},         {"trice"_L1, "t"_L1},
    {"teur"_L1, "t"_L1},     {"eur"_L1, ""_L1},          {"ant"_L1, ""_L1},
    {"ent"_L1, ""_L1},       {"age"_L1, ""_L1},          {"ees"_L1, ""_L1},
    {"ied"_L1, "i"_L1},      {"ion"_L1, ""_L1},          {"ive"_L1, ""_L1},
    {"ee"_L1, ""_L1},        {"ed"_L1, ""_L1},           {"er"_L1, ""_L1},
    {"ez"_L1, ""_L1},        {"ir"_L1, ""_L1},           {"if"_L1, ""_L1},
    {"al"_L1, ""_L1},        {"y"_L1, "i"_L1},           {"e"_L1, ""_L1},
    {"ie"_L1, "i"_L1},
};

// In foldedWords(), as they are written without accents; single letters are left out in any case.
const QSet<QString> &smallWords()
{
    static const QSet<QString> words = [] {
        const QString all = uR"(
            le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre
            vos leur leurs je tu il elle on nous vous ils elles me te se lui en et ou mais donc or ni car que qui
            quoi dont quand comme si ne pas plus par pour avec sans sous sur dans vers chez entre est sont etre
            etait avoir ai as ont avons avez fait faire peut peux pouvoir pouvez peuvent pourrait pourriez faut
            faudrait veut voudrait voudrais souhaite souhaiterait merci bonjour svp stp plait cela ca tout tous
            toute toutes autre autres aussi encore deja bien tres besoin aimerait aimerais possible il y qu
            the an of to in on at by for from with without and or but not no is are was were be been being am do
            does did has have had will would can could should may might must this that these those it its we you
            they he she my our your their me us them as if so than then there here what which who how why when
            where please hi hello thanks thank need needs want wants like get got make also any some all into
            out up about just)"_s;
        const QStringList list = all.simplified().split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

QString singular(const QString &word)
{
    if (word.endsWith("aux"_L1) && word.size() > 4 && !word.endsWith("eaux"_L1))
        return word.chopped(3) + "al"_L1;
    if (word.endsWith("ies"_L1) && word.size() > 4)
        return word.chopped(3) + u'y';
    if (word.endsWith("sses"_L1) || word.endsWith("xes"_L1) || word.endsWith("ches"_L1))
        return word.chopped(2);
    const bool isPlural = (word.endsWith(u's') && !word.endsWith("ss"_L1) && !word.endsWith("us"_L1))
        || word.endsWith("eaux"_L1) || word.endsWith("eux"_L1);
    return isPlural ? word.chopped(1) : word;
}

// "planning" keeps its double letter in "plann" where "plan" has one.
QString withSingleEnd(QString stem)
{
    const qsizetype size = stem.size();
    if (size > 3 && stem.at(size - 1).isLetter() && stem.at(size - 1) == stem.at(size - 2))
        stem.chop(1);
    return stem;
}

} // namespace

QString stemOf(const QString &word)
{
    if (word.size() <= 3 || word.at(0).isDigit())
        return word;
    const QString one = singular(word);
    for (const Ending &ending : endings) {
        const qsizetype left = one.size() - ending.ending.size() + ending.becomes.size();
        if (left >= shortestStem && one.endsWith(ending.ending))
            return withSingleEnd(one.chopped(ending.ending.size()) + ending.becomes);
    }
    return withSingleEnd(one);
}

void visitTerms(QStringView text, const TermVisitor &visit, qsizetype longest)
{
    const QString folded = foldedWords(text.first(qMin(longest, text.size())));
    const QSet<QString> &small = smallWords();
    for (const QStringView part : QStringView(folded).tokenize(u' ')) {
        if (part.isEmpty() || (part.size() == 1 && !part.at(0).isDigit()))
            continue;
        const QString word = part.toString();
        if (!small.contains(word))
            visit(stemOf(word));
    }
}

QStringList termsOf(QStringView text)
{
    QStringList terms;
    visitTerms(text, [&terms](const QString &term) { terms << term; });
    return terms;
}
