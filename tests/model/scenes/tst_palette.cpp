// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/palette.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double textFloor = 4.5;
constexpr double farTextFloor = 7;
constexpr double markFloor = 3;

struct Ground {
    const char *name;
    QColor Palette::*color;
};

const QList<Ground> grounds = {{"bg", &Palette::bg},         {"surface", &Palette::surface},
                               {"raised", &Palette::raised}, {"sunken", &Palette::sunken},
                               {"soft", &Palette::soft},     {"quick", &Palette::quick},
                               {"drop", &Palette::drop}};

struct Ink {
    const char *name;
    QColor Palette::*color;
    double floor;
    QList<double> light;
    QList<double> dark;
};

// The table of the look, one column a ground.
const QList<Ink> inks = {
    {"text",
     &Palette::text,
     farTextFloor,
     {15.1, 16.2, 16.6, 13.8, 14.0, 14.9, 14.7},
     {15.3, 14.2, 12.7, 16.1, 10.8, 12.8, 15.0}},
    {"muted",
     &Palette::muted,
     textFloor,
     {5.9, 6.4, 6.5, 5.4, 5.5, 5.8, 5.8},
     {7.8, 7.2, 6.5, 8.2, 5.5, 6.5, 7.6}},
    {"mutedHi",
     &Palette::mutedHi,
     farTextFloor,
     {7.8, 8.3, 8.5, 7.1, 7.2, 7.6, 7.6},
     {11.0, 10.2, 9.2, 11.6, 7.8, 9.3, 10.8}},
    {"accent",
     &Palette::accent,
     textFloor,
     {7.5, 8.1, 8.3, 6.9, 7.0, 7.4, 7.3},
     {8.5, 7.9, 7.0, 8.9, 6.0, 7.1, 8.3}},
    {"strong",
     &Palette::strong,
     markFloor,
     {3.5, 3.8, 3.9, 3.2, 3.3, 3.5, 3.4},
     {5.2, 4.8, 4.3, 5.4, 3.6, 4.3, 5.1}},
};

const QList<double> statusOnBgLight = {5.3, 5.5, 5.9, 5.9, 9.2};
const QList<double> statusOnSoftLight = {4.9, 5.1, 5.2, 5.2, 8.1};
const QList<double> statusOnBgDark = {8.9, 9.4, 8.3, 7.8, 10.2};
const QList<double> statusOnSoftDark = {6.6, 6.8, 6.4, 5.7, 7.4};

// The look states ratios cut, not rounded, to one decimal.
bool isStated(double measured, double stated)
{
    return measured > stated - 0.001 && measured < stated + 0.101;
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(isStated(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.4));
    }
    void inksStandOutOnEveryGroundAsTheLookStates_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("stated");
        QTest::addColumn<double>("floor");
        for (const Palette &palette : {Palette::light(), Palette::dark()}) {
            for (const Ink &ink : inks) {
                const QList<double> &stated = palette.isDark ? ink.dark : ink.light;
                for (qsizetype i = 0; i < grounds.size(); ++i)
                    QTest::addRow("%s %s on %s", palette.isDark ? "dark" : "light", ink.name, grounds[i].name)
                        << palette.*ink.color << palette.*grounds[i].color << stated[i] << ink.floor;
            }
        }
        QTest::newRow("light on accent")
            << Palette::light().onAccent << Palette::light().accent << 8.3 << farTextFloor;
        QTest::newRow("dark on accent")
            << Palette::dark().onAccent << Palette::dark().accent << 8.2 << farTextFloor;
        QTest::newRow("light on selection")
            << Palette::light().text << Palette::light().selection << 11.1 << farTextFloor;
        QTest::newRow("dark on selection")
            << Palette::dark().text << Palette::dark().selection << 7.6 << farTextFloor;
    }
    void inksStandOutOnEveryGroundAsTheLookStates()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, stated);
        QFETCH(double, floor);
        const double measured = contrast(ink, ground);
        QVERIFY2(isStated(measured, stated), qPrintable(u"%1, stated %2"_s.arg(measured).arg(stated)));
        QVERIFY(measured >= floor);
    }
    void statusInksAreReadOnBgAndOnTheirSoftGround()
    {
        for (const Palette &palette : {Palette::light(), Palette::dark()}) {
            for (size_t i = 0; i < palette.statuses.size(); ++i) {
                const StatusColors &status = palette.statuses[i];
                const double onBg = contrast(status.ink, palette.bg);
                const double onSoft = contrast(status.ink, status.soft);
                QVERIFY(isStated(onBg, (palette.isDark ? statusOnBgDark : statusOnBgLight)[qsizetype(i)]));
                QVERIFY(
                    isStated(onSoft, (palette.isDark ? statusOnSoftDark : statusOnSoftLight)[qsizetype(i)]));
                QVERIFY(onBg >= textFloor && onSoft >= textFloor);
            }
        }
    }
    void textIsReadOnEveryGoalsTints()
    {
        for (const Palette &palette : {Palette::light(), Palette::dark()}) {
            for (const GoalColors &goal : palette.goals) {
                QVERIFY(contrast(palette.text, goal.fill) >= (palette.isDark ? 8.6 : 12.3));
                QVERIFY(contrast(palette.text, goal.progress) >= (palette.isDark ? 5.1 : farTextFloor));
                QVERIFY(contrast(goal.onOutline, goal.outline) >= 4.6);
                QVERIFY(contrast(goal.outline, palette.raised) >= (palette.isDark ? markFloor : 4.1));
            }
        }
    }
    void roleTextIsReadFromTheBackRow()
    {
        for (const Palette &palette : {Palette::light(), Palette::dark()}) {
            for (const RoleColors &role : palette.roles) {
                QVERIFY(contrast(palette.roleText, role.fill) >= farTextFloor);
                QVERIFY(contrast(role.border, palette.zone) >= markFloor);
            }
            QVERIFY(contrast(palette.onOrgBox, palette.orgBox) >= textFloor);
        }
    }
    void anItemWithoutGoalIsNeutral()
    {
        const Palette palette = Palette::light();
        QCOMPARE(palette.goal(0).outline, palette.muted);
        QCOMPARE(palette.goal(9).outline, palette.muted);
        QCOMPARE(palette.goal(8).outline, QColor(0x8F, 0x14, 0x14));
    }
    void scoresTurnAtThreeAndSevenTenths()
    {
        QCOMPARE(statusOfScore(0.29), Status::AtRisk);
        QCOMPARE(statusOfScore(0.3), Status::Attention);
        QCOMPARE(statusOfScore(0.69), Status::Attention);
        QCOMPARE(statusOfScore(0.7), Status::OnTrack);
    }
    void slidesHaveNoPaleText()
    {
        QVERIFY(contrast(Palette::forSlides().muted, Palette::forSlides().bg) >= farTextFloor);
    }
};

QTEST_APPLESS_MAIN(TestPalette)
#include "tst_palette.moc"
