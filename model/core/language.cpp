// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include "core/quarter.h"

#include <QTranslator>

#include <cmath>

using namespace Qt::StringLiterals;

// Outside every namespace, as Q_INIT_RESOURCE needs; it also keeps the linker from dropping the texts.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

constexpr QChar noBreakSpace(0x00A0);

} // namespace

Language::Language(QStringView code)
    : m_code(code.startsWith(u"fr") ? u"fr"_s : u"en"_s)
    , m_locale(m_code == u"fr" ? QLocale(QLocale::French, QLocale::France)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom))
    , m_translator(std::make_shared<QTranslator>())
{
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
    initTranslationResources();
    (void)m_translator->load(u":/translations/gainline_"_s + m_code + u".qm"_s);
}

QStringList Language::codes()
{
    return {u"fr"_s, u"en"_s};
}

QString Language::systemCode()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        for (const QString &code : codes()) {
            if (name.startsWith(code))
                return code;
        }
    }
    return u"en"_s;
}

QString Language::text(const char *context, const char *source, int count) const
{
    if (!source)
        return {};
    QString found = m_translator->translate(context, source, nullptr, count);
    if (found.isEmpty())
        found = QString::fromUtf8(source);
    if (count >= 0)
        found.replace(u"%n"_s, m_locale.toString(count));
    return found;
}

QString Language::argumentText(const QVariant &value) const
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return m_locale.toString(value.toLongLong());
    case QMetaType::Double:
        return shortNumber(value.toDouble());
    case QMetaType::QDate:
        return longDate(value.toDate());
    default:
        break;
    }
    if (value.typeId() == qMetaTypeId<Message>())
        return text(value.value<Message>());
    if (value.typeId() == qMetaTypeId<Quarter>())
        return value.value<Quarter>().label(*this);
    return value.toString();
}

QString Language::text(const Message &message) const
{
    QString sentence = text(message.context, message.source, message.count);
    if (message.arguments.isEmpty())
        return sentence;
    // All at once, so that a "%1" inside a user's own title is left alone.
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool marker = sentence.at(i) == u'%' && i + 1 < sentence.size() && sentence.at(i + 1).isDigit();
        const int index = marker ? sentence.at(i + 1).digitValue() - 1 : -1;
        if (index >= 0 && index < message.arguments.size()) {
            filled += argumentText(message.arguments.at(index));
            ++i;
        } else {
            filled += sentence.at(i);
        }
    }
    return filled;
}

QString Language::number(double value, int decimals) const
{
    const double step = std::pow(10.0, decimals);
    double rounded = std::round(value * step) / step;
    if (rounded == 0)
        rounded = 0; // no "-0"
    return m_locale.toString(rounded, 'f', decimals);
}

QString Language::shortNumber(double value) const
{
    const double hundredths = std::round(value * 100);
    if (std::fmod(hundredths, 100) == 0)
        return number(value, 0);
    return number(value, std::fmod(hundredths, 10) == 0 ? 1 : 2);
}

QString Language::withUnit(double value, const QString &unit) const
{
    if (unit.isEmpty())
        return shortNumber(value);
    // A percentage is written "72%" in English and with a no-break space in French.
    const bool tight = unit == u"%" && m_code == u"en";
    return shortNumber(value) + (tight ? QString() : QString(noBreakSpace)) + unit;
}

QString Language::shortDayMonthYear(QDate date) const
{
    return dayIn(date, u" MMM yyyy");
}

QString Language::dayIn(QDate date, QStringView rest) const
{
    if (!date.isValid())
        return {};
    // The first of a month, and no other day, is an ordinal in French.
    const bool isFirst = m_code == u"fr" && date.day() == 1;
    return (isFirst ? u"1er"_s : QString::number(date.day())) + m_locale.toString(date, rest);
}

QString Language::dayMonth(QDate date) const
{
    return dayIn(date, u" MMMM");
}

QString Language::shortDayMonth(QDate date) const
{
    return dayIn(date, u" MMM");
}

QString Language::longDate(QDate date) const
{
    return dayIn(date, u" MMMM yyyy");
}

QString Language::shortDate(QDate date) const
{
    return m_locale.toString(date, u"dd/MM/yyyy");
}

QString Language::monthName(QDate date) const
{
    return m_locale.standaloneMonthName(date.month(), QLocale::LongFormat);
}

QString Language::shortMonthName(QDate date) const
{
    return m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
}

QString Language::quoted(const QString &title) const
{
    if (m_code == u"fr")
        return u"«"_s + noBreakSpace + title + noBreakSpace + u"»"_s;
    return u"“"_s + title + u"”"_s;
}
