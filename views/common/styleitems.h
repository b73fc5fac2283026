// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;
struct Theme;

// How GainlineStyle draws rows, headers, menus and tabs.
// Of the first column of a table whose header has the property "inCard".
inline constexpr int tableIndent = 12;

void drawRowGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme);
// The room of a tree row before its first cell.
void drawBranchGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme);
void drawCurrentItemFrame(QPainter *painter, const QRect &rect, const Theme &theme);
void drawBranch(QPainter *painter, const QStyleOption &option, const Theme &theme);
void drawHeaderSection(QPainter *painter, const QStyleOptionHeader &option, const Theme &theme);
void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option, const Theme &theme);
void drawMenuPanel(QPainter *painter, const QRect &rect, const Theme &theme);
void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const Theme &theme);
void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const Theme &theme);
void drawTab(QPainter *painter, const QStyleOptionTab &option, const Theme &theme);
