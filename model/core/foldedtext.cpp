// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foldedtext.h"

using namespace Qt::StringLiterals;

namespace {

void appendFolded(QString &out, QChar character)
{
    switch (character.unicode()) {
    case u'œ':
    case u'Œ': out += "oe"_L1; return;
    case u'æ':
    case u'Æ': out += "ae"_L1; return;
    case u'ß': out += "ss"_L1; return;
    case u'’': out += u'\''; return;
    default: break;
    }
    const QString parts = character.decomposition();
    for (const QChar part : parts.isEmpty() ? QStringView(&character, 1) : QStringView(parts)) {
        if (!part.isMark())
            out += part.toLower();
    }
}

QString folded(QStringView text, bool wordsOnly)
{
    QString out;
    out.reserve(text.size());
    bool gap = false;
    for (const QChar character : text) {
        const bool breaks = wordsOnly ? !character.isLetterOrNumber() && !character.isMark()
                                      : character.isSpace();
        if (breaks) {
            gap = true;
            continue;
        }
        if (gap && !out.isEmpty())
            out += u' ';
        gap = false;
        const char16_t unit = character.unicode();
        if (unit < 0x80)
            out += unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit + 32)) : character;
        else
            appendFolded(out, character);
    }
    return out;
}

} // namespace

QString foldedText(QStringView text)
{
    return folded(text, false);
}

QString foldedWords(QStringView text)
{
    return folded(text, true);
}
