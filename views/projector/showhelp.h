// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// The keys of the show, over the slide, in letters that can be read from the back row.
class ShowHelp final : public QWidget {
    Q_OBJECT

public:
    explicit ShowHelp(QWidget *show);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
