// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QuarterFigures;
class ToggleSwitch;

// Which parts the deck has: a switch each, in as many rows as the width asks for. The last part that
// is on cannot be turned off.
class DeckParts final : public QWidget {
    Q_OBJECT

public:
    explicit DeckParts(QuarterFigures &figures, QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSwitch(const QString &key);
    void follow();
    // The rooms of the switches in their order.
    [[nodiscard]] QList<QRect> rooms(int width) const;

    QuarterFigures &m_figures;
    QList<ToggleSwitch *> m_switches;
};
