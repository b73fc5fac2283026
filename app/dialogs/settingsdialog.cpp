// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/settingsdialog.h"

#include "common/segmentedcontrol.h"
#include "settings.h"
#include "themesource.h"
#include "windowlanguage.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList &themeChoices()
{
    static const QStringList choices = {u"light"_s, u"dark"_s, u"system"_s};
    return choices;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, WindowLanguage &language, ThemeSource &theme,
                               QWidget *parent)
    : DialogFrame({}, parent)
    , m_windowLanguage(language)
    , m_form(new QFormLayout)
    , m_language(new SegmentedControl)
    , m_theme(new SegmentedControl)
    , m_textScale(new QSpinBox)
    , m_author(new QLineEdit(settings.author()))
    , m_close(addPrimary({}))
{
    setObjectName(u"settingsDialog"_s);
    m_form->setSpacing(12);
    body()->addLayout(m_form);
    m_language->addSegment(u"Français"_s);
    m_language->addSegment(u"English"_s);
    for (int i = 0; i < themeChoices().size(); ++i)
        m_theme->addSegment({});
    m_textScale->setRange(100, 150);
    m_textScale->setSingleStep(10);
    m_labels = {addRow(m_language, u"language"_s), addRow(m_theme, u"theme"_s),
                addRow(m_textScale, u"textScale"_s), addRow(m_author, u"author"_s)};
    centreLabels(*m_form);
    m_language->setCurrentIndex(
        int(std::max<qsizetype>(0, Language::codes().indexOf(language.language().code()))));
    m_theme->setCurrentIndex(int(std::max<qsizetype>(0, themeChoices().indexOf(theme.choice()))));
    m_textScale->setValue(settings.value(textScaleSetting));
    retranslate();
    connect(m_language, &SegmentedControl::currentChanged, this, [this, &settings](int index) {
        settings.set(languageSetting, Language::codes().at(index));
        m_windowLanguage.choose(Language::codes().at(index));
    });
    connect(m_theme, &SegmentedControl::currentChanged, this,
            [&theme](int index) { theme.choose(themeChoices().at(index)); });
    connect(m_textScale, &QSpinBox::valueChanged, this,
            [&theme](int percent) { theme.setTextScale(percent); });
    connect(m_author, &QLineEdit::editingFinished, this,
            [this, &settings] { settings.set(authorSetting, author()); });
}

QString SettingsDialog::author() const
{
    return m_author->text().trimmed();
}

QLabel *SettingsDialog::addRow(QWidget *control, const QString &name)
{
    control->setObjectName(name);
    auto *label = new QLabel;
    label->setBuddy(control);
    m_form->addRow(label, control);
    return label;
}

void SettingsDialog::retranslate()
{
    setQuestion(tr("How should Gainline look and speak?"));
    const QStringList labels = {tr("Language"), tr("Theme"), tr("Text size"), tr("Your name in decisions")};
    const QList<QWidget *> controls = {m_language, m_theme, m_textScale, m_author};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        m_labels.at(i)->setText(labels.at(i));
        controls.at(i)->setAccessibleName(labels.at(i));
    }
    m_theme->setSegmentText(0, tr("Light"));
    m_theme->setSegmentText(1, tr("Dark"));
    m_theme->setSegmentText(2, tr("System"));
    m_textScale->setSuffix(tr(" %"));
    m_close->setText(tr("Close"));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
