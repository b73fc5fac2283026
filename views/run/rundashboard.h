// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/runfigures.h"

#include <QWidget>

class BarList;
class Banner;
class FigureTiles;
class QLabel;
class QScrollArea;
class QVBoxLayout;
class SimilarRequests;
class TopicList;
class WeeksPlot;

// Is run eating the roadmap? The answer in one sentence, and the figures behind it: what comes in and goes
// out, what it takes of the reserve, how old the backlog is, who asks, and what comes back.
class RunDashboard final : public QWidget {
    Q_OBJECT

public:
    // similar: of the same session; it outlives the dashboard.
    RunDashboard(const ViewContext &context, SimilarRequests &similar, QWidget *parent = nullptr);

Q_SIGNALS:
    void requestWanted(EntityId request); // to be shown in the inbox

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildScroll();
    [[nodiscard]] QVBoxLayout *addCard(QLabel *&title, const char *name);
    void refresh();
    void tellVerdict();
    void tellTiles();
    void tellWeeks();
    void tellParts();
    void tellTitles();

    ViewContext m_context;
    SimilarRequests &m_similar;
    RunFigures m_figures;
    bool m_isStale = true; // it is worked out again when it is seen
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    Banner *m_verdict = nullptr;
    FigureTiles *m_tiles = nullptr;
    WeeksPlot *m_flow = nullptr;
    WeeksPlot *m_share = nullptr;
    BarList *m_ages = nullptr;
    BarList *m_functions = nullptr;
    BarList *m_channels = nullptr;
    TopicList *m_topics = nullptr;
    QList<QLabel *> m_titles; // of the cards
};
