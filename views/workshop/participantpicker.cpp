// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/participantpicker.h"

#include "common/choicebutton.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "rules/agreement.h"
#include "workshop/roundcandidates.h"
#include "workshop/scorewords.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int functionWidth = 150;
constexpr int axesWidth = 112;

} // namespace

struct ParticipantPicker::Row {
    QWidget *line;
    QWidget *place; // of the function, as wide in every row
    QCheckBox *tick;
    ChoiceButton *function;
    QList<EntityId> functions; // by choice
    QLabel *axes;

    [[nodiscard]] QString name() const { return tick->property("person").toString(); }
    [[nodiscard]] EntityId functionId() const { return functions.value(function->current()); }
};

ParticipantPicker::ParticipantPicker(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_people(new QWidget)
    , m_column(new QVBoxLayout(m_people))
    , m_nobody(new QLabel(m_people))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(this))
{
    setObjectName(u"participantPicker"_s);
    m_name->setObjectName(u"participantName"_s);
    m_add->setObjectName(u"addParticipant"_s);
    m_add->setAutoDefault(false);
    m_column->setContentsMargins(2, 2, 8, 2);
    m_column->setSpacing(4);
    m_nobody->setObjectName(u"noParticipants"_s);
    m_nobody->setWordWrap(true);
    setTextInk(m_nobody, TextInk::Muted);
    m_column->addWidget(m_nobody);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_people);
    scroll->viewport()->setAutoFillBackground(false);
    m_people->setAutoFillBackground(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name, 1);
    line->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(scroll, 1);
    column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &ParticipantPicker::addTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &ParticipantPicker::addTyped);
    offerAllBut({});
    retranslate();
}

ParticipantPicker::~ParticipantPicker() = default;

void ParticipantPicker::offerAllBut(const QStringList &names)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.line;
    m_rows.clear();
    for (const RoundCandidate &candidate : roundCandidates(m_context.session.data())) {
        if (!names.contains(candidate.name, Qt::CaseInsensitive))
            addRow(candidate.name, candidate.function, candidate.tookPart);
    }
    m_nobody->setVisible(m_rows.isEmpty());
    Q_EMIT chosenChanged();
}

QList<NewParticipant> ParticipantPicker::chosen() const
{
    QList<NewParticipant> people;
    for (const Row &row : m_rows) {
        if (row.tick->isChecked())
            people += NewParticipant{row.name(), row.functionId()};
    }
    return people;
}

void ParticipantPicker::addRow(const QString &name, EntityId function, bool isTicked)
{
    auto *line = new QWidget(m_people);
    auto *place = new QWidget(line);
    Row row{line, place, new QCheckBox(line), new ChoiceButton(place), {}, new QLabel(line)};
    QString shown = name;
    row.tick->setText(shown.replace(u'&', u"&&"_s));
    row.tick->setProperty("person", name);
    row.tick->setChecked(isTicked);
    row.tick->setObjectName(u"participant%1"_s.arg(m_rows.size()));
    row.function->setObjectName(u"participantFunction%1"_s.arg(m_rows.size()));
    setTextStyle(row.axes, TextStyle::Caption);
    setTextInk(row.axes, TextInk::Muted);
    auto *inner = new QHBoxLayout(place);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(row.function, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.tick, 1);
    layout->addWidget(place);
    layout->addWidget(row.axes);
    fillFunctions(row, function);
    m_column->insertWidget(m_column->count() - 1, line);
    m_rows += row;
    m_nobody->hide();
    fitColumns(m_rows.constLast());
    connect(row.tick, &QCheckBox::toggled, this, &ParticipantPicker::chosenChanged);
    connect(row.function, &ChoiceButton::chosen, this, &ParticipantPicker::tellAxes);
}

void ParticipantPicker::tellAxes()
{
    for (const Row &row : std::as_const(m_rows))
        row.axes->setText(axesOf(m_context.session.data(), row.functionId()));
}

void ParticipantPicker::fitColumns(const Row &row)
{
    row.place->setFixedWidth(themeOf(this).px(functionWidth));
    row.axes->setFixedWidth(themeOf(this).px(axesWidth));
    row.axes->setHidden(themeOf(this).isProjector);
}

void ParticipantPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    for (const Row &row : std::as_const(m_rows))
        fitColumns(row);
}

void ParticipantPicker::fillFunctions(Row &row, EntityId current)
{
    row.functions = {EntityId()};
    QStringList names = {tr("No function")};
    for (const Function &function : m_context.session.data().functions) {
        row.functions += function.id;
        names += function.title;
    }
    row.function->setLabel(tr("Function of %1").arg(row.name()), false);
    row.function->setChoices(names);
    row.function->setCurrent(int(std::max<qsizetype>(0, row.functions.indexOf(current))));
    row.axes->setText(axesOf(m_context.session.data(), row.functionId()));
}

void ParticipantPicker::addTyped()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    const auto there = std::find_if(m_rows.cbegin(), m_rows.cend(), [&name](const Row &row) {
        return row.name().compare(name, Qt::CaseInsensitive) == 0;
    });
    if (there != m_rows.cend())
        there->tick->setChecked(true);
    else
        addRow(name, {}, true);
    m_name->clear();
    m_name->setFocus();
    Q_EMIT chosenChanged();
}

void ParticipantPicker::refreshRoles()
{
    for (Row &row : m_rows)
        fillFunctions(row, row.functionId());
}

void ParticipantPicker::retranslate()
{
    m_nobody->setText(
        tr("Nobody is in the plan yet: add who is in the room by name below. Members and contacts "
           "of the Team view are offered here."));
    m_name->setPlaceholderText(tr("Somebody else"));
    m_name->setAccessibleName(tr("Name of somebody else who scores"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add somebody who scores"));
    refreshRoles();
}
