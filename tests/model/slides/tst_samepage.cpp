// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/samepage.h"

#include "slides/slidepage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

SlidePage page(SlideKind kind, qint64 subject = 0, const QString &title = {})
{
    return {.kind = kind, .title = title, .subject = EntityId{subject}, .ground = Qt::white, .shapes = {}};
}

const QList<SlidePage> deck = {page(SlideKind::Title),        page(SlideKind::Matrix),
                               page(SlideKind::Objective, 1), page(SlideKind::Objective, 2),
                               page(SlideKind::Objective, 2), page(SlideKind::NotDoing)};

} // namespace

class TestSamePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReaderStaysOnTheSameSubjectWhenPagesComeBefore()
    {
        QList<SlidePage> after = deck;
        after.insert(1, page(SlideKind::Strategy));
        QCOMPARE(pageAfter(deck, 3, after), 4);
        QCOMPARE(pageAfter(deck, 4, after), 5);
    }
    void aReaderOfASecondPartGoesToTheLastPartThatIsLeft()
    {
        QList<SlidePage> after = deck;
        after.removeAt(4);
        QCOMPARE(pageAfter(deck, 4, after), 3);
    }
    void aReaderOfARemovedObjectiveGoesToTheNextOneOfItsKind()
    {
        QList<SlidePage> after = deck;
        after.removeAt(2);
        QCOMPARE(pageAfter(deck, 2, after), 2);
        QCOMPARE(after.at(2).subject, EntityId{2});
    }
    void aReaderOfARemovedKindKeepsTheNumber()
    {
        QList<SlidePage> after = deck;
        after.removeAt(1);
        QCOMPARE(pageAfter(deck, 1, after), 1);
        after = {page(SlideKind::Title)};
        QCOMPARE(pageAfter(deck, 5, after), 0);
    }
    void aFirstDeckStartsAtItsFirstPageAndAnEmptyOneNowhere()
    {
        QCOMPARE(pageAfter({}, -1, deck), 0);
        QCOMPARE(pageAfter(deck, 3, {}), -1);
    }
    void pagesAreTheSameWhenTheyLookAndReadTheSame()
    {
        QVERIFY(isSamePage(page(SlideKind::Title), page(SlideKind::Title)));
        QVERIFY(!isSamePage(page(SlideKind::Title), page(SlideKind::Title, 0, u"Other"_s)));
        QVERIFY(!isSamePage(page(SlideKind::Objective, 1), page(SlideKind::Objective, 2)));
        SlidePage drawn = page(SlideKind::Title);
        drawn.shapes += Box{.rect = QRectF(1, 1, 2, 2), .fill = Qt::red};
        QVERIFY(!isSamePage(page(SlideKind::Title), drawn));
    }
};

QTEST_GUILESS_MAIN(TestSamePage)
#include "tst_samepage.moc"
