// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/palette.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double fillShare = 0.16;
constexpr double progressShare = 0.36;

using GoalOutlines = std::array<QRgb, goalColorCount>;

QColor opaque(QRgb rgb)
{
    return QColor(rgb | 0xff000000);
}

GoalColors goalColors(const QColor &outline, const QColor &ground, const QColor &onOutline)
{
    return {outline, tinted(outline, fillShare, ground), tinted(outline, progressShare, ground), onOutline};
}

void setGoals(Palette &palette, const GoalOutlines &outlines, const QColor &onOutline)
{
    for (size_t i = 0; i < outlines.size(); ++i)
        palette.goals[i] = goalColors(opaque(outlines[i]), palette.raised, onOutline);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

Palette Palette::light()
{
    Palette p;
    p.bg = opaque(0xF6F4EF);
    p.surface = opaque(0xFDFCFA);
    p.raised = opaque(0xFFFFFF);
    p.sunken = opaque(0xEDEAE2);
    p.load = opaque(0xCBC8C1);
    p.border = opaque(0xE1DCD1);
    p.strong = opaque(0x858073);
    p.text = opaque(0x1C1E24);
    p.muted = opaque(0x5A5D66);
    p.mutedHi = opaque(0x494C55);
    p.accent = opaque(0x273FBC);
    p.accentHover = opaque(0x1D3098);
    p.onAccent = opaque(0xFFFFFF);
    p.soft = opaque(0xE7EBFB);
    p.selection = opaque(0xC9D2F8);
    p.quick = opaque(0xEFF2FD);
    p.drop = opaque(0xF4F1EA);
    p.statuses = {{{opaque(0x17724A), opaque(0xDDF0E5)},
                   {opaque(0x8A5700), opaque(0xFAEACB)},
                   {opaque(0xB3261E), opaque(0xFBE1DD)},
                   {opaque(0x5A5D66), opaque(0xE9E6DF)},
                   {opaque(0x34415E), opaque(0xE2E6EF)}}};
    setGoals(p, {0x2E64A0, 0x9A5D10, 0x2E8088, 0x652C90, 0xC24E60, 0x1F5443, 0x373660, 0x8F1414},
             opaque(0xFFFFFF));
    p.roles = {{{opaque(0xFDF3D3), opaque(0xA87700)},
                {opaque(0xD5E7F7), opaque(0x1F76C2)},
                {opaque(0xD1EFEC), opaque(0x0F8378)},
                {opaque(0xE3CFF3), opaque(0x730FC3)},
                {opaque(0xE0DEFD), opaque(0x6558F5)},
                {opaque(0xF1E4DC), opaque(0x8C5A3C)}}};
    p.roleText = opaque(0x232F3A);
    p.zone = opaque(0xD5E7F7);
    p.zoneBorder = opaque(0x1F76C2);
    p.orgBox = opaque(0x5B6B7A);
    p.onOrgBox = opaque(0xFFFFFF);
    return p;
}

Palette Palette::dark()
{
    Palette p;
    p.isDark = true;
    p.bg = opaque(0x181716);
    p.surface = opaque(0x1F1E1C);
    p.raised = opaque(0x292724);
    p.sunken = opaque(0x121110);
    p.load = opaque(0x4E4B45);
    p.border = opaque(0x3B3833);
    p.strong = opaque(0x8F8A7E);
    p.text = opaque(0xF0EDE6);
    p.muted = opaque(0xB0ABA1);
    p.mutedHi = opaque(0xCFCBC2);
    p.accent = opaque(0x9DAFFF);
    p.accentHover = opaque(0xB7C4FF);
    p.onAccent = opaque(0x11173A);
    p.soft = opaque(0x2A3058);
    p.selection = opaque(0x3B4580);
    p.quick = opaque(0x22253A);
    p.drop = opaque(0x1A1918);
    p.statuses = {{{opaque(0x63CB98), opaque(0x1B3528)},
                   {opaque(0xE8B450), opaque(0x3D2F12)},
                   {opaque(0xFF9488), opaque(0x472320)},
                   {opaque(0xB0ABA1), opaque(0x33302C)},
                   {opaque(0xB8C4E0), opaque(0x2B3140)}}};
    setGoals(p, {0x63B7EC, 0xF6C673, 0x91DCDE, 0xB271EC, 0xE691AA, 0x2B966D, 0x747CBC, 0xD2612D},
             opaque(0x14151A));
    p.roles = {{{opaque(0x3B3216), opaque(0xE6BE4E)},
                {opaque(0x1B3148), opaque(0x6FB2EC)},
                {opaque(0x153632), opaque(0x4CC3B4)},
                {opaque(0x3A2449), opaque(0xC78CF0)},
                {opaque(0x2C2A55), opaque(0xA49CFF)},
                {opaque(0x3A2C23), opaque(0xD9A684)}}};
    p.roleText = p.text;
    p.zone = opaque(0x1B3148);
    p.zoneBorder = opaque(0x6FB2EC);
    p.orgBox = opaque(0x5B6B7A);
    p.onOrgBox = opaque(0xFFFFFF);
    return p;
}

Palette Palette::forSlides()
{
    Palette p = light();
    p.muted = p.mutedHi;
    return p;
}

GoalColors Palette::goal(int color) const
{
    if (color >= 1 && color <= goalColorCount)
        return goals[size_t(color - 1)];
    GoalColors neutral = goalColors(muted, raised, isDark ? opaque(0x14151A) : opaque(0xFFFFFF));
    if (isDark && muted == mutedHi) // of slides: text on it is read from the back row
        neutral.progress = neutral.fill;
    return neutral;
}

Status statusOfScore(double score)
{
    if (score < 0.3)
        return Status::AtRisk;
    return score < 0.7 ? Status::Attention : Status::OnTrack;
}

QColor tinted(const QColor &color, double share, const QColor &ground)
{
    const auto mix = [share](int over, int under) {
        return int(std::lround(over * share + under * (1 - share)));
    };
    return QColor(mix(color.red(), ground.red()), mix(color.green(), ground.green()),
                  mix(color.blue(), ground.blue()));
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = relativeLuminance(one);
    const double b = relativeLuminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
