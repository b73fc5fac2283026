// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

enum class TimelineLegendMark { Past, ToCome, Due, Away, Ritual, Ghost };
struct TimelineLegendEntry {
    TimelineLegendMark mark;
    QString word;
};

// What the small marks on the chart mean.
class TimelineLegend final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    // Whether the chart shows days of rituals, and where projects stood at the last review.
    void setMarks(bool hasRituals, bool isReviewed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<TimelineLegendEntry> entries() const;

    bool m_hasRituals = false;
    bool m_isReviewed = false;
};
