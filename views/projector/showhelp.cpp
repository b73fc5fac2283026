// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/showhelp.h"

#include "projector/showkeys.h"
#include "scenes/palette.h"
#include "slides/fonts.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

// Shares of the height of the screen.
constexpr double textShare = 0.033;
constexpr double titleShare = 0.05;
constexpr double rowShare = 0.056;
constexpr double marginShare = 0.07;
constexpr double scrimStrength = 0.72;
constexpr double sheetShare = 0.94; // of the width
constexpr double keysShare = 0.52; // of the sheet's width

QFont fontOf(double height, double share, QFont::Weight weight)
{
    QFont font(fontFamilies().text);
    font.setPixelSize(int(height * share));
    font.setWeight(weight);
    return font;
}

// The text on one line, its letters smaller only where the screen is narrower than 16:9.
void drawFitted(QPainter *painter, const QRectF &room, const QString &text)
{
    QFont font = painter->font();
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    painter->save();
    if (width > room.width()) {
        font.setPixelSize(int(font.pixelSize() * room.width() / width));
        painter->setFont(font);
    }
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

} // namespace

ShowHelp::ShowHelp(QWidget *show)
    : QWidget(show)
{
    setObjectName(u"showHelp"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    retranslate();
    hide();
}

void ShowHelp::retranslate()
{
    QStringList lines;
    for (const ShowKeyHelp &line : showKeyHelp())
        lines += line.keys + u": "_s + line.effect;
    setAccessibleName(tr("Keys of the show"));
    setAccessibleDescription(lines.join(u'\n'));
}

void ShowHelp::paintEvent(QPaintEvent *)
{
    const Palette palette = Palette::forSlides();
    const QList<ShowKeyHelp> lines = showKeyHelp();
    // As if the screen were 16:9: a tall one has the same letters as a wide one of its width.
    const double unit = std::min(double(height()), width() * 9.0 / 16);
    const double margin = unit * marginShare;
    const double lineStep = unit * rowShare;
    QRectF sheet(0, 0, unit * 16 / 9 * sheetShare, 2 * margin + (double(lines.size()) + 1) * lineStep);
    sheet.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor::fromRgbF(0, 0, 0, scrimStrength));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(sheet, unit * 0.015, unit * 0.015);
    QRectF row(sheet.left() + margin, sheet.top() + margin * 0.8, sheet.width() - 2 * margin, lineStep);
    painter.setPen(palette.text);
    painter.setFont(fontOf(unit, titleShare, QFont::DemiBold));
    drawFitted(&painter, row, tr("Keys of the show"));
    row.translate(0, lineStep * 0.3);
    for (const ShowKeyHelp &line : lines) {
        row.translate(0, lineStep);
        QRectF keys = row;
        keys.setWidth(row.width() * keysShare);
        painter.setFont(fontOf(unit, textShare, QFont::DemiBold));
        drawFitted(&painter, keys.adjusted(0, 0, -unit * 0.03, 0), line.keys);
        painter.setFont(fontOf(unit, textShare, QFont::Normal));
        drawFitted(&painter, row.adjusted(keys.width(), 0, 0, 0), line.effect);
    }
}

void ShowHelp::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
