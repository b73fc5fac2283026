// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/inboxdelegate.h"

#include "items/inboxmodel.h"
#include "painting/icon.h"
#include "painting/pill.h"
#include "painting/prioritybars.h"
#include "painting/statusshape.h"
#include "painting/strokes.h"
#include "painting/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 20;
constexpr int barsColumn = 36; // from the edge to the title: padding + this
constexpr int signColumn = 178;
constexpr int ageColumn = 52;
constexpr int ownerColumn = 40;
constexpr int promiseColumn = 124;
constexpr int narrowPromise = 108;
constexpr int narrowList = 820; // the sign then stands on the second line
constexpr int smallIcon = 14;
constexpr int iconGap = 6;

int baseOfLines(const QRect &row, const Theme &theme)
{
    const int lines = theme.lineHeight(TextStyle::Body) + theme.lineHeight(TextStyle::Caption);
    return row.center().y() - lines / 2;
}

void drawLine(QPainter *painter, const QRect &room, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

QString iconOf(RequestSign sign)
{
    switch (sign) {
    case RequestSign::Repeated:
        return u"copy"_s;
    case RequestSign::AnswerReady:
        return u"answer"_s;
    case RequestSign::NotTold:
        return u"communicate"_s;
    case RequestSign::Aged:
        return u"chevron-up"_s;
    case RequestSign::AskManager:
    case RequestSign::None:
        break;
    }
    return {};
}

} // namespace

InboxLayout::InboxLayout(const QRect &row, const Theme &theme, int signWidth)
{
    const bool isNarrow = row.width() < theme.px(narrowList);
    const int gap = theme.px(12);
    QRect room = row.adjusted(theme.px(padding), 0, -theme.px(padding), 0);
    const auto takeRight = [&room, gap](int width) {
        const QRect taken(room.right() - width + 1, room.top(), width, room.height());
        room.setRight(taken.left() - gap);
        return taken;
    };
    promise = takeRight(theme.px(isNarrow ? narrowPromise : promiseColumn));
    owner = takeRight(theme.px(ownerColumn));
    age = takeRight(theme.px(ageColumn));
    if (!isNarrow)
        sign = takeRight(theme.px(signColumn));
    bars = QRect(room.left(), room.top(), theme.px(barsColumn - 8), room.height());
    room.setLeft(room.left() + theme.px(barsColumn));
    const int first = theme.lineHeight(TextStyle::Body);
    const int second = theme.lineHeight(TextStyle::Caption);
    const int top = baseOfLines(row, theme);
    title = QRect(room.left(), top, room.width(), first);
    const int side = theme.px(smallIcon);
    channel = QRect(room.left(), top + first + (second - side) / 2 + 1, side, side);
    requester = QRect(channel.right() + theme.px(iconGap), top + first, 0, second);
    requester.setRight(room.right());
    if (isNarrow) {
        const int width = std::min(signWidth, requester.width() * 2 / 3);
        sign = QRect(requester.right() - width + 1, requester.top(), width, second);
        if (width > 0)
            requester.setRight(sign.left() - gap);
    }
}

int InboxDelegate::heightOf(const QModelIndex &index) const
{
    return index.data(InboxModel::IsHeadingRole).toBool() ? headingHeight : twoLineRowHeight;
}

void InboxDelegate::drawHeading(QPainter *painter, const QRect &row, const QModelIndex &index,
                                const Theme &theme)
{
    painter->fillRect(row, theme.colors.bg);
    drawHairlineBelow(painter, row, theme.colors.border);
    if (row.top() > 0)
        drawHairlineBelow(painter, QRect(row.left(), row.top() - 1, row.width(), 1), theme.colors.border);
    const QRect room = row.adjusted(theme.px(padding), 0, -theme.px(padding), 0);
    painter->setFont(theme.font(TextStyle::Small, QFont::DemiBold));
    painter->setPen(theme.colors.text);
    const QString title = index.data().toString();
    drawLine(painter, room, title);
    const int used = painter->fontMetrics().horizontalAdvance(title) + theme.px(8);
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(theme.colors.muted);
    drawLine(painter, room.adjusted(used, 0, 0, 0),
             QLocale().toString(index.data(InboxModel::CountRole).toInt()));
}

