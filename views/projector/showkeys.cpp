// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/showkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShowKeys)
};

struct KeyVerb {
    int key;
    ShowVerb verb;
};

constexpr std::array keyVerbs = {
    KeyVerb{Qt::Key_PageDown, ShowVerb::Next},
    KeyVerb{Qt::Key_Right, ShowVerb::Next},
    KeyVerb{Qt::Key_Down, ShowVerb::Next},
    KeyVerb{Qt::Key_Space, ShowVerb::Next},
    KeyVerb{Qt::Key_N, ShowVerb::Next},
    KeyVerb{Qt::Key_Enter, ShowVerb::Enter},
    KeyVerb{Qt::Key_Return, ShowVerb::Enter},
    KeyVerb{Qt::Key_PageUp, ShowVerb::Previous},
    KeyVerb{Qt::Key_Left, ShowVerb::Previous},
    KeyVerb{Qt::Key_Up, ShowVerb::Previous},
    KeyVerb{Qt::Key_Backspace, ShowVerb::Previous},
    KeyVerb{Qt::Key_P, ShowVerb::Previous},
    KeyVerb{Qt::Key_Home, ShowVerb::First},
    KeyVerb{Qt::Key_End, ShowVerb::Last},
    KeyVerb{Qt::Key_B, ShowVerb::Black},
    KeyVerb{Qt::Key_Period, ShowVerb::Black},
    KeyVerb{Qt::Key_W, ShowVerb::White},
    KeyVerb{Qt::Key_Comma, ShowVerb::White},
    KeyVerb{Qt::Key_Escape, ShowVerb::Leave},
    KeyVerb{Qt::Key_F, ShowVerb::Freeze},
    KeyVerb{Qt::Key_L, ShowVerb::Spotlight},
    KeyVerb{Qt::Key_Z, ShowVerb::Zoom},
    KeyVerb{Qt::Key_Tab, ShowVerb::Overview},
    KeyVerb{Qt::Key_J, ShowVerb::Jump},
    KeyVerb{Qt::Key_Question, ShowVerb::Help},
    KeyVerb{Qt::Key_F1, ShowVerb::Help},
    KeyVerb{Qt::Key_F5, ShowVerb::Start},
};

// Shift alone is needed for digits, points and question marks on many keyboards.
bool isCombination(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

std::optional<ShowVerb> showVerbOf(const QKeyEvent &event)
{
    const auto *found = std::find_if(keyVerbs.begin(), keyVerbs.end(),
                                     [&event](const KeyVerb &entry) { return entry.key == event.key(); });
    return isCombination(event) || found == keyVerbs.end() ? std::nullopt : std::optional(found->verb);
}

std::optional<int> digitOf(const QKeyEvent &event)
{
    const bool isDigit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
    return isDigit && !isCombination(event) ? std::optional(event.key() - Qt::Key_0) : std::nullopt;
}

QList<ShowKeyHelp> showKeyHelp()
{
    return {
        {Texts::tr("Page Down → ↓ Space Enter N, or click"), Texts::tr("next slide")},
        {Texts::tr("Page Up ← ↑ Backspace P"), Texts::tr("previous slide")},
        {Texts::tr("Home, End"), Texts::tr("first slide, last slide")},
        {Texts::tr("a number, then Enter"), Texts::tr("that slide")},
        {Texts::tr("Tab"), Texts::tr("all slides; arrows and Enter choose one")},
        {Texts::tr("B or ."), Texts::tr("black screen, and back")},
        {Texts::tr("W or ,"), Texts::tr("white screen, and back")},
        {Texts::tr("F"), Texts::tr("hold the picture, and let it go")},
        {Texts::tr("L"), Texts::tr("spotlight on the pointer, and off")},
        {Texts::tr("Z"), Texts::tr("larger around the pointer, and back")},
        {Texts::tr("J"), Texts::tr("the live view behind it; Esc comes back")},
        {Texts::tr("Esc"), Texts::tr("leave black, hold, light or zoom, else end the show")},
        {Texts::tr("?"), Texts::tr("this help")},
    };
}
