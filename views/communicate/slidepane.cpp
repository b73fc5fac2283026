// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/slidepane.h"

#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/fieldrow.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "rules/decks.h"
#include "slides/slidebuilder.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldGap = 12;

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    return column;
}

} // namespace

SlidePane::SlidePane(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_written(new QWidget(this))
    , m_unsaved(new QWidget(this))
    , m_explanation(new QLabel(m_unsaved))
    , m_save(new QPushButton(m_unsaved))
{
    setObjectName(u"slidePane"_s);
    setTextStyle(m_heading, TextStyle::Section);
    m_heading->setWordWrap(true);
    auto *fields = columnIn(m_written);
    m_title = addField(u"title"_s, fields);
    m_ownTitleHint = new QLabel(m_written);
    m_ownTitleHint->setWordWrap(true);
    setTextStyle(m_ownTitleHint, TextStyle::Caption);
    setTextInk(m_ownTitleHint, TextInk::Muted);
    fields->addWidget(m_ownTitleHint);
    m_body = addField(u"body"_s, fields);
    m_notes = addField(u"notes"_s, fields);
    m_minutes = addField(u"minutes"_s, fields);
    m_explanation->setWordWrap(true);
    setTextInk(m_explanation, TextInk::Muted);
    m_save->setObjectName(u"saveDeck"_s);
    auto *unsaved = columnIn(m_unsaved);
    unsaved->addWidget(m_explanation);
    unsaved->addWidget(m_save, 0, Qt::AlignLeft);
    auto *column = columnIn(this);
    column->addWidget(m_heading);
    column->addWidget(m_unsaved);
    column->addWidget(m_written);
    connect(m_save, &QPushButton::clicked, this, &SlidePane::saveWanted);
    connect(&context.figures, &QuarterFigures::changed, this, &SlidePane::follow);
    retranslate();
}

FieldRow *SlidePane::addField(const QString &key, QVBoxLayout *column)
{
    const int field = entityType(EntityKind::DeckSlide).fieldIndex(key);
    auto *row = new FieldRow(m_context, {m_context.session, EntityKind::DeckSlide, field}, m_written);
    column->addWidget(row);
    column->addWidget(row->notes());
    return row;
}

void SlidePane::retranslate()
{
    m_explanation->setText(tr("This deck writes itself from the plan. Kept as a deck of your own, its slides can be "
                              "put in order, left out and added to, with titles, speaker notes and minutes."));
    m_save->setText(tr("Arrange this deck"));
    m_save->setEnabled(!m_context.session.isReadOnly());
    follow();
}

void SlidePane::setPage(const SlidePage &page)
{
    const bool isOther = page.entry.id != m_page.entry.id;
    m_page = page;
    for (FieldRow *row : {m_title, m_body, m_notes, m_minutes}) {
        if (!isOther)
            break;
        row->commit(); // what was typed for the slide before
        if (!page.entry.id.isNull())
            row->setEntities({page.entry.id});
    }
    follow();
}

void SlidePane::follow()
{
    const DeckSlide *slide = m_context.session.data().deckSlides.find(m_page.entry.id);
    m_written->setVisible(slide);
    m_unsaved->setVisible(!slide);
    const DeckSlide shown = slide ? *slide : m_page.entry;
    DeckSlide unnamed = shown;
    unnamed.title.clear();
    m_heading->setText(m_context.session.language().text(slideName(m_context.session.data(), unnamed)));
    if (!slide)
        return;
    for (FieldRow *row : {m_title, m_body, m_notes, m_minutes})
        row->refresh();
    m_body->setVisible(shown.kind == SlideKind::FreeText);
    m_title->setVisible(takesTitle(shown));
    tellTitle();
}

// The title from the data stands in the empty field; the hint says whose a written one is.
void SlidePane::tellTitle()
{
    auto *line = qobject_cast<QLineEdit *>(m_title->editor()->control());
    const bool isOwn = !m_page.entry.title.isEmpty();
    if (line)
        line->setPlaceholderText(isOwn ? tr("From the data") : QString(m_page.title).replace(u'\n', u' '));
    m_ownTitleHint->setVisible(!takesTitle(m_page.entry) || !isOwn);
    m_ownTitleHint->setText(takesTitle(m_page.entry)
                                ? tr("Empty: the sentence taken from the data.")
                                : tr("Each page of this slide has a title of its own, from the data."));
}

void SlidePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
