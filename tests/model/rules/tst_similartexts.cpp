// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/similartexts.h"

#include "rules/textterms.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    bool isSame = false;
    bool isFrench = false;
    ComparedText first;
    ComparedText second;
};

ComparedText textIn(const QString &part)
{
    return {part.section(u" :: "_s, 0, 0), part.section(u" :: "_s, 1)};
}

QList<Pair> labelledPairs()
{
    QFile file(qEnvironmentVariable("GAINLINE_TEST_DATA") + u"/similarity.txt"_s);
    QList<Pair> pairs;
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    bool isFrench = true;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        isFrench = isFrench && line != u"# English";
        if (!line.startsWith(u'#'))
            pairs += Pair{line.startsWith(u"same"), isFrench, textIn(line.section(u'\t', 1, 1)),
                          textIn(line.section(u'\t', 2, 2))};
    }
    return pairs;
}

// The second text of pair n has the id n + 1; all are held, as in an inbox.
SimilarTexts inboxOf(const QList<Pair> &pairs)
{
    SimilarTexts inbox;
    for (qsizetype n = 0; n < pairs.size(); ++n)
        inbox.put({n + 1}, pairs.at(n).second);
    return inbox;
}

double similarityOf(const SimilarTexts &inbox, const ComparedText &text, EntityId id)
{
    const QList<SimilarText> all = inbox.nearest(text, inbox.size(), 0);
    for (const SimilarText &one : all) {
        if (one.id == id)
            return one.similarity;
    }
    return 0;
}

struct Tally {
    int rightAlarms = 0;
    int falseAlarms = 0;
    int missed = 0;
    int found = 0; // the same question stands among the first three
    int asked = 0;

    [[nodiscard]] double precision() const { return double(rightAlarms) / (rightAlarms + falseAlarms); }
    [[nodiscard]] double recall() const { return double(rightAlarms) / (rightAlarms + missed); }
    [[nodiscard]] double foundShare() const { return double(found) / asked; }
};

Tally tallyOf(const QList<Pair> &pairs, bool isFrench, double threshold)
{
    const SimilarTexts inbox = inboxOf(pairs);
    Tally tally;
    for (qsizetype n = 0; n < pairs.size(); ++n) {
        const Pair &pair = pairs.at(n);
        if (pair.isFrench != isFrench)
            continue;
        const double similarity = similarityOf(inbox, pair.first, {n + 1});
        const bool alarms = similarity >= threshold;
        if (alarms != pair.isSame && qEnvironmentVariableIsSet("GAINLINE_SHOW_MISSES"))
            qInfo().noquote() << similarity << pair.isSame << pair.first.title << "|" << pair.second.title;
        tally.rightAlarms += alarms && pair.isSame;
        tally.falseAlarms += alarms && !pair.isSame;
        tally.missed += !alarms && pair.isSame;
        if (!pair.isSame)
            continue;
        ++tally.asked;
        const QList<SimilarText> nearest = inbox.nearest(pair.first, 3, worthShowing);
        tally.found += std::any_of(nearest.begin(), nearest.end(),
                                   [n](const SimilarText &one) { return one.id.value == n + 1; });
    }
    return tally;
}

} // namespace

class TestSimilarTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsMeetInOneStem_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const char *const pairs[][2] = {{"tableau", "tableaux"},
                                        {"compte", "comptes"},
                                        {"signature", "signatures"},
                                        {"opportunity", "opportunities"},
                                        {"fusionner", "fusion"},
                                        {"formation", "former"},
                                        {"renouvellement", "renouvellements"},
                                        {"merge", "merged"},
                                        {"merging", "merges"},
                                        {"access", "access"},
                                        {"regional", "regionaux"},
                                        {"importer", "import"},
                                        {"export", "exporting"},
                                        {"connect", "connection"},
                                        {"modifier", "modification"},
                                        {"synchronisation", "synchroniser"},
                                        {"signed", "signing"},
                                        {"alerte", "alerter"}};
        for (const auto &pair : pairs)
            QTest::newRow(pair[0]) << QString::fromLatin1(pair[0]) << QString::fromLatin1(pair[1]);
    }
    void wordsMeetInOneStem()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(stemOf(one), stemOf(other));
    }
    void termsHaveNeitherAccentsNorSmallWords()
    {
        QCOMPARE(termsOf(u"Bonjour, pouvez-vous réattribuer l’opportunité à Léa ?"),
                 QStringList({u"reattribu"_s, u"opportunit"_s, u"lea"_s}));
        QCOMPARE(termsOf(u"Please could you do it?"), QStringList());
    }
    void sameWordsInAnotherOrderAreTheSameText()
    {
        SimilarTexts texts;
        texts.put({1}, {u"Remise bloquée sur le devis"_s, {}});
        texts.put({2}, {u"Accès au tableau"_s, {}});
        const QList<SimilarText> nearest = texts.nearest({u"DEVIS : remises bloquees !"_s, {}}, 5);
        QCOMPARE(nearest.size(), 1);
        QCOMPARE(nearest.constFirst().id, EntityId{1});
        QVERIFY(qFuzzyCompare(nearest.constFirst().similarity, 1.0));
    }
    void rareWordsCountMoreThanFrequentOnes()
    {
        SimilarTexts texts;
        for (int n = 1; n <= 20; ++n)
            texts.put({n}, {u"dashboard region%1"_s.arg(n), {}});
        texts.put({30}, {u"nordwind quote"_s, {}});
        const QList<SimilarText> nearest = texts.nearest({u"nordwind dashboard"_s, {}}, 2, 0);
        QCOMPARE(nearest.at(0).id, EntityId{30});
        QCOMPARE(nearest.at(1).id, EntityId{1}); // of equal ones the smaller id
    }
    void titleCountsMoreThanDescription()
    {
        SimilarTexts texts;
        texts.put({1}, {u"quote"_s, u"pipeline"_s});
        texts.put({2}, {u"pipeline"_s, u"quote"_s});
        QCOMPARE(texts.nearest({u"pipeline"_s, {}}, 2).constFirst().id, EntityId{2});
    }
    // However it came to hold them, the same texts answer the same.
    void forgetsWhatWasRemovedOrReplaced()
    {
        SimilarTexts grown;
        for (int n = 1; n <= 500; ++n)
            grown.put({n}, {u"request about topic%1"_s.arg(n), {}});
        for (int n = 3; n <= 500; ++n)
            grown.remove({n});
        grown.put({2}, {u"nordwind quote"_s, {}});
        QCOMPARE(grown.size(), 2);
        SimilarTexts fresh;
        fresh.put({1}, {u"request about topic1"_s, {}});
        fresh.put({2}, {u"nordwind quote"_s, {}});
        for (const QString &text : {u"topic1 quote"_s, u"topic7"_s, u"request"_s})
            QCOMPARE(grown.nearest({text, {}}, 5, 0), fresh.nearest({text, {}}, 5, 0));
    }
    void saysNothingOfNothing()
    {
        SimilarTexts texts;
        QVERIFY(texts.nearest({u"quote"_s, {}}, 3, 0).isEmpty());
        texts.put({1}, {});
        QVERIFY(texts.nearest({u"quote"_s, {}}, 3, 0).isEmpty());
        QVERIFY(texts.nearest({}, 3, 0).isEmpty());
        texts.remove({7}); // unknown: nothing happens
        QCOMPARE(texts.size(), 1);
    }
    void aMegabyteIsReadToItsFirstPages()
    {
        SimilarTexts texts;
        texts.put({1}, {u"log of the quote"_s, u"quote error "_s.repeated(90'000)});
        QCOMPARE(texts.nearest({u"quote error log"_s, {}}, 1).size(), 1);
    }
    void findsTheSameQuestionInLabelledPairs_data()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("French") << true;
        QTest::newRow("English") << false;
    }
    void findsTheSameQuestionInLabelledPairs()
    {
        QFETCH(bool, isFrench);
        const QList<Pair> pairs = labelledPairs();
        QCOMPARE_GE(pairs.size(), 60);
        const Tally tally = tallyOf(pairs, isFrench, sameQuestion);
        qInfo("%s: precision %.2f, recall %.2f; among the first three in %.2f of %d",
              isFrench ? "French" : "English", tally.precision(), tally.recall(), tally.foundShare(),
              tally.asked);
        QCOMPARE_GE(tally.precision(), 0.9);
        QCOMPARE_GE(tally.recall(), 0.75);
        QCOMPARE_GE(tally.foundShare(), 0.9);
    }
};

QTEST_GUILESS_MAIN(TestSimilarTexts)
#include "tst_similartexts.moc"
