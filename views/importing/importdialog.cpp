// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importdialog.h"

#include "common/banner.h"
#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "common/iconlabel.h"
#include "common/segmentedcontrol.h"
#include "common/toggleswitch.h"
#include "exchange/textdecoding.h"
#include "importing/choicematchbar.h"
#include "importing/draftreader.h"
#include "importing/importsentences.h"
#include "importing/previewdelegate.h"
#include "importing/previewtable.h"
#include "items/importproblemsmodel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1100, 760);
constexpr int narrowest = 760;
constexpr int aroundDialog = 48; // of the window behind it stays in sight
constexpr int problemsHeight = 124;
// In the order of the segments.
constexpr EntityKind kinds[] = {EntityKind::Need, EntityKind::Goal, EntityKind::Request};

} // namespace

ImportDialog::ImportDialog(const QString &path, const ImportTarget &target, const Language &language,
                           QWidget *parent, EntityKind kind)
    : DialogFrame({}, parent)
    , m_language(language)
    , m_plan(target.plan)
    , m_reader(new DraftReader(target, this))
    , m_problemsModel(new ImportProblemsModel(language, this))
{
    setObjectName(u"importDialog"_s);
    m_draft.choices.path = path;
    m_draft.choices.kind = kind;
    setUp();
    buildChoices();
    buildPreview();
    buildProblems();
    addCancel(tr("Cancel"))->setObjectName(u"cancel"_s);
    m_import = addPrimary(importVerb(m_draft));
    m_import->setObjectName(u"import"_s);
    connectReader();
    reread(m_draft.choices);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setUp()
{
    const Theme &theme = themeOf(this);
    const QSize room = parentWidget() ? parentWidget()->window()->size() - QSize(aroundDialog, aroundDialog)
                                      : usualSize * theme.scale;
    setMaximumWidth(QWIDGETSIZE_MAX);
    setMinimumWidth(qMin(theme.px(narrowest), room.width()));
    resize((usualSize * theme.scale).boundedTo(room));
    setQuestion(importQuestion(m_draft));
    m_failure = new Banner(this);
    m_failure->setObjectName(u"importFailure"_s);
    m_failure->setStatus(Status::AtRisk);
    m_failure->hide();
}

QComboBox *ImportDialog::addBox(QHBoxLayout *row, QLabel *&label, const QString &text, const QString &name)
{
    label = new QLabel(text, this);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    label->hide();
    box->hide();
    return box;
}

void ImportDialog::buildChoices()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).px(12));
    row->addWidget(new IconLabel(u"file"_s, 20, TextInk::Muted, this));
    m_file = new ElidedLabel(QDir::toNativeSeparators(m_draft.choices.path), this);
    m_file->setObjectName(u"importFile"_s);
    setTextInk(m_file, TextInk::Muted);
    row->addWidget(m_file, 1);
    auto *kindLabel = new QLabel(tr("Its rows are"), this);
    m_kind = new SegmentedControl(this);
    m_kind->setObjectName(u"importKind"_s);
    m_kind->setAccessibleName(kindLabel->text());
    m_kind->addSegment(tr("Needs"));
    m_kind->addSegment(tr("Goals"));
    m_kind->addSegment(tr("Requests"));
    m_kind->setCurrentIndex(int(std::find(std::begin(kinds), std::end(kinds), m_draft.choices.kind) - kinds));
    row->addWidget(kindLabel);
    row->addWidget(m_kind);
    m_sheet = addBox(row, m_sheetLabel, tr("&Sheet"), u"importSheet"_s);
    m_encoding = addBox(row, m_encodingLabel, tr("&Encoding"), u"importEncoding"_s);
    m_encoding->addItems(encodingNames());
    body()->addLayout(row);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int index) {
        ImportChoices choices = m_draft.choices;
        choices.kind = kinds[index];
        reread(choices);
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        ImportChoices choices = m_draft.choices;
        choices.sheet = m_sheet->currentText();
        reread(choices);
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        ImportChoices choices = m_draft.choices;
        choices.encoding = m_encoding->currentText();
        reread(choices);
    });
}

