// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/theme.h"

#include <QStringList>
#include <QToolButton>

// One of a few choices, set on the page like words: "Colour Goal ▾". What a combo box is in a form,
// this is at the head of a picture or a list.
class ChoiceButton final : public QToolButton {
    Q_OBJECT
public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    // What is chosen, muted before the choice; it may be hidden and is then only spoken.
    void setLabel(const QString &label, bool isShown = true);
    void setChoices(const QStringList &names);
    void setCurrent(int choice);
    [[nodiscard]] int current() const { return m_current; }
    void setStyleOfText(TextStyle style);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int choice); // by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString shownLabel() const;

    QMenu *m_menu;
    QString m_label;
    bool m_isLabelShown = true;
    TextStyle m_style = TextStyle::Small;
    int m_current = 0;
};
