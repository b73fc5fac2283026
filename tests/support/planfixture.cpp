// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfixture.h"

#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct Line {
    const EntityType *type;
    EntityId id;
    QString name;
    QList<std::pair<QString, QString>> values;
};

[[noreturn]] void fail(const QString &what)
{
    qFatal("plan fixture: %s", qPrintable(what));
}

Line readLine(const QString &text, EntityId id)
{
    static const QRegularExpression word(u"([a-z_]+)=(?:\"([^\"]*)\"|(\\S*))|(\\S+)"_s);
    Line line{nullptr, id, {}, {}};
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.captured(1).isEmpty())
            line.values += {match.captured(1), match.captured(2) + match.captured(3)};
        else if (!line.type)
            line.type = entityTypeOfKey(match.captured(4));
        else
            line.name = match.captured(4);
    }
    if (!line.type)
        fail(u"no such kind: "_s + text);
    if (line.type->kind == EntityKind::Plan)
        line.id = PlanSettings::onlyId;
    return line;
}

QJsonValue jsonOf(const Field &field, const QString &text, const PlanFixture &fixture)
{
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    QJsonArray array;
    switch (field.type) {
    case FieldType::Reference:
        return fixture.id(text).toString();
    case FieldType::References:
        for (const QString &part : parts)
            array += fixture.id(part).toString();
        return array;
    case FieldType::Numbers:
        for (const QString &part : parts)
            array += part.toDouble();
        return array;
    case FieldType::Texts:
        return QJsonArray::fromStringList(parts);
    case FieldType::Boolean:
        return text == u"true";
    default:
        return field.isNumeric() ? QJsonValue(text.toDouble()) : QJsonValue(text);
    }
}

void add(const Line &line, PlanFixture &fixture)
{
    QList<QVariant> values = line.type->defaultValues();
    for (const auto &[key, text] : line.values) {
        const int index = line.type->fieldIndex(key);
        if (index < 0)
            fail(u"no such field: "_s + key);
        const Field &field = line.type->fields->at(index);
        const Result<QVariant> value = fromJson(field, jsonOf(field, text, fixture));
        if (!value)
            fail(u"%1=%2 cannot be"_s.arg(key, text));
        values[index] = *value;
    }
    const Field &title = line.type->titleField();
    QVariant &titleValue = values[line.type->fieldIndex(title.name())];
    if (title.type == FieldType::Text && !titleValue.isValid())
        titleValue = line.name;
    (void)line.type->remove(fixture.plan, line.id);
    (void)line.type->insert(fixture.plan, line.id, values);
}

} // namespace

EntityRef PlanFixture::ref(const QString &name) const
{
    if (!refs.contains(name))
        fail(u"nothing is called "_s + name);
    return refs.value(name);
}

QString PlanFixture::nameOf(EntityId id) const
{
    for (auto [name, ref] : refs.asKeyValueRange()) {
        if (ref.id == id)
            return name;
    }
    return u"?"_s;
}

QStringList PlanFixture::namesOf(const QList<EntityId> &ids) const
{
    QStringList names;
    for (EntityId id : ids)
        names += nameOf(id);
    return names;
}

PlanFixture planFromText(const char *text)
{
    PlanFixture fixture;
    QList<Line> lines;
    const QStringList texts = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    qint64 next = 101;
    for (const QString &lineText : texts) {
        if (lineText.trimmed().isEmpty())
            continue;
        lines += readLine(lineText.trimmed(), EntityId{next++});
        if (lines.constLast().name != u"-" && !lines.constLast().name.isEmpty())
            fixture.refs.insert(lines.constLast().name, {lines.constLast().type->kind, lines.constLast().id});
    }
    for (const Line &line : std::as_const(lines))
        add(line, fixture);
    return fixture;
}
