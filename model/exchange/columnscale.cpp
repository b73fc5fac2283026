// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnscale.h"

#include "core/foldedtext.h"
#include "fields/field.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, double> &sizes()
{
    static const QHash<QString, double> values{{u"xxs"_s, 1}, {u"xs"_s, 1}, {u"s"_s, 2},  {u"m"_s, 3},
                                               {u"l"_s, 4},   {u"xl"_s, 5}, {u"xxl"_s, 5}};
    return values;
}

const QHash<QString, double> &levels()
{
    static const QHash<QString, double> values{
        {u"very low"_s, 1},    {u"tres faible"_s, 1}, {u"tres bas"_s, 1},   {u"low"_s, 2},
        {u"faible"_s, 2},      {u"bas"_s, 2},         {u"basse"_s, 2},      {u"medium"_s, 3},
        {u"moyen"_s, 3},       {u"moyenne"_s, 3},     {u"mid"_s, 3},        {u"moderate"_s, 3},
        {u"normal"_s, 3},      {u"high"_s, 4},        {u"haut"_s, 4},       {u"haute"_s, 4},
        {u"eleve"_s, 4},       {u"elevee"_s, 4},      {u"fort"_s, 4},       {u"forte"_s, 4},
        {u"very high"_s, 5},   {u"critical"_s, 5},    {u"critique"_s, 5},   {u"tres eleve"_s, 5},
        {u"tres elevee"_s, 5}, {u"tres fort"_s, 5},   {u"tres forte"_s, 5}, {u"tres haut"_s, 5},
        {u"tres haute"_s, 5},  {u"urgent"_s, 5},      {u"urgente"_s, 5},    {u"highest"_s, 5},
        {u"lowest"_s, 1},      {u"blocker"_s, 5},     {u"bloquant"_s, 5},   {u"bloquante"_s, 5},
        {u"major"_s, 4},       {u"majeure"_s, 4},     {u"minor"_s, 2},      {u"mineure"_s, 2},
        {u"trivial"_s, 1},     {u"p0"_s, 5},          {u"p1"_s, 4},         {u"p2"_s, 3},
        {u"p3"_s, 2},          {u"p4"_s, 1},          {u"priorite 1"_s, 5}, {u"priorite 2"_s, 4},
        {u"priorite 3"_s, 3},  {u"priorite 4"_s, 2},  {u"priorite 5"_s, 1},
    };
    return values;
}

bool allIn(const QStringList &texts, const QHash<QString, double> &words)
{
    return std::all_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return words.contains(foldedWords(text)); });
}

bool isStoryPoint(double number)
{
    static const QList<double> points{0.5, 1, 2, 3, 5, 8, 13, 20, 21, 34, 40, 55, 89, 100};
    return points.contains(number);
}

// A few numbers above five among many below are slips, not a scale.
Scale scoreScale(const QList<double> &numbers)
{
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    const auto above =
        std::count_if(numbers.begin(), numbers.end(), [](double number) { return number > 5; });
    if (*least < 0 || above < 2)
        return Scale::Own;
    // A longer column without any 4, 6 or 7 is one of story points, even with few above 5.
    const bool points = std::all_of(numbers.begin(), numbers.end(), &isStoryPoint) && *most < 100;
    if (points && (*most > 10 || numbers.size() >= 8))
        return Scale::StoryPoints;
    if (above * 4 < numbers.size())
        return Scale::Own;
    if (*most <= 10)
        return *least < 1 ? Scale::ZeroToTen : Scale::OneToTen;
    return *most <= 100 ? Scale::Hundred : Scale::Own;
}

Scale percentScale(const QList<double> &numbers)
{
    const bool fractions =
        std::all_of(numbers.begin(), numbers.end(), [](double number) { return number >= 0 && number <= 1; });
    const bool between =
        std::any_of(numbers.begin(), numbers.end(), [](double number) { return number > 0 && number < 1; });
    return fractions && between ? Scale::Fractions : Scale::Own;
}