void ImportDialog::buildPreview()
{
    m_preview = new PreviewTable(m_language, this);
    body()->addWidget(m_failure);
    body()->addWidget(m_preview, 1);
    connect(m_preview, &PreviewTable::fieldChosen, this, &ImportDialog::remap);
    m_askedBefore = new QLabel(this);
    m_askedBefore->setObjectName(u"importAskedBefore"_s);
    m_askedBefore->setWordWrap(true);
    m_askedBefore->setTextFormat(Qt::PlainText);
    setTextStyle(m_askedBefore, TextStyle::Small);
    m_askedBefore->hide();
    body()->addWidget(m_askedBefore);
    connect(m_preview, &PreviewTable::rowChosen, this, &ImportDialog::tellAskedBefore);
    m_matches = new ChoiceMatchBar(m_language, this);
    body()->addWidget(m_matches);
    connect(m_matches, &ChoiceMatchBar::choiceChosen, this, &ImportDialog::rematch);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    body()->addWidget(m_progress);
}

void ImportDialog::buildProblems()
{
    m_outcome = new QLabel(this);
    m_outcome->setObjectName(u"importOutcome"_s);
    m_outcome->setWordWrap(true);
    setTextStyle(m_outcome, TextStyle::Body, QFont::DemiBold);
    m_remarks = new QLabel(this);
    m_remarks->setObjectName(u"importRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    setTextStyle(m_remarks, TextStyle::Small);
    setTextInk(m_remarks, TextInk::Muted);
    m_problemsTitle = new QLabel(this);
    setTextStyle(m_problemsTitle, TextStyle::Body, QFont::DemiBold);
    m_onlyProblems = new ToggleSwitch(tr("Only rows with problems"), this);
    m_onlyProblems->setObjectName(u"importOnlyProblems"_s);
    m_problems = new QListView(this);
    m_problems->setObjectName(u"importProblems"_s);
    m_problems->setModel(m_problemsModel);
    m_problems->setItemDelegate(new ProblemDelegate(m_problems));
    m_problems->setUniformItemSizes(true);
    m_problems->setMaximumHeight(themeOf(this).px(problemsHeight));
    m_remember = new ToggleSwitch(tr("Remember these columns for the next export"), this);
    m_remember->setObjectName(u"importRemember"_s);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(themeOf(this).px(16));
    titleRow->addWidget(m_problemsTitle);
    titleRow->addStretch();
    titleRow->addWidget(m_remember);
    titleRow->addWidget(m_onlyProblems);
    body()->addWidget(m_outcome);
    body()->addWidget(m_remarks);
    body()->addLayout(titleRow);
    body()->addWidget(m_problems);
    connect(m_remember, &QAbstractButton::toggled, this, &ImportDialog::remember);
    connect(m_onlyProblems, &QAbstractButton::toggled, m_preview, &PreviewTable::setOnlyProblems);
    connect(m_problems, &QListView::clicked, this, &ImportDialog::showProblem);
    connect(m_problems->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportDialog::showProblem);
}

void ImportDialog::connectReader()
{
    connect(m_reader, &DraftReader::started, this, [this] { m_import->setEnabled(false); });
    connect(m_reader, &DraftReader::slow, this, [this] { setWaiting(true); });
    connect(m_reader, &DraftReader::draftRead, this, &ImportDialog::showDraft);
    connect(m_reader, &DraftReader::draftRemapped, this, &ImportDialog::showRemapped);
    connect(m_reader, &DraftReader::stepMade, this, &ImportDialog::showStep);
    connect(m_reader, &DraftReader::failed, this, &ImportDialog::showFailure);
}

void ImportDialog::accept()
{
    m_isAccepted = true;
    m_reader->makeStep(m_draft);
}

bool ImportDialog::isReady() const
{
    return !m_reader->isBusy();
}

void ImportDialog::reread(const ImportChoices &choices)
{
    m_draft.choices = choices;
    m_reader->read(choices, m_draft.sheets);
}

void ImportDialog::remap(int column, int field)
{
    // Before the preview is there, so that a second choice builds on the first.
    m_draft.mapping = withField(m_draft.mapping, column, field);
    m_reader->remap(m_draft, m_draft.mapping);
}

void ImportDialog::rematch(int field, const QString &text, const QString &key)
{
    m_draft.mapping = withChoice(m_draft.mapping, field, text, key);
    m_reader->remap(m_draft, m_draft.mapping);
}

void ImportDialog::remember(bool wanted)
{
    if (!m_isRead)
        return;
    m_draft.rememberAs = wanted ? QFileInfo(m_draft.choices.path).completeBaseName() : QString();
    m_reader->remap(m_draft, m_draft.mapping);
}

void ImportDialog::showDraft(const ImportDraft &draft)
{
    setWaiting(false);
    m_isAccepted = false;
    m_isRead = true;
    m_draft = draft;
    m_remember->setChecked(false); // another file, another mapping
    m_failure->hide();
    m_preview->setDraft(draft, m_encoding);
    m_preview->show();
    tellChoices();
    tellPreview();
}

void ImportDialog::showRemapped(const ImportDraft &draft)
{
    setWaiting(false);
    m_isAccepted = false; // other columns were chosen in the meantime
    m_draft = draft;
    m_preview->setPreview(draft.mapping, draft.preview);
    tellPreview();
}

void ImportDialog::showStep(const ImportStep &step)
{
    setWaiting(false);
    m_step = step;
    QDialog::accept();
}

void ImportDialog::showFailure(const Message &reason)
{
    setWaiting(false);
    m_isRead = false;
    m_draft.preview = {};
    m_failure->setContent({}, tr("The file was not read."), m_language.text(reason));
    m_failure->show();
    m_preview->hide();
    tellPreview();
}

// Sheets and encodings as they were recognised.
void ImportDialog::tellChoices()
{
    const bool hasSheets = m_draft.sheets.size() > 1;
    m_sheet->clear();
    m_sheet->addItems(m_draft.sheets);
    m_sheet->setCurrentText(m_draft.table.sheet);
    m_sheet->setVisible(hasSheets);
    m_sheetLabel->setVisible(hasSheets);
    const QString encoding = m_draft.table.encoding;
    if (!encoding.isEmpty() && m_encoding->findText(encoding) < 0)
        m_encoding->addItem(encoding);
    m_encoding->setCurrentText(encoding);
    m_encoding->setVisible(!encoding.isEmpty());
    m_encodingLabel->setVisible(!encoding.isEmpty());
}

void ImportDialog::tellPreview()
{
    const QString nothing = m_isRead ? nothingToImport(m_draft) : QString();
    const int problems = m_draft.preview.problemCount();
    tellAskedBefore();
    setQuestion(importQuestion(m_draft));
    m_import->setText(importVerb(m_draft));
    m_import->setEnabled(m_isRead && nothing.isEmpty());
    m_import->setToolTip(nothing);
    m_import->setAccessibleDescription(nothing);
    m_outcome->setText((QStringList{nothing, importOutcome(m_draft)}).join(u' ').trimmed());
    const QStringList remarks = importRemarks(m_draft, m_language);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_matches->setMatches(m_draft.choices.kind, m_draft.preview.choiceMatches);
    m_remember->setVisible(m_isRead && m_draft.choices.kind == EntityKind::Request);
    m_problemsModel->setPreview(m_draft.preview);
    m_problemsTitle->setText(tr("%n problem(s)", nullptr, problems));
    m_problems->setAccessibleName(m_problemsTitle->text());
    for (QWidget *part : {static_cast<QWidget *>(m_problemsTitle), static_cast<QWidget *>(m_problems),
                          static_cast<QWidget *>(m_onlyProblems)})
        part->setVisible(problems > 0);
    if (problems == 0)
        m_onlyProblems->setChecked(false);
}

void ImportDialog::showProblem(const QModelIndex &index)
{
    const int row = index.data(ImportProblemsModel::FileRowRole).toInt();
    const int column = index.data(ImportProblemsModel::FileColumnRole).toInt();
    if (row <= 0 || m_preview->showCell(row, column))
        return;
    m_onlyProblems->setChecked(false);
    m_preview->showCell(row, column);
}

void ImportDialog::tellAskedBefore()
{
    m_askedBefore->setText(m_isRead ? askedBefore(m_draft, m_preview->currentFileRow(), m_plan, m_language)
                                    : QString());
    m_askedBefore->setVisible(!m_askedBefore->text().isEmpty());
}

void ImportDialog::setWaiting(bool isWaiting)
{
    const QString file = m_draft.choices.fileName();
    const QString doing =
        m_isAccepted ? tr("Preparing the import of %1…").arg(file) : tr("Reading %1…").arg(file);
    m_progress->setAccessibleName(doing);
    m_progress->setVisible(isWaiting);
    if (isWaiting)
        m_outcome->setText(doing);
}
