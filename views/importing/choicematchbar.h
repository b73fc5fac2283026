// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "entities/entitykind.h"
#include "exchange/choicematch.h"

#include <QWidget>

class ChoiceButton;
class QLabel;

// The words that a file uses for statuses, channels and natures, each beside what it becomes, to be changed
// where it was understood wrongly; what nobody knows comes first.
class ChoiceMatchBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceMatchBar(const Language &language, QWidget *parent = nullptr);

    void setMatches(EntityKind kind, QList<ChoiceMatch> matches);

Q_SIGNALS:
    void choiceChosen(int field, const QString &text, const QString &key);

private:
    void rebuild(EntityKind kind, const QList<ChoiceMatch> &matches);

    Language m_language;
    QLabel *m_title;
    QWidget *m_strip;
    QList<ChoiceMatch> m_matches; // as they are shown
    QList<ChoiceButton *> m_buttons;
};
