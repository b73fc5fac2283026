// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/quarterfigures.h"

#include <QHash>
#include <QWidget>

class Banner;
class DetailsPanel;
class DeckPresenter;
class HealthBadge;
class MeetingBar;
class PlanSession;
class PlanView;
class PlanWindowState;
class QMenu;
class QPushButton;
class QScreen;
class Rail;
class SearchField;
class Toast;
class TopBar;
class UserPrompt;
class ViewArea;
struct DeckSpec;
struct Finding;
struct JumpTarget;
struct ViewContext;
struct ViewEntry;

// The desk of one open plan: the rail, the top bar and the views, which are built when they are
// first shown. It follows the session and says what each edit has done.
class PlanDesk final : public QWidget {
    Q_OBJECT

public:
    PlanDesk(PlanSession &session, UserPrompt &prompt, PlanWindowState &state, QWidget *parent);
    ~PlanDesk() override;

    // Nothing happens for an unknown id.
    void showView(const QString &viewId);
    // The step's view that was shown last; its first one at first.
    void showStep(int step);
    [[nodiscard]] QString currentViewId() const { return m_currentId; }
    [[nodiscard]] PlanView *currentView() const;
    [[nodiscard]] QuarterFigures &figures() { return m_figures; }
    [[nodiscard]] ViewArea *area() const { return m_area; }
    [[nodiscard]] SearchField *search() const { return m_search; }

    // What stands typed becomes an edit; false, with the keyboard in the field, when it cannot be one.
    [[nodiscard]] bool settle();
    // How the views stand, for the next time the plan is opened.
    void keepViews() const;
    // Shows the entity where it is at home, selected, with its details.
    void reveal(EntityRef entity);

    void setPlanMenu(QMenu *menu);
    void setDetailsShown(bool shown);
    void showHealth();
    // Says what was done outside the plan, such as an export.
    void showNotice(const QString &text);
    // Says what could not be done, and what to do about it.
    void showWarning(const QString &text);
    // Opens the details with the keyboard in them, or closes them and gives it back to the view.
    void toggleDetails();
    // The live view alone, for the whole room to read.
    void setProjector(bool projector);
    [[nodiscard]] bool isProjector() const { return m_isProjector; }
    // The slides of the quarter on the full screen; a show that runs goes on.
    void present(int slide = 0);
    // A deck that is not among the saved ones.
    void presentDeck(const DeckSpec &deck);
    // From the one that step 5 has in front.
    void presentFromSlide();
    // From a live view back to the slide of the show that opened it; false when none did.
    bool backToSlide();
    void exportSlides();
    void showPlanSettings();
    // What the weighted scoring model weighs.
    void editCriteria();
    // Grades the key results of the quarter that ends, and prepares the next one.
    void endQuarter();
    // Rail, top bar, view, details and round again.
    void focusNextPane();
    // "Kervello · Q2 2027", for the list of recent plans.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void viewChanged();
    void actionWanted(const QString &name); // of the window's actions
    // The live view behind a slide is to stand on the screen of the room; then everything as it was.
    void wentLive(QScreen *screen);
    void cameBack();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectSession();
    void followExports();
    [[nodiscard]] ViewContext viewContext();
    void buildDetails();
    void buildMeeting();
    void goLive(const JumpTarget &target, QScreen *screen);
    void leaveLive();
    void showDecided(EntityId meeting);
    // What a view asks for by name: an action of the view that has it, else one of the window's.
    void runAction(const QString &name);
    PlanView *build(const ViewEntry &entry);
    // Shows what a finding is about, the keyboard in the field that mends it.
    void mend(const Finding &finding);
    void focusView(PlanView *view, bool isFirst);
    void tellSiblings();
    void tellPlan();
    void tellView();
    void tellQuarter();
    void tellSearch();
    void tellReadOnly();
    void tellPresent();
    void arrange();

    PlanSession &m_session;
    UserPrompt &m_prompt;
    PlanWindowState &m_state;
    QuarterFigures m_figures;
    Rail *m_rail;
    TopBar *m_topBar;
    SearchField *m_search;
    HealthBadge *m_health;
    QPushButton *m_present;
    DeckPresenter *m_presenter;
    MeetingBar *m_meetingBar;
    QString m_viewBeforeLive;
    Banner *m_readOnly;
    ViewArea *m_area;
    DetailsPanel *m_details = nullptr;
    Toast *m_toast;
    QHash<QString, PlanView *> m_views;
    QHash<int, QString> m_lastOfStep;
    QString m_currentId;
    bool m_isProjector = false;
    bool m_isFromRail = false; // the keyboard stays there
};
