// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// One of the ways to begin: an icon, a verb and what it leads to. One of them is primary.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const QString &iconName, bool isPrimary, QWidget *parent);

    void setWords(const QString &title, const QString &explanation);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_explanation;
    bool m_isPrimary;
};
