// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class SegmentedControl;
class Settings;
class ThemeSource;
class WindowLanguage;

// What the program remembers about its user. Each choice is worn at once, without a restart.
class SettingsDialog final : public DialogFrame {
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, WindowLanguage &language, ThemeSource &theme, QWidget *parent);

    [[nodiscard]] QString author() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addRow(QWidget *control, const QString &name);
    void retranslate();

    WindowLanguage &m_windowLanguage;
    QFormLayout *m_form;
    SegmentedControl *m_language;
    SegmentedControl *m_theme;
    QSpinBox *m_textScale;
    QLineEdit *m_author;
    QList<QLabel *> m_labels;
    QPushButton *m_close;
};
