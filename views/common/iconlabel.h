// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

enum class TextInk;

// One of the line icons beside a text; it says nothing that the text does not.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    // side: logical pixels at scale 1.
    IconLabel(const QString &icon, int side, TextInk ink, QWidget *parent = nullptr);

    void setIcon(const QString &icon);
    void setInk(TextInk ink);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_side;
    TextInk m_ink;
};
