// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class Banner;
class Card;
class DeckParts;
class ElidedLabel;
class EmptyState;
class IconButton;
class QLabel;
class QListView;
class QPushButton;
class SegmentedControl;
class SlidePreview;
class SlidesModel;

// Step 5: the slides of the quarter as they will be shown, and the two ways out: the PDF and the
// projector.
class CommunicateView final : public PlanView {
    Q_OBJECT

public:
    explicit CommunicateView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    void setProjector(bool isProjector) override;
    [[nodiscard]] int currentSlide() const override;

    void exportPdf();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void buildList();
    QWidget *buildPreview();
    QWidget *buildSteps();
    void buildActions();
    void retranslate();
    void followDeck();
    void followLanguage();
    void rebuild();
    void step(int pages);
    void showCurrent();
    void showFindings(int row);
    void refreshEmptyState();
    [[nodiscard]] int currentRow() const;

    SlidesModel *m_slides;
    SegmentedControl *m_language;
    QPushButton *m_export;
    QWidget *m_deck;
    Card *m_listCard;
    QListView *m_list;
    DeckParts *m_parts;
    SlidePreview *m_preview;
    ElidedLabel *m_slideTitle;
    IconButton *m_previous;
    IconButton *m_next;
    QLabel *m_position;
    Banner *m_findings;
    EmptyState *m_empty;
    QAction *m_previousAction;
    QAction *m_nextAction;
    bool m_isStale = false;
    bool m_isProjector = false;
};
