// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/deckparts.h"

#include "common/gainlinestyle.h"
#include "common/toggleswitch.h"
#include "document/quarterfigures.h"
#include "items/showndeck.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int switchGap = 20;
constexpr int rowGap = 8;

} // namespace

DeckParts::DeckParts(QuarterFigures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
{
    setObjectName(u"deckParts"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const SlideKind part : allSlideKinds())
        addSwitch(slidePartKey(part));
    retranslate();
    connect(&figures, &QuarterFigures::deckChoiceChanged, this, &DeckParts::follow);
    follow();
}

void DeckParts::addSwitch(const QString &key)
{
    auto *toggle = new ToggleSwitch({}, this);
    toggle->setObjectName(u"part_"_s + key);
    m_switches += toggle;
    connect(toggle, &ToggleSwitch::clicked, this, [this, key](bool isOn) {
        DeckChoice choice = m_figures.deckChoice();
        choice.leftOut.removeAll(key);
        if (!isOn)
            choice.leftOut += key;
        m_figures.setDeckChoice(choice);
    });
}

void DeckParts::retranslate()
{
    const QStringList names = {tr("Title"),      tr("Strategy"), tr("Matrix"),
                               tr("Objectives"), tr("Timeline"), tr("Not doing")};
    for (int i = 0; i < m_switches.size(); ++i) {
        m_switches.at(i)->setText(names.at(i));
        m_switches.at(i)->setAccessibleName(tr("Slides in the deck: %1").arg(names.at(i)));
        m_switches.at(i)->updateGeometry();
    }
    setAccessibleName(tr("Parts of the deck"));
    updateGeometry();
}

void DeckParts::follow()
{
    const QStringList &leftOut = m_figures.deckChoice().leftOut;
    const QList<SlideKind> parts = allSlideKinds();
    const qsizetype shown = parts.size() - leftOut.size();
    for (int i = 0; i < m_switches.size(); ++i) {
        const bool isOn = !leftOut.contains(slidePartKey(parts.at(i)));
        m_switches.at(i)->setChecked(isOn);
        const bool isLast = isOn && shown == 1;
        m_switches.at(i)->setEnabled(!isLast);
        m_switches.at(i)->setToolTip(isLast ? tr("A deck has at least one part.") : QString());
    }
}

QList<QRect> DeckParts::rooms(int width) const
{
    const Theme &theme = themeOf(this);
    QList<QRect> rooms;
    QPoint at;
    for (const ToggleSwitch *toggle : m_switches) {
        const QSize size = toggle->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, rooms.constLast().bottom() + 1 + theme.px(rowGap));
        rooms += QRect(at, size);
        at.rx() += size.width() + theme.px(switchGap);
    }
    return rooms;
}

int DeckParts::heightForWidth(int width) const
{
    return rooms(width).constLast().bottom() + 1;
}

QSize DeckParts::sizeHint() const
{
    return {rooms(QWIDGETSIZE_MAX).constLast().right() + 1, heightForWidth(width())};
}

QSize DeckParts::minimumSizeHint() const
{
    int widest = 0;
    for (const ToggleSwitch *toggle : m_switches)
        widest = std::max(widest, toggle->sizeHint().width());
    return {widest, heightForWidth(width())};
}

void DeckParts::resizeEvent(QResizeEvent *)
{
    const QList<QRect> places = rooms(width());
    for (int i = 0; i < m_switches.size(); ++i)
        m_switches.at(i)->setGeometry(places.at(i));
}
