// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "entities/plandata.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "randomedits.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestFieldTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kindsStandInTheOrderOfTheEnumWithNamesOfTheirOwn()
    {
        QCOMPARE(allEntityTypes().size(), entityKindCount);
        QSet<QString> names;
        for (int i = 0; i < entityKindCount; ++i) {
            const EntityType &type = allEntityTypes().at(i);
            QCOMPARE(int(type.kind), i);
            for (const char *name : {type.key, type.table})
                QCOMPARE(entityTypeOfKey(QString::fromLatin1(name)), &type);
            QVERIFY(!names.contains(QString::fromLatin1(type.table)));
            names += QString::fromLatin1(type.table);
            QVERIFY(*type.label && *type.pluralLabel);
        }
        QCOMPARE(entityTypeOfKey(u"nothing"), nullptr);
    }

    void everyFieldIsDescribedInFull_data() { addFields(); }
    void everyFieldIsDescribedInFull()
    {
        QFETCH(const EntityType *, type);
        QFETCH(int, index);
        const Field &field = type->fields->at(index);
        static const QRegularExpression snakeCase(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
        QVERIFY(snakeCase.match(field.name()).hasMatch());
        QVERIFY(field.name() != u"id"_s);
        QCOMPARE(type->fieldIndex(field.name()), index); // the key is unique
        QVERIFY(*field.label);
        QVERIFY(field.read && field.write);
        QCOMPARE(field.choices != nullptr, field.type == FieldType::Choice);
        if (field.choices) {
            QSet<QString> keys;
            for (const Choice &choice : field.choices()) {
                QVERIFY(snakeCase.match(QString::fromLatin1(choice.key)).hasMatch());
                QVERIFY(*choice.label);
                keys += QString::fromLatin1(choice.key);
            }
            QCOMPARE(keys.size(), field.choices().size());
        }
    }

    void everyKindHasATitle()
    {
        for (const EntityType &type : allEntityTypes())
            QVERIFY2(type.titleField().flags & FieldFlag::Title, type.key);
    }

    void everyValueSurvivesTheEntityAndJson_data() { addFields(); }
    void everyValueSurvivesTheEntityAndJson()
    {
        QFETCH(const EntityType *, type);
        QFETCH(int, index);
        const Field &field = type->fields->at(index);
        RandomEdits random(quint32(index) + 31);
        PlanData plan = random.plan(8);
        const EntityId id = type->idAt(plan, 0);
        for (int i = 0; i < 40; ++i) {
            const QVariant value = random.value(field, plan);
            field.write(type->find(plan, id), value);
            QCOMPARE(type->value(plan, id, field), value);
            const auto back = fromJson(field, toJson(field, value));
            QVERIFY2(back, field.key);
            QCOMPARE(*back, value);
            QVERIFY(problemWith(field, value).isEmpty());
        }
    }

    void theDefaultsAreAllowed_data() { addFields(); }
    void theDefaultsAreAllowed()
    {
        QFETCH(const EntityType *, type);
        QFETCH(int, index);
        const Field &field = type->fields->at(index);
        const QVariant value = type->defaultValues().at(index);
        if (value.isValid())
            QVERIFY(problemWith(field, value).isEmpty());
    }

    void whatIsOutsideTheRangeIsRefused_data() { addFields(); }
    void aMonthIsShownByItsName()
    {
        const Field &month = *entityType(EntityKind::Plan).field(u"fiscal_start_month");
        QCOMPARE(displayText(month, 2, PlanData(), Language(u"fr")), u"février"_s);
        QCOMPARE(displayText(month, 12, PlanData(), Language(u"en")), u"December"_s);
    }

    void whatIsOutsideTheRangeIsRefused()
    {
        QFETCH(const EntityType *, type);
        QFETCH(int, index);
        const Field &field = type->fields->at(index);
        if (!field.isNumeric())
            return;
        QVERIFY(!problemWith(field, std::numeric_limits<double>::quiet_NaN()).isEmpty());
        QVERIFY(!problemWith(field, std::numeric_limits<double>::infinity()).isEmpty());
        if (!field.hasRange())
            return;
        QVERIFY(!problemWith(field, field.maximum + 1).isEmpty());
        QVERIFY(!problemWith(field, field.minimum - 1).isEmpty());
        QVERIFY(!fromJson(field, field.maximum + 1));
    }

    void jsonOfAnotherTypeIsRefused_data() { addFields(); }
    void jsonOfAnotherTypeIsRefused()
    {
        QFETCH(const EntityType *, type);
        QFETCH(int, index);
        const Field &field = type->fields->at(index);
        QVERIFY(!fromJson(field, QJsonObject()));
        if (field.isNumeric() || field.type == FieldType::Boolean)
            QVERIFY(!fromJson(field, u"3"_s));
        else
            QVERIFY(!fromJson(field, 3));
        if (field.type == FieldType::Integer || field.type == FieldType::GoalColor)
            QVERIFY(!fromJson(field, 2.5));
        if (field.type == FieldType::Numbers)
            QVERIFY(!fromJson(field, QJsonArray{1, u"two"_s}));
        if (field.type == FieldType::Texts)
            QVERIFY(!fromJson(field, QJsonArray{u"one"_s, 2}));
        if (field.type == FieldType::References)
            QVERIFY(!fromJson(field, QJsonArray{u"-4"_s}));
        if (field.type == FieldType::Date)
            QVERIFY(!fromJson(field, u"2027-02-30"_s));
        if (field.type == FieldType::Choice)
            QVERIFY(!fromJson(field, u"perhaps"_s));
    }

    void textIsCleanedOfWhatNoFileKeeps()
    {
        QCOMPARE(cleanText(u"\ufeffCRM"_s), u"CRM"_s);
        QCOMPARE(cleanText(u"a\ufeffb"_s), u"a\ufeffb"_s);
        QCOMPARE(cleanText(QString(u"a"_s + QChar(0xd800) + u"b"_s)), u"a\ufffdb"_s);
        QCOMPARE(cleanText(QString(u"🧭"_s + QChar(0xfffe))), u"🧭\ufffd"_s);
        const Field &title = entityType(EntityKind::Need).titleField();
        QCOMPARE(normalised(title, u"\ufeff  CRM "_s).toString(), u"CRM"_s);
    }

private:
    static void addFields()
    {
        QTest::addColumn<const EntityType *>("type");
        QTest::addColumn<int>("index");
        for (const EntityType &type : allEntityTypes()) {
            for (int index = 0; index < type.fields->size(); ++index)
                QTest::addRow("%s.%s", type.table, type.fields->at(index).key) << &type << index;
        }
    }
};

QTEST_GUILESS_MAIN(TestFieldTables)
#include "tst_fieldtables.moc"
