// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

// What was written for the slide, to be read while speaking, in letters as large as the speaker wants them.
class SpeakerNotes final : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerNotes(QWidget *parent = nullptr);

    void setNotes(const QString &notes);
    // Steps of size, 0 the usual one.
    void setSize(int step);
    [[nodiscard]] int size() const { return m_step; }
    void enlarge(int steps) { setSize(m_step + steps); }

Q_SIGNALS:
    void sizeChanged(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name, int steps);
    void retranslate();
    void applySize();

    QLabel *m_heading;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    QPlainTextEdit *m_text;
    int m_step = 0;
};
