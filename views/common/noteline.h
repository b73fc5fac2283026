// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QWidget>

class QLabel;
class QPushButton;

// One thing to see: the shape of its status, a sentence that may take several lines, and at most one
// button that deals with it.
class NoteLine final : public QWidget {
    Q_OBJECT

public:
    explicit NoteLine(QWidget *parent = nullptr);

    // Without a verb there is no button. An empty sentence hides the line.
    void setContent(Status status, const QString &sentence, const QString &verb = {});
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followTheme();

    Status m_status = Status::Attention;
    QLabel *m_sentence;
    QPushButton *m_button;
};
