// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/inboxfacts.h"

#include "common/gainlinestyle.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int wordGap = 6;
constexpr int factGap = 20;

} // namespace

InboxFacts::InboxFacts(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"inboxFacts"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void InboxFacts::setCounts(const InboxCounts &counts)
{
    m_facts = {{counts.toTriage, tr("to triage"), false},
               {counts.waiting, tr("wait for a word", nullptr, counts.waiting), counts.waiting > 0},
               {counts.deflected, tr("avoided this month", nullptr, counts.deflected), false}};
    QStringList said;
    for (const Fact &fact : std::as_const(m_facts))
        said += QLocale().toString(fact.count) + u' ' + fact.words;
    setAccessibleName(said.join(u", "_s));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

int InboxFacts::widthOf(const Fact &fact) const
{
    const Theme &theme = themeOf(this);
    return QFontMetrics(theme.font(TextStyle::Small, QFont::DemiBold))
               .horizontalAdvance(QLocale().toString(fact.count))
        + theme.px(wordGap) + QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(fact.words);
}

QSize InboxFacts::sizeHint() const
{
    const Theme &theme = themeOf(this);
    int width = 0;
    for (const Fact &fact : m_facts)
        width += widthOf(fact) + theme.px(factGap);
    return {width, theme.px(controlHeight)};
}

QSize InboxFacts::minimumSizeHint() const
{
    return {m_facts.isEmpty() ? 0 : widthOf(m_facts.constFirst()), sizeHint().height()};
}

void InboxFacts::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    int left = 0;
    for (const Fact &fact : std::as_const(m_facts)) {
        const int width = widthOf(fact);
        if (left > 0 && left + width > this->width())
            return;
        const QRect room(left, 0, width + 2, height());
        painter.setFont(theme.font(TextStyle::Small, QFont::DemiBold));
        painter.setPen(fact.isWarning ? theme.statusText(Status::AtRisk) : theme.colors.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(fact.count));
        painter.setFont(theme.font(TextStyle::Small));
        painter.setPen(theme.colors.muted);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, fact.words);
        left += width + theme.px(factGap);
    }
}
