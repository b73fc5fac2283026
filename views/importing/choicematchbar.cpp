// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/choicematchbar.h"

#include "common/choicebutton.h"
#include "common/flowlayout.h"
#include "common/gainlinestyle.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 60;
constexpr int tallest = 96; // about three lines; more scroll
constexpr qsizetype longestWord = 28;

bool isSameWord(const ChoiceMatch &a, const ChoiceMatch &b)
{
    return a.field == b.field && a.text == b.text;
}

QString shortened(const QString &text)
{
    return text.size() <= longestWord ? text : text.first(longestWord) + u'…';
}

} // namespace

ChoiceMatchBar::ChoiceMatchBar(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_title(new QLabel(this))
    , m_strip(new QWidget)
{
    setTextStyle(m_title, TextStyle::Small);
    setTextInk(m_title, TextInk::Muted);
    m_title->setText(tr("The file's own words become:"));
    auto *flow = new FlowLayout(m_strip);
    flow->setSpacing(themeOf(this).px(4));
    const int ring = themeOf(this).px(3); // of the focus, around the first and the last one
    flow->setContentsMargins(ring, ring, ring, ring);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"importChoices"_s);
    scroll->setAccessibleName(m_title->text());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMaximumHeight(themeOf(this).px(tallest));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(4));
    column->addWidget(m_title);
    column->addWidget(scroll);
    hide();
}

void ChoiceMatchBar::setMatches(EntityKind kind, QList<ChoiceMatch> matches)
{
    std::stable_sort(matches.begin(), matches.end(),
                     [](const ChoiceMatch &a, const ChoiceMatch &b) { return a.isKnown < b.isKnown; });
    if (matches.size() > mostShown)
        matches.resize(mostShown);
    // The buttons stay where they are while a person goes through them.
    const bool isSame = matches.size() == m_matches.size()
        && std::is_permutation(matches.begin(), matches.end(), m_matches.begin(), &isSameWord);
    if (!isSame)
        rebuild(kind, matches);
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        ChoiceMatch &shown = m_matches[i];
        shown = *std::find_if(matches.begin(), matches.end(),
                              [&shown](const ChoiceMatch &each) { return isSameWord(each, shown); });
        const Choices &choices = entityType(kind).fields->at(shown.field).choices();
        const Choice *choice = choiceOfKey(choices, shown.key);
        if (choice)
            m_buttons.at(i)->setCurrent(int(choice - choices.constData()));
    }
    setVisible(!m_matches.isEmpty());
}

void ChoiceMatchBar::rebuild(EntityKind kind, const QList<ChoiceMatch> &matches)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_matches = matches;
    for (const ChoiceMatch &match : matches) {
        const Field &field = entityType(kind).fields->at(match.field);
        QStringList names;
        for (const Choice &choice : field.choices())
            names << choiceLabel(choice, m_language);
        auto *button = new ChoiceButton(m_strip);
        button->setObjectName(u"choice%1"_s.arg(m_buttons.size() + 1));
        button->setLabel(tr("%1 “%2” (%3)", "field, word of the file, rows")
                             .arg(fieldLabel(field, m_language), shortened(match.text),
                                  m_language.locale().toString(match.count)));
        button->setChoices(names);
        connect(button, &ChoiceButton::chosen, this,
                [this, field = match.field, text = match.text, choices = &field.choices()](int choice) {
                    Q_EMIT choiceChosen(field, text, QString::fromLatin1(choices->at(choice).key));
                });
        m_strip->layout()->addWidget(button);
        button->show();
        m_buttons << button;
    }
}
