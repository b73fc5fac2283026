// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"

#include <QHash>

class QPushButton;
class ToggleSwitch;
enum class OkrTrait;
struct OkrRule;

// Every rule of well-formed OKRs with its why and its examples, and whether this plan checks it. A
// switch takes effect at once and is an undo step.
class OkrRulesDialog final : public DialogFrame {
    Q_OBJECT

public:
    explicit OkrRulesDialog(const ViewContext &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeRules();
    void addRule(QVBoxLayout *column, const OkrRule &rule);
    void follow();
    void checkAll();

    ViewContext m_context;
    QHash<QString, ToggleSwitch *> m_switches; // by rule
    QLabel *m_count;
    QPushButton *m_checkAll;
};
