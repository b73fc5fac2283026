// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/quickaddbar.h"

#include "common/flowlayout.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "common/signs.h"
#include "document/plansession.h"
#include "document/requesteditor.h"
#include "document/similarrequests.h"
#include "run/pastedlist.h"
#include "run/quickaddfield.h"
#include "run/similarlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuickAddBar::QuickAddBar(const ViewContext &context, SimilarRequests &similar, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_requests(similar)
    , m_field(new QuickAddField(this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips))
    , m_similar(new SimilarList(SimilarList::Place::NewRequest, context, similar, this))
    , m_pasted(new PastedList(this))
    , m_problem(new NoteLine(this))
{
    setObjectName(u"quickAdd"_s);
    build();
    connect(m_field, &QuickAddField::textChanged, this, &QuickAddBar::read);
    connect(m_field, &QuickAddField::returnPressed, this, &QuickAddBar::addOne);
    connect(m_field, &QuickAddField::linesPasted, this, &QuickAddBar::showPasted);
    connect(m_pasted, &PastedList::chosenChanged, this, &QuickAddBar::tellVerb);
    connect(m_add, &QPushButton::clicked, this, [this] { m_pasted->isHidden() ? addOne() : addChosen(); });
    connect(m_cancel, &QPushButton::clicked, this, &QuickAddBar::close);
    connect(m_similar, &SimilarList::attachWanted, this, &QuickAddBar::addAgain);
    connect(m_similar, &SimilarList::opened, this, &QuickAddBar::otherWanted);
    retranslate();
}

void QuickAddBar::build()
{
    m_field->setObjectName(u"quickAddField"_s);
    m_add->setObjectName(u"quickAddButton"_s);
    m_cancel->setObjectName(u"quickAddCancel"_s);
    m_problem->setObjectName(u"quickAddProblem"_s);
    m_chips->setObjectName(u"quickAddChips"_s);
    m_cancel->setProperty("flatAccent", true);
    m_hint->setWordWrap(true);
    setTextStyle(m_hint, TextStyle::Caption);
    setTextInk(m_hint, TextInk::Muted);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_chips);
    column->addWidget(m_hint);
    column->addWidget(m_similar);
    column->addWidget(m_pasted);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void QuickAddBar::open()
{
    leavePasted();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void QuickAddBar::close()
{
    m_field->clear();
    leavePasted();
    hide();
    Q_EMIT closed();
}

void QuickAddBar::read()
{
    m_problem->setContent(Status::AtRisk, {});
    showChips();
    tellVerb();
}

void QuickAddBar::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QuickRequest quick =
        readQuickRequest(m_context.session.data(), m_field->text(), m_context.session.today());
    for (const Message &part : quick.understood)
        m_flow->addWidget(new Chip(m_context.session.language().text(part), m_chips));
    for (int i = 0; i < m_flow->count(); ++i)
        m_flow->itemAt(i)->widget()->show();
    const bool isTyping = m_pasted->isHidden();
    m_similar->setText(isTyping ? comparedText(quick.request) : ComparedText());
    m_chips->setVisible(isTyping && !quick.understood.isEmpty());
    m_hint->setVisible(isTyping && quick.understood.isEmpty());
}

void QuickAddBar::showPasted(const QString &text)
{
    const QList<PastedRequest> requests =
        readPastedRequests(m_context.session.data(), text, m_context.session.today());
    m_pasted->setRequests(requests, earlierOnes(requests), m_context.session.language());
    m_pasted->show();
    m_field->setEnabled(false);
    m_field->setText(tr("%n request(s) found in what was pasted", nullptr, m_pasted->count()));
    showChips();
    tellVerb();
    m_add->setFocus(Qt::OtherFocusReason);
}

// "Asked before: Calls by SDR", of those of which something is near.
QStringList QuickAddBar::earlierOnes(const QList<PastedRequest> &requests) const
{
    const PlanData &plan = m_context.session.data();
    QStringList notes;
    for (const PastedRequest &pasted : requests) {
        const QList<SimilarText> nearest = m_requests.nearest(comparedText(pasted.quick.request), 1);
        const Request *earlier = nearest.isEmpty() ? nullptr : plan.requests.find(nearest.constFirst().id);
        const Answer *answer = earlier ? plan.answers.find(earlier->answer) : nullptr;
        if (!earlier || pasted.quick.isEmpty())
            notes += QString();
        else if (answer)
            notes += tr("Asked before: %1, answer: %2").arg(earlier->title, answer->title);
        else
            notes += tr("Asked before: %1").arg(earlier->title);
    }
    return notes;
}

void QuickAddBar::leavePasted()
{
    if (!m_pasted->isHidden())
        m_field->clear();
    m_pasted->hide();
    m_field->setEnabled(true);
    read();
}

void QuickAddBar::addOne()
{
    if (!m_pasted->isHidden())
        return addChosen();
    const PlanData &plan = m_context.session.data();
    const QuickRequest quick = readQuickRequest(plan, m_field->text(), m_context.session.today());
    if (quick.isEmpty()) {
        m_problem->setContent(
            Status::AtRisk,
            tr("This line does not say what is asked: write it after the name, then press Enter."));
        return;
    }
    add({quick});
}

// The same question again: known as one, and offered the answer that the earlier one got.
void QuickAddBar::addAgain(EntityId earlierId)
{
    const PlanData &plan = m_context.session.data();
    const Request *earlier = plan.requests.find(earlierId);
    QuickRequest quick = readQuickRequest(plan, m_field->text(), m_context.session.today());
    if (!earlier || quick.isEmpty())
        return;
    quick.request.repeats = earlier->repeats ? earlier->repeats : earlierId;
    quick.request.answer = earlier->answer;
    add({quick});
}

void QuickAddBar::addChosen()
{
    add(m_pasted->chosen());
}

void QuickAddBar::add(const QList<QuickRequest> &requests)
{
    if (const Result<EntityId> added = RequestEditor(m_context.session).add(requests))
        finish(*added);
    else
        m_problem->setContent(Status::AtRisk, m_context.session.language().text(added.error()));
}

// The next one can be written at once.
void QuickAddBar::finish(EntityId first)
{
    leavePasted();
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT added(first);
}

void QuickAddBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return m_pasted->isHidden() ? close() : open();
    if (event->key() == Qt::Key_Return && event->modifiers() & Qt::ControlModifier)
        return addOne();
    QWidget::keyPressEvent(event);
}

void QuickAddBar::tellVerb()
{
    const int chosen = int(m_pasted->chosen().size());
    const bool isTyping = m_pasted->isHidden();
    m_add->setText(isTyping ? tr("Add") : tr("Add %n request(s)", nullptr, chosen));
    m_add->setAccessibleName(isTyping ? tr("Add the request") : m_add->text());
    m_add->setEnabled(isTyping || chosen > 0);
}

void QuickAddBar::retranslate()
{
    m_field->setPlaceholderText(tr("What is asked, on one line"));
    m_field->setAccessibleName(tr("New request on one line"));
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close the line for new requests"));
    m_hint->setText(tr("#slack @Lea AE: CRM field for the reason of loss, blocks a signature, 30 min. Or "
                       "paste several lines or a Slack thread. Enter adds, Esc closes."));
    m_similar->retranslate();
    leavePasted();
}

void QuickAddBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors.border, 1));
    painter.setBrush(theme.colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(cardRadius),
                            theme.px(cardRadius));
}
