// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "slides/slidepage.h"

#include <QWidget>

class FieldRow;
class QLabel;
class QPushButton;
class QVBoxLayout;

// What is written by hand for the slide in front: its title instead of the sentence from the data, its text,
// speaker notes, planned minutes. Where the deck writes itself it says how to get there.
class SlidePane final : public QWidget {
    Q_OBJECT

public:
    explicit SlidePane(const ViewContext &context, QWidget *parent = nullptr);

    void setPage(const SlidePage &page);

Q_SIGNALS:
    // The deck that writes itself is to become a saved one.
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    FieldRow *addField(const QString &key, QVBoxLayout *column);
    void retranslate();
    void follow();
    void tellTitle();

    ViewContext m_context;
    SlidePage m_page;
    QLabel *m_heading;
    QLabel *m_ownTitleHint;
    QWidget *m_written;
    FieldRow *m_title;
    FieldRow *m_body;
    FieldRow *m_notes;
    FieldRow *m_minutes;
    QWidget *m_unsaved;
    QLabel *m_explanation;
    QPushButton *m_save;
};
