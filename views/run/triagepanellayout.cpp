// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel of the triage is built, and what stands on it.
#include "common/banner.h"
#include "common/card.h"
#include "common/emptystate.h"
#include "common/fieldwalk.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "document/plansession.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/answerway.h"
#include "rules/requestpromise.h"
#include "run/answerform.h"
#include "run/closedrequest.h"
#include "run/prioritysection.h"
#include "run/runsection.h"
#include "run/similarlist.h"
#include "run/triagepanel.h"
#include "run/understandsection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 24; // padding of the panel

// What stands below the steps and does not scroll.
class Foot final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), themeOf(this).colors.border);
    }
};

} // namespace

TriagePanel::TriagePanel(const ViewContext &context, SimilarRequests &similar, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_topics(similar)
    , m_walk(new FieldWalk(this))
    , m_kind(new QLabel(this))
    , m_title(new QLabel(this))
    , m_who(new QLabel(this))
    , m_more(new IconButton(u"more"_s, tr("More about this request"), this))
    , m_close(new IconButton(u"close"_s, tr("Close the request"), this))
    , m_banner(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(this))
    , m_understand(new UnderstandSection(context, this))
    , m_run(new RunSection(context, this))
    , m_priority(new PrioritySection(context, this))
    , m_similar(new SimilarList(SimilarList::Place::Triage, context, similar, this))
    , m_answer(new AnswerForm(context, this))
    , m_closed(new ClosedRequest(context, this))
    , m_foot(nullptr)
    , m_need(new QPushButton(this))
    , m_decline(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_send(new IconButton(u"chevron-down"_s, tr("Other ways to send"), this))
    , m_validate(new QPushButton(this))
{
    setObjectName(u"triagePanel"_s);
    setFocusPolicy(Qt::ClickFocus);
    build();
    connectSteps();
    show({}, {});
}

void TriagePanel::buildHead()
{
    m_kind->setObjectName(u"triageKind"_s);
    m_title->setObjectName(u"triageTitle"_s);
    m_who->setObjectName(u"triageRequester"_s);
    m_more->setObjectName(u"triageMore"_s);
    m_close->setObjectName(u"triageClose"_s);
    m_banner->setObjectName(u"triageBanner"_s);
    setTextStyle(m_kind, TextStyle::Caption, QFont::DemiBold);
    setTextInk(m_kind, TextInk::Muted);
    setTextStyle(m_title, TextStyle::PanelTitle);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setTextStyle(m_who, TextStyle::Small);
    setTextInk(m_who, TextInk::Muted);
    m_who->setWordWrap(true);
}

QWidget *TriagePanel::buildSteps()
{
    auto *steps = new QWidget;
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(side, 12, side, 12);
    column->setSpacing(14);
    for (QWidget *step :
         std::initializer_list<QWidget *>{m_similar, m_understand, m_run, m_priority, m_answer})
        column->addWidget(step);
    column->addStretch(1);
    return steps;
}

QWidget *TriagePanel::buildFoot()
{
    m_need->setObjectName(u"triageNeed"_s);
    m_decline->setObjectName(u"triageDecline"_s);
    m_copy->setObjectName(u"triageCopy"_s);
    m_send->setObjectName(u"triageSend"_s);
    m_validate->setObjectName(u"triageValidate"_s);
    m_need->setProperty("flatAccent", true);
    m_decline->setProperty("flatAccent", true);
    m_validate->setProperty("primary", true);
    m_validate->setAutoDefault(true); // Enter presses it, as in a dialog
    auto *foot = new Foot(this);
    foot->setObjectName(u"triageFoot"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(side - 12, 10, side - 4, 10);
    row->setSpacing(4);
    row->addWidget(m_need);
    row->addWidget(m_decline);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_send);
    row->addSpacing(4);
    row->addWidget(m_validate);
    return foot;
}

void TriagePanel::build()
{
    buildHead();
    m_foot = buildFoot();
    auto *card = new Card(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_kind);
    words->addWidget(m_title);
    words->addWidget(m_who);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 14, 12, 12);
    head->addLayout(words, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_scroll->setObjectName(u"triageSteps"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(buildSteps());
    m_scroll->widget()->setAutoFillBackground(false); // the card shows through
    auto *closed = new QWidget(this);
    auto *closedColumn = new QVBoxLayout(closed);
    closedColumn->setContentsMargins(side, 0, side, 12);
    closedColumn->addWidget(m_closed);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_scroll, closed})
        m_pages->addWidget(page);
    auto *banner = new QHBoxLayout;
    banner->setContentsMargins(12, 0, 12, 0);
    banner->addWidget(m_banner);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(banner);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void TriagePanel::connectSteps()
{
    const auto goOn = [this](QWidget *stop) { m_walk->goOnFrom(stop); };
    connect(m_understand, &UnderstandSection::answered, this, goOn);
    connect(m_run, &RunSection::answered, this, goOn);
    connect(m_priority, &PrioritySection::answered, this, goOn);
    connect(m_walk, &FieldWalk::finished, this, &TriagePanel::validate);
    connect(m_answer, &AnswerForm::wayChanged, this, [this] {
        showVerbs();
        setStops();
    });
    connect(m_banner, &Banner::triggered, this, &TriagePanel::useBanner);
    connect(m_similar, &SimilarList::opened, this, &TriagePanel::otherWanted);
    connect(m_similar, &SimilarList::attachWanted, this, &TriagePanel::attachTo);
    connect(m_similar, &SimilarList::answerWanted, this, &TriagePanel::useAnswer);
    connect(m_closed, &ClosedRequest::reopenWanted, this, &TriagePanel::reopenWanted);
    connect(m_close, &IconButton::clicked, this, &TriagePanel::closeWanted);
    connect(m_more, &IconButton::clicked, this,
            [this] { Q_EMIT moreWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_need, &QPushButton::clicked, this, &TriagePanel::makeNeed);
    connect(m_decline, &QPushButton::clicked, this, &TriagePanel::decline);
    connect(m_copy, &QPushButton::clicked, this, &TriagePanel::copyAnswer);
    connect(m_validate, &QPushButton::clicked, this, &TriagePanel::validate);
    connect(m_send, &IconButton::clicked, this, [this] {
        QMenu menu;
        menu.addAction(tr("Copy as text"), this, [this] { copyAnswerAs(AnswerFormat::Plain); });
        menu.addAction(tr("Copy as Markdown"), this, [this] { copyAnswerAs(AnswerFormat::Markdown); });
        menu.addAction(tr("Copy for Slack"), this, [this] { copyAnswerAs(AnswerFormat::Slack); });
        menu.addAction(tr("Open in the mail program"), this, [this] { openLetter(); });
        menu.exec(m_send->mapToGlobal(QPoint(0, m_send->height())));
    });
}

QString TriagePanel::kindText() const
{
    const Request *request = m_context.session.data().requests.find(m_request);
    if (!request)
        return {};
    switch (groupOf(*request, m_context.session.today())) {
    case RequestGroup::ToTriage:
        return tr("Request to triage");
    case RequestGroup::WaitingForAnswer:
        return tr("Request that waits for a word");
    case RequestGroup::NotYet:
        return tr("Request for later");
    case RequestGroup::Closed:
        return tr("Closed request");
    default:
        return tr("Request under way");
    }
}

// "Sophie Lambert, Manager AE · Slack, 5 March"
QString TriagePanel::whoText() const
{
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    const Request &request = *plan.requests.find(m_request);
    const Contact *requester = plan.contacts.find(request.requester);
    const Function *function = plan.functions.find(request.function);
    QStringList who;
    if (requester)
        who = {requester->name, requester->title};
    else
        who = {tr("Requester unknown"), function ? function->title : QString()};
    who.removeAll(QString());
    QStringList how;
    for (const Choice &choice : choicesOf<Channel>()) {
        if (choice.value == int(request.channel) && request.channel != Channel::Other)
            how += choiceLabel(choice, language);
    }
    if (request.raisedOn.isValid())
        how += language.dayMonth(request.raisedOn);
    QStringList parts{who.join(u", "_s), how.join(u", "_s)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void TriagePanel::showHead()
{
    const Request *request = m_context.session.data().requests.find(m_request);
    m_kind->setText(kindText());
    m_title->setText(request ? request->title : QString());
    m_who->setText(request ? whoText() : QString());
    m_more->setVisible(request != nullptr);
    for (QLabel *label : {m_kind, m_title, m_who})
        label->setVisible(request != nullptr);
}

void TriagePanel::showVerbs()
{
    const Request *request = m_context.session.data().requests.find(m_request);
    if (!request)
        return;
    const bool canEdit = !m_context.session.isReadOnly();
    const bool goesOn = request->status == RequestStatus::New;
    switch (request->channel) {
    case Channel::Slack:
        m_copy->setText(tr("Copy for Slack"));
        break;
    case Channel::Teams:
        m_copy->setText(tr("Copy for Teams"));
        break;
    case Channel::Email:
        m_copy->setText(tr("Write the mail"));
        break;
    case Channel::Ticket:
        m_copy->setText(tr("Copy for the ticket"));
        break;
    default:
        m_copy->setText(tr("Copy the answer"));
        break;
    }
    setIconName(m_copy, request->channel == Channel::Email ? u"mail"_s : u"copy"_s);
    m_validate->setText(goesOn ? tr("Validate, next") : tr("Keep, next"));
    for (QWidget *verb : std::initializer_list<QWidget *>{m_need, m_decline, m_copy, m_send, m_validate})
        verb->setEnabled(canEdit);
    m_understand->setReadOnly(!canEdit);
    m_run->setReadOnly(!canEdit);
    m_priority->setReadOnly(!canEdit);
    m_similar->setReadOnly(!canEdit);
    m_answer->setReadOnly(!canEdit);
}

void TriagePanel::retranslate()
{
    const auto name = [](IconButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    setAccessibleName(tr("Triage"));
    name(m_more, tr("More about this request"));
    name(m_close, tr("Close the request"));
    name(m_send, tr("Other ways to send"));
    m_need->setText(tr("Make it a need"));
    m_need->setToolTip(tr("It becomes a need with the same words, and both know of each other (Ctrl+M)"));
    m_decline->setText(tr("Decline…"));
    m_validate->setToolTip(tr("Ctrl+Enter"));
    m_copy->setToolTip(tr("The answer goes to the clipboard or the mail program, and is kept with today’s "
                          "date (Ctrl+Shift+C)"));
    m_empty->setContent(u"inbox"_s, tr("Choose a request in the list: it opens here."));
    m_understand->retranslate();
    m_run->retranslate();
    m_priority->retranslate();
    m_similar->retranslate();
    m_answer->retranslate();
    showHead();
    showVerbs();
}

void TriagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
