// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runsection.h"

#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "common/signs.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/entitychoices.h"
#include "rules/runorproject.h"
#include "run/questionline.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> isYes(const std::optional<YesNo> &answer)
{
    return answer ? std::optional(*answer == YesNo::Yes) : std::nullopt;
}

} // namespace

RunSection::RunSection(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_section(new TriageSection(2, this))
    , m_result(new Chip({}, this))
    , m_oneMember(new QuestionLine(u"triageOneMember"_s, this))
    , m_lowEffort(new QuestionLine(u"triageLowEffort"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    m_result->setObjectName(u"triageRunOrProject"_s);
    m_section->note()->setObjectName(u"triageRunReason"_s);
    m_section->addTrailing(m_result);
    m_section->body()->addWidget(m_oneMember);
    m_section->body()->addWidget(m_lowEffort);
    const auto follow = [this](QuestionLine *line, QStringView field) {
        connect(line, &QuestionLine::answered, this, [this, line, field](bool yes) {
            (void)m_context.session.editor().set({EntityKind::Request, m_request}, field,
                                                 choiceKey(yes ? YesNo::Yes : YesNo::No));
            Q_EMIT answered(line->control());
        });
    };
    follow(m_oneMember, u"one_member");
    follow(m_lowEffort, u"low_effort");
}

QList<QWidget *> RunSection::stops() const
{
    return {m_oneMember->control(), m_lowEffort->control()};
}

void RunSection::show(const Request &request)
{
    m_request = request.id;
    m_oneMember->setAnswer(isYes(request.oneMember));
    m_lowEffort->setAnswer(isYes(request.lowEffort));
    const RunOrProject result = runOrProject(request);
    m_result->setText(result == RunOrProject::Run ? tr("Run") : tr("Project"));
    m_result->setVisible(result != RunOrProject::Open);
    m_section->setNote(m_context.session.language().text(runOrProjectReason(request)));
    m_section->setDone(result != RunOrProject::Open);
}

void RunSection::setReadOnly(bool readOnly)
{
    m_oneMember->setEnabled(!readOnly);
    m_lowEffort->setEnabled(!readOnly);
}

void RunSection::retranslate()
{
    m_section->setTitle(tr("Run or project"));
    m_oneMember->setQuestion(tr("Has one person alone all the skills for it?"));
    m_lowEffort->setQuestion(tr("Does it take a day at most?"));
    if (const Request *request = m_context.session.data().requests.find(m_request))
        show(*request);
}
