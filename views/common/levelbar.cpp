// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/levelbar.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "items/okrrow.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"
#include "scenes/healthstatus.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int gapBetween = 10; // between two texts
constexpr int gapAround = 4; // between the bar and what is written at it

// Writes texts along one line as long as there is room for them.
class LineOfTexts {
public:
    LineOfTexts(QPainter &painter, const QRectF &room, int gap)
        : m_painter(painter)
        , m_room(room)
        , m_gap(gap)
    {
    }
    void write(double x, const QString &text)
    {
        if (text.isEmpty())
            return;
        const double width = m_painter.fontMetrics().horizontalAdvance(text) + 1;
        const double left =
            std::clamp(x - width / 2, m_room.left(), std::max(m_room.left(), m_room.right() - width));
        const QRectF place(left, m_room.top(), width, m_room.height());
        const bool isTaken = std::any_of(m_taken.cbegin(), m_taken.cend(), [&](const QRectF &taken) {
            return taken.adjusted(-m_gap, 0, m_gap, 0).intersects(place);
        });
        if (isTaken)
            return;
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
        m_taken += place;
    }

private:
    QPainter &m_painter;
    QRectF m_room;
    int m_gap;
    QList<QRectF> m_taken;
};

} // namespace

LevelBar::LevelBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelBar::setContent(const KrBar &bar, const LevelTexts &texts)
{
    m_bar = bar;
    m_texts = texts;
    QStringList spoken = {texts.start, texts.commit, texts.target, texts.stretch, texts.expected};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

void LevelBar::setKeyResult(const PlanIndex &index, const KeyResult &keyResult, QDate today,
                            const Language &language)
{
    const auto bar = barOf(index, keyResult, today);
    setVisible(bar && keyResult.kind != KeyResultKind::Milestone);
    if (isHidden())
        return;
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const auto text = [&](const QString &sentence, std::optional<double> value) {
        return value ? sentence.arg(language.text(valueText(keyResult, *value))) : QString();
    };
    // What has been reached stays in the ink it was reached in; its square says the rest.
    const Status status = statusOf(healthOf(index, keyResult, today).health).value_or(Status::Outdated);
    setContent({status == Status::Done ? Status::OnTrack : status, bar->value, bar->commit, bar->target,
                bar->expected, bar->former},
               {text(tr("start %1"), numbers.start), text(tr("commit %1"), numbers.commit),
                language.text(targetText(keyResult)), text(tr("stretch %1"), numbers.stretch),
                text(tr("expected today: %1"), expectedOf(index, keyResult, today))});
}

QSize LevelBar::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QSize bar = krBarSize(theme);
    return {bar.width(), bar.height() + 2 * (theme.lineHeight(TextStyle::Caption) + theme.px(gapAround))};
}

void LevelBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const double line = theme.lineHeight(TextStyle::Caption);
    const double gap = theme.px(gapAround);
    const QRectF track = QRectF(rect()).adjusted(0, line + gap, 0, -line - gap);
    drawKrBar(&painter, track, m_bar, theme);
    const auto placeOf = [&](std::optional<double> share) {
        return track.left() + track.width() * std::clamp(share.value_or(0), 0.0, 1.0);
    };
    LineOfTexts below(painter, QRectF(0, height() - line, width(), line), theme.px(gapBetween));
    painter.setPen(theme.colors.text);
    painter.setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    below.write(placeOf(m_bar.target), m_texts.target);
    painter.setFont(theme.font(TextStyle::Caption));
    below.write(placeOf(m_bar.commit), m_texts.commit);
    painter.setPen(theme.colors.muted);
    below.write(0, m_texts.start);
    below.write(width(), m_texts.stretch);
    if (m_bar.expected) {
        LineOfTexts above(painter, QRectF(0, 0, width(), line), theme.px(gapBetween));
        above.write(placeOf(m_bar.expected), m_texts.expected);
    }
}
