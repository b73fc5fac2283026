// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class IconLabel;
class QLabel;
class QPushButton;

// What stands where there is nothing yet: an icon, one sentence, and the one button to begin with.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    // Without a verb there is no button.
    void setContent(const QString &icon, const QString &sentence, const QString &verb = {});
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void triggered();

private:
    IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};
