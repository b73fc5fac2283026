// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/search.h"

#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlanFixture plan()
{
    return planFromText(R"(
        goal a title="Ouvrir l’Allemagne"
        need b title="Prévision de renouvellement" description="Pour notre équipe Allemagne"
        need c title="Le délai de réponse"
        need d title="Délai"
        need e title="Délai de signature"
        project f title="Modèle" description="Un délai caché"
        contact g name="N. Vidal" email=vidal@kervello.example
        check_in h key_result=k date=2027-03-01 comment="routage corrigé"
        key_result k title="Retards et indélais"
    )");
}

QString found(const QString &query, int limit = 50)
{
    const PlanFixture fixture = plan();
    QStringList names;
    const QList<SearchHit> hits = searchPlan(fixture.plan, query, limit);
    for (const SearchHit &hit : hits)
        names += fixture.nameOf(hit.entity.id) + u':' + hit.field;
    return names.join(u' ');
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ignoresCaseAccentsAndTypographicApostrophes()
    {
        QCOMPARE(found(u"PREVISION"_s), u"b:title"_s);
        QCOMPARE(found(u"l'allemagne"_s), u"a:title"_s);
    }
    void putsTheBestTitleFirst()
    {
        QCOMPARE(found(u"delai"_s), u"d:title e:title c:title k:title f:description"_s);
        QCOMPARE(found(u"delai"_s, 2), u"d:title e:title"_s);
    }
    void findsAllWordsWhereverTheyStand()
    {
        QCOMPARE(found(u"reponse delai"_s), u"c:title"_s);
        QCOMPARE(found(u"renouvellement allemagne"_s), u"b:"_s);
        QCOMPARE(found(u"reponse signature"_s), QString());
    }
    void looksAtEveryKindAndText()
    {
        QCOMPARE(found(u"kervello"_s), u"g:email"_s);
        QCOMPARE(found(u"corrige"_s), u"h:comment"_s);
        const PlanFixture fixture = plan();
        QCOMPARE(searchPlan(fixture.plan, u"corrige"_s).constFirst().title, u"Retards et indélais"_s);
    }
    void anEmptyQueryFindsNothing()
    {
        QCOMPARE(found(u""_s), QString());
        QCOMPARE(found(u"  "_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
