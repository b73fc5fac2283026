// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pdfwriter.h"

#include "slides/pdffinish.h"
#include "slides/slidepage.h"
#include "slides/slidepainter.h"
#include "slides/slidetext.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace {

// 13⅓ × 7½ inches, the size of a 16:9 slide; at this resolution one pixel of a slide's font is one
// pixel of the page.
constexpr double pageHeightInch = 7.5;
constexpr int resolution = int(slideHeight * pixelsPerUnit / pageHeightInch);

QPageLayout pageLayout(double height)
{
    const QSizeF inches(pageHeightInch * slideWidth / slideHeight, pageHeightInch * height / slideHeight);
    const QPageSize size(inches, QPageSize::Inch, {}, QPageSize::ExactMatch);
    return {size, QPageLayout::Portrait, {}};
}

// False: stopped.
bool paintPages(QPdfWriter &writer, const QList<SlidePage> &pages, const PageProgress &progress)
{
    QPainter painter(&writer);
    for (int i = 0; i < pages.size(); ++i) {
        if (progress && !progress(i, int(pages.size())))
            return false;
        const SlidePage &page = pages.at(i);
        if (i > 0) {
            if (page.height != pages.at(i - 1).height)
                writer.setPageLayout(pageLayout(page.height));
            writer.newPage();
        }
        paintSlide(&painter, page, {0, 0, slideWidth * pixelsPerUnit, page.height * pixelsPerUnit});
    }
    return true;
}

} // namespace

Result<QByteArray> pdfOf(const QList<SlidePage> &pages, const DocumentInfo &info,
                         const PageProgress &progress)
{
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(pageLayout(pages.isEmpty() ? slideHeight : pages.constFirst().height));
    writer.setTitle(info.title);
    if (!paintPages(writer, pages, progress))
        return QByteArray();
    buffer.close();
    return finishedPdf(raw, pages, info);
}
