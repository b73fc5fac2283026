// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markuptext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString entityText(QStringView name)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},  {u"nbsp"_s, u" "_s},   {u"eacute"_s, u"é"_s}, {u"egrave"_s, u"è"_s},
        {u"ecirc"_s, u"ê"_s}, {u"agrave"_s, u"à"_s}, {u"ccedil"_s, u"ç"_s}, {u"ocirc"_s, u"ô"_s},
        {u"icirc"_s, u"î"_s}, {u"ugrave"_s, u"ù"_s}, {u"rsquo"_s, u"’"_s},  {u"laquo"_s, u"«"_s},
        {u"raquo"_s, u"»"_s}, {u"hellip"_s, u"…"_s}, {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},
        {u"euro"_s, u"€"_s},  {u"Eacute"_s, u"É"_s}, {u"oelig"_s, u"œ"_s},  {u"acirc"_s, u"â"_s},
        {u"bull"_s, u"•"_s},  {u"rarr"_s, u"→"_s},   {u"lsquo"_s, u"‘"_s},  {u"ldquo"_s, u"“"_s},
        {u"rdquo"_s, u"”"_s},
    };
    if (!name.startsWith(u'#'))
        return known.value(name.toString());
    const bool isHex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
    bool ok = false;
    const uint code = isHex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
    const char32_t character = code;
    return ok && code >= 0x20 && code <= 0x10ffff ? QString::fromUcs4(&character, 1) : QString();
}

QString withEntitiesRead(const QString &text)
{
    static const QRegularExpression entities(u"&(#?[A-Za-z0-9]{2,8});"_s);
    QString out;
    qsizetype done = 0;
    auto found = entities.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString meant = entityText(match.capturedView(1));
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        out += meant.isEmpty() ? match.captured() : meant;
        done = match.capturedEnd();
    }
    return out + QStringView(text).sliced(done);
}

// Lines without spaces at their end, never two empty ones together.
QString tidied(QString text)
{
    static const QRegularExpression endSpaces(u"[ \\t\\x{00a0}]+\\n"_s);
    static const QRegularExpression gaps(u"\\n{3,}"_s);
    return text.replace(endSpaces, u"\n"_s).replace(gaps, u"\n\n"_s).trimmed();
}

QString withoutHtml(QString text)
{
    static const QRegularExpression dropped(u"<(script|style|head)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression points(u"<li\\b[^>]*>\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineEnds(
        u"<br\\s*/?>|</(p|div|ul|ol|h[1-6]|tr|table|blockquote|pre)\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cells(u"</t[dh]\\s*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"</?[A-Za-z][^<>]*>"_s);
    text.remove(dropped).replace(u'\n', u' ').replace(points, u"\n- "_s).replace(lineEnds, u"\n"_s);
    text.replace(cells, u" "_s).remove(tags);
    static const QRegularExpression spaces(u"[ \\t]{2,}"_s);
    static const QRegularExpression startSpaces(u"\\n[ \\t]+"_s);
    return tidied(withEntitiesRead(text).replace(spaces, u" "_s).replace(startSpaces, u"\n"_s));
}

bool isHtml(const QString &text)
{
    static const QRegularExpression tag(
        u"<(p|br|div|span|ul|ol|li|b|strong|em|i|a|h[1-6]|table|img|html)\\b[^<>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tag.match(text).hasMatch();
}

// https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all
QString withoutWiki(QString text)
{
    static const QRegularExpression blocks(
        u"\\{(color|code|noformat|quote|panel|expand|adf)(:[^}\\n]*)?\\}"_s);
    static const QRegularExpression pictures(u"!([^!\\s|]+\\.[A-Za-z0-9]{2,4})(\\|[^!\\n]*)?!"_s);
    static const QRegularExpression people(u"\\[~(accountid:)?[^\\]\\n]*\\]"_s);
    static const QRegularExpression links(u"\\[([^|\\]\\n]+)\\|([^|\\]\\n]+)(\\|[^\\]\\n]*)?\\]"_s);
    static const QRegularExpression bareLinks(u"\\[((https?|mailto):[^\\]\\s]+)\\]"_s);
    static const QRegularExpression headings(u"^h[1-6]\\. +"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression points(u"^[ \\t]*[*#]+ +"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(u"(?<![\\w*])([*_+])(\\S(?:[^*_+\\n]*?\\S)?)\\1(?![\\w*])"_s);
    static const QRegularExpression cells(u"^\\|+|\\|+$"_s, QRegularExpression::MultilineOption);
    text.remove(blocks).remove(pictures).remove(people);
    text.replace(links, u"\\1 (\\2)"_s).replace(bareLinks, u"\\1"_s);
    text.remove(headings).replace(points, u"- "_s).replace(emphasis, u"\\2"_s);
    if (text.contains(u"||"_s))
        text.remove(cells).replace(u"||"_s, u" | "_s);
    return tidied(text);
}

} // namespace

QString withoutMarkup(const QString &text, Markup markup)
{
    QString plain = isHtml(text) ? withoutHtml(text) : text;
    static const QRegularExpression anyWiki(u"[*_+{\\[!|#]|^h[1-6]\\. "_s,
                                            QRegularExpression::MultilineOption);
    if (markup == Markup::HtmlOrJiraWiki && plain.contains(anyWiki))
        plain = withoutWiki(plain);
    return plain.trimmed();
}
