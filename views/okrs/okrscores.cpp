// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrscores.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/statusmark.h"
#include "painting/strokes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int soundFrom = 90;
constexpr int weakBelow = 60;
constexpr qsizetype mostFindings = 12; // one reads no more before mending some

constexpr auto traitKeys = std::to_array<QLatin1StringView>(
    {QLatin1StringView("focus"), QLatin1StringView("measurable"), QLatin1StringView("owned"),
     QLatin1StringView("actionable"), QLatin1StringView("aligned")});

Status statusOf(const TraitScore &score)
{
    if (score.score < weakBelow)
        return Status::AtRisk;
    return score.score < soundFrom ? Status::Attention : Status::OnTrack;
}

} // namespace

OkrScores::OkrScores(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(new QHBoxLayout(this))
    , m_why(new ElidedLabel({}, this))
{
    setObjectName(u"okrScores"_s);
    m_why->setObjectName(u"okrScoreWhy"_s);
    setTextStyle(m_why, TextStyle::Small);
    setTextInk(m_why, TextInk::Muted);
    m_row->setContentsMargins(20, 7, 20, 7);
    m_row->setSpacing(16);
    m_row->addWidget(m_why, 1);
    connect(&context.figures, &QuarterFigures::changed, this, &OkrScores::refresh);
    refresh();
}

void OkrScores::refresh()
{
    const QWidget *focus = m_buttons ? m_buttons->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    if (m_buttons) {
        m_buttons->hide();
        m_buttons->deleteLater(); // its menu may be what changed the plan
    }
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const QList<TraitScore> scores = traitScores(m_context.figures.index(), m_context.figures.quarter());
    for (const TraitScore &score : scores)
        addScore(row, score);
    m_row->insertWidget(0, m_buttons);
    m_buttons->show();
    m_hasScores = !scores.isEmpty();
    setShown(m_isShown);
    tellWeakest(scores);
    if (auto *again = focused.isEmpty() ? nullptr : m_buttons->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void OkrScores::setShown(bool isShown)
{
    m_isShown = isShown;
    setVisible(m_isShown && m_hasScores);
}

void OkrScores::addScore(QHBoxLayout *row, const TraitScore &score)
{
    const Language &language = m_context.session.language();
    const QString name = language.text(traitName(score.trait));
    auto *button = new QPushButton(tr("%1 %2").arg(name).arg(score.score), m_buttons);
    button->setObjectName(u"okrScore_"_s + traitKeys.at(size_t(score.trait)));
    button->setProperty("small", true);
    button->setProperty("flatAccent", true);
    const QString why = language.text(score.why);
    button->setAccessibleName(tr("%1: %2 out of 100").arg(name).arg(score.score));
    button->setAccessibleDescription(why);
    button->setToolTip(why);
    row->addWidget(new StatusMark(statusOf(score), m_buttons));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, button, score] { explain(button, score); });
}

void OkrScores::explain(const QWidget *button, const TraitScore &score)
{
    const Language &language = m_context.session.language();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"okrScoreMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(language.text(score.why))->setEnabled(false);
    if (!score.findings.isEmpty())
        menu->addSeparator();
    for (const Finding &finding : score.findings.first(std::min(score.findings.size(), mostFindings))) {
        QAction *action = menu->addAction(language.text(finding.text));
        action->setEnabled(!finding.entity.isNull());
        connect(action, &QAction::triggered, this, [this, finding] {
            m_context.session.selection().select(finding.entity);
            m_context.openDetails();
        });
    }
    if (const qsizetype more = score.findings.size() - mostFindings; more > 0)
        menu->addAction(tr("And %n more, once these are mended.", nullptr, int(more)))->setEnabled(false);
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void OkrScores::tellWeakest(const QList<TraitScore> &scores)
{
    const auto weakest =
        std::min_element(scores.cbegin(), scores.cend(),
                         [](const TraitScore &a, const TraitScore &b) { return a.score < b.score; });
    m_why->setText(weakest == scores.cend() ? QString() : m_context.session.language().text(weakest->why));
}

void OkrScores::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairlineBelow(&painter, QRectF(0, 0, width(), 1), themeOf(this).colors.border);
}

void OkrScores::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
