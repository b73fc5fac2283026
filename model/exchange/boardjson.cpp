// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/boardjson.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// The names of what the board refers to, by id.
QHash<QString, QString> namesIn(const QJsonArray &all, QLatin1StringView nameKey)
{
    QHash<QString, QString> names;
    for (const QJsonValue &each : all)
        names.insert(each.toObject().value("id"_L1).toString(), each.toObject().value(nameKey).toString());
    return names;
}

QString namesOf(const QJsonArray &ids, const QHash<QString, QString> &names)
{
    QStringList found;
    for (const QJsonValue &id : ids) {
        if (const QString name = names.value(id.toString()); !name.isEmpty())
            found << name;
    }
    return found.join(u", "_s);
}

QString labelsOf(const QJsonObject &card)
{
    QStringList labels;
    const QJsonArray all = card.value("labels"_L1).toArray();
    for (const QJsonValue &label : all) {
        const QString name = label.toObject().value("name"_L1).toString();
        labels << (name.isEmpty() ? label.toObject().value("color"_L1).toString() : name);
    }
    return labels.join(u", "_s);
}

// The first eight digits of a card's id are the second in which it was made.
QString dayOfId(const QString &id)
{
    bool ok = false;
    const uint seconds = QStringView(id).first(qMin<qsizetype>(8, id.size())).toUInt(&ok, 16);
    const QDate day = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date();
    return ok && id.size() == 24 && day.year() > 2010 ? day.toString(Qt::ISODate) : QString();
}

TableRow rowOf(int number, const QJsonObject &card, const QHash<QString, QString> &lists,
               const QHash<QString, QString> &members)
{
    const QString id = card.value("id"_L1).toString();
    const bool isArchived = card.value("closed"_L1).toBool();
    const QStringList texts{card.value("name"_L1).toString(),
                            card.value("desc"_L1).toString(),
                            isArchived ? u"Archived"_s : lists.value(card.value("idList"_L1).toString()),
                            labelsOf(card),
                            namesOf(card.value("idMembers"_L1).toArray(), members),
                            dayOfId(id),
                            card.value("due"_L1).toString().left(10),
                            id,
                            card.value("shortUrl"_L1).toString()};
    TableRow row{number, {}};
    for (const QString &text : texts)
        row.cells << TableCell{TableCell::Kind::Text, text, 0, {}};
    return row;
}

} // namespace

std::optional<Table> tableOfBoard(const QByteArray &bytes)
{
    if (!QByteArrayView(bytes).trimmed().startsWith('{'))
        return std::nullopt;
    const QJsonObject board = QJsonDocument::fromJson(bytes).object();
    if (!board.value("cards"_L1).isArray() || !board.value("lists"_L1).isArray())
        return std::nullopt;
    const QHash<QString, QString> lists = namesIn(board.value("lists"_L1).toArray(), "name"_L1);
    const QHash<QString, QString> members = namesIn(board.value("members"_L1).toArray(), "fullName"_L1);
    Table table;
    table.headerRow = 1;
    table.header = {u"Card name"_s, u"Description"_s, u"List name"_s, u"Labels"_s,  u"Members"_s,
                    u"Created"_s,   u"Due date"_s,    u"Card ID"_s,   u"Card URL"_s};
    const QJsonArray cards = board.value("cards"_L1).toArray();
    for (const QJsonValue &card : cards) {
        table.rows << rowOf(int(table.rows.size()) + 2, card.toObject(), lists, members);
    }
    return table;
}
