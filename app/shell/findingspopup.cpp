// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findingspopup.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "shell/findingdelegate.h"
#include "shell/rowlist.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int popupWidth = 480;
constexpr int mostRows = 8;

} // namespace

FindingsPopup::FindingsPopup(const QList<Finding> &findings, const PlanSession &session, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_findings(findings)
    , m_list(new RowList(this))
{
    const Theme &theme = themeOf(parent);
    setObjectName(u"findings"_s);
    setAccessibleName(tr("Plan health"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme.px(12), 1, theme.px(8));
    column->setSpacing(theme.px(8));
    auto *heading =
        new QLabel(findings.isEmpty() ? tr("Nothing to see: every check passes.") : tr("Plan health"));
    heading->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    setTextStyle(heading, findings.isEmpty() ? TextStyle::Body : TextStyle::Section);
    column->addWidget(heading);
    column->addWidget(m_list);
    QList<RowContent> rows;
    QList<Severity> severities;
    for (const Finding &finding : findings) {
        rows += RowContent{session.language().text(finding.text), {}, {}, {}, false};
        severities += finding.severity;
    }
    m_list->setObjectName(u"findingList"_s);
    m_list->setAccessibleName(tr("Points to see"));
    m_list->setItemDelegate(new FindingDelegate(severities, theme.px(popupWidth) - 2, m_list));
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_list->setFixedHeight(m_list->heightOfRows(mostRows));
    connect(m_list, &RowList::chosen, this, [this](int row) {
        const Finding finding = m_findings.at(row);
        close();
        Q_EMIT chosen(finding);
    });
}

void FindingsPopup::showBelow(const QWidget *button)
{
    setFixedWidth(themeOf(button).px(popupWidth));
    adjustSize();
    const QRect room = button->screen()->availableGeometry();
    QPoint place = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 4));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void FindingsPopup::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setPen(theme.colors.strong);
    painter.setBrush(theme.colors.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
