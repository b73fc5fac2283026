// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/result.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

// A check-in in under a minute: value, confidence, a word on what changed, Enter. It corrects the
// check-in of its day when there is one, so that a day has one number.
class CheckInBox final : public QWidget {
    Q_OBJECT

public:
    CheckInBox(const ViewContext &context, EntityId keyResult, QWidget *parent = nullptr);

    // Corrects an earlier check-in instead of adding today's.
    void edit(EntityId checkIn);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void load();
    void save();
    Result<void> write(std::optional<double> value, std::optional<int> confidence);
    void follow();
    void tellProblem(bool isWrong);

    ViewContext m_context;
    EntityId m_keyResult;
    EntityId m_checkIn; // the one that is corrected; null: a new one
    QDate m_day;
    QLabel *m_title;
    QLabel *m_hint;
    QLineEdit *m_value;
    QComboBox *m_confidence;
    QLineEdit *m_comment;
    QPushButton *m_save;
};
