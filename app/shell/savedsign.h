// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class IconLabel;
class QLabel;

// "All saved": every edit is on disk before the next one, and this is where one looks for it.
class SavedSign final : public QWidget {
    Q_OBJECT

public:
    SavedSign();

    void setReadOnly(bool readOnly);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();

    IconLabel *m_icon;
    QLabel *m_text;
    bool m_isReadOnly = false;
};
