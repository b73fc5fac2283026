// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidetext.h"

#include "slides/fonts.h"
#include "slides/shape.h"

#include <QFont>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Percent of each advance. Not an absolute spacing: QPdfWriter scales that by its resolution.
constexpr double titleSpacing = 96.6;
constexpr QChar ellipsis(0x2026);

// "à", "y" and "a" stay with the word after them: no line ends with one.
bool isAfterSingleLetter(const QString &text, qsizetype space)
{
    const bool isAlone = space == 1 || (space > 1 && text.at(space - 2) == u' ');
    return isAlone && text.at(space - 1).isLetter() && text.at(space - 1).isLower();
}

// Line breaks and tabs become spaces; no-break spaces stay, so that "18 %" is never torn apart.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character.unicode() < u' ')
            character = u' ';
    }
    while (text.contains(u"  "_s))
        text.replace(u"  "_s, u" "_s);
    return text.trimmed();
}

// Where a cursor goes back and forth, a position says nothing of a width.
bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        const QChar::Direction direction = character.direction();
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

// The longest beginning that is not wider with its tail. The text is measured once; since nothing is
// shaped, a beginning is as wide alone as within the whole.
qsizetype fittingLength(const QString &text, const RunStyle &style, double width, const QString &tail)
{
    QTextLayout layout(text, slideFont(style));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(text.size()));
    layout.endLayout();
    const double room = (width - textWidth(tail, style)) * pixelsPerUnit;
    const bool isPlain = !hasRightToLeft(text);
    const auto widthOf = [&](qsizetype length) {
        return isPlain ? line.cursorToX(int(length)) : textWidth(text.left(length), style) * pixelsPerUnit;
    };
    qsizetype fits = 0;
    qsizetype tooLong = text.size() + 1;
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (widthOf(middle) <= room ? fits : tooLong) = middle;
    }
    return fits > 0 && text.at(fits - 1).isHighSurrogate() ? fits - 1 : fits;
}

// The end of the first line: after the last word that fits, inside the word when it stands alone.
qsizetype breakPosition(const QString &text, const RunStyle &style, double width)
{
    const qsizetype fits = fittingLength(text, style, width, {});
    if (fits >= text.size())
        return text.size();
    qsizetype space = text.lastIndexOf(u' ', fits);
    if (space > 2 && isAfterSingleLetter(text, space))
        space = text.lastIndexOf(u' ', space - 1);
    return space > 0 ? space : std::max<qsizetype>(fits, 1);
}

} // namespace

QFont slideFont(const RunStyle &style)
{
    const FontFamilies &families = fontFamilies();
    QFont font(style.display ? families.display : families.text);
    font.setPixelSize(std::max(1, qRound(style.size * pixelsPerUnit)));
    font.setWeight(QFont::Weight(int(style.weight)));
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (style.display)
        font.setLetterSpacing(QFont::PercentageSpacing, titleSpacing);
    return font;
}

double textWidth(const QString &text, const RunStyle &style)
{
    return QFontMetricsF(slideFont(style)).horizontalAdvance(text) / pixelsPerUnit;
}

QStringList wrapped(const QString &text, const RunStyle &style, double width, int most)
{
    QStringList lines;
    QString rest = onOneLine(text);
    while (!rest.isEmpty() && lines.size() < most - 1) {
        const qsizetype end = breakPosition(rest, style, width);
        lines += rest.left(end);
        rest = rest.mid(end).trimmed();
    }
    if (!rest.isEmpty())
        lines += fitted(rest, style, width);
    return lines;
}

QString fitted(const QString &untidy, const RunStyle &style, double width)
{
    const QString text = onOneLine(untidy);
    if (text.isEmpty() || textWidth(text, style) <= width)
        return text;
    const qsizetype length = fittingLength(text, style, width, ellipsis);
    return QString(text.left(length).trimmed() + ellipsis);
}
