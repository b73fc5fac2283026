// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/similarlist.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "common/requestfacts.h"
#include "core/language.h"
#include "document/plansession.h"
#include "document/similarrequests.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 3;
constexpr qsizetype mostInTriage = 2; // the four steps stand below
constexpr qsizetype shortestQuestion = 6; // characters; less says nothing yet

} // namespace

SimilarList::SimilarList(Place place, const ViewContext &context, SimilarRequests &similar, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_context(context)
    , m_similar(similar)
    , m_title(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(place == Place::Triage ? u"similarRequests"_s : u"similarToNew"_s);
    setTextStyle(m_title, TextStyle::Caption, QFont::DemiBold);
    setTextInk(m_title, TextInk::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    m_rows->setSpacing(4);
    connect(&similar, &SimilarRequests::changed, this, &SimilarList::refresh);
    retranslate();
    hide();
}

void SimilarList::retranslate()
{
    m_title->setText(tr("Asked before"));
    refresh();
}

void SimilarList::setText(const ComparedText &text, EntityId except)
{
    m_text = text;
    m_except = except;
    refresh();
}

void SimilarList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    refresh();
}

// The buttons may be what asked for the change.
void SimilarList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void SimilarList::refresh()
{
    clear();
    const QList<const Request *> nearest = wanted();
    for (const Request *request : nearest)
        addRow(*request);
    setVisible(m_rows->count() > 0);
}

// In the triage room is short: the banner says how often it was asked, one that is attached says how it went.
QList<const Request *> SimilarList::wanted() const
{
    QList<const Request *> wanted;
    if (m_text.title.size() < shortestQuestion)
        return wanted;
    const QList<SimilarText> nearest = m_similar.nearest(m_text, mostShown, m_except);
    for (const SimilarText &text : nearest) {
        if (const Request *request = m_context.session.data().requests.find(text.id))
            wanted += request;
    }
    if (m_place == Place::NewRequest)
        return wanted;
    QList<const Request *> others = wanted;
    others.removeIf([this](const Request *request) { return isAttached(*request); });
    return others.isEmpty() ? wanted.first(std::min(wanted.size(), qsizetype(1)))
                            : others.first(std::min(others.size(), mostInTriage));
}

void SimilarList::addRow(const Request &request)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"similar%1"_s.arg(m_rows->count() + 1));
    auto *title = new ElidedLabel(request.title, row);
    auto *facts =
        new ElidedLabel(requestFacts(request, m_context.session.data(), m_context.session.language()), row);
    setTextStyle(title, TextStyle::Small, QFont::Medium);
    setTextStyle(facts, TextStyle::Caption);
    setTextInk(facts, TextInk::Muted);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(facts);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addLayout(words, 1);
    addVerb(line, "similarShow", tr("Show"), request, [this, id = request.id] { Q_EMIT opened(id); });
    if (!m_isReadOnly && !isAttached(request)) {
        addVerb(line, "similarAttach",
                m_place == Place::Triage ? tr("Same question") : tr("Add as the same question"), request,
                [this, id = request.id] { Q_EMIT attachWanted(id); });
    }
    const EntityId answer = request.answer;
    if (!m_isReadOnly && m_place == Place::Triage && m_context.session.data().answers.contains(answer)) {
        addVerb(line, "similarAnswer", tr("Use its answer"), request,
                [this, answer] { Q_EMIT answerWanted(answer); });
    }
    m_rows->addWidget(row);
}

void SimilarList::addVerb(QHBoxLayout *row, const char *name, const QString &text, const Request &request,
                          const std::function<void()> &verb)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("flatAccent", true);
    button->setProperty("small", true);
    button->setAccessibleName(tr("%1: asked before, “%2”", "what to do, a request").arg(text, request.title));
    connect(button, &QPushButton::clicked, this, verb);
    row->addWidget(button);
}

bool SimilarList::isAttached(const Request &request) const
{
    const Request *own = m_context.session.data().requests.find(m_except);
    const EntityId first = request.repeats ? request.repeats : request.id;
    return own && (own->repeats == first || first == own->id);
}
