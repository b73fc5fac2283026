// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encodingguess.h"

#include <QByteArray>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace {

// Below this mean per character beyond ASCII a text is not one of the three western encodings.
constexpr double plausible = 0.35;
constexpr qsizetype sampleSize = 256 * 1024;

bool isAsciiLetter(QChar character)
{
    return character.unicode() < 0x80 && character.isLetter();
}

double letterScore(QChar character, QChar before, QChar after)
{
    if (character.isUpper() && before.isLower())
        return -1;
    const bool french = QStringView(u"éèêëàâäùûüîïôöçœæÿÉÈÊËÀÂÄÙÛÜÎÏÔÖÇŒÆ").contains(character);
    const bool inWord = isAsciiLetter(before) || isAsciiLetter(after);
    if (french)
        return inWord ? 1.0 : 0.2;
    const bool western = character.unicode() >= 0xC0 && character.unicode() <= 0xFF;
    return western && inWord ? 0.6 : -0.3;
}

double characterScore(QChar character, QChar before, QChar after)
{
    if (character.isLetter())
        return letterScore(character, before, after);
    if (QStringView(u"’«»–—…“”‘").contains(character))
        return 0.7;
    if (QStringView(u"€°•·\u00A0²³½§©®™±×").contains(character))
        return before.isLetter() && after.isLetter() ? -0.5 : 0.5;
    return -1; // controls and symbols that nobody types
}

// The mean over the characters beyond ASCII of how well each stands where it is, -1 to 1.
double westernScore(QByteArrayView bytes, const char *encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return -1;
    const QString text = decoder.decode(bytes);
    double total = 0;
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).unicode() < 0x80)
            continue;
        total += characterScore(text.at(at), at > 0 ? text.at(at - 1) : QChar(),
                                at + 1 < text.size() ? text.at(at + 1) : QChar());
        ++count;
    }
    return count > 0 ? total / double(count) : 0;
}

QString detectedByUchardet(QByteArrayView bytes)
{
    const uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.data(), size_t(bytes.size()));
    uchardet_data_end(detector);
    const QString name = QString::fromLatin1(uchardet_get_charset(detector));
    uchardet_delete(detector);
    return QStringDecoder(name.toLatin1().constData()).isValid() ? name : QString();
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(qMin(bytes.size(), sampleSize));
    EncodingGuess best{u"Windows-1252"_s, true};
    double bestScore = -2;
    for (const char *encoding : {"Windows-1252", "ISO-8859-15", "macintosh"}) {
        const double score = westernScore(sample, encoding);
        if (score > bestScore) {
            best.encoding = QString::fromLatin1(encoding);
            bestScore = score;
        }
    }
    if (bestScore >= plausible)
        return best;
    const QString detected = detectedByUchardet(sample);
    if (detected.isEmpty())
        return best;
    const bool severalBytes = detected.startsWith("BIG5"_L1, Qt::CaseInsensitive)
        || detected.startsWith("EUC"_L1) || detected.startsWith("GB"_L1) || detected.startsWith("SHIFT"_L1)
        || detected.startsWith("ISO-2022"_L1) || detected.startsWith("UHC"_L1);
    return {detected, !severalBytes};
}
