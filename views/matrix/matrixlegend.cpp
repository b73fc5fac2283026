// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixlegend.h"

#include "common/gainlinestyle.h"
#include "matrix/legendbutton.h"

#include <QEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 8;
constexpr int projectorSpacing = 5;
// How wide names may be, tried from the widest; with 0 only the signs are left.
constexpr std::array nameWidths = {280, 180, 140, 110, 84, 60, 40, 0};

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"matrixLegend"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

void MatrixLegend::setEntries(const QList<LegendEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    QSet<QString> known;
    for (const LegendEntry &entry : entries) {
        auto *button = new LegendButton(entry, this);
        button->setProjector(m_isProjector);
        connect(button, &QAbstractButton::clicked, this, [this, key = entry.key] { toggle(key); });
        m_buttons += button;
        button->show();
        known += entry.key;
    }
    const bool lostSome = !known.contains(m_lit);
    m_lit &= known;
    showLit();
    updateGeometry();
    arrange();
    if (lostSome)
        Q_EMIT litChanged();
}

void MatrixLegend::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    for (LegendButton *button : std::as_const(m_buttons))
        button->setProjector(isProjector);
    updateGeometry();
    arrange();
}

void MatrixLegend::toggle(const QString &key)
{
    if (!m_lit.remove(key))
        m_lit += key;
    showLit();
    Q_EMIT litChanged();
}

void MatrixLegend::showLit()
{
    for (LegendButton *button : std::as_const(m_buttons)) {
        const bool isLit = m_lit.contains(button->entry().key);
        button->setChecked(isLit);
        button->setDimmed(!m_lit.isEmpty() && !isLit);
    }
}

int MatrixLegend::gap() const
{
    return themeOf(this).px(m_isProjector ? projectorSpacing : spacing);
}

int MatrixLegend::widthAt(int mostOfName) const
{
    int width = 0;
    for (const LegendButton *button : m_buttons)
        width += button->widthAt(mostOfName) + gap();
    return width;
}

QSize MatrixLegend::sizeHint() const
{
    const int height = m_buttons.isEmpty() ? 0 : m_buttons.constFirst()->sizeHint().height();
    const QMargins margins = contentsMargins();
    return {widthAt(nameWidths.front()) + margins.left() + margins.right(),
            height + margins.top() + margins.bottom()};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void MatrixLegend::arrange()
{
    const QRect room = contentsRect();
    size_t fitting = 0;
    while (fitting + 1 < nameWidths.size() && widthAt(nameWidths.at(fitting)) > room.width())
        ++fitting;
    const int most = nameWidths.at(fitting);
    int x = room.left() + (m_isProjector ? 0 : std::max(0, room.width() - widthAt(most)));
    for (LegendButton *button : std::as_const(m_buttons)) {
        const int high = button->sizeHint().height();
        button->setGeometry(x, room.top() + (room.height() - high) / 2, button->widthAt(most), high);
        x += button->width() + gap();
    }
}

void MatrixLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MatrixLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Legend"));
    if (event->type() == QEvent::StyleChange)
        arrange();
}
