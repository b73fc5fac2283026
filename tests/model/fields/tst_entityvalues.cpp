// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitytype.h"
#include "fields/entityvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEntityValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindsValuesComeBackAsTheyWentIn()
    {
        for (const EntityType &type : allEntityTypes()) {
            const QList<QVariant> &usual = type.defaultValues();
            QCOMPARE(EntityValues(type.kind, usual).all(), usual);
            QCOMPARE(EntityValues(type.kind, {}).all(), usual);
            QList<QVariant> nothing(usual.size()); // not even what is usual
            QCOMPARE(EntityValues(type.kind, nothing).all(), nothing);
        }
    }

    void aValueIsFoundWhetherItIsUsualOrNot()
    {
        const EntityType &type = entityType(EntityKind::Member);
        const int name = type.fieldIndex(u"name");
        QList<QVariant> all = type.defaultValues();
        all[name] = u"Ada"_s;
        const EntityValues values(EntityKind::Member, all);
        for (qsizetype field = 0; field < all.size(); ++field)
            QCOMPARE(values.at(field), all.at(field));
        QCOMPARE(values.at(all.size()), QVariant());
    }

    // Two ways to the same values are the same values.
    void settingKeepsOnlyWhatIsUnusual()
    {
        const EntityType &type = entityType(EntityKind::Member);
        const int name = type.fieldIndex(u"name");
        EntityValues values(EntityKind::Member, {});
        for (int field = int(type.fields->size()) - 1; field >= 0; --field) {
            const QVariant usual = values.at(field);
            values.set(field, u"something"_s);
            QCOMPARE(values.at(field), u"something"_s);
            values.set(field, u"something else"_s);
            QCOMPARE(values.at(field), u"something else"_s);
            if (field != name)
                values.set(field, usual);
        }
        QList<QVariant> all = type.defaultValues();
        all[name] = u"something else"_s;
        QVERIFY(values == EntityValues(EntityKind::Member, all));
        QVERIFY(values != EntityValues(EntityKind::Member, {}));
    }
};

QTEST_APPLESS_MAIN(TestEntityValues)
#include "tst_entityvalues.moc"
