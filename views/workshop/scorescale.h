// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>
#include <optional>

class RungButton;

// The five rungs of a 1–5 scale, in words, 5 at the top: 1 to 5 on the keyboard, quarter steps with the
// arrows. Enter goes on, Backspace back.
class ScoreScale final : public QWidget {
    Q_OBJECT
public:
    static constexpr int rungCount = 5;

    explicit ScoreScale(QWidget *parent);

    // From 1 to 5.
    void setRungs(const QString &axis, const QStringList &words);
    void setValue(std::optional<double> value);
    [[nodiscard]] std::optional<double> value() const { return m_value; }
    // As the language writes it: "3,25".
    void setValueText(const QString &text);
    // On a projector the whole room looks on: what was typed is noted and not marked.
    void setMasked(bool isMasked);

Q_SIGNALS:
    void valueChanged();
    void nextWanted();
    void backWanted();
    void outside(int typed); // a digit that is no score

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(double value);
    void step(double by);
    void show();

    std::array<RungButton *, rungCount> m_rungs; // by value
    std::optional<double> m_value;
    QString m_axis;
    QString m_text;
    bool m_isMasked = false;
};
