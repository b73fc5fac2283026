// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/similarlist.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "document/plansession.h"
#include "document/similarrequests.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 3;
constexpr qsizetype shortestQuestion = 6; // characters; less says nothing yet

} // namespace

SimilarList::SimilarList(const ViewContext &context, SimilarRequests &similar, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_similar(similar)
    , m_title(new QLabel(this))
{
    setObjectName(u"similarRequests"_s);
    setTextStyle(m_title, TextStyle::Caption, QFont::DemiBold);
    setTextInk(m_title, TextInk::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    for (int i = 0; i < mostShown; ++i) {
        auto *row = new QPushButton(this);
        row->setObjectName(u"similar%1"_s.arg(i + 1));
        row->setProperty("flatAccent", true);
        row->setProperty("small", true);
        column->addWidget(row, 0, Qt::AlignLeft);
        connect(row, &QPushButton::clicked, this, [this, i] { Q_EMIT opened(m_requests.value(i)); });
        m_rows << row;
    }
    connect(&similar, &SimilarRequests::changed, this, &SimilarList::refresh);
    hide();
}

void SimilarList::setText(const ComparedText &text, EntityId except)
{
    m_text = text;
    m_except = except;
    refresh();
}

void SimilarList::refresh()
{
    QList<SimilarText> nearest;
    if (m_text.title.size() >= shortestQuestion)
        nearest = m_similar.nearest(m_text, mostShown, m_except);
    m_requests.clear();
    for (const SimilarText &text : nearest)
        m_requests << text.id;
    m_title->setText(tr("Asked before:"));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < m_requests.size();
        m_rows.at(i)->setVisible(isUsed);
        if (isUsed)
            m_rows.at(i)->setText(sentenceOf(m_requests.at(i)));
    }
    setVisible(!m_requests.isEmpty());
}

// "Calls by SDR · 3 March · Handed back · answer: Create a contract template"
QString SimilarList::sentenceOf(EntityId id) const
{
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    const Request *request = plan.requests.find(id);
    if (!request)
        return {};
    QStringList parts{request->title};
    if (request->raisedOn.isValid())
        parts << language.dayMonth(request->raisedOn);
    const QString state = request->outcome
        ? choiceLabel(*choiceOfKey(choicesOf<RequestOutcome>(), choiceKey(*request->outcome)), language)
        : choiceLabel(*choiceOfKey(choicesOf<RequestStatus>(), choiceKey(request->status)), language);
    parts << state;
    if (const Answer *answer = plan.answers.find(request->answer))
        parts << tr("answer: %1").arg(answer->title);
    return parts.join(u" · "_s);
}
