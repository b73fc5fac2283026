// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

// How sure somebody is, from 0 to 10 in one line: digits on the keyboard (1 then 0 is 10), arrows by
// one, or a click. What was said last time is marked below its number.
class ConfidenceScale final : public QWidget {
    Q_OBJECT
public:
    explicit ConfidenceScale(QWidget *parent);

    void setValue(std::optional<int> value, std::optional<int> last = {});
    [[nodiscard]] std::optional<int> value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void valueChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(std::optional<int> value);
    void describe();
    [[nodiscard]] QRectF cellOf(int level) const;

    std::optional<int> m_value;
    std::optional<int> m_last;
    bool m_oneWasTyped = false; // a 0 that follows makes it 10
};
