// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

class Language;
class NoteLine;
class QWidget;
enum class Severity;
struct Finding;

// How a finding of plan health looks wherever it stands: in the list of all, in the details.
[[nodiscard]] Status statusOf(Severity severity);
// Fix: with the button that leads to what mends it, the entity's field, its details or a step.
enum class FindingVerb { None, Fix };
[[nodiscard]] NoteLine *makeFindingLine(const Finding &finding, const Language &language, FindingVerb verb,
                                        QWidget *parent);
