// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/cutcomparison.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "entities/plandata.h"
#include "rules/whatif.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 132;

} // namespace

CutComparison::CutComparison(QWidget *parent)
    : QWidget(parent)
    , m_difference(new QLabel(this))
    , m_from(makeColumn(u"comparedFrom"_s))
    , m_to(makeColumn(u"comparedTo"_s))
{
    setObjectName(u"cutComparison"_s);
    m_difference->setObjectName(u"cutDifference"_s);
    m_difference->setWordWrap(true);
    setTextStyle(m_difference, TextStyle::Body, QFont::Medium);
    setTextInk(m_difference, TextInk::Accent);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(themeOf(this).px(gutter));
    for (const Column &column : {m_from, m_to}) {
        auto *side = new QVBoxLayout;
        side->setSpacing(2);
        side->addWidget(column.name);
        side->addWidget(column.figures);
        side->addSpacing(6);
        side->addWidget(column.head);
        side->addWidget(column.needs, 1);
        sides->addLayout(side, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_difference);
    layout->addLayout(sides, 1);
}

CutComparison::Column CutComparison::makeColumn(const QString &objectName)
{
    Column column{new QLabel(this), new QLabel(this), new QLabel(this), new QListWidget(this)};
    setTextStyle(column.name, TextStyle::Section);
    setTextStyle(column.figures, TextStyle::Small);
    setTextStyle(column.head, TextStyle::Caption, QFont::DemiBold);
    for (QLabel *label : {column.figures, column.head})
        setTextInk(label, TextInk::Muted);
    column.name->setTextFormat(Qt::PlainText);
    column.figures->setObjectName(objectName + u"Figures"_s);
    column.needs->setObjectName(objectName + u"Needs"_s);
    column.needs->setFrameShape(QFrame::NoFrame);
    column.needs->setMinimumHeight(themeOf(this).px(listHeight));
    return column;
}

void CutComparison::compare(const Side &from, const Side &to, const PlanData &plan, const Language &language)
{
    const CutDifference difference = cutDifference(from.ranking, to.ranking);
    QStringList words;
    for (const Message &part : differenceInWords(difference))
        words += language.text(part);
    m_difference->setText(
        from.ranking.quarter == to.ranking.quarter
            ? tr("%1 → %2: %3").arg(from.name, to.name, words.join(u" · "_s))
            : tr("They are for different quarters, %1 and %2.")
                  .arg(from.ranking.quarter.label(language), to.ranking.quarter.label(language)));
    fill(m_from, from, difference.leaving, plan, language);
    fill(m_to, to, difference.entering, plan, language);
}

void CutComparison::fill(const Column &column, const Side &side, const QList<EntityId> &only,
                         const PlanData &plan, const Language &language)
{
    column.name->setText(side.name);
    column.figures->setText(tr("Line at %1 d · %2 d kept")
                                .arg(language.number(side.ranking.capacity.available(), 0),
                                     language.number(side.ranking.capacity.kept, 0)));
    column.head->setText(only.isEmpty() ? tr("No need stands above this line only")
                                        : tr("Above this line only: %1").arg(only.size()));
    column.needs->clear();
    column.needs->setAccessibleName(tr("Above the line of %1 only").arg(language.quoted(side.name)));
    for (const EntityId id : only) {
        const Need *need = plan.needs.find(id);
        const RankedNeed *row = side.ranking.find(id);
        if (need && row)
            column.needs->addItem(tr("%1 · %2 d").arg(need->title, language.number(row->days, 0)));
    }
}
