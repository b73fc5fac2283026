// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

WindowLanguage::WindowLanguage(QObject *parent)
    : QObject(parent)
{
}

WindowLanguage::~WindowLanguage() = default;

void WindowLanguage::choose(const QString &code)
{
    const Language wanted(code.isEmpty() ? Language::systemCode() : code);
    if (m_own && wanted.code() == m_language.code())
        return;
    m_language = wanted;
    QLocale::setDefault(m_language.locale());
    // Removing and adding each tell every widget; the old ones go last, so that a widget never
    // falls back to the source strings in between.
    const std::unique_ptr<QTranslator> formerOwn = std::exchange(m_own, std::make_unique<QTranslator>());
    const std::unique_ptr<QTranslator> formerQt = std::exchange(m_qt, std::make_unique<QTranslator>());
    if (m_own->load(u":/translations/gainline_%1.qm"_s.arg(m_language.code())))
        QCoreApplication::installTranslator(m_own.get());
    if (m_qt->load(u"qtbase_"_s + m_language.code(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    Q_EMIT changed();
}
