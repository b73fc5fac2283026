// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

// One step of the triage: its number or, once it is answered, a tick; its title; at the right what it has
// come to; below what there is to answer.
class TriageSection final : public QWidget {
    Q_OBJECT
public:
    TriageSection(int number, QWidget *parent);

    void setTitle(const QString &title);
    void setDone(bool isDone);
    // Muted, at the right of the title.
    void setNote(const QString &note);
    [[nodiscard]] QLabel *note() const { return m_note; }
    void addLeading(QWidget *widget); // right after the title
    void addTrailing(QWidget *widget);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    int m_number;
    bool m_isDone = false;
    QLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};
