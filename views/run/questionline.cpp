// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/questionline.h"

#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

QuestionLine::QuestionLine(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_control(new SegmentedControl(this))
{
    setObjectName(name);
    m_control->setObjectName(name + u"Answer"_s);
    m_control->setProperty("small", true);
    m_control->addSegment({});
    m_control->addSegment({});
    setTextStyle(m_question, TextStyle::Small);
    m_question->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_question, 1);
    row->addWidget(m_control);
    setAnswer({});
    connect(m_control, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_isShowing)
            Q_EMIT answered(index == 0);
    });
}

void QuestionLine::setQuestion(const QString &question)
{
    m_question->setText(question);
    m_control->setAccessibleName(question);
    m_control->setSegmentText(0, tr("Yes"));
    m_control->setSegmentText(1, tr("No"));
    for (int i = 0; i < m_control->count(); ++i) {
        m_control->segment(i)->setAccessibleName(
            tr("%1 %2", "a question, an answer to it").arg(question, m_control->segment(i)->text()));
    }
}

void QuestionLine::setAnswer(std::optional<bool> isYes)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_control->setCurrentIndex(isYes ? int(!*isYes) : -1);
}

bool QuestionLine::isAnswered() const
{
    return m_control->currentIndex() >= 0;
}

void QuestionLine::answer(bool isYes)
{
    setAnswer(isYes);
    Q_EMIT answered(isYes);
}
