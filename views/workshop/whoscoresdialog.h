// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"

class QGridLayout;
struct Function;

// Which function scores which axis, as a setting of the plan: marketing does not score the effort.
class WhoScoresDialog final : public DialogFrame {
    Q_OBJECT
public:
    WhoScoresDialog(const ViewContext &context, QWidget *parent);

private:
    void addFunction(QGridLayout *grid, const Function &function);
    void addSwitch(QGridLayout *grid, int column, const Function &function, QStringView fieldKey);

    ViewContext m_context;
};
