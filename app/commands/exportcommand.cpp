// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/deckasked.h"
#include "commands/planaccess.h"
#include "core/filewriting.h"
#include "exchange/calendar.h"
#include "exchange/csvwriter.h"
#include "exchange/okrtable.h"
#include "exchange/planjson.h"
#include "exchange/rankingtable.h"
#include "exchange/xlsxwriter.h"
#include "fields/entitytype.h"
#include "rules/membermessage.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "slides/deckexport.h"
#include "slides/slidebuilder.h"
#include "slides/timelinepicture.h"

#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct DeckPart {
    const char *name;
    QList<SlideKind> slides;
};

// What --what calls the slides.
QList<DeckPart> deckParts()
{
    return {{"okrs", allSlideKinds()},          {"strategy", {SlideKind::Strategy}},
            {"matrix", {SlideKind::Matrix}},    {"objectives", {SlideKind::Objective}},
            {"roadmap", {SlideKind::Timeline}}, {"not_doing", {SlideKind::NotDoing}},
            {"ranking", {SlideKind::Ranking}},  {"decisions", {SlideKind::DecisionsTaken}}};
}

Failure unknownWhat(const QString &what)
{
    return failure(
        Message(QT_TRANSLATE_NOOP("Message", "--what does not know “%1” for this kind of file."), what));
}

Result<WrittenTable> rankingTableOf(const CommandPlan &plan, const Invocation &invocation)
{
    const Result<Quarter> quarter = quarterOf(invocation, plan.data);
    if (!quarter)
        return quarter.asFailure();
    const PlanIndex index(plan.data);
    return rankingTable(index, rankingOf(index, *quarter), invocation.language);
}

Result<QStringList> written(const Result<void> &done, const QString &path)
{
    return done ? Result<QStringList>(QStringList{path}) : done.asFailure();
}

// The tables that are made to be read, by what --what calls them; others are kinds of the plan.
bool isMadeTable(const QString &what)
{
    return what == u"ranking" || what == u"okrs" || what == u"projects";
}

Result<WrittenTable> madeTable(const QString &what, const CommandPlan &plan, const Invocation &invocation)
{
    if (what == u"ranking")
        return rankingTableOf(plan, invocation);
    const PlanIndex index(plan.data);
    if (what == u"projects")
        return projectTable(index, invocation.today, invocation.language);
    const Result<Quarter> quarter = quarterOf(invocation, plan.data);
    if (!quarter)
        return quarter.asFailure();
    return okrTable(index, *quarter, invocation.today, invocation.language);
}

// OKRs come with the sheet of their projects.
Result<QStringList> exportWorkbook(const CommandPlan &plan, const Invocation &invocation, const QString &path)
{
    const QString what = invocation.values.contains(u"what"_s) ? invocation.value(u"what"_s) : u"ranking"_s;
    if (!isMadeTable(what))
        return unknownWhat(what);
    const Result<WrittenTable> table = madeTable(what, plan, invocation);
    if (!table)
        return table.asFailure();
    QList<WrittenTable> sheets{*table};
    if (what == u"okrs")
        sheets += projectTable(PlanIndex(plan.data), invocation.today, invocation.language);
    const Result<QByteArray> bytes = xlsxOf(sheets, invocation.language);
    return bytes ? written(writeWholeFile(path, *bytes), path) : bytes.asFailure();
}

Result<QStringList> exportCalendar(const CommandPlan &plan, const Invocation &invocation, const QString &path)
{
    const QString what = invocation.values.contains(u"what"_s) ? invocation.value(u"what"_s) : u"roadmap"_s;
    if (what != u"roadmap")
        return unknownWhat(what);
    const Result<QByteArray> bytes = icsOf(PlanIndex(plan.data), invocation.today, invocation.language);
    return bytes ? written(writeWholeFile(path, *bytes), path) : bytes.asFailure();
}

Result<QStringList> exportTable(const CommandPlan &plan, const Invocation &invocation, const QString &path)
{
    const QString what = invocation.values.contains(u"what"_s) ? invocation.value(u"what"_s) : u"needs"_s;
    const CsvStyle style = invocation.has(u"excel-french"_s) ? CsvStyle::FrenchExcel : CsvStyle::Exchange;
    if (isMadeTable(what)) {
        const Result<WrittenTable> table = madeTable(what, plan, invocation);
        return table ? written(writeWholeFile(path, csvOf(*table, style, invocation.language)), path)
                     : table.asFailure();
    }
    const EntityType *type = entityTypeOfKey(what);
    if (!type || what != QLatin1StringView(type->key))
        return unknownWhat(what);
    return written(
        writeWholeFile(path, writeCsv(plan.data, type->kind, style, invocation.language, invocation.today)),
        path);
}

Result<DeckPages> pagesOf(const CommandPlan &plan, const Invocation &invocation, const DeckPart &part)
{
    const Result<Quarter> quarter = quarterOf(invocation, plan.data);
    if (!quarter)
        return quarter.asFailure();
    return deckPagesOf(plan.data, {*quarter, invocation.language, slidesOfKinds(part.slides)},
                       invocation.today);
}

