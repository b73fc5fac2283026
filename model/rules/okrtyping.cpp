// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrtyping.h"

#include "core/daterange.h"
#include "core/foldedtext.h"
#include "core/language.h"
#include "entities/plandata.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// A number with its thousands and decimals, and the word or sign right after it.
constexpr QStringView numberPattern = u"([-−]?\\d[\\d .,\u00A0\u202F]*?)\\s*(%|[€$]|[\\p{L}€$/]{1,14})?";

QRegularExpression ending(const QString &pattern)
{
    return QRegularExpression(u"(?:^|(?:\\s[–-](?=\\s))?[\\s,:(]+)"_s + pattern + u"\\s*$"_s,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<double> numberIn(QString text, const Language &language)
{
    text.remove(QRegularExpression(u"[\\s\u00A0\u202F]"_s));
    text.replace(u'−', u'-');
    bool isNumber = false;
    double number = language.locale().toDouble(text, &isNumber);
    if (!isNumber)
        number = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void keepTitle(TypedOkr &typed, qsizetype length)
{
    typed.title = typed.title.left(length).trimmed();
}

// "from 22% to 30%", "de 22 % à 30 %", "22 → 30 jours".
bool takeWay(TypedOkr &typed, const Language &language)
{
    static const QRegularExpression words =
        ending(u"(?:from|de)\\s+%1\\s+(?:to|à)\\s+%1"_s.arg(numberPattern));
    static const QRegularExpression arrow = ending(u"%1\\s*(?:→|->|=>)\\s*%1"_s.arg(numberPattern));
    for (const QRegularExpression &way : {words, arrow}) {
        const auto found = way.match(typed.title);
        if (!found.hasMatch() || found.capturedStart() == 0)
            continue;
        const auto start = numberIn(found.captured(1), language);
        const auto target = numberIn(found.captured(3), language);
        if (!start || !target)
            continue;
        typed.start = start;
        typed.target = target;
        typed.unit = found.captured(4).isEmpty() ? found.captured(2) : found.captured(4);
        if (*start != *target)
            typed.kind = *target < *start ? KeyResultKind::Decrease : KeyResultKind::Increase;
        keepTitle(typed, found.capturedStart());
        return true;
    }
    return false;
}

// "stay below 2.5%", "rester sous 2,5 %", "< 2.5%". Not "under" alone: "handled under 24 h" is a title.
void takeLimit(TypedOkr &typed, const Language &language)
{
    static const QRegularExpression below =
        ending(u"(?:stays? below|reste[rz]? (?:sous|en dessous de)|<|≤)\\s*"_s + numberPattern);
    static const QRegularExpression above =
        ending(u"(?:stays? above|reste[rz]? au[- ]dessus de|>|≥)\\s*"_s + numberPattern);
    for (const KeyResultKind kind : {KeyResultKind::StayBelow, KeyResultKind::StayAbove}) {
        const auto found = (kind == KeyResultKind::StayBelow ? below : above).match(typed.title);
        if (!found.hasMatch() || found.capturedStart() == 0)
            continue;
        typed.target = numberIn(found.captured(1), language);
        typed.unit = found.captured(2);
        typed.kind = kind;
        keepTitle(typed, found.capturedStart());
        return;
    }
}

int monthIn(const QString &word)
{
    for (const QString &code : Language::codes()) {
        const QLocale locale = Language(code).locale();
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (foldedWords(locale.monthName(month, format)) == foldedWords(word))
                    return month;
            }
        }
    }
    return 0;
}

void takeDue(TypedOkr &typed, const DateRange &quarter)
{
    static const QRegularExpression day =
        ending(u"(?:by|due|pour le|avant le|d[’']ici (?:le|au))\\s+(\\d{1,2})(?:er|st|nd|rd|th)?\\s+"
               "([\\p{L}]+\\.?)(?:\\s+(\\d{4}))?"_s);
    const auto found = day.match(typed.title);
    const int month = found.hasMatch() ? monthIn(found.captured(2)) : 0;
    if (month == 0 || found.capturedStart() == 0)
        return;
    const bool hasYear = !found.captured(3).isEmpty();
    int year = hasYear ? found.captured(3).toInt() : quarter.first.year();
    if (!hasYear && QDate(year, month, 1).addMonths(1) <= quarter.first)
        ++year;
    const QDate due(year, month, found.captured(1).toInt());
    if (!due.isValid())
        return;
    typed.due = due;
    keepTitle(typed, found.capturedStart());
}

// How many characters after the @ name the member: all of the name, or its first word; 0: another one.
qsizetype nameLength(const QString &after, const QString &name)
{
    for (const QString &part : {name, name.section(u' ', 0, 0)}) {
        if (after.size() < part.size())
            continue;
        const bool isWhole = after.size() == part.size() || !after.at(part.size()).isLetter();
        if (isWhole && foldedText(after.left(part.size())) == foldedText(part))
            return part.size();
    }
    return 0;
}

void takeOwner(TypedOkr &typed, const PlanData &plan)
{
    const qsizetype at = typed.title.lastIndexOf(u'@');
    if (at <= 0)
        return;
    const QString after = typed.title.mid(at + 1);
    qsizetype longest = 0;
    for (const Member &member : plan.members) {
        const qsizetype length = member.name.isEmpty() ? 0 : nameLength(after, member.name);
        if (length > longest) {
            longest = length;
            typed.owner = member.id;
        }
    }
    if (longest > 0)
        typed.title = QString(typed.title.left(at) + after.mid(longest)).simplified();
}

} // namespace

TypedOkr typedOkr(const QString &line, bool isKeyResult, const PlanData &plan, const DateRange &quarter,
                  const Language &language)
{
    TypedOkr typed;
    typed.title = line.simplified();
    takeOwner(typed, plan);
    if (!isKeyResult)
        return typed;
    takeDue(typed, quarter);
    if (!takeWay(typed, language))
        takeLimit(typed, language);
    while (typed.title.endsWith(u',') || typed.title.endsWith(u':'))
        typed.title = typed.title.chopped(1).trimmed();
    return typed;
}
