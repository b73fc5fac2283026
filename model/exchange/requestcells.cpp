// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/requestcells.h"

#include "core/foldedtext.h"
#include "entities/request.h"
#include "exchange/columnmapping.h"
#include "exchange/markuptext.h"
#include "exchange/numbertext.h"
#include "exchange/referencenames.h"
#include "exchange/table.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 6; // that one sentence names

QByteArrayView keyOf(const Field &field)
{
    return field.key;
}

// What a choice is when the file's word for it is unknown.
QString usualChoice(const Field &field)
{
    return keyOf(field) == "status" ? choiceKey(RequestStatus::New)
        : keyOf(field) == "channel" ? choiceKey(Channel::Other)
        : keyOf(field) == "nature"  ? choiceKey(RequestNature::Other)
                                    : QString();
}

Message quoted(QStringList names)
{
    std::sort(names.begin(), names.end());
    const qsizetype more = names.size() - mostNames;
    if (more > 0)
        names.resize(mostNames);
    Message list(QT_TRANSLATE_NOOP("Message", "“%1”"), names.takeFirst());
    for (const QString &name : std::as_const(names))
        list = Message(QT_TRANSLATE_NOOP("Message", "%1, “%2”"), list, name);
    return more > 0 ? Message(QT_TRANSLATE_NOOP("Message", "%1 (+%2)"), list, int(more)) : list;
}

} // namespace

RequestCells::RequestCells(const Table &table, const ColumnMapping &mapping)
    : m_table(table)
    , m_mapping(mapping)
    , m_tracker(trackerOf(table.header))
{
    findCategories(table);
}

// Jira says of each of its teams' own statuses whether it stands for to do, in progress or done.
void RequestCells::findCategories(const Table &table)
{
    static const QStringList names{u"status category"_s, u"categorie d etat"_s, u"categoria de estado"_s};
    const auto found = std::find_if(table.header.begin(), table.header.end(), [](const QString &header) {
        return names.contains(foldedWords(header));
    });
    const int status = m_mapping.columnOf(entityType(EntityKind::Request).fieldIndex(u"status"));
    if (found == table.header.end() || status < 0)
        return;
    const qsizetype category = found - table.header.begin();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QString words = foldedWords(table.rows.cell(row, status).text);
        if (!m_categories.contains(words))
            m_categories.insert(words, table.rows.cell(row, category).text);
    }
}

std::optional<QVariant> RequestCells::read(const Field &field, qsizetype column, const QString &text,
                                           const ChoiceReader &choices, ReferenceNames &names)
{
    const QByteArrayView key = keyOf(field);
    if (key == "description") {
        const Markup markup = m_tracker == Tracker::Jira ? Markup::HtmlOrJiraWiki : Markup::Html;
        QString plain = text;
        plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        plain = withoutMarkup(plain, markup);
        return plain.compare("null"_L1, Qt::CaseInsensitive) == 0 || plain.isEmpty() ? QVariant() : plain;
    }
    if (field.type == FieldType::Choice)
        return readChoice(field, column, text, choices);
    if (field.type == FieldType::Reference && field.target == EntityKind::Member)
        return readMember(text, names);
    if (key == "minutes" || key == "spent_minutes") {
        const double unit = minutesPerUnit(m_tracker, m_table.header.at(column));
        const auto number = unit == 1 ? std::nullopt : numberFromText(text);
        return number ? std::optional<QVariant>(number->value * unit) : std::nullopt;
    }
    return std::nullopt;
}

QVariant RequestCells::readChoice(const Field &field, qsizetype column, const QString &text,
                                  const ChoiceReader &choices)
{
    const int index = m_mapping.fields.at(column);
    QHash<QString, ChoiceMatch> &known = m_matches[index];
    auto match = known.find(text);
    if (match == known.end())
        match = known.insert(text, matched(field, index, text, choices));
    ++match->count;
    return match->key.isEmpty() ? QVariant() : match->key;
}

ChoiceMatch RequestCells::matched(const Field &field, int index, const QString &text,
                                  const ChoiceReader &choices) const
{
    const QString words = foldedWords(text);
    const QString chosen = m_mapping.values.value(index).value(words);
    if (!chosen.isEmpty())
        return {index, text.simplified(), chosen, 0, true};
    const Choice *choice = choices.read(field, text);
    if (!choice && keyOf(field) == "status" && m_categories.contains(words))
        choice = choices.read(field, m_categories.value(words));
    if (choice)
        return {index, text.simplified(), QString::fromLatin1(choice->key), 0, true};
    return {index, text.simplified(), usualChoice(field), 0, false};
}

QVariant RequestCells::readMember(const QString &text, ReferenceNames &names)
{
    const QString name = text.simplified();
    if (const EntityId id = names.find(EntityKind::Member, name))
        return QVariant::fromValue(id);
    ++m_unknownMembers[name];
    return {};
}

QList<ChoiceMatch> RequestCells::matches() const
{
    QList<ChoiceMatch> all;
    for (const auto &ofField : m_matches)
        all += ofField.values();
    std::sort(all.begin(), all.end(), [](const ChoiceMatch &a, const ChoiceMatch &b) {
        if (a.field != b.field)
            return a.field < b.field;
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    return all;
}

QList<Message> RequestCells::remarks() const
{
    QList<Message> remarks;
    if (const Message tool = trackerSentence(m_tracker); !tool.isEmpty())
        remarks += tool;
    const EntityType &type = entityType(EntityKind::Request);
    QList<int> fields = m_matches.keys();
    std::sort(fields.begin(), fields.end());
    for (int index : std::as_const(fields)) {
        const Field &field = type.fields->at(index);
        QStringList unknown;
        const QHash<QString, ChoiceMatch> matches = m_matches.value(index);
        for (const ChoiceMatch &match : matches) {
            if (!match.isKnown && !match.key.isEmpty())
                unknown += match.text;
        }
        const Choice *usual = choiceOfKey(field.choices(), usualChoice(field));
        if (!unknown.isEmpty() && usual) {
            remarks += Message(QT_TRANSLATE_NOOP("Message", "%1: %2 come in as “%3”."),
                               Message::inContext("Field", field.label), quoted(unknown),
                               Message::inContext("Choice", usual->label));
        }
    }
    if (!m_unknownMembers.isEmpty()) {
        remarks += Message(QT_TRANSLATE_NOOP("Message",
                                             "Owner: the team has nobody called %1; their requests come in "
                                             "without an owner."),
                           quoted(m_unknownMembers.keys()));
    }
    return remarks;
}
