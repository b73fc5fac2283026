// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class SlideThumbnailDelegate;
class SlidesModel;

// All slides side by side over the show: arrows and Enter, or a click, choose one. Keys that it has
// no use for go to the show.
class SlideOverview final : public QListView {
    Q_OBJECT

public:
    SlideOverview(SlidesModel &slides, QWidget *show);

    // Over the whole show, with that slide current.
    void open(int page);

Q_SIGNALS:
    void chosen(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    SlideThumbnailDelegate *m_delegate;
};
