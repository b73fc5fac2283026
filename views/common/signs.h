// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/pill.h"

#include <QWidget>

// The small signs of painting/pill.h as widgets. Each tells assistive tools what it shows.

// A word on a rounded ground.
class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

// E1…E8; the goal's title is its accessible name and tool tip.
class GoalTag final : public QWidget {
    Q_OBJECT
public:
    explicit GoalTag(QWidget *parent = nullptr);
    void setGoal(int color, const QString &code, const QString &title);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_color = 0;
    QString m_code;
};

// A person's initials; the name is its accessible name and tool tip.
class Avatar final : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);
    void setPerson(const QString &name, RoleTint role);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    RoleTint m_role = RoleTint::Manager;
};

// A status as shape and word.
class StatusLabel final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget *parent = nullptr);
    void setStatus(Status status, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::OnTrack;
    QString m_word;
};

// How complete a step is; share 0–1.
class RingLabel final : public QWidget {
    Q_OBJECT
public:
    explicit RingLabel(QWidget *parent = nullptr);
    void setProgress(double share, const QString &number);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    QString m_number;
};
