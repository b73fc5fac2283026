// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/answeralldialog.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "document/plansession.h"
#include "document/requesteditor.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/answerformat.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 4;
constexpr int leastWidth = 560;
constexpr int mostHeight = 420; // of all rows; more of them scroll

} // namespace

AnswerAllDialog::AnswerAllDialog(const ViewContext &context, const QList<AnswerToOne> &answers,
                                 EntityId answer, QWidget *parent)
    : DialogFrame(tr("What does each of them read?"), parent)
    , m_context(context)
    , m_answers(answers)
    , m_answer(answer)
    , m_problem(new NoteLine(this))
{
    setObjectName(u"answerAllDialog"_s);
    m_problem->setObjectName(u"answerAllProblem"_s);
    m_problem->setContent(Status::AtRisk, {});
    auto *hint = new QLabel(tr("Copy or mail each answer, then close the requests: the words are kept with "
                               "today’s date."),
                            this);
    hint->setWordWrap(true);
    setTextStyle(hint, TextStyle::Small);
    setTextInk(hint, TextInk::Muted);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, themeOf(this).px(8), 0);
    column->setSpacing(themeOf(this).px(6));
    for (const AnswerToOne &one : answers)
        addRow(one, column);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"answerAllRows"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() fills it
    scroll->setMinimumWidth(themeOf(this).px(leastWidth));
    scroll->setFixedHeight(std::min(page->sizeHint().height(), themeOf(this).px(mostHeight)));
    body()->addWidget(hint);
    body()->addWidget(scroll);
    body()->addWidget(m_problem);
    addCancel(tr("Cancel"))->setObjectName(u"answerAllCancel"_s);
    m_close = addPrimary({});
    m_close->setObjectName(u"answerAllClose"_s);
    disconnect(m_close, nullptr, this, nullptr); // it closes once it is done
    connect(m_close, &QPushButton::clicked, this, &AnswerAllDialog::closeChosen);
    tellVerb();
}

void AnswerAllDialog::addRow(const AnswerToOne &answer, QVBoxLayout *column)
{
    const Theme &theme = themeOf(this);
    const QString who = whoOf(answer);
    const bool isMail = answer.sent.channel == Channel::Email;
    Row row{new QCheckBox(who, this), new QPlainTextEdit(answer.sent.text, this),
            new QPushButton(isMail ? tr("Write the mail") : tr("Copy"), this)};
    const QString number = QString::number(m_rows.size() + 1);
    row.isChosen->setObjectName(u"answerAllChosen"_s + number);
    row.text->setObjectName(u"answerAllText"_s + number);
    row.send->setObjectName(u"answerAllSend"_s + number);
    row.isChosen->setChecked(true);
    row.isChosen->setAccessibleName(tr("Answer %1", "who, what they asked").arg(who));
    row.text->setAccessibleName(tr("What %1 reads", "who, what they asked").arg(who));
    row.send->setAccessibleName(tr("%1: %2", "copy or mail, to whom").arg(row.send->text(), who));
    row.text->setTabChangesFocus(true);
    row.text->setFixedHeight(textLines * theme.lineHeight(TextStyle::Body) + theme.px(18));
    setIconName(row.send, isMail ? u"mail"_s : u"copy"_s);
    row.send->setProperty("small", true);
    // What was asked gives way where room is short.
    auto *asked = new ElidedLabel(who.section(u": "_s, 1), this);
    row.isChosen->setText(who.section(u": "_s, 0, 0).trimmed());
    setTextInk(asked, TextInk::Muted);
    auto *head = new QHBoxLayout;
    head->addWidget(row.isChosen);
    head->addWidget(asked, 1);
    head->addWidget(row.send);
    column->addLayout(head);
    column->addWidget(row.text);
    connect(row.isChosen, &QCheckBox::toggled, this, &AnswerAllDialog::tellVerb);
    connect(row.send, &QPushButton::clicked, this, [this, at = m_rows.size()] { send(at); });
    m_rows += row;
}

// "Jonas Weber, Slack: Calls of February"
QString AnswerAllDialog::whoOf(const AnswerToOne &answer) const
{
    const PlanData &plan = m_context.session.data();
    const Request &request = *plan.requests.find(answer.request);
    const Contact *requester = plan.contacts.find(request.requester);
    const QString channel = choiceLabel(*choiceOfKey(choicesOf<Channel>(), choiceKey(request.channel)),
                                        m_context.session.language());
    return tr("%1, %2: %3", "who, over which channel, what they asked")
        .arg(requester ? requester->name : tr("Requester unknown"), channel, request.title);
}

void AnswerAllDialog::send(qsizetype at)
{
    const PlanData &plan = m_context.session.data();
    const Request *request = plan.requests.find(m_answers.at(at).request);
    const QString text = m_rows.at(at).text->toPlainText().trimmed();
    if (!request)
        return;
    if (request->channel == Channel::Email) {
        const bool isOpened = QDesktopServices::openUrl(answerLetter(plan, *request, text));
        m_problem->setContent(Status::AtRisk,
                              isOpened ? QString()
                                       : tr("No mail program could be opened. Copy the answer as text and "
                                            "paste it into a letter."));
        return;
    }
    QApplication::clipboard()->setText(formattedAnswer(text, request->title, formatFor(request->channel)));
    m_rows.at(at).send->setText(tr("Copied"));
}

QList<AnswerToOne> AnswerAllDialog::chosen() const
{
    QList<AnswerToOne> chosen;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows.at(i).isChosen->isChecked())
            continue;
        AnswerToOne answer = m_answers.at(i);
        answer.sent.text = m_rows.at(i).text->toPlainText();
        answer.sent.by = m_context.session.author();
        chosen += answer;
    }
    return chosen;
}

void AnswerAllDialog::tellVerb()
{
    const int count = int(chosen().size());
    m_close->setText(tr("Close %n request(s) with it", nullptr, count));
    m_close->setEnabled(count > 0);
}

void AnswerAllDialog::closeChosen()
{
    const Result<void> answered = RequestEditor(m_context.session).answerAll(chosen(), m_answer);
    if (answered)
        accept();
    else
        m_problem->setContent(Status::AtRisk, m_context.session.language().text(answered.error()));
}
