// SPDX-License-Identifier: GPL-3.0-or-later
// How the form of an answer is built, and what it is called.
#include "common/choicebutton.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/makefieldeditor.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "run/answerform.h"
#include "run/triagesection.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 5;

} // namespace

AnswerForm::AnswerForm(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_language(context.session.language())
    , m_section(new TriageSection(4, this))
    , m_languages(new ChoiceButton(this))
    , m_ways(new ChoiceButton(this))
    , m_owner(new QComboBox(this))
    , m_day(makeFieldEditor(FieldSubject{context.session, EntityKind::Request,
                                         entityType(EntityKind::Request).fieldIndex(u"promised_on")},
                            this))
    , m_answer(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_again(new QPushButton(this))
    , m_replies(new QLabel(this))
    , m_problem(new NoteLine(this))
{
    m_languages->setObjectName(u"answerLanguage"_s);
    m_ways->setObjectName(u"answerWay"_s);
    m_owner->setObjectName(u"answerOwner"_s);
    m_day->setObjectName(u"answerDayEditor"_s);
    m_day->control()->setObjectName(u"answerDay"_s);
    m_answer->setObjectName(u"answerDocumented"_s);
    m_reason->setObjectName(u"answerReason"_s);
    m_text->setObjectName(u"answerText"_s);
    m_again->setObjectName(u"answerDraftAgain"_s);
    m_replies->setObjectName(u"answerReplies"_s);
    m_problem->setObjectName(u"answerProblem"_s);
    m_problem->setContent(Status::AtRisk, {});
    buildRows();
    connectFields();
}

void AnswerForm::buildRows()
{
    for (QComboBox *box : {m_owner, m_answer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_text->setTabChangesFocus(true);
    const Theme &theme = themeOf(this);
    m_text->setFixedHeight(textLines * theme.lineHeight(TextStyle::Body) + theme.px(18));
    m_again->setProperty("flatAccent", true);
    m_again->setProperty("small", true);
    m_replies->setWordWrap(true);
    m_replies->setTextFormat(Qt::PlainText);
    setTextStyle(m_replies, TextStyle::Caption);
    setTextInk(m_replies, TextInk::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_owner, 1);
    row->addWidget(m_day, 1);
    row->addWidget(m_answer, 1);
    m_section->addLeading(m_ways);
    m_section->addTrailing(m_again);
    m_section->addTrailing(m_languages);
    QVBoxLayout *body = m_section->body();
    body->setSpacing(6);
    body->addLayout(row);
    body->addWidget(m_reason);
    body->addWidget(m_problem);
    body->addWidget(m_text);
    body->addWidget(m_replies);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
}

void AnswerForm::connectFields()
{
    connect(m_ways, &ChoiceButton::chosen, this, [this](int way) { setWay(AnswerWay(way)); });
    connect(m_languages, &ChoiceButton::chosen, this, [this](int language) {
        m_language = Language(Language::codes().value(language));
        draft();
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, &AnswerForm::changed);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &AnswerForm::changed);
    connect(m_reason, &QLineEdit::textChanged, this, &AnswerForm::changed);
    connect(m_day, &FieldEditor::touched, this, &AnswerForm::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing)
            return;
        m_isOwnText = true;
        draft();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_isOwnText = false;
        draft();
        focusText();
    });
}

void AnswerForm::setReadOnly(bool readOnly)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_ways, m_owner, m_answer, m_reason})
        field->setEnabled(!readOnly);
    m_day->setReadOnly(readOnly);
}

void AnswerForm::retranslate()
{
    const Language &language = m_context.session.language();
    m_section->setTitle(tr("Answer"));
    m_languages->setLabel(tr("Language"));
    m_ways->setLabel(tr("What becomes of it"), false);
    QStringList ways;
    for (int way = 0; way < answerWayCount; ++way)
        ways += language.text(answerWayName(AnswerWay(way)));
    m_ways->setChoices(ways);
    m_ways->setCurrent(int(m_plan.way));
    m_owner->setAccessibleName(tr("Who takes care of it"));
    m_day->control()->setAccessibleName(tr("Promised for"));
    m_answer->setAccessibleName(tr("Documented answer"));
    m_text->setAccessibleName(tr("Text of the answer"));
    m_again->setText(tr("Draft again"));
    if (const Request *asked = request()) {
        showFields();
        showReplies(*asked);
        draft();
    }
}