// --deck with all its slides, --for with the page of one member, or both: the deck as that member gets it.
Result<DeckPages> askedDeck(const CommandPlan &plan, const Invocation &invocation)
{
    const Result<Quarter> quarter = quarterOf(invocation, plan.data);
    if (!quarter)
        return quarter.asFailure();
    const QString name = invocation.value(u"deck"_s);
    Result<DeckSpec> spec = name.isEmpty()
        ? DeckSpec{*quarter, invocation.language, slidesOfKinds({SlideKind::Member})}
        : deckAsked(plan.data, name, *quarter, invocation);
    if (!spec)
        return spec.asFailure();
    if (const QString person = invocation.value(u"for"_s); !person.isEmpty()) {
        const Result<Member> member = memberAsked(plan.data, person);
        if (!member)
            return member.asFailure();
        spec->member = member->id;
        spec->audience = DeckAudience::Member;
    }
    DeckPages pages = deckPagesOf(plan.data, *spec, invocation.today);
    if (pages.pages.isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This deck has no slide to write.")));
    return pages;
}

// The message that tells a member what is theirs, in their language unless --lang names one.
Result<QStringList> exportMessage(const CommandPlan &plan, const Invocation &invocation, const QString &path,
                                  MessageStyle style)
{
    const Result<Quarter> quarter = quarterOf(invocation, plan.data);
    if (!quarter)
        return quarter.asFailure();
    const QString person = invocation.value(u"for"_s);
    if (person.isEmpty())
        return failure(Message(
            QT_TRANSLATE_NOOP("Message", "A text says what is one member's: name the member with --for.")));
    const Result<Member> member = memberAsked(plan.data, person);
    if (!member)
        return member.asFailure();
    const PlanIndex index(plan.data);
    const bool isGiven = !invocation.value(u"lang"_s).isEmpty();
    const QString code = invocation.language.code();
    const Language language(isGiven ? code : languageOf(index, *member, code));
    const QString text = memberMessage(index, *member, *quarter, style, language);
    if (text.isEmpty())
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "Nothing is %1's in %2: there is nothing to tell."),
                    member->name, *quarter));
    return written(writeWholeFile(path, text.toUtf8()), path);
}

Result<QStringList> exportSlides(const CommandPlan &plan, const Invocation &invocation, const QString &path,
                                 DeckFormat format, const CommandOutput &output, ExitCode &exit)
{
    const QString standard =
        format == DeckFormat::Pdf || format == DeckFormat::Pptx ? u"okrs"_s : u"matrix"_s;
    const QString what = invocation.values.contains(u"what"_s) ? invocation.value(u"what"_s) : standard;
    const QList<DeckPart> parts = deckParts();
    const auto part = std::find_if(parts.cbegin(), parts.cend(), [&what](const DeckPart &candidate) {
        return what == QLatin1StringView(candidate.name);
    });
    const bool isWholeTimeline = what == u"timeline"; // one page, not slides
    const bool isAsked = !invocation.value(u"deck"_s).isEmpty() || !invocation.value(u"for"_s).isEmpty();
    if (!isAsked && part == parts.cend() && !isWholeTimeline)
        return unknownWhat(what);
    const Result<DeckPages> deck = isAsked ? askedDeck(plan, invocation)
        : isWholeTimeline                  ? timelinePicture(plan.data, invocation.language, invocation.today)
                                           : pagesOf(plan, invocation, *part);
    if (!deck)
        return deck.asFailure();
    for (const Message &problem : deck->problems)
        output.err << invocation.language.text(problem) << "\n";
    if (!deck->problems.isEmpty())
        exit = ExitCode::DoneWithProblems;
    int pages = 0;
    const Result<QStringList> files = exportDeck(*deck, path, format, [&output, &pages](int done, int total) {
        output.showProgress(u"%1/%2"_s.arg(done).arg(total));
        pages = total;
        return true;
    });
    if (files)
        output.showProgress(u"%1/%1"_s.arg(pages)); // the last one is done, too
    output.endProgress();
    return files;
}

// Why the ending of the file's name says nothing to write; empty when it does.
Message problemWithEnding(const QString &path, const QString &ending, bool isDeck)
{
    if (ending.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "The name “%1” does not say what to write: end it in .pdf, .pptx, "
                                         ".png, .svg, .csv, .xlsx, .ics, .json, .txt or .md."),
                       path);
    if (isDeck || QStringList{u"csv"_s, u"xlsx"_s, u"ics"_s, u"json"_s, u"txt"_s, u"md"_s}.contains(ending))
        return {};
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "“.%1” cannot be written yet. What can: .pdf, .pptx, .png, .svg, .csv, "
                                     ".xlsx, .ics, .json, .txt, .md."),
                   ending);
}

} // namespace

ExitCode exportPlan(const Invocation &invocation, const CommandOutput &output)
{
    const QString path = invocation.paths.at(1);
    const QString ending = QFileInfo(path).suffix().toLower();
    const std::optional<DeckFormat> format = deckFormatOf(path);
    if (const Message problem = problemWithEnding(path, ending, format.has_value()); !problem.isEmpty())
        return notDone(problem, invocation, output);
    const Result<CommandPlan> plan =
        openForCommand(invocation.paths.constFirst(), PlanUse::Read, invocation, output);
    if (!plan)
        return notDone(plan.error(), invocation, output);
    ExitCode exit = ExitCode::Done;
    Result<QStringList> files = QStringList{path};
    if (format) {
        files = exportSlides(*plan, invocation, path, *format, output, exit);
    } else if (ending == u"txt" || ending == u"md") {
        files = exportMessage(*plan, invocation, path,
                              ending == u"md" ? MessageStyle::Markdown : MessageStyle::Plain);
    } else if (ending == u"xlsx") {
        files = exportWorkbook(*plan, invocation, path);
    } else if (ending == u"ics") {
        files = exportCalendar(*plan, invocation, path);
    } else if (ending == u"csv") {
        files = exportTable(*plan, invocation, path);
    } else if (const Result<void> written = writeWholeFile(path, writeJson(plan->data, invocation.today));
               !written) {
        files = written.asFailure();
    }
    if (!files)
        return notDone(files.error(), invocation, output);
    for (const QString &file : std::as_const(*files))
        output.out << file << "\n";
    return exit;
}
