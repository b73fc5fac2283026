// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/illegibletext.h"

#include "slides/legibility.h"

#include <QCoreApplication>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(IllegibleText)
};

} // namespace

QString illegibleText(const LegibilityFinding &finding)
{
    switch (finding.kind) {
    case Illegibility::TextTooSmall:
        return Texts::tr("“%1” is too small to be read from the back row.").arg(finding.text);
    case Illegibility::TextTooPale:
        return Texts::tr("“%1” stands out too little from its ground.").arg(finding.text);
    case Illegibility::MarkTooPale:
        return Texts::tr("A mark stands out too little from its ground.");
    case Illegibility::OffSlide:
        return finding.text.isEmpty() ? Texts::tr("Something runs over the edge of the slide.")
                                      : Texts::tr("“%1” runs over the edge of the slide.").arg(finding.text);
    case Illegibility::TextsOverlap:
        return Texts::tr("“%1” lies over another text: a shorter title would give it room.")
            .arg(finding.text);
    case Illegibility::TextCutOff:
        return Texts::tr("“%1” does not fit in its place.").arg(finding.text);
    }
    return {};
}
