// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/deckexport.h"

#include "core/filewriting.h"
#include "slides/logo.h"
#include "slides/pdfwriter.h"
#include "slides/pptxwriter.h"
#include "slides/slidebuilder.h"
#include "slides/slidelayout.h"
#include "slides/slidelook.h"
#include "slides/slidepainter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureWidth = 1600;

QSize pictureSize(const SlidePage &page)
{
    return {pictureWidth, qRound(pictureWidth * page.height / slideWidth)};
}

QByteArray pngOf(const SlidePage &page)
{
    QImage image(pictureSize(page), QImage::Format_RGB32);
    image.fill(page.ground);
    QPainter painter(&image);
    paintSlide(&painter, page, image.rect());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const SlidePage &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QRect paper(QPoint(), pictureSize(page));
    generator.setSize(paper.size());
    generator.setViewBox(paper);
    generator.setTitle(page.title);
    generator.setDescription({});
    QPainter painter(&generator);
    paintSlide(&painter, page, paper);
    painter.end();
    return bytes;
}

// FILE-01.png when there are several.
QString picturePath(const QString &path, int page, int pages)
{
    if (pages < 2)
        return path;
    const QFileInfo info(path);
    const int digits = std::max(2, int(QString::number(pages).size()));
    const QString number = QString::number(page + 1).rightJustified(digits, u'0');
    return info.dir().filePath(info.completeBaseName() + u'-' + number + u'.' + info.suffix());
}

Result<QStringList> writePictures(const DeckPages &deck, const QString &path, DeckFormat format,
                                  const PageProgress &progress)
{
    QStringList files;
    const int pages = int(deck.pages.size());
    for (int i = 0; i < pages; ++i) {
        if (progress && !progress(i, pages)) {
            for (const QString &file : std::as_const(files))
                QFile::remove(file);
            return QStringList();
        }
        const SlidePage &page = deck.pages.at(i);
        const QString file = picturePath(path, i, pages);
        const auto done = writeWholeFile(file, format == DeckFormat::Png ? pngOf(page) : svgOf(page));
        if (!done)
            return done.asFailure();
        files += file;
    }
    return files;
}

} // namespace

std::optional<DeckFormat> deckFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf")
        return DeckFormat::Pdf;
    if (suffix == u"pptx")
        return DeckFormat::Pptx;
    if (suffix == u"png")
        return DeckFormat::Png;
    if (suffix == u"svg")
        return DeckFormat::Svg;
    return std::nullopt;
}

DeckPages deckPagesOf(const PlanData &plan, const DeckSpec &spec, QDate today)
{
    DeckContent deck = buildDeck(plan, spec, today);
    const PlanSettings &settings = plan.settings();
    const Member *head = plan.members.find(settings.head);
    const QString author = head ? head->name : settings.company;
    DeckPages pages{
        {deck.title, deck.languageCode, today, author}, {}, slidePalette(spec.look, settings.accentColor)};
    if (!settings.logo.isEmpty()) {
        if (const Result<Picture> logo = logoOf(settings.logo))
            deck.logo = *logo;
        else
            pages.problems += logo.error();
    }
    pages.pages = layOut(deck, pages.palette);
    if (const Message problem = accentProblem(spec.look, settings.accentColor); !problem.isEmpty())
        pages.problems += problem;
    return pages;
}

Result<QStringList> exportDeck(const DeckPages &deck, const QString &path, DeckFormat format,
                               const PageProgress &progress)
{
    if (format == DeckFormat::Png || format == DeckFormat::Svg)
        return writePictures(deck, path, format, progress);
    const auto bytes = format == DeckFormat::Pdf ? pdfOf(deck.pages, deck.info, progress)
                                                 : pptxOf(deck.pages, deck.info, deck.palette, progress);
    if (!bytes)
        return bytes.asFailure();
    if (bytes->isEmpty())
        return QStringList();
    const auto done = writeWholeFile(path, *bytes);
    if (!done)
        return done.asFailure();
    return QStringList{path};
}
