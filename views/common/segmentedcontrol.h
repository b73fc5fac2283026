// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

// Two to five exclusive choices side by side, such as Tree | Timeline: one tab stop, arrow keys
// move the choice; 28 high instead of 36 with the property "small". Give it an accessible name; each
// segment's is its text.
class SegmentedControl final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    // The first one added is current.
    int addSegment(const QString &text);
    void setSegmentText(int index, const QString &text);
    [[nodiscard]] int count() const;
    [[nodiscard]] int currentIndex() const;
    // Below 0: nothing is chosen yet.
    void setCurrentIndex(int index);
    [[nodiscard]] QAbstractButton *segment(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};
