// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/understandsection.h"

#include "common/fieldeditors/fieldcommit.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/makefieldeditor.h"
#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "document/plansession.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "run/questionline.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDescription = 260; // characters; all of it on hover

std::optional<bool> isYes(const std::optional<YesNo> &answer)
{
    return answer ? std::optional(*answer == YesNo::Yes) : std::nullopt;
}

} // namespace

UnderstandSection::UnderstandSection(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(new TriageSection(1, this))
    , m_description(new QLabel(this))
    , m_whyName(new QLabel(this))
    , m_why(makeFieldEditor(FieldSubject{context.session, EntityKind::Request,
                                         entityType(EntityKind::Request).fieldIndex(u"real_need")},
                            this))
    , m_whoName(new QLabel(this))
    , m_who(new SegmentedControl(this))
    , m_alone(new QuestionLine(u"triageAlone"_s, this))
    , m_misunderstanding(new QuestionLine(u"triageMisunderstanding"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    m_description->setObjectName(u"triageDescription"_s);
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    setTextStyle(m_description, TextStyle::Small);
    setTextInk(m_description, TextInk::Muted);
    m_why->setObjectName(u"triageWhyEditor"_s);
    m_why->control()->setObjectName(u"triageWhy"_s);
    m_who->setObjectName(u"triageWho"_s);
    m_who->setProperty("small", true);
    for (int i = 0; i < choicesOf<Beneficiary>().size(); ++i)
        m_who->addSegment({});
    m_section->body()->addWidget(m_description);
    for (QLabel *name : {m_whyName, m_whoName})
        setTextStyle(name, TextStyle::Small);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(12);
    rows->setColumnStretch(1, 1);
    rows->addWidget(m_whyName, 0, 0);
    rows->addWidget(m_why, 0, 1);
    rows->addWidget(m_whoName, 1, 0);
    rows->addWidget(m_who, 1, 1, Qt::AlignLeft);
    m_section->body()->addLayout(rows);
    auto *questions = new QHBoxLayout;
    questions->setSpacing(24);
    questions->addWidget(m_alone, 1);
    questions->addWidget(m_misunderstanding, 1);
    m_section->body()->addLayout(questions);
    connect(m_why, &FieldEditor::committed, this, &UnderstandSection::commitWhy);
    connect(m_why, &FieldEditor::settling, this, &UnderstandSection::commitWhy);
    connect(m_why, &FieldEditor::abandoned, this, [this] {
        if (const Request *request = m_context.session.data().requests.find(m_request))
            m_why->setValue(request->realNeed);
    });
    connect(m_who, &SegmentedControl::currentChanged, this, [this](int index) {
        if (m_isShowing)
            return;
        set(u"beneficiary", choiceKey(Beneficiary(index)));
    });
    connect(m_alone, &QuestionLine::answered, this, [this](bool yes) {
        set(u"alone", choiceKey(yes ? YesNo::Yes : YesNo::No));
        Q_EMIT answered(m_alone->control());
    });
    connect(m_misunderstanding, &QuestionLine::answered, this, [this](bool yes) {
        set(u"misunderstanding", choiceKey(yes ? YesNo::Yes : YesNo::No));
        Q_EMIT answered(m_misunderstanding->control());
    });
}

QList<QWidget *> UnderstandSection::stops() const
{
    return {m_why->control(), m_who, m_alone->control(), m_misunderstanding->control()};
}

void UnderstandSection::set(QStringView field, const QVariant &value)
{
    (void)m_context.session.editor().set({EntityKind::Request, m_request}, field, value);
}

void UnderstandSection::commitWhy()
{
    if (m_why->isTouched() && m_context.session.data().requests.contains(m_request))
        (void)commitField(m_context, *m_why, {m_request});
}

void UnderstandSection::settle()
{
    (void)m_why->settle();
}

void UnderstandSection::show(const Request &request)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const bool isOther = request.id != m_request;
    m_request = request.id;
    const QString description = request.description.trimmed();
    const bool isLong = description.size() > shownDescription;
    m_description->setText(isLong ? description.left(shownDescription) + u'…' : description);
    m_description->setToolTip(isLong ? description.left(10 * shownDescription) : QString());
    m_description->setVisible(!description.isEmpty());
    if (isOther || !m_why->isTouched())
        m_why->setValue(request.realNeed);
    m_who->setCurrentIndex(request.beneficiary ? int(*request.beneficiary) : -1);
    m_alone->setAnswer(isYes(request.alone));
    m_misunderstanding->setAnswer(isYes(request.misunderstanding));
    m_section->setDone(!request.realNeed.trimmed().isEmpty() && request.beneficiary && request.alone
                       && request.misunderstanding);
    m_section->setNote(summaryOf(request));
}

// "a real need, for a whole team"
QString UnderstandSection::summaryOf(const Request &request) const
{
    QStringList parts;
    if (request.misunderstanding == YesNo::Yes)
        parts += tr("a misunderstanding");
    else if (request.misunderstanding && !request.realNeed.trimmed().isEmpty())
        parts += tr("a real need");
    if (request.beneficiary == Beneficiary::Contributor)
        parts += tr("for one person");
    else if (request.beneficiary == Beneficiary::Team)
        parts += tr("for a whole team");
    else if (request.beneficiary == Beneficiary::Leadership)
        parts += tr("for leadership");
    return parts.join(u", "_s);
}

void UnderstandSection::setReadOnly(bool readOnly)
{
    m_why->setReadOnly(readOnly);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_who, m_alone, m_misunderstanding})
        widget->setEnabled(!readOnly);
}

void UnderstandSection::retranslate()
{
    const Language &language = m_context.session.language();
    m_section->setTitle(tr("Understand"));
    m_whyName->setText(tr("Why?"));
    m_why->control()->setAccessibleName(tr("Why is it asked: what is it really for?"));
    m_whoName->setText(tr("Who benefits"));
    m_who->setAccessibleName(tr("Who benefits directly"));
    const Choices &choices = choicesOf<Beneficiary>();
    for (int i = 0; i < choices.size(); ++i) {
        const QString who = choiceLabel(choices.at(i), language);
        m_who->setSegmentText(i, who);
        m_who->segment(i)->setAccessibleName(tr("Benefits: %1").arg(who)); // the rail has a Team, too
    }
    m_alone->setQuestion(tr("Could they do it alone?"));
    m_misunderstanding->setQuestion(tr("A misunderstanding?"));
    if (const Request *request = m_context.session.data().requests.find(m_request))
        show(*request);
}
