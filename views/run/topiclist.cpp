// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/topiclist.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "core/language.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTopics = 6;
constexpr int countWidth = 40;

} // namespace

TopicList::TopicList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(themeOf(this).px(4));
}

void TopicList::setTopics(const QList<RunTopic> &topics, bool canEdit, const Language &language)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater(); // its button may be what asked for the change
        item->widget()->hide();
        delete item;
    }
    for (const RunTopic &topic : topics.first(std::min(topics.size(), mostTopics)))
        addTopic(topic, canEdit, language);
    if (topics.isEmpty()) {
        auto *none = new QLabel(tr("Nothing was asked twice in the last six weeks."), this);
        setTextStyle(none, TextStyle::Small);
        setTextInk(none, TextInk::Muted);
        m_rows->addWidget(none);
    }
}

void TopicList::addTopic(const RunTopic &topic, bool canEdit, const Language &language)
{
    const Theme &theme = themeOf(this);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(12));
    auto *times = new QLabel(language.number(topic.times, 0) + u" ×"_s, row);
    times->setFixedWidth(theme.px(countWidth));
    times->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextStyle(times, TextStyle::Body, QFont::DemiBold);
    auto *title = new ElidedLabel(topic.title, row);
    auto *show = new QPushButton(tr("Show"), row);
    show->setObjectName(u"topicShow"_s);
    show->setProperty("flatAccent", true);
    show->setAccessibleName(tr("Show “%1”").arg(topic.title));
    connect(show, &QPushButton::clicked, this, [this, first = topic.first] { Q_EMIT opened(first); });
    line->addWidget(times);
    line->addWidget(title, 1);
    line->addWidget(show);
    if (canEdit) {
        auto *verb = new QPushButton(topic.answer ? tr("Answer all…") : tr("Document it"), row);
        verb->setObjectName(topic.answer ? u"topicAnswer"_s : u"topicDocument"_s);
        verb->setAccessibleName(tr("%1: “%2”", "what to do, the topic").arg(verb->text(), topic.title));
        verb->setToolTip(topic.answer ? tr("Close all that are still open with the documented answer")
                                      : tr("Write the answer once, so that it can be sent the next time"));
        connect(verb, &QPushButton::clicked, this, [this, topic] {
            if (topic.answer)
                Q_EMIT answerWanted(topic.first, topic.answer);
            else
                Q_EMIT documentWanted(topic.first);
        });
        line->addWidget(verb);
    }
    m_rows->addWidget(row);
}
