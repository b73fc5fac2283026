// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/quickwords.h"

#include "core/foldedtext.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ChannelWords {
    Channel channel;
    const char16_t *words; // folded, one space between
};

constexpr auto channelWords = std::to_array<ChannelWords>({
    {Channel::Slack, u" slack "},
    {Channel::Teams, u" teams "},
    {Channel::Email, u" email mail e-mail courriel "},
    {Channel::Ticket, u" ticket tickets jira monday zendesk asana linear trello github "},
    {Channel::Meeting, u" meeting reunion point sync oral "},
});

// Patterns over folded words; the first that is found wins.
struct ImpactPattern {
    int impact;
    const char16_t *pattern;
};

constexpr auto impactPatterns = std::to_array<ImpactPattern>({
    {5, u"\\b(bloqu|block|empech|prevent).*\\b(sign|contrat|contract|deal|vente|closing)"},
    {4, u"\\b(bloqu|block|arret|stop|empech|prevent).*\\b(equipe|team|sdr|ae|csm|am|commerc|market)"},
    {3, u"\\b(ralenti|degrad|slow|gen|hinder).*\\b(equipe|team|sdr|ae|csm|decision)"},
    {2, u"\\b(ralenti|slow|gen|hinder|bloqu|block).*\\b(personne|person|quelqu|someone)"},
    {2, u"^(une|1|one) person"},
    {1, u"^(confort|comfort|cosmeti|nice to have)"},
});

struct NaturePattern {
    RequestNature nature;
    const char16_t *pattern;
};

constexpr auto naturePatterns = std::to_array<NaturePattern>({
    {RequestNature::Bug,
     u"\\b(bugs?|erreurs?|errors?|panne|broken|ne (marche|fonctionne|remonte)|does ?n.?t)\\b"},
    {RequestNature::Dashboard, u"\\b(tableaux? de bord|dashboards?)\\b"},
    {RequestNature::CrmField, u"\\b(champs?|fields?|picklist)\\b"},
    {RequestNature::Workflow, u"\\b(workflows?|automatis\\w*|automat\\w*|alertes?|alerts?)\\b"},
    {RequestNature::Reporting, u"\\b(rapports?|reports?|reporting|export)\\b"},
    {RequestNature::Analysis, u"\\b(analyses?|analysis|analyze|analyser|etude|volumes?)\\b"},
});

bool holds(const QString &folded, const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern)).match(folded).hasMatch();
}

} // namespace

std::optional<Channel> channelCalled(const QString &word)
{
    const QString wanted = u' ' + foldedText(word) + u' ';
    for (const ChannelWords &each : channelWords) {
        if (QString::fromUtf16(each.words).contains(wanted))
            return each.channel;
    }
    return {};
}

std::optional<int> impactSaid(const QString &clause)
{
    static const QRegularExpression figure(u"^(?:impact |!)([1-5])$"_s);
    if (const auto match = figure.match(foldedText(clause.trimmed())); match.hasMatch())
        return match.captured(1).toInt();
    const QString folded = foldedWords(clause);
    for (const ImpactPattern &each : impactPatterns) {
        if (holds(folded, each.pattern))
            return each.impact;
    }
    return {};
}

std::optional<double> minutesSaid(const QString &clause)
{
    static const QRegularExpression length(u"^(\\d+(?:[.,]\\d+)?) ?(min|mn|minutes?|h|heures?|hours?)$"_s);
    const auto match = length.match(foldedText(clause.trimmed()));
    if (!match.hasMatch())
        return {};
    const double figure = match.captured(1).replace(u',', u'.').toDouble();
    return match.captured(2).startsWith(u'h') ? figure * 60 : figure;
}

RequestNature natureSaid(const QString &title)
{
    const QString folded = foldedWords(title);
    for (const NaturePattern &each : naturePatterns) {
        if (holds(folded, each.pattern))
            return each.nature;
    }
    return RequestNature::Other;
}
