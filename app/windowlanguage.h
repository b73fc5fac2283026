// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QObject>

class QTranslator;

// The language the window speaks: its own sentences, Qt's, and the default locale. Changing it
// reaches every widget as QEvent::LanguageChange, without a restart.
class WindowLanguage final : public QObject {
    Q_OBJECT

public:
    explicit WindowLanguage(QObject *parent = nullptr);
    ~WindowLanguage() override;

    [[nodiscard]] const Language &language() const { return m_language; }
    // "fr" or "en"; empty: what the system asks for.
    void choose(const QString &code);

Q_SIGNALS:
    void changed();

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};
