// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/axispanel.h"

#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "document/plansession.h"
#include "entities/plandata.h"
#include "rules/placement.h"
#include "workshop/agreementdelegate.h"
#include "workshop/agreementlist.h"
#include "workshop/scorewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// 1 to 5 above the lines, standing where the delegate puts the dots.
class ScaleHead final : public QWidget {
public:
    ScaleHead(const AgreementList *people, QWidget *parent)
        : QWidget(parent)
        , m_people(people)
    {
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {0, themeOf(this).lineHeight(TextStyle::Caption) + themeOf(this).px(4)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        const AgreementDelegate::Layout layout(QRect(0, 0, m_people->viewport()->width(), height()), theme);
        QPainter painter(this);
        painter.setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
        painter.setPen(theme.colors.muted);
        const int half = theme.px(20);
        for (int step = int(lowestScore); step <= int(highestScore); ++step) {
            const int x = int(layout.xOf(step));
            painter.drawText(QRect(x - half, 0, 2 * half, height()), Qt::AlignCenter, QString::number(step));
        }
    }

private:
    const AgreementList *m_people; // whose scroll bar takes room of the lines
};

} // namespace

AxisPanel::AxisPanel(const ViewContext &context, ScoreAxis axis, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_axis(axis)
    , m_title(new QLabel(this))
    , m_numbers(new QLabel(this))
    , m_agreement(new NoteLine(this))
    , m_people(new AgreementList(this))
    , m_scale(new ScaleHead(m_people, this))
    , m_nobody(new QLabel(this))
    , m_earlier(new QLabel(this))
{
    const QString name = axis == ScoreAxis::Impact ? u"impact"_s : u"effort"_s;
    setObjectName(name + u"Panel"_s);
    m_people->setObjectName(name + u"Scores"_s);
    m_agreement->setObjectName(name + u"Agreement"_s);
    setTextStyle(m_title, TextStyle::Section);
    setTextStyle(m_numbers, TextStyle::Small);
    setTextStyle(m_earlier, TextStyle::Small);
    for (QLabel *label : {m_numbers, m_nobody, m_earlier})
        setTextInk(label, TextInk::Muted);
    m_nobody->setWordWrap(true);
    m_earlier->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_numbers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_agreement);
    column->addWidget(m_nobody);
    column->addWidget(m_scale);
    column->addWidget(m_people, 1);
    column->addWidget(m_earlier);
}

QStringList AxisPanel::namesOf(const QList<EntityId> &participants) const
{
    QStringList names;
    for (const EntityId id : participants) {
        if (const RoundParticipant *participant = m_context.session.data().roundParticipants.find(id))
            names += participant->name;
    }
    return names;
}

void AxisPanel::show(EntityId round, EntityId need)
{
    const Language &language = m_context.session.language();
    const QList<AxisAgreement> turns = turnsOf(m_context.session.data(), round, need, m_axis);
    const AxisAgreement &last = turns.constLast();
    const QStringList missing = namesOf(last.missing);
    const QStringList abstained = namesOf(last.abstained);
    const bool hasScores = !last.scores.isEmpty();
    m_title->setText(axisName(m_axis, language));
    m_numbers->setText(hasScores
                           ? tr("median %1 · spread %2")
                                 .arg(language.shortNumber(last.median), language.shortNumber(last.spread()))
                           : QString());
    m_agreement->setContent(statusOf(last.agreement),
                            hasScores ? language.text(agreementInWords(last)) : QString());
    m_people->setAccessibleName(tr("Scores on %1").arg(m_title->text()));
    m_people->setTurns(turns, missing, abstained, language);
    m_nobody->setText(m_axis == ScoreAxis::Impact ? tr("Nobody in this round scores the impact.")
                                                  : tr("Nobody in this round scores the effort."));
    const bool hasPeople = hasScores || !missing.isEmpty() || !abstained.isEmpty();
    m_nobody->setHidden(hasPeople);
    m_scale->setVisible(hasPeople);
    m_people->setVisible(hasPeople);
    tellTurns(turns);
}

void AxisPanel::tellTurns(const QList<AxisAgreement> &turns)
{
    QStringList lines;
    for (const AxisAgreement &turn : turns.first(turns.size() - 1)) {
        if (!turn.scores.isEmpty())
            lines += tr("Turn %1: %2")
                         .arg(turn.turn)
                         .arg(m_context.session.language().text(agreementInWords(turn)));
    }
    m_earlier->setText(lines.join(u'\n'));
    m_earlier->setHidden(lines.isEmpty());
}
