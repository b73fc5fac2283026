// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/planaccess.h"
#include "core/filewriting.h"
#include "exchange/csvwriter.h"
#include "exchange/planjson.h"
#include "fields/entitytype.h"
#include "slides/deckexport.h"

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
            {"roadmap", {SlideKind::Timeline}}, {"not_doing", {SlideKind::NotDoing}}};
}

Failure unknownWhat(const QString &what)
{
    return failure(
        Message(QT_TRANSLATE_NOOP("Message", "--what does not know “%1” for this kind of file."), what));
}

Result<QStringList> exportTable(const CommandPlan &plan, const Invocation &invocation, const QString &path)
{
    const QString what = invocation.values.contains(u"what"_s) ? invocation.value(u"what"_s) : u"needs"_s;
    const EntityType *type = entityTypeOfKey(what);
    if (!type || what != QLatin1StringView(type->key))
        return unknownWhat(what);
    const CsvStyle style = invocation.has(u"excel-french"_s) ? CsvStyle::FrenchExcel : CsvStyle::Exchange;
    const Result<void> written =
        writeWholeFile(path, writeCsv(plan.data, type->kind, style, invocation.language, invocation.today));
    return written ? Result<QStringList>(QStringList{path}) : written.asFailure();
}

Result<QStringList> exportSlides(const CommandPlan &plan, const Invocation &invocation, const QString &path,
                                 DeckFormat format, const CommandOutput &output)
{
    const QString standard = format == DeckFormat::Pdf ? u"okrs"_s : u"matrix"_s;
    const QString what = invocation.values.contains(u"what"_s) ? invocation.value(u"what"_s) : standard;
    const QList<DeckPart> parts = deckParts();
    const auto part = std::find_if(parts.cbegin(), parts.cend(), [&what](const DeckPart &candidate) {
        return what == QLatin1StringView(candidate.name);
    });
    if (part == parts.cend())
        return unknownWhat(what);
    const Result<Quarter> quarter = quarterOf(invocation, plan.data);
    if (!quarter)
        return quarter.asFailure();
    const DeckPages deck =
        deckPagesOf(plan.data, {*quarter, invocation.language, part->slides}, invocation.today);
    return exportDeck(deck, path, format, [&output](int done, int total) {
        output.err << "\r" << done << "/" << total << (done == total ? "\n" : "") << Qt::flush;
        return true;
    });
}

} // namespace

ExitCode exportPlan(const Invocation &invocation, const CommandOutput &output)
{
    const QString path = invocation.paths.at(1);
    const QString ending = QFileInfo(path).suffix().toLower();
    const std::optional<DeckFormat> format = deckFormatOf(path);
    if (ending.isEmpty()) {
        return notDone(Message(QT_TRANSLATE_NOOP("Message",
                                                 "The name “%1” does not say what to write: end it in .pdf, "
                                                 ".png, .svg, .csv or .json."),
                               path),
                       invocation, output);
    }
    if (!format && ending != u"csv" && ending != u"json") {
        return notDone(
            Message(QT_TRANSLATE_NOOP(
                        "Message", "“.%1” cannot be written yet. What can: .pdf, .png, .svg, .csv, .json."),
                    ending),
            invocation, output);
    }
    const Result<CommandPlan> plan =
        openForCommand(invocation.paths.constFirst(), PlanUse::Read, invocation, output);
    if (!plan)
        return notDone(plan.error(), invocation, output);
    Result<QStringList> files = QStringList{path};
    if (format) {
        files = exportSlides(*plan, invocation, path, *format, output);
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
    return ExitCode::Done;
}
