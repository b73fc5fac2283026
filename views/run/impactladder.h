// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

// The ladder of impact, 5 to 1, each rung with what it means: a digit, an arrow or a click chooses one.
class ImpactLadder final : public QWidget {
    Q_OBJECT
public:
    explicit ImpactLadder(QWidget *parent);

    // What 1, 2… mean.
    void setWords(const QStringList &words);
    void setImpact(int impact); // 0: none yet
    [[nodiscard]] int impact() const { return m_impact; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int impact); // by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF rungOf(int impact) const;
    void describe();

    QStringList m_words;
    int m_impact = 0;
};
