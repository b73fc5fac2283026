// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a check-in and the way of the keyboard through it.
#include "checkins/checkinfacts.h"
#include "checkins/checkinturn.h"
#include "checkins/confidencescale.h"
#include "common/card.h"
#include "common/fieldwalk.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "common/segmentedcontrol.h"
#include "document/plansession.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int allTheRoom = 1000; // a stretch
constexpr int widestForm = 520;
constexpr int widestFacts = 780;

} // namespace

void CheckInTurn::dress()
{
    m_who->setObjectName(u"checkInWho"_s);
    m_value->setObjectName(u"walkValue"_s);
    m_reached->setObjectName(u"walkReached"_s);
    m_reached->addSegment({});
    m_reached->addSegment({});
    m_comment->setObjectName(u"walkComment"_s);
    m_blocker->setObjectName(u"walkBlocker"_s);
    m_problem->setObjectName(u"walkProblem"_s);
    m_back->setObjectName(u"walkBack"_s);
    m_skip->setObjectName(u"walkSkip"_s);
    m_same->setObjectName(u"walkSame"_s);
    m_next->setObjectName(u"walkNext"_s);
    m_next->setProperty("primary", true);
    m_same->setProperty("flatAccent", true);
    m_same->setProperty("small", true);
    for (QPushButton *button : {m_back, m_skip, m_same, m_next})
        button->setAutoDefault(true); // Enter presses it, as in a dialog
    m_progress->setTextVisible(false);
    QSizePolicy kept = m_problem->sizePolicy(); // the fields stay where they are
    kept.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(kept);
    for (QLabel *label : {m_who, m_keys}) {
        setTextStyle(label, TextStyle::Small);
        setTextInk(label, TextInk::Muted);
    }
    m_keys->setWordWrap(true);
    for (QLabel *name : {m_valueName, m_confidenceName, m_commentName, m_blockerName}) {
        setTextStyle(name, TextStyle::Caption);
        setTextInk(name, TextInk::Muted);
    }
    m_valueName->setBuddy(m_value);
    m_confidenceName->setBuddy(m_confidence);
    m_commentName->setBuddy(m_comment);
    m_blockerName->setBuddy(m_blocker);
    m_value->installEventFilter(this);
    connect(m_value, &QLineEdit::textEdited, this, [this] { tell({}); });
    connect(m_value, &QLineEdit::editingFinished, this, [this] {
        if (std::optional<double> value; !readValue(value))
            (void)checkValue();
    });
}

QWidget *CheckInTurn::makeForm()
{
    auto *form = new QWidget(this);
    form->setMaximumWidth(themeOf(this).px(widestForm));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [column](QLabel *name, std::initializer_list<QWidget *> fields) {
        if (name)
            column->addWidget(name);
        for (QWidget *field : fields)
            column->addWidget(field);
        column->addSpacing(10);
    };
    auto *head = new QHBoxLayout;
    head->addWidget(m_valueName, 0, Qt::AlignBottom);
    head->addStretch(1);
    head->addWidget(m_same);
    column->addLayout(head);
    add(nullptr, {m_value, m_reached, m_problem});
    add(m_confidenceName, {m_confidence});
    add(m_commentName, {m_comment});
    add(m_blockerName, {m_blocker});
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_back);
    verbs->addWidget(m_skip);
    verbs->addStretch(1);
    verbs->addWidget(m_next);
    column->addLayout(verbs);
    column->addSpacing(4);
    column->addWidget(m_keys);
    column->addStretch(1);
    return form;
}

void CheckInTurn::build()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addStretch(1);
    columns->addWidget(m_facts, allTheRoom);
    columns->addWidget(makeForm(), allTheRoom);
    columns->addStretch(1);
    m_facts->setMaximumWidth(themeOf(this).px(widestFacts));
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 20, 40, 20);
    column->setSpacing(8);
    column->addWidget(m_who);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addLayout(columns);
    column->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card, allTheRoom);
}

void CheckInTurn::fillBlockers()
{
    const int current = std::max(0, m_blocker->currentIndex());
    m_blocker->clear();
    for (const Choice &choice : choicesOf<Blocker>())
        m_blocker->addItem(choiceLabel(choice, m_context.session.language()), choice.value);
    m_blocker->setCurrentIndex(current);
}

void CheckInTurn::retranslate()
{
    m_facts->retranslate();
    m_valueName->setText(tr("Where does it stand?"));
    m_value->setAccessibleName(m_valueName->text());
    m_reached->setAccessibleName(m_valueName->text());
    m_reached->setSegmentText(0, tr("Not reached"));
    m_reached->setSegmentText(1, tr("Reached"));
    m_confidenceName->setText(tr("How sure are you to reach the target? 0 not at all, 10 certain"));
    m_commentName->setText(tr("What changed this week?"));
    m_comment->setAccessibleName(m_commentName->text());
    m_blockerName->setText(tr("What holds it up?"));
    m_blocker->setAccessibleName(m_blockerName->text());
    fillBlockers();
    m_back->setText(tr("Back"));
    m_skip->setText(tr("Skip"));
    m_same->setText(tr("Same as last week"));
    m_keys->setText(tr("Enter goes on, Ctrl+Enter saves, Backspace in an empty field or Alt+Left goes back, "
                       "Alt+Right skips, = is the same as last week"));
    if (m_index < m_keyResults.size())
        showCurrent();
}

void CheckInTurn::takeFocus()
{
    if (m_index < m_keyResults.size() && isVisible())
        m_walk->focusFirst();
}

// "=" where a value is expected.
bool CheckInTurn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_value || !m_value->text().isEmpty()
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Equal)
        return QWidget::eventFilter(watched, event);
    repeat();
    return true;
}
