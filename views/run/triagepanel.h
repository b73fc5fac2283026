// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/answerformat.h"
#include "rules/requestsigns.h"

#include <QWidget>

class AnswerForm;
class Banner;
class ClosedRequest;
class EmptyState;
class FieldWalk;
class IconButton;
class PrioritySection;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QuestionLine;
class RunSection;
class SimilarList;
class SimilarRequests;
class UnderstandSection;
enum class Channel;

// One request at a time (S1, S3–S5): understood, told run from project, weighed, answered. Everything is
// within reach of the keyboard, so that each takes half a minute.
class TriagePanel final : public QWidget {
    Q_OBJECT
public:
    // similar: of the same session; it outlives the panel.
    TriagePanel(const ViewContext &context, SimilarRequests &similar, QWidget *parent);

    // Null: nothing is chosen. `signs` are those of the plan as it is.
    void show(EntityId request, const RequestSigns &signs);
    [[nodiscard]] EntityId request() const { return m_request; }
    // The keyboard goes to the first thing that is still to be answered.
    void takeFocus();
    void settle();
    void retranslate();

    void validate();
    void makeNeed();
    void decline();
    void copyAnswer();
    void copyAnswerAs(AnswerFormat format);
    void openLetter();
    void chooseWay(int way);

Q_SIGNALS:
    void validated(EntityId request); // decided; what comes next is the list's to say
    void aboutToDecide(EntityId request);
    void closeWanted();
    void reopenWanted();
    void moreWanted(const QPoint &global);
    void otherWanted(EntityId request);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildHead();
    QWidget *buildSteps();
    QWidget *buildFoot();
    void connectSteps();
    void showHead();
    void showBanner(const RequestSigns &signs);
    void showVerbs();
    void showRepeated(const RequestSigns &signs);
    void useBanner();
    void useAnswer(EntityId answer);
    void attachTo(EntityId earlier);
    // Whether others ask the same and are still open.
    [[nodiscard]] bool hasOpenTwins() const;
    void setStops();
    [[nodiscard]] QList<QuestionLine *> questions() const;
    void answerQuestion(bool isYes);
    void keepSent(Channel channel);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString whoText() const;

    ViewContext m_context;
    SimilarRequests &m_topics;
    EntityId m_request;
    EntityId m_knownAnswer;
    RequestSign m_sign = RequestSign::None;
    FieldWalk *m_walk;
    QLabel *m_kind;
    QLabel *m_title;
    QLabel *m_who;
    IconButton *m_more;
    IconButton *m_close;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    UnderstandSection *m_understand;
    RunSection *m_run;
    PrioritySection *m_priority;
    SimilarList *m_similar;
    AnswerForm *m_answer;
    ClosedRequest *m_closed;
    QWidget *m_foot;
    QPushButton *m_need;
    QPushButton *m_decline;
    QPushButton *m_copy;
    IconButton *m_send;
    QPushButton *m_validate;
};
