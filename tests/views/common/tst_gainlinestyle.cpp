// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/focusring.h"
#include "common/gainlinestyle.h"

#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Remembers that it was told of a new style.
class Listener final : public QWidget {
public:
    using QWidget::QWidget;
    int styleChanges = 0;

protected:
    void changeEvent(QEvent *event) override { styleChanges += event->type() == QEvent::StyleChange; }
};

QColor middleOf(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    return picture.pixelColor(picture.width() / 2, 4);
}

} // namespace

class TestGainlineStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_style = new GainlineStyle(Theme::light());
        QApplication::setStyle(m_style);
        m_style->setTheme(Theme::light());
    }
    void aWidgetFindsItsThemeThroughItsStyle()
    {
        QWidget widget;
        QCOMPARE(themeOf(&widget).colors.bg, Palette::light().bg);
        m_style->setTheme(Theme::dark(1.25));
        QVERIFY(themeOf(&widget).isDark());
        QCOMPARE(themeOf(&widget).scale, 1.25);
        QCOMPARE(widget.palette().color(QPalette::Window), Palette::dark().bg);
    }
    void aChangeOfThemeReachesEveryWidget()
    {
        QWidget window;
        Listener deep(new QWidget(&window));
        const int before = deep.styleChanges;
        m_style->setTheme(Theme::dark());
        QCOMPARE(deep.styleChanges, before + 1);
    }
    void aLocalThemeHoldsForOneWidgetAndAllBelowIt()
    {
        QWidget window;
        auto *stage = new QWidget(&window);
        auto *title = new QLabel(u"What we take on"_s, new QWidget(stage));
        auto *outside = new QLabel(u"Outside"_s, &window);
        setTextStyle(title, TextStyle::ViewTitle);
        setTextStyle(outside, TextStyle::ViewTitle);
        m_style->setLocalTheme(stage, Theme::light().forProjector(1080));
        QVERIFY(themeOf(title).isProjector);
        QVERIFY(!themeOf(outside).isProjector);
        QCOMPARE(title->font().pixelSize(), 56);
        QCOMPARE(outside->font().pixelSize(), 22);
        m_style->clearLocalTheme(stage);
        QCOMPARE(title->font().pixelSize(), 22);
    }
    void aLocalThemeGoesWithItsWidget()
    {
        QWidget window;
        auto *stage = new QWidget(&window);
        m_style->setLocalTheme(stage, Theme::dark());
        delete stage;
        QVERIFY(!themeOf(&window).isDark());
    }
    void textKeepsItsStyleAndInkWhenTheThemeChanges()
    {
        QLabel label(u"Prioritise"_s);
        setTextStyle(&label, TextStyle::Caption, QFont::DemiBold);
        setTextInk(&label, TextInk::Muted);
        m_style->setTheme(Theme::dark(1.5));
        QCOMPARE(label.font().pixelSize(), 18);
        QCOMPARE(label.font().weight(), QFont::DemiBold);
        QCOMPARE(label.palette().color(QPalette::WindowText), Palette::dark().muted);
    }
    void controlsHaveTheHeightsOfTheLook()
    {
        QPushButton button(u"Present"_s);
        QPushButton small(u"Need"_s);
        small.setProperty("small", true);
        QLineEdit line;
        QComboBox combo;
        QSpinBox spin;
        QCOMPARE(button.sizeHint().height(), 36);
        QCOMPARE(small.sizeHint().height(), 28);
        QCOMPARE(line.sizeHint().height(), 36);
        QCOMPARE(combo.sizeHint().height(), 36);
        QCOMPARE(spin.sizeHint().height(), 36);
        QScrollBar bar;
        QCOMPARE(bar.sizeHint().width(), 8);
    }
    void buttonsAreDrawnByTheirKind()
    {
        QPushButton primary;
        primary.setProperty("primary", true);
        QPushButton normal;
        QPushButton flat;
        flat.setProperty("flatAccent", true);
        for (QPushButton *button : {&primary, &normal, &flat})
            button->resize(120, 36);
        QCOMPARE(middleOf(primary), Palette::light().accent);
        QCOMPARE(middleOf(normal), Palette::light().raised);
        QCOMPARE(middleOf(flat), Palette::light().bg);
    }
    void anInvalidFieldHasTheBorderOfWhatIsAtRisk()
    {
        QLineEdit line;
        line.setProperty("invalid", true);
        line.resize(200, 36);
        const QImage picture = line.grab().toImage();
        QCOMPARE(picture.pixelColor(100, 0), Palette::light().status(Status::AtRisk).ink);
    }
    void aHeaderAsWideAsItsContentsIsNotCut()
    {
        QStringList titles;
        for (const QString &word : {u"Reporté au"_s, u"Décidé le"_s, u"Until"_s, u"Impact"_s, u"Jours"_s})
            for (int letters = 1; letters <= word.size(); ++letters)
                titles += word.left(letters);
        QTableWidget table(0, int(titles.size()));
        table.setHorizontalHeaderLabels(titles);
        const QFontMetricsF metrics(themeOf(&table).font(TextStyle::Caption, QFont::DemiBold));
        for (int column = 0; column < titles.size(); ++column) {
            const int room = table.horizontalHeader()->sectionSizeHint(column) - 16;
            QCOMPARE(metrics.elidedText(titles.at(column), Qt::ElideRight, room), titles.at(column));
        }
    }
    void theFocusRingFollowsTheKeyboard()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QPushButton button(u"Choose"_s);
        QListWidget list;
        list.addItem(u"A need"_s);
        column->addWidget(&button);
        column->addWidget(&list);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *ring = m_style->findChild<FocusRing *>();
        QVERIFY(ring);
        button.setFocus(Qt::TabFocusReason);
        QCOMPARE(ring->ringedWidget(), &button);
        const auto frame = window.findChild<QFocusFrame *>();
        QVERIFY(frame && frame->isVisible());
        QCOMPARE(frame->geometry(), button.geometry().adjusted(-4, -4, 4, 4));
        list.setFocus(Qt::TabFocusReason); // marks its current item itself
        QCOMPARE(ring->ringedWidget(), nullptr);
        auto *page = new QWidget(&window); // takes no key itself: it only keeps the focus from its controls
        page->show();
        page->setFocus(Qt::OtherFocusReason);
        QVERIFY(page->hasFocus());
        QCOMPARE(ring->ringedWidget(), nullptr);
    }
    void theRingSurvivesTheWidgetItStoodAround()
    {
        QWidget window;
        auto *inner = new QWidget(&window);
        auto *first = new QPushButton(u"First"_s, inner);
        QPushButton second(u"Second"_s, &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::TabFocusReason);
        delete inner;
        second.setFocus(Qt::TabFocusReason);
        QCOMPARE(m_style->findChild<FocusRing *>()->ringedWidget(), &second);
    }

private:
    GainlineStyle *m_style = nullptr;
};

QTEST_MAIN(TestGainlineStyle)
#include "tst_gainlinestyle.moc"
