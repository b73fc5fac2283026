// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;
struct ViewContext;

// Asks where to, and writes the deck that the window shows there, as PDF, presentation or pictures after the
// name's ending; a notice on `toastParent` says so. Returns the file; empty when it was cancelled or failed,
// which the prompt has then said.
QString exportDeckFile(const ViewContext &context, QWidget *toastParent);
