// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

// A score from 1 to 5 on one line beside what it is about: 1 to 5 on the keyboard or a click, arrows by
// half a step, Delete clears. It shows a value and says what is wanted; whoever owns it edits the plan.
class RatingLine final : public QWidget {
    Q_OBJECT
public:
    explicit RatingLine(QWidget *parent);

    void setContent(const QString &name, std::optional<double> value, const QString &valueText);
    void setReadOnly(bool isReadOnly);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // May lie outside 1–5: the plan refuses it with a message.
    void wanted(std::optional<double> value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect boxOf(int step) const;
    void step(double by);

    QString m_name;
    std::optional<double> m_value;
    QString m_valueText;
    bool m_isReadOnly = false;
};
