// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldeditors/lineeditor.h"

// A day, typed in any usual way or taken from a calendar; may be empty.
class DateEditor final : public LineEditor {
    Q_OBJECT

public:
    DateEditor(const FieldSubject &subject, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openCalendar();
    void choose(QDate date);
    bool stepDays(int days);

    QAction *m_open;
};
