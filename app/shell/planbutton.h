// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

// The plan's name at the top of the rail, with the menu of what can be done to the plan as a whole.
class PlanButton final : public QToolButton {
    Q_OBJECT

public:
    explicit PlanButton(QWidget *parent);

    // subtitle: "Kervello · 2027".
    void setPlan(const QString &title, const QString &subtitle);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QString m_title;
    QString m_subtitle;
    bool m_isNarrow = false;
};
