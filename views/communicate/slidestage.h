// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/legibility.h"
#include "slides/slidepage.h"

#include <QWidget>

class Banner;
class ElidedLabel;
class IconButton;
class QLabel;
class SlidePreview;

// The slide in front: its page, the way to the one before and after, and what makes it hard to read, marked
// on the page with the reason.
class SlideStage final : public QWidget {
    Q_OBJECT

public:
    explicit SlideStage(QWidget *parent = nullptr);

    // The row of `rows` that is in front.
    void setPage(const SlidePage &page, int row, int rows, const QList<LegibilityFinding> &findings);

Q_SIGNALS:
    void stepped(int pages);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSteps();
    void retranslate();
    void tellPosition();
    void tellFindings();

    SlidePage m_page;
    int m_row = 0;
    int m_rows = 0;
    QList<LegibilityFinding> m_found;
    SlidePreview *m_preview;
    ElidedLabel *m_title;
    IconButton *m_previous;
    IconButton *m_next;
    QLabel *m_position;
    Banner *m_findings;
};
