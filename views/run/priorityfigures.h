// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// A sum as it is written down by hand: its parts, a line, what they make.
class PriorityFigures final : public QWidget {
    Q_OBJECT
public:
    explicit PriorityFigures(QWidget *parent);

    struct Part {
        QString name;
        QString value;
    };
    void setSum(const QList<Part> &parts, const Part &sum, const QString &promise);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
    Part m_sum;
    QString m_promise;
};

// Rising bars and the word for them: "High".
class PriorityLabel final : public QWidget {
    Q_OBJECT
public:
    explicit PriorityLabel(QWidget *parent);

    void setPriority(int step, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_step = 0;
    QString m_word;
};
