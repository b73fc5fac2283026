// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numbertext.h"

#include "core/foldedtext.h"

using namespace Qt::StringLiterals;

namespace {

bool isUnit(QStringView text)
{
    static const QStringList units{u"j"_s,     u"jh"_s,  u"d"_s,    u"md"_s,    u"pd"_s, u"jour"_s,
                                   u"jours"_s, u"day"_s, u"days"_s, u"j/h"_s,   u"h"_s,  u"€"_s,
                                   u"eur"_s,   u"pts"_s, u"pt"_s,   u"points"_s};
    return units.contains(foldedText(text));
}

// The digits and signs of the text without spaces, apostrophes, percent and unit; empty when
// something else stands in it.
QString bareNumber(QStringView text, bool *percent)
{
    QString bare;
    qsizetype at = 0;
    const QStringView trimmed = text.trimmed();
    for (; at < trimmed.size(); ++at) {
        const QChar character = trimmed.at(at);
        if (character == u'−')
            bare += u'-';
        else if (character.unicode() < 0x80
                 && (character.isDigit() || character == u'.' || character == u',' || character == u'-'
                     || character == u'+'))
            bare += character;
        else if (!character.isSpace() && character != u'\'' && character != u'’')
            break;
    }
    QStringView rest = trimmed.sliced(at).trimmed();
    *percent = rest.startsWith(u'%');
    if (*percent)
        rest = rest.sliced(1).trimmed();
    return rest.isEmpty() || (!*percent && isUnit(rest)) ? bare : QString();
}

bool isThousands(QStringView text, QChar sign)
{
    const qsizetype first = text.indexOf(sign);
    const qsizetype before = text.first(first).count(u'-') > 0 ? first - 1 : first;
    if (before < 1 || before > 3 || text.at(first - before) == u'0')
        return false;
    for (qsizetype at = first; at < text.size(); ++at) {
        const bool mark = (at - first) % 4 == 0;
        if (mark ? text.at(at) != sign : !text.at(at).isDigit())
            return false;
    }
    return (text.size() - first) % 4 == 0;
}

// Which of the two signs is the decimal one in this number; null: neither.
QChar decimalIn(const QString &bare, DecimalSign sign)
{
    const bool comma = bare.contains(u',');
    const bool dot = bare.contains(u'.');
    if (comma && dot)
        return bare.lastIndexOf(u',') > bare.lastIndexOf(u'.') ? u',' : u'.';
    if (comma) {
        const bool thousands = isThousands(bare, u',');
        if (bare.count(u',') > 1 || (thousands && sign != DecimalSign::Comma))
            return {};
        return u',';
    }
    if (dot) {
        const bool thousands = isThousands(bare, u'.');
        if (bare.count(u'.') > 1 || (thousands && sign == DecimalSign::Comma))
            return {};
        return u'.';
    }
    return {};
}

} // namespace

DecimalSign decimalSignOf(const QStringList &column)
{
    for (const QString &text : column) {
        bool percent = false;
        const QString bare = bareNumber(text, &percent);
        const bool comma = bare.contains(u',');
        const bool dot = bare.contains(u'.');
        if (comma && dot)
            return bare.lastIndexOf(u',') > bare.lastIndexOf(u'.') ? DecimalSign::Comma : DecimalSign::Dot;
        if (comma && bare.count(u',') == 1 && !isThousands(bare, u','))
            return DecimalSign::Comma;
        if (dot && bare.count(u'.') == 1 && !isThousands(bare, u'.'))
            return DecimalSign::Dot;
    }
    return DecimalSign::Unknown;
}

std::optional<NumberText> numberFromText(QStringView text, DecimalSign sign)
{
    NumberText number;
    QString bare = bareNumber(text, &number.percent);
    const QChar decimal = decimalIn(bare, sign);
    const QChar group = decimal == u',' ? u'.' : u',';
    // Groups of digits have three each: "1,2,3" is a list.
    const QString whole = decimal.isNull() ? bare : bare.first(bare.lastIndexOf(decimal));
    for (const QChar mark : {QChar(u','), QChar(u'.')}) {
        if (whole.contains(mark) && (!isThousands(whole, mark) || (!decimal.isNull() && mark != group)))
            return std::nullopt;
    }
    if (decimal.isNull())
        bare.remove(u',').remove(u'.');
    else
        bare.remove(group).replace(decimal, u'.');
    bool ok = false;
    number.value = bare.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}
