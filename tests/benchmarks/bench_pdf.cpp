// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to turn the sample plan into its deck of slides as PDF, from the plan to the bytes,
// against a plain QPdfWriter that draws as many pages with as much text; and what it costs to paint the next
// slide of a show. Prints medians and their ratio; never fails on time.
//
// To compare: the same deck exported as PPTX, `time soffice --headless --convert-to pdf deck.pptx`.
#include "core/language.h"
#include "exchange/sampleplan.h"
#include "slides/deckexport.h"
#include "slides/pdfwriter.h"
#include "slides/slidepainter.h"
#include "slides/slidetext.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 7;
constexpr Quarter quarter{2027, 2};
const QDate today(2027, 3, 11);

double median(const std::function<void()> &action)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        action();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times.at(runs / 2);
}

// The same runs of text, one below the other, and nothing else.
qsizetype plainPdf(const QList<SlidePage> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout({QPageSize(QSizeF(13.333, 7.5), QPageSize::Inch), QPageLayout::Portrait, {}});
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        double y = 200;
        for (const Shape &shape : pages.at(i).shapes) {
            if (const auto *run = std::get_if<TextRun>(&shape)) {
                painter.setFont(slideFont(run->style));
                painter.drawText(QPointF(200, y), run->text);
                y += 120;
            }
        }
    }
    painter.end();
    return bytes.size();
}

// A deck of sixty slides and more, as an extreme quarterly planning has them.
DeckSpec longDeck(const PlanData &plan, const Language &language)
{
    DeckSpec spec{quarter, language, {}};
    while (deckPagesOf(plan, spec, today).pages.size() < 60)
        spec.slides += slidesOfKinds(allSlideKinds());
    return spec;
}

// The slide of the deck that takes longest, on a full screen.
double slowestSlide(const QList<SlidePage> &pages)
{
    QImage screen(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    double slowest = 0;
    for (const SlidePage &page : pages) {
        const double time = median([&] {
            QPainter painter(&screen);
            paintSlide(&painter, page, screen.rect());
        });
        slowest = std::max(slowest, time);
    }
    return slowest;
}

void tell(const QString &name, const PlanData &plan, const DeckSpec &spec)
{
    const DeckPages deck = deckPagesOf(plan, spec, today);
    qsizetype size = 0;
    const double layOut = median([&] { (void)deckPagesOf(plan, spec, today); });
    const double write = median([&] {
        if (const auto bytes = pdfOf(deck.pages, deck.info))
            size = bytes->size();
    });
    const double plain = median([&] { (void)plainPdf(deck.pages); });
    QTextStream(stdout) << u"%1: %2 slides, %3 kB: layout %4 ms, PDF %5 ms, plain QPdfWriter %6 ms, ratio %7; "
                               "slowest slide on screen %8 ms\n"_s
                               .arg(name)
                               .arg(deck.pages.size())
                               .arg(size / 1000)
                               .arg(layOut, 0, 'f', 1)
                               .arg(write, 0, 'f', 1)
                               .arg(plain, 0, 'f', 1)
                               .arg(write / plain, 0, 'f', 2)
                               .arg(slowestSlide(deck.pages), 0, 'f', 1);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const Language language(u"fr");
    const auto plan = samplePlan(language, today);
    if (!plan)
        return 2;
    tell(u"OKR deck"_s, *plan, {quarter, language});
    tell(u"long deck"_s, *plan, longDeck(*plan, language));
    return 0;
}
