// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/checkinlist.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "okrs/sectionheading.h"
#include "rules/keyresultscore.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 6;
constexpr int dateWidth = 62;
constexpr int valueWidth = 54;
constexpr int aboutWidth = 190;

} // namespace

CheckInList::CheckInList(const ViewContext &context, EntityId keyResult, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keyResult(keyResult)
    , m_extent(extent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"checkInList"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(
        makeSectionHeading(extent == Extent::All ? tr("All check-ins") : tr("Last check-ins"), this));
    connect(&context.figures, &QuarterFigures::changed, this, &CheckInList::refresh);
    refresh();
}

void CheckInList::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const KeyResult *keyResult = index.plan().keyResults.find(m_keyResult);
    if (!keyResult)
        return;
    if (m_rows)
        m_rows->deleteLater(); // its delete button may still be handling the click
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_column->addWidget(m_rows);
    const auto checkIns = index.checkInsOf(m_keyResult);
    const qsizetype most = m_extent == Extent::All ? qsizetype(checkIns.size()) : mostShown;
    const qsizetype shown = std::min(most, qsizetype(checkIns.size()));
    for (qsizetype i = 0; i < shown; ++i)
        addRow(*keyResult, **(checkIns.rbegin() + i));
    m_rows->show();
    setVisible(shown > 0);
}

void CheckInList::addRow(const KeyResult &keyResult, const CheckIn &checkIn)
{
    const Language &language = m_context.session.language();
    const Theme &theme = themeOf(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const QString day = language.shortDayMonth(checkIn.date);
    auto *date = new QLabel(day, m_rows);
    setTextStyle(date, TextStyle::Small);
    setTextInk(date, TextInk::Muted);
    date->setFixedWidth(theme.px(dateWidth));
    auto *value =
        new QLabel(checkIn.value ? language.text(valueText(keyResult, *checkIn.value)) : u"–"_s, m_rows);
    setTextStyle(value, TextStyle::Small, QFont::DemiBold);
    value->setMinimumWidth(theme.px(valueWidth));
    auto *comment = new ElidedLabel(checkIn.comment, m_rows);
    setTextStyle(comment, TextStyle::Small);
    row->addWidget(date);
    row->addWidget(value);
    if (m_extent == Extent::All) {
        auto *about = new ElidedLabel(circumstances(checkIn), m_rows);
        setTextStyle(about, TextStyle::Small);
        setTextInk(about, TextInk::Muted);
        about->setFixedWidth(theme.px(aboutWidth));
        row->addWidget(about);
    }
    row->addWidget(comment, 1);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    if (!m_context.session.isReadOnly())
        addVerbs(row, checkIn.id, day);
}

// "7 / 10 · Run took its place"
QString CheckInList::circumstances(const CheckIn &checkIn) const
{
    QStringList parts;
    if (checkIn.confidence)
        parts += tr("%1 / 10").arg(*checkIn.confidence);
    if (checkIn.blocker != Blocker::None) {
        const Choice *blocker = choiceOfKey(choicesOf<Blocker>(), choiceKey(checkIn.blocker));
        parts += choiceLabel(*blocker, m_context.session.language());
    }
    return parts.join(u" · "_s);
}

void CheckInList::addVerbs(QHBoxLayout *row, EntityId checkIn, const QString &day)
{
    auto *edit = new IconButton(u"edit"_s, tr("Correct the check-in of %1").arg(day), m_rows);
    edit->setObjectName(u"editCheckIn%1"_s.arg(checkIn.value));
    auto *remove = new IconButton(u"trash"_s, tr("Delete the check-in of %1").arg(day), m_rows);
    remove->setObjectName(u"deleteCheckIn%1"_s.arg(checkIn.value));
    row->addWidget(edit);
    row->addWidget(remove);
    connect(edit, &IconButton::clicked, this, [this, checkIn] { Q_EMIT editWanted(checkIn); });
    connect(remove, &IconButton::clicked, this, [this, checkIn] {
        (void)m_context.session.editor().remove({{EntityKind::CheckIn, checkIn}});
    });
}
