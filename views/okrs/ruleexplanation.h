// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Language;
struct OkrRule;

// Why a rule of OKRs is there, and what it looks like broken and kept.
class RuleExplanation final : public QWidget {
    Q_OBJECT

public:
    RuleExplanation(const OkrRule &rule, const Language &language, QWidget *parent = nullptr);

private:
    void addExample(const QString &word, const QString &example);
};
