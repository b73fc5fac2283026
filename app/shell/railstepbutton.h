// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// One of the five steps on the rail: how complete it is, its name, and what it still lacks. On a
// narrow rail only the ring stands, and the rest shows on hover.
class RailStepButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailStepButton(int step, QWidget *parent);

    [[nodiscard]] int step() const { return m_step; }
    void setName(const QString &name);
    // share: 0–1; facts: "24 needs · 6 without score"; missing: the sentence that says what to do.
    void setProgress(double share, const QString &facts, const QString &missing);
    void setNarrow(bool narrow);
    // The middle of the ring, where the spine passes.
    [[nodiscard]] QPoint ringCentre() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    void paintWords(QPainter *painter) const;

    int m_step;
    QString m_facts;
    QString m_missing;
    double m_share = 0;
    bool m_isNarrow = false;
};
