// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"
#include "rules/messagestyle.h"
#include "slides/deckexport.h"

class QLabel;
class SlidePreview;

// What a meeting has decided, as the slide that the room sees, as PDF, and as text to send.
class MeetingSummary final : public DialogFrame {
    Q_OBJECT

public:
    MeetingSummary(const ViewContext &context, EntityId meeting, QWidget *parent = nullptr);

private:
    void copy(MessageStyle style);
    void exportPdf();
    void say(const QString &sentence);

    ViewContext m_context;
    EntityId m_meeting;
    DeckPages m_pages;
    SlidePreview *m_slide;
    QLabel *m_said;
};
