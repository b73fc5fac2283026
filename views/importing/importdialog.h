// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "core/language.h"
#include "exchange/importdraft.h"

class Banner;
class ChoiceMatchBar;
class DraftReader;
class ElidedLabel;
class ImportProblemsModel;
class PreviewTable;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QListView;
class QProgressBar;
class SegmentedControl;
class ToggleSwitch;

// Shows what importing a spreadsheet would do, row by row and problem by problem, and lets its
// columns, sheet and encoding be corrected first. It changes nothing: who opened it applies
// step().changes once it was accepted.
class ImportDialog final : public DialogFrame {
    Q_OBJECT

public:
    // kind: what its rows are taken for at first.
    ImportDialog(const QString &path, const ImportTarget &target, const Language &language,
                 QWidget *parent = nullptr, EntityKind kind = EntityKind::Need);
    ~ImportDialog() override;

    // The file is read and what is shown is what would be imported.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const ImportDraft &draft() const { return m_draft; }
    // Once it was accepted.
    [[nodiscard]] const ImportStep &step() const { return m_step; }

    // Makes the step, which takes a while for a large file, and closes then.
    void accept() override;

private:
    void setUp();
    void buildChoices();
    void buildPreview();
    void buildProblems();
    void connectReader();
    QComboBox *addBox(QHBoxLayout *row, QLabel *&label, const QString &text, const QString &name);
    void reread(const ImportChoices &choices);
    void remap(int column, int field);
    void rematch(int field, const QString &text, const QString &key);
    void remember(bool wanted);
    void showDraft(const ImportDraft &draft);
    void showRemapped(const ImportDraft &draft);
    void showFailure(const Message &reason);
    void showProblem(const QModelIndex &index);
    void tellChoices();
    void tellPreview();
    void tellAskedBefore();
    void showStep(const ImportStep &step);
    void setWaiting(bool isWaiting);

    Language m_language;
    PlanData m_plan; // what the file would go into
    ImportDraft m_draft;
    ImportStep m_step;
    bool m_isRead = false; // m_draft is what the file says
    bool m_isAccepted = false; // the step is being made
    DraftReader *m_reader;
    ElidedLabel *m_file = nullptr;
    SegmentedControl *m_kind = nullptr;
    QLabel *m_sheetLabel = nullptr;
    QComboBox *m_sheet = nullptr;
    QLabel *m_encodingLabel = nullptr;
    QComboBox *m_encoding = nullptr;
    ToggleSwitch *m_onlyProblems = nullptr;
    Banner *m_failure = nullptr;
    PreviewTable *m_preview = nullptr;
    QLabel *m_askedBefore = nullptr; // of the chosen row
    ChoiceMatchBar *m_matches = nullptr;
    ToggleSwitch *m_remember = nullptr;
    QLabel *m_outcome = nullptr;
    QLabel *m_remarks = nullptr;
    QLabel *m_problemsTitle = nullptr;
    QListView *m_problems = nullptr;
    ImportProblemsModel *m_problemsModel;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_import = nullptr;
};