Scale scaleOf(const Field &field, const QStringList &texts, DecimalSign sign)
{
    // The impact of a request is a whole step of its ladder; other tools give it a priority in words.
    const bool isLadder = field.type == FieldType::Integer && field.minimum == 1 && field.maximum == 5;
    if (texts.isEmpty() || (isLadder && !allIn(texts, levels())))
        return Scale::Own;
    if (!isLadder && field.type != FieldType::Score && field.type != FieldType::Percent)
        return Scale::Own;
    if (allIn(texts, levels()))
        return Scale::Levels;
    if (field.type == FieldType::Score && allIn(texts, sizes()))
        return Scale::Sizes;
    QList<double> numbers;
    for (const QString &text : texts) {
        const auto number = numberFromText(text, sign);
        if (number && !number->percent)
            numbers << number->value;
    }
    // A cell or two that are no numbers are problems of their own.
    if (numbers.isEmpty() || numbers.size() * 10 < texts.size() * 9)
        return Scale::Own;
    return field.type == FieldType::Score ? scoreScale(numbers) : percentScale(numbers);
}

double pointsToScore(double points)
{
    return points < 1 ? 1 : points <= 3 ? points : points <= 5 ? 4 : 5;
}

// RICE's usual reading of a confidence in words: 50, 80, 100 %.
double levelToPercent(double level)
{
    return level <= 1 ? 30 : level <= 2 ? 50 : level <= 3 ? 80 : 100;
}

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

ColumnStyle styleOf(const Field &field, const QStringList &texts)
{
    ColumnStyle style;
    if (field.isNumeric()) {
        style.decimalSign = decimalSignOf(texts);
        style.scale = scaleOf(field, texts, style.decimalSign);
    } else if (field.type == FieldType::Date) {
        style.dateOrder = dateOrderOf(texts);
    }
    return style;
}

std::optional<double> onOwnScale(const Field &field, const QString &text, const ColumnStyle &style)
{
    const QString words = foldedWords(text);
    if (style.scale == Scale::Sizes)
        return sizes().contains(words) ? std::optional(sizes().value(words)) : std::nullopt;
    if (style.scale == Scale::Levels) {
        if (!levels().contains(words))
            return std::nullopt;
        const double level = levels().value(words);
        return field.type == FieldType::Percent ? levelToPercent(level) : level;
    }
    const std::optional<NumberText> number = numberFromText(text, style.decimalSign);
    if (!number)
        return std::nullopt;
    const double value = number->value;
    switch (style.scale) {
    case Scale::OneToTen:
        return value < 1 || value > 10 ? std::nullopt : std::optional(rounded(1 + (value - 1) * 4 / 9));
    case Scale::ZeroToTen:
        return value < 0 || value > 10 ? std::nullopt : std::optional(rounded(1 + value * 0.4));
    case Scale::Hundred:
        return value < 0 || value > 100 ? std::nullopt : std::optional(rounded(1 + value * 0.04));
    case Scale::StoryPoints:
        return pointsToScore(value);
    case Scale::Fractions:
        return number->percent ? value : rounded(value * 100);
    default:
        return value;
    }
}

Message conversionText(const Field &field, Scale scale)
{
    const Message label = Message::inContext("Field", field.label);
    switch (scale) {
    case Scale::OneToTen:
        return Message(
            QT_TRANSLATE_NOOP("Message", "%1 goes from 1 to 10 in the file and is converted to 1 to 5."),
            label);
    case Scale::ZeroToTen:
        return Message(
            QT_TRANSLATE_NOOP("Message", "%1 goes from 0 to 10 in the file and is converted to 1 to 5."),
            label);
    case Scale::Hundred:
        return Message(
            QT_TRANSLATE_NOOP("Message", "%1 goes up to 100 in the file and is converted to 1 to 5."), label);
    case Scale::Fractions:
        return Message(
            QT_TRANSLATE_NOOP("Message", "%1 goes from 0 to 1 in the file and is converted to percent."),
            label);
    case Scale::StoryPoints:
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "%1 is given in story points and is converted: 1, 2 and 3 "
                                         "stay, 5 becomes 4, 8 and more become 5."),
                       label);
    case Scale::Sizes:
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "%1 is given in sizes and is converted: XS 1, S 2, M 3, L 4, "
                                         "XL 5."),
                       label);
    case Scale::Levels:
        if (field.type == FieldType::Percent)
            return Message(QT_TRANSLATE_NOOP("Message",
                                             "%1 is given in words and is converted: low 50%, medium "
                                             "80%, high 100%."),
                           label);
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "%1 is given in words and is converted: low 2, medium 3, "
                                         "high 4, very low 1, very high 5."),
                       label);
    case Scale::Own:
        break;
    }
    return {};
}
