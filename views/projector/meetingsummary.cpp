// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/meetingsummary.h"

#include "common/gainlinestyle.h"
#include "common/slidepreview.h"
#include "common/userprompt.h"
#include "document/plansession.h"
#include "items/showndeck.h"
#include "rules/meetingreport.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int slideWidthPixels = 592; // what a dialog has room for

DeckPages pagesOf(const ViewContext &context, EntityId meeting)
{
    DeckSpec spec = shownDeckSpec(context.session, context.figures);
    spec.slides = slidesOfKinds({SlideKind::DecisionsTaken});
    spec.meeting = meeting;
    return deckPagesOf(context.session.data(), spec, context.session.today());
}

} // namespace

MeetingSummary::MeetingSummary(const ViewContext &context, EntityId meeting, QWidget *parent)
    : DialogFrame(tr("What was decided in this meeting?"), parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_pages(pagesOf(context, meeting))
    , m_slide(new SlidePreview(this))
    , m_said(new QLabel(this))
{
    setObjectName(u"meetingSummary"_s);
    m_slide->setObjectName(u"meetingSlide"_s);
    m_said->setObjectName(u"meetingSaid"_s);
    m_said->setWordWrap(true);
    setTextInk(m_said, TextInk::Muted);
    const int width = themeOf(this).px(slideWidthPixels);
    m_slide->setFixedSize(width, width * 9 / 16);
    m_slide->setPage(m_pages.pages.value(0));
    body()->addWidget(m_slide);
    body()->addWidget(m_said);
    say(m_pages.pages.size() > 1
            ? tr("The list goes on on %n more slide(s).", nullptr, int(m_pages.pages.size()) - 1)
            : tr("The list is in the decision log of the plan as well."));
    QPushButton *pdf = addVerb(tr("Export PDF…"));
    pdf->setObjectName(u"exportDecisions"_s);
    QPushButton *text = addVerb(tr("Copy as text"));
    text->setObjectName(u"copyDecisions"_s);
    QPushButton *markdown = addVerb(u"Markdown"_s);
    markdown->setObjectName(u"copyDecisionsMarkdown"_s);
    QPushButton *slack = addVerb(u"Slack"_s);
    slack->setObjectName(u"copyDecisionsSlack"_s);
    for (QPushButton *style : {text, markdown, slack}) {
        style->setAccessibleName(tr("Copy the decisions: %1", "as what").arg(style->text()));
        style->setToolTip(tr("To paste into a mail or a channel"));
    }
    addCancel(tr("Close"));
    connect(pdf, &QPushButton::clicked, this, &MeetingSummary::exportPdf);
    connect(markdown, &QPushButton::clicked, this, [this] { copy(MessageStyle::Markdown); });
    connect(slack, &QPushButton::clicked, this, [this] { copy(MessageStyle::Slack); });
    connect(text, &QPushButton::clicked, this, [this] { copy(MessageStyle::Plain); });
}

void MeetingSummary::say(const QString &sentence)
{
    m_said->setText(sentence);
}

void MeetingSummary::copy(MessageStyle style)
{
    const DeckSpec spec = shownDeckSpec(m_context.session, m_context.figures);
    QGuiApplication::clipboard()->setText(
        meetingReport(m_context.session.data(), m_meeting, style, spec.language));
    say(tr("Copied: paste it into a message."));
}

void MeetingSummary::exportPdf()
{
    const QString path = m_context.prompt.chooseFileToSave(
        {.title = tr("Where should the list of decisions go?"),
         .folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
         .name = tr("Decisions of %1").arg(m_context.session.today().toString(Qt::ISODate)) + u".pdf"_s,
         .filters = {tr("PDF (*.pdf)")}});
    if (path.isEmpty())
        return;
    const QString ending = deckFormatOf(path) == DeckFormat::Pdf ? QString() : u".pdf"_s;
    if (const Result<QStringList> written = exportDeck(m_pages, path + ending, DeckFormat::Pdf))
        say(tr("Written to “%1”.").arg(QFileInfo(path + ending).fileName()));
    else
        m_context.prompt.showFailure(written.error());
}
