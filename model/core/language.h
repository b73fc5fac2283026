// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

// One language as a value: its sentences and its way of writing numbers and dates. Passed in
// wherever model/ makes text, so that slides can speak another language than the window.
class Language {
public:
    // "fr" or "en"; anything else is English.
    explicit Language(QStringView code = u"en");

    [[nodiscard]] static QStringList codes();
    // The one of codes() that the system's settings ask for first.
    [[nodiscard]] static QString systemCode();

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString text(const Message &message) const;
    [[nodiscard]] QString text(const char *context, const char *source, int count = -1) const;

    // "1,3" or "1.3"; never more than `decimals` digits, trailing zeros kept.
    [[nodiscard]] QString number(double value, int decimals) const;
    // As few decimals as the value needs, two at most: "11", "16,5".
    [[nodiscard]] QString shortNumber(double value) const;
    // A KR value with its unit: "72 %", "10 h".
    [[nodiscard]] QString withUnit(double value, const QString &unit) const;
    // Days in words; the first of a month is "1er" in French.
    [[nodiscard]] QString dayMonth(QDate date) const; // "11 mars", "11 March"
    [[nodiscard]] QString shortDayMonth(QDate date) const; // "4 févr.", "4 Feb"
    [[nodiscard]] QString longDate(QDate date) const; // "11 mars 2027", "11 March 2027"
    [[nodiscard]] QString shortDayMonthYear(QDate date) const; // "4 févr. 2027", "4 Feb 2027"
    [[nodiscard]] QString shortDate(QDate date) const; // "11/03/2027" in both
    [[nodiscard]] QString monthName(QDate date) const; // "mars", "March"
    [[nodiscard]] QString shortMonthName(QDate date) const; // "févr.", "Feb"
    [[nodiscard]] QString quoted(const QString &title) const; // « title » or “title”

private:
    [[nodiscard]] QString dayIn(QDate date, QStringView rest) const;
    [[nodiscard]] QString argumentText(const QVariant &value) const;

    QString m_code;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};