int InboxDelegate::signWidth(const QModelIndex &index, const Theme &theme)
{
    const QString text = index.data(InboxModel::SignTextRole).toString();
    const QFontMetrics metrics(theme.font(TextStyle::Caption, QFont::Medium));
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + theme.px(smallIcon + iconGap + 2) + 2;
}

void InboxDelegate::drawSign(QPainter *painter, const QRect &room, const QModelIndex &index,
                             const Theme &theme)
{
    const QString text = index.data(InboxModel::SignTextRole).toString();
    if (text.isEmpty())
        return;
    const auto sign = RequestSign(index.data(InboxModel::SignRole).toInt());
    const int side = theme.px(smallIcon);
    const QRect mark(room.left(), room.center().y() - side / 2, side, side);
    const bool isWarning = sign == RequestSign::AskManager || sign == RequestSign::NotTold;
    if (isWarning)
        drawStatusShape(painter, mark, Status::Attention, theme);
    else
        drawIcon(painter, mark, iconOf(sign), theme.colors.accent);
    const bool hasMark = sign != RequestSign::None;
    painter->setFont(theme.font(TextStyle::Caption, hasMark ? QFont::Medium : QFont::Normal));
    painter->setPen(isWarning     ? theme.statusText(Status::Attention)
                        : hasMark ? theme.colors.text
                                  : theme.colors.muted);
    drawLine(painter, room.adjusted(hasMark ? side + theme.px(iconGap + 2) : 0, 0, 0, 0), text);
}

void InboxDelegate::drawPromise(QPainter *painter, const QRect &room, const QModelIndex &index,
                                const Theme &theme)
{
    const auto state = PromiseState(index.data(InboxModel::PromiseStateRole).toInt());
    const QString text = index.data(InboxModel::PromiseRole).toString();
    const bool isAtRisk = state == PromiseState::NoAnswer || state == PromiseState::Late;
    const bool isStrong = isAtRisk || state == PromiseState::Today;
    const bool isQuiet = state == PromiseState::None || state == PromiseState::Closed;
    painter->setFont(theme.font(TextStyle::Small, isStrong ? QFont::DemiBold : QFont::Normal));
    painter->setPen(isAtRisk      ? theme.statusText(Status::AtRisk)
                        : isQuiet ? theme.colors.muted
                                  : theme.colors.text);
    drawLine(painter, room, text, Qt::AlignRight);
    if (!isAtRisk)
        return;
    const int side = theme.px(smallIcon);
    const int width = std::min(painter->fontMetrics().horizontalAdvance(text), room.width());
    drawStatusShape(
        painter,
        QRect(room.right() - width - side - theme.px(iconGap), room.center().y() - side / 2, side, side),
        Status::AtRisk, theme);
}

void InboxDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Theme &theme) const
{
    if (index.data(InboxModel::IsHeadingRole).toBool())
        return drawHeading(painter, option.rect, index, theme);
    const InboxLayout layout(option.rect, theme, signWidth(index, theme));
    drawPriorityBars(painter, layout.bars, index.data(InboxModel::StepRole).toInt(), theme);
    painter->setFont(theme.font(TextStyle::Body, QFont::Medium));
    painter->setPen(theme.colors.text);
    drawLine(painter, layout.title, index.data().toString());
    drawIcon(painter, layout.channel, index.data(InboxModel::ChannelIconRole).toString(), theme.colors.muted);
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.colors.muted);
    drawLine(painter, layout.requester, index.data(InboxModel::RequesterRole).toString());
    drawSign(painter, layout.sign, index, theme);
    painter->setFont(theme.font(TextStyle::Small));
    painter->setPen(theme.colors.muted);
    drawLine(painter, layout.age, index.data(InboxModel::AgeRole).toString());
    if (const QString initials = index.data(InboxModel::OwnerInitialsRole).toString(); !initials.isEmpty())
        drawAvatar(painter, layout.owner, initials, RoleTint(index.data(InboxModel::OwnerTintRole).toInt()),
                   theme);
    drawPromise(painter, layout.promise, index, theme);
}
