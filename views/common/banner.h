// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

// A finding across the view, beside the one button that deals with it. Soft accent; with a status
// its shape and its soft ground.
class Banner final : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    // lead is set in 600 before the sentence and may be empty. Without a verb there is no button.
    void setContent(const QString &icon, const QString &lead, const QString &sentence,
                    const QString &verb = {});
    void setStatus(std::optional<Status> status);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followTheme();

    QString m_icon;
    std::optional<Status> m_status;
    QLabel *m_lead;
    QLabel *m_sentence;
    QPushButton *m_button;
};
