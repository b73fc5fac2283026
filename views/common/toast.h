// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

// Says what was just done, with its undo, at the bottom left of its parent for 8 seconds; or what was
// not done and why, with a sign and for longer. It stays while the pointer or the keyboard is in it.
class Toast final : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    ~Toast() override;

    // Without a verb there is no button.
    void showText(const QString &text, const QString &verb = {});
    // What was refused and what to do about it: nothing to undo.
    void showWarning(const QString &text);
    [[nodiscard]] bool isWarning() const { return m_isWarning; }
    // Where its bottom left corner stands, from the parent's; default 24, 24.
    void setMargins(int left, int bottom);
    void setTimeout(int milliseconds);
    [[nodiscard]] int timeout() const;

Q_SIGNALS:
    void triggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addButtons(QVBoxLayout *column);
    void present(const QString &text, const QString &verb, bool isWarning);
    void place();
    void followTheme();
    void restartUnlessInUse();

    QLabel *m_text;
    QPushButton *m_verb;
    QPushButton *m_close;
    QTimer *m_timer;
    int m_milliseconds;
    bool m_isWarning = false;
    int m_left = 24;
    int m_bottom = 24;
};
