// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/card.h"
#include "common/dialogframe.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/segmentedcontrol.h"
#include "common/signs.h"
#include "common/toast.h"
#include "common/toggleswitch.h"
#include "scenes/initials.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

// A row of two lines, as the subclasses of the views are.
class NeedDelegate final : public TextRowDelegate {
public:
    using TextRowDelegate::TextRowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        RowContent content = TextRowDelegate::contentOf(index);
        content.subtitle = index.row() == 0 ? u"Sales"_s : QString();
        return content;
    }
};

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto *style = new GainlineStyle(Theme::light());
        QApplication::setStyle(style);
        style->setTheme(Theme::light());
    }
    void aCardKeepsItsCornersRoundOverWhatFillsIt()
    {
        Card card;
        auto *layout = new QHBoxLayout(&card);
        layout->setContentsMargins(1, 1, 1, 1);
        auto *filling = new QWidget;
        filling->setAutoFillBackground(true);
        QPalette red;
        red.setColor(QPalette::Window, Qt::red);
        filling->setPalette(red);
        layout->addWidget(filling);
        card.resize(120, 80);
        const QImage picture = card.grab().toImage();
        const QColor paper = Theme::light().colors.bg;
        for (const QPoint &corner : {QPoint(1, 1), QPoint(118, 1), QPoint(1, 78), QPoint(118, 78)})
            QCOMPARE(picture.pixelColor(corner), paper);
        QCOMPARE(picture.pixelColor(60, 40), QColor(Qt::red));
    }

    void aButtonWithoutRoomEndsInAnEllipsis()
    {
        QPushButton whole(u"Weekly forecast in the CRM"_s);
        QPushButton cut(whole.text());
        QPushButton shorter(QFontMetrics(cut.font()).elidedText(cut.text(), Qt::ElideRight, 120));
        for (QPushButton *button : {&whole, &cut, &shorter}) {
            button->ensurePolished();
            button->setFlat(true);
        }
        cut.resize(120, 36);
        shorter.resize(120, 36);
        QCOMPARE(cut.grab().toImage(), shorter.grab().toImage());
    }

    void arrowKeysMoveTheChoiceOfASegmentedControl()
    {
        SegmentedControl control;
        control.addSegment(u"Tree"_s);
        control.addSegment(u"Timeline"_s);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QCOMPARE(control.currentIndex(), 0);
        control.show();
        control.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        control.segment(0)->setFocus();
        QTest::keyClick(control.segment(0), Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(accessibleName(control.segment(1)), u"Timeline"_s);
        control.setCurrentIndex(1);
        QCOMPARE(changed.size(), 1);
    }
    void aSwitchTurnsWithTheSpaceBar()
    {
        ToggleSwitch toggle(u"Since the review"_s);
        QTest::keyClick(&toggle, Qt::Key_Space);
        QVERIFY(toggle.isChecked());
        QCOMPARE(accessibleName(&toggle), u"Since the review"_s);
        QVERIFY(toggle.focusPolicy() & Qt::TabFocus);
    }
    void signsSayWhatTheyShow()
    {
        Chip chip(u"Committed"_s);
        GoalTag tag;
        tag.setGoal(2, u"E2"_s, u"Forecast within 5 %"_s);
        Avatar avatar;
        avatar.setPerson(u"Karim Benali"_s, RoleTint::Manager);
        StatusLabel status;
        status.setStatus(Status::AtRisk, u"At risk"_s);
        QCOMPARE(accessibleName(&chip), u"Committed"_s);
        QCOMPARE(accessibleName(&tag), u"E2 Forecast within 5 %"_s);
        QCOMPARE(accessibleName(&avatar), u"Karim Benali"_s);
        QCOMPARE(accessibleName(&status), u"At risk"_s);
        QCOMPARE(tag.sizeHint(), QSize(26, 18));
    }
    void initialsComeFromTheFirstAndTheLastWord()
    {
        QCOMPARE(initialsOf(u"Karim Benali"_s), u"KB"_s);
        QCOMPARE(initialsOf(u"Yann Le Goff"_s), u"YG"_s);
        QCOMPARE(initialsOf(u"élise"_s), u"É"_s);
        QCOMPARE(initialsOf(u" "_s), QString());
    }
    void anIconButtonAlwaysHasAName()
    {
        IconButton button(u"more"_s, u"More actions"_s);
        QCOMPARE(accessibleName(&button), u"More actions"_s);
        QVERIFY(!button.icon().isNull());
        QVERIFY(button.focusPolicy() & Qt::TabFocus);
    }
    void theWheelPassesOverFieldsAndChangesNone()
    {
        QWidget form;
        auto *column = new QVBoxLayout(&form);
        auto *date = new QDateEdit(QDate(2027, 2, 8));
        auto *number = new QDoubleSpinBox;
        auto *choice = new QComboBox;
        choice->addItems({u"One"_s, u"Two"_s});
        for (QWidget *field : std::initializer_list<QWidget *>{date, number, choice})
            column->addWidget(field);
        form.show();
        for (QWidget *field : std::initializer_list<QWidget *>{date, number, choice}) {
            const QPointF at = field->rect().center();
            QWheelEvent down(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &down);
            QVERIFY(!down.isAccepted()); // what scrolls around it gets it
            QCOMPARE(field->focusPolicy(), Qt::StrongFocus);
        }
        QCOMPARE(date->date(), QDate(2027, 2, 8));
        QCOMPARE(number->value(), 0.0);
        QCOMPARE(choice->currentIndex(), 0);
    }
    void aToastOffersItsVerbAndGoes()
    {
        QWidget window;
        QLineEdit other(&window);
        window.resize(800, 600);
        Toast toast(&window);
        toast.setTimeout(10);
        QSignalSpy triggered(&toast, &Toast::triggered);
        window.show();
        other.setFocus();
        toast.showText(u"Import a_file_with_a_very_long_name_from_somewhere.csv"_s);
        const auto *label = toast.findChild<QLabel *>(u"toastText"_s);
        QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) > label->width());
        QVERIFY(label->minimumSizeHint().width() <= label->width()); // no word is cut
        toast.showText(u"Moved"_s, u"Undo"_s);
        QCOMPARE(toast.geometry().left(), 24);
        QCOMPARE(toast.geometry().bottom() + 1, 600 - 24);
        auto *verb = toast.findChild<QPushButton *>(u"toastVerb"_s);
        QVERIFY(verb->focusPolicy() & Qt::TabFocus);
        verb->click();
        QCOMPARE(triggered.size(), 1);
        QVERIFY(!toast.isVisible());
        toast.showText(u"Moved again"_s);
        QVERIFY(!verb->isVisible());
        QTRY_VERIFY(!toast.isVisible());
    }
    void theFirstToastOnAProjectorHasRoomForItsText()
    {
        QWidget window;
        Toast toast(&window);
        window.resize(1920, 1080);
        window.show();
        static_cast<GainlineStyle *>(window.style())
            ->setLocalTheme(&window, themeOf(nullptr).forProjector(1080));
        toast.showText(u"Start the scoring round “Scores of 11 March 2027”"_s, u"Undo"_s);
        QCoreApplication::processEvents();
        const auto *text = toast.findChild<QLabel *>(u"toastText"_s);
        QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(text->text()));
    }
    void aToastStaysWhileTheKeyboardIsInIt()
    {
        QWidget window;
        QLineEdit other(&window);
        Toast toast(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        toast.showText(u"Moved"_s, u"Undo"_s);
        auto *verb = toast.findChild<QPushButton *>(u"toastVerb"_s);
        verb->setFocus(Qt::TabFocusReason);
        QVERIFY(!toast.findChild<QTimer *>()->isActive());
        QSignalSpy triggered(&toast, &Toast::triggered);
        QTest::keyClick(verb, Qt::Key_Space);
        QCOMPARE(triggered.size(), 1);
    }
    void escapeEmptiesASearchField()
    {
        SearchField field(u"Search"_s);
        QCOMPARE(accessibleName(&field), u"Search"_s);
        field.setText(u"forecast"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }
    void anEmptyPlaceHasOneSentenceAndOneButton()
    {
        EmptyState empty;
        QSignalSpy triggered(&empty, &EmptyState::triggered);
        empty.setContent(u"needs"_s, u"No need yet."_s, u"Add a need"_s);
        empty.button()->click();
        QCOMPARE(triggered.size(), 1);
        empty.setContent(u"needs"_s, u"No need matches."_s);
        QVERIFY(empty.button()->isHidden());
    }
    void aBannerSaysItsFindingBesideItsButton()
    {
        Banner banner;
        banner.setContent(u"answer"_s, u"Asked 4 times."_s, u"An answer would stop it."_s, u"Document"_s);
        QCOMPARE(accessibleName(&banner), u"Asked 4 times. An answer would stop it."_s);
        QSignalSpy triggered(&banner, &Banner::triggered);
        banner.button()->click();
        QCOMPARE(triggered.size(), 1);
    }
    void escapeCancelsADialogAndEnterDoesIt()
    {
        DialogFrame dialog(u"Decline this need?"_s);
        QPushButton *primary = dialog.addPrimary(u"Decline"_s);
        dialog.addCancel(u"Keep"_s);
        QSignalSpy finished(&dialog, &QDialog::finished);
        dialog.show();
        QVERIFY(primary->isDefault());
        QVERIFY(dialog.width() >= 480 && dialog.width() <= 640);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(finished.takeFirst().constFirst().toInt(), int(QDialog::Rejected));
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(finished.takeFirst().constFirst().toInt(), int(QDialog::Accepted));
    }
    void aLabelThatGivesWayKeepsItsWholeText()
    {
        ElidedLabel label(u"Motif de perte obligatoire dans le CRM"_s);
        label.resize(60, 20);
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        QCOMPARE(accessibleName(&label), u"Motif de perte obligatoire dans le CRM"_s);
    }
    void rowsHaveTheHeightsOfTheLook()
    {
        QListWidget list;
        list.addItems({u"Reliable forecast"_s, u"Partner portal"_s});
        list.setItemDelegate(new NeedDelegate(&list));
        QCOMPARE(list.sizeHintForRow(0), 57);
        QCOMPARE(list.sizeHintForRow(1), 34);
    }
    void aSelectedRowHasItsAccentBar()
    {
        QListWidget list;
        list.setFrameShape(QFrame::NoFrame);
        list.setItemDelegate(new NeedDelegate(&list));
        list.addItem(u"Reliable forecast"_s);
        list.setCurrentRow(0);
        list.resize(300, 100);
        const QImage picture = list.grab().toImage();
        QCOMPARE(picture.pixelColor(1, 10), Palette::light().accent);
        QCOMPARE(picture.pixelColor(290, 20), Palette::light().soft);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
