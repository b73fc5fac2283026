// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoding.h"

#include "exchange/encodingguess.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ByteOrderMark {
    QByteArrayView bytes;
    const char *encoding;
};

// UTF-32 before UTF-16, whose little-endian mark is the beginning of the other's.
const ByteOrderMark byteOrderMarks[] = {
    {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},    {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"}, {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
};

constexpr qsizetype pieceSize = 1024 * 1024;

// Where the piece of whole lines ends that begins at `from`.
qsizetype pieceEnd(QByteArrayView bytes, qsizetype from)
{
    if (bytes.size() - from <= pieceSize)
        return bytes.size();
    qsizetype lineEnd = bytes.lastIndexOf('\n', from + pieceSize);
    if (lineEnd < from)
        lineEnd = bytes.indexOf('\n', from + pieceSize);
    return lineEnd < 0 ? bytes.size() : lineEnd + 1;
}

// In pieces, so that a large file is not held in a third way besides the two that it takes.
QByteArray decodedAs(QByteArrayView bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return QString::fromUtf8(bytes).toUtf8();
    const bool isWide = encoding.startsWith("UTF-16"_L1) || encoding.startsWith("UTF-32"_L1);
    QByteArray text;
    for (qsizetype at = 0, end = 0; at < bytes.size(); at = end) {
        end = isWide ? bytes.size() : pieceEnd(bytes, at);
        const QString piece = decoder.decode(bytes.sliced(at, end - at));
        text += piece.toUtf8();
    }
    return text;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return uchar(byte) < 0x80; });
}

// A share of zero bytes that text in one byte a character never has, on one side of the pairs.
QString utf16ByZeroBytes(QByteArrayView bytes)
{
    const qsizetype sample = qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < sample; at += 2) {
        even += bytes.at(at) == '\0';
        odd += bytes.at(at + 1) == '\0';
    }
    const qsizetype pairs = sample / 2;
    if (pairs > 0 && odd > pairs / 3 && even <= pairs / 20)
        return u"UTF-16LE"_s;
    if (pairs > 0 && even > pairs / 3 && odd <= pairs / 20)
        return u"UTF-16BE"_s;
    return {};
}

// The end of the line that begins at `from`, its line end included.
qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = from; at < bytes.size(); ++at) {
        const bool carriageReturn =
            bytes.at(at) == '\r' && (at + 1 == bytes.size() || bytes.at(at + 1) != '\n');
        if (bytes.at(at) == '\n' || carriageReturn)
            return at + 1;
    }
    return bytes.size();
}

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

// How many lines beyond ASCII are UTF-8, and the bytes of those that are not.
struct LineKinds {
    int utf8 = 0;
    int other = 0;
    QByteArray otherBytes;
};

LineKinds sortLines(QByteArrayView bytes)
{
    LineKinds kinds;
    for (qsizetype at = 0, end = 0; at < bytes.size(); at = end) {
        end = lineEnd(bytes, at);
        const QByteArrayView line = bytes.sliced(at, end - at);
        if (isAscii(line))
            continue;
        if (isUtf8(line)) {
            ++kinds.utf8;
        } else {
            ++kinds.other;
            kinds.otherBytes += line;
        }
    }
    return kinds;
}

// Each line in UTF-8 where it is that, in `encoding` where it is not; the rarer kind is reported.
DecodedText decodedByLine(QByteArrayView bytes, const QString &encoding, bool mostlyUtf8)
{
    DecodedText decoded;
    decoded.encoding = mostlyUtf8 ? u"UTF-8"_s : encoding;
    int number = 0;
    for (qsizetype at = 0, end = 0; at < bytes.size(); at = end) {
        end = lineEnd(bytes, at);
        const QByteArrayView line = bytes.sliced(at, end - at);
        const bool utf8 = isUtf8(line);
        decoded.text += utf8 ? line.toByteArray() : decodedAs(line, encoding);
        ++number;
        if (utf8 != mostlyUtf8 && !isAscii(line))
            decoded.otherLines << number;
    }
    return decoded;
}

DecodedText decodedByGuess(QByteArrayView bytes)
{
    const LineKinds kinds = sortLines(bytes);
    const EncodingGuess guess = guessEncoding(kinds.otherBytes);
    if (guess.oneByte && kinds.utf8 > 0)
        return decodedByLine(bytes, guess.encoding, kinds.utf8 > kinds.other);
    return {decodedAs(bytes, guess.encoding), guess.encoding, {}, 0};
}

DecodedText recognised(const QByteArray &bytes)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes)) {
            const QString encoding = QString::fromLatin1(mark.encoding);
            const QByteArrayView text = QByteArrayView(bytes).sliced(mark.bytes.size());
            return {isUtf8(text) && encoding == "UTF-8"_L1 ? text.toByteArray() : decodedAs(text, encoding),
                    encoding,
                    {},
                    0};
        }
    }
    if (const QString utf16 = utf16ByZeroBytes(bytes); !utf16.isEmpty())
        return {decodedAs(bytes, utf16), utf16, {}, 0};
    if (isUtf8(bytes))
        return {bytes, u"UTF-8"_s, {}, 0}; // as it is, and held once
    return decodedByGuess(bytes);
}

} // namespace

DecodedText decodeText(const QByteArray &bytes, const QString &encoding)
{
    DecodedText decoded;
    if (encoding.isEmpty())
        decoded = recognised(bytes);
    else
        decoded = {decodedAs(bytes, encoding), encoding, {}, 0};
    const QByteArrayView mark = byteOrderMarks[0].bytes;
    if (decoded.text.startsWith(mark))
        decoded.text.remove(0, mark.size());
    constexpr QByteArrayView replacement("\xEF\xBF\xBD"); // U+FFFD
    decoded.unreadable = int(decoded.text.count(replacement));
    return decoded;
}

QStringList encodingNames()
{
    return {u"UTF-8"_s,    u"Windows-1252"_s, u"ISO-8859-15"_s,  u"macintosh"_s,
            u"UTF-16LE"_s, u"UTF-16BE"_s,     u"Windows-1250"_s, u"Windows-1251"_s};
}
