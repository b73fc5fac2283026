// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/traydelegate.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "items/needstoplacemodel.h"
#include "painting/icon.h"
#include "painting/pill.h"
#include "painting/statusshape.h"
#include "rules/goalof.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int cardGap = 8;
constexpr int gripWidth = 18;

// The card inside its row: room for the outline, and for the gap to the next card.
QRectF cardRect(const QRect &row, const Theme &theme)
{
    return QRectF(row).adjusted(1.5, 1.5, -1.5, -theme.px(cardGap));
}

QRect titleRect(const QRect &card, const Theme &theme)
{
    const int pad = theme.px(padding);
    return card.adjusted(pad, pad, -pad - theme.px(gripWidth), -pad);
}

int titleHeight(const QString &title, int width, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextStyle::Small, QFont::Medium));
    const QRect needed = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, title);
    return std::min(needed.height(), 2 * metrics.lineSpacing());
}

QList<EntityId> goalsAt(const QModelIndex &index)
{
    return index.data(NeedsToPlaceModel::GoalsRole).value<QList<EntityId>>();
}

QString noGoal()
{
    return TrayDelegate::tr("No goal");
}

} // namespace

TrayDelegate::TrayDelegate(const PlanSession &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
{
}

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRectF card = cardRect(QRect(0, 0, width, theme.px(200)), theme);
    const QRect title = titleRect(card.toRect(), theme);
    const int height = theme.px(padding) * 2 + titleHeight(index.data().toString(), title.width(), theme)
        + theme.px(6) + theme.lineHeight(TextStyle::Caption) + theme.px(cardGap);
    return {width, height};
}

void TrayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = cardRect(option.rect, theme);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const QColor edge = hasFocus || isSelected ? theme.colors.accent : theme.colors.border;
    painter->setPen(QPen(edge, hasFocus ? 2 : 1));
    painter->setBrush(isSelected ? theme.colors.soft : theme.colors.raised);
    painter->drawRoundedRect(card, theme.px(8), theme.px(8));

    QRect title = titleRect(card.toRect(), theme);
    title.setHeight(titleHeight(index.data().toString(), title.width(), theme));
    painter->setFont(theme.font(TextStyle::Small, QFont::Medium));
    painter->setPen(theme.colors.text);
    painter->drawText(title, Qt::TextWordWrap, index.data().toString());
    const QRectF grip(card.right() - theme.px(padding) - theme.px(14), card.top() + theme.px(padding),
                      theme.px(14), theme.px(14));
    drawIcon(painter, grip, u"grip"_s, theme.colors.muted);
    const int line = theme.lineHeight(TextStyle::Caption);
    drawGoals(painter,
              QRect(title.left(), int(card.bottom()) - theme.px(padding) - line,
                    int(card.width()) - 2 * theme.px(padding), line),
              index, theme);
    painter->restore();
}

int TrayDelegate::goalsWidth(const QModelIndex &index, const Theme &theme) const
{
    const QList<EntityId> goals = goalsAt(index);
    if (goals.isEmpty())
        return theme.px(18)
            + QFontMetrics(theme.font(TextStyle::Caption, QFont::Medium)).horizontalAdvance(noGoal());
    return int(goals.size()) * theme.px(32);
}

void TrayDelegate::drawGoals(QPainter *painter, const QRect &line, const QModelIndex &index,
                             const Theme &theme) const
{
    const int width = goalsWidth(index, theme);
    const QRect origin = line.adjusted(0, 0, -width - theme.px(6), 0);
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.colors.muted);
    QString from = index.data(NeedsToPlaceModel::OriginRole).toString();
    if (painter->fontMetrics().horizontalAdvance(from) > origin.width())
        from = from.section(u" · "_s, 0, 0); // the function alone says more than half a name
    painter->drawText(origin, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(from, Qt::ElideRight, origin.width()));
    QRect sign(line.right() - width, line.top(), width, line.height());
    const QList<EntityId> goals = goalsAt(index);
    if (goals.isEmpty()) {
        drawStatusShape(painter,
                        QRectF(sign.left(), sign.center().y() - theme.px(7), theme.px(14), theme.px(14)),
                        Status::Attention, theme);
        painter->setFont(theme.font(TextStyle::Caption, QFont::Medium));
        painter->setPen(theme.statusText(Status::Attention));
        painter->drawText(sign.adjusted(theme.px(18), 0, 0, 0), Qt::AlignVCenter, noGoal());
        return;
    }
    for (EntityId id : goals) {
        if (const Goal *goal = m_session.data().goals.find(id)) {
            drawGoalTag(painter, QRectF(sign.left() + theme.px(5), sign.top(), theme.px(26), sign.height()),
                        goal->color, goalLabel(*goal), theme);
        }
        sign.setLeft(sign.left() + theme.px(32));
    }
}
