// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class Card;
class DeckBar;
class DeckParts;
class EmptyState;
class QPushButton;
class RoomMeterBox;
class SegmentedControl;
class SlideList;
class SlidePane;
class SlideStage;
class SlideVerbs;
class SlidesModel;

// Step 5: the decks of the plan, their slides as they will be shown with what is written for them, and the
// two ways out: the PDF and the projector.
class CommunicateView final : public PlanView {
    Q_OBJECT

public:
    explicit CommunicateView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;
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
    QWidget *buildStage();
    void buildPane();
    void buildActions();
    void retranslate();
    void followDeck();
    void followLanguage();
    void rebuild();
    void step(int pages);
    void showCurrent();
    void bringUp(EntityId entry);
    void chooseLanguage(const QString &code);
    void refreshEmptyState();
    void followKind();
    void begin();
    [[nodiscard]] int shownSlides() const;
    [[nodiscard]] int currentRow() const;

    SlidesModel *m_slides;
    SlideVerbs *m_verbs;
    DeckBar *m_decks;
    SegmentedControl *m_language;
    QPushButton *m_export;
    QWidget *m_deck;
    Card *m_listCard;
    SlideList *m_list;
    QPushButton *m_add;
    DeckParts *m_parts;
    SlideStage *m_stage;
    QWidget *m_side;
    SlidePane *m_pane;
    RoomMeterBox *m_room;
    EmptyState *m_empty;
    QAction *m_previousAction;
    QAction *m_nextAction;
    bool m_isStale = false;
    bool m_isProjector = false;
};
