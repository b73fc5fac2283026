// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/checkinbox.h"

#include "common/gainlinestyle.h"
#include "common/typednumber.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "entities/checkin.h"
#include "fields/entitytype.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

CheckInBox::CheckInBox(const ViewContext &context, EntityId keyResult, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keyResult(keyResult)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_confidence(new QComboBox(this))
    , m_comment(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"checkInBox"_s);
    build();
    connect(&context.figures, &QuarterFigures::changed, this, &CheckInBox::follow);
    load();
}

void CheckInBox::build()
{
    setTextStyle(m_title, TextStyle::Body, QFont::DemiBold);
    m_hint->setObjectName(u"checkInHint"_s);
    setTextStyle(m_hint, TextStyle::Caption);
    m_value->setObjectName(u"checkInValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_confidence->setObjectName(u"checkInConfidence"_s);
    m_confidence->setAccessibleName(tr("Confidence, 0 to 10"));
    m_confidence->addItem(tr("Conf. –"));
    for (int level = 0; level <= 10; ++level)
        m_confidence->addItem(tr("Conf. %1").arg(level), level);
    m_comment->setObjectName(u"checkInComment"_s);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("What changed this week…"));
    m_save->setObjectName(u"checkInSave"_s);
    m_save->setProperty("primary", true);
    m_save->setAccessibleName(tr("Save the check-in"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 14);
    grid->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_hint);
    grid->addLayout(head, 0, 0, 1, 3);
    grid->addWidget(m_value, 1, 0);
    grid->addWidget(m_confidence, 1, 1);
    grid->addWidget(m_save, 1, 2);
    grid->addWidget(m_comment, 2, 0, 1, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    setVisible(!m_context.session.isReadOnly());
    connect(m_save, &QPushButton::clicked, this, &CheckInBox::save);
    connect(m_value, &QLineEdit::returnPressed, this, &CheckInBox::save);
    connect(m_comment, &QLineEdit::returnPressed, this, &CheckInBox::save);
}

void CheckInBox::edit(EntityId checkIn)
{
    m_checkIn = checkIn;
    load();
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

// Shows what is corrected, else the day's check-in, else an empty one beside the last value.
void CheckInBox::load()
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const KeyResult *keyResult = index.plan().keyResults.find(m_keyResult);
    if (!keyResult)
        return;
    m_day = m_context.session.today();
    const CheckIn *shown = index.plan().checkIns.find(m_checkIn);
    for (const CheckIn *checkIn : index.checkInsOf(m_keyResult)) {
        if (!shown && checkIn->date == m_day)
            shown = checkIn;
    }
    m_checkIn = shown ? shown->id : EntityId();
    if (shown)
        m_day = shown->date;
    tellProblem(false);
    m_title->setText(tr("Check-in of %1").arg(language.dayMonth(m_day)));
    m_value->setText(shown && shown->value ? language.withUnit(*shown->value, keyResult->unit) : QString());
    const auto current = currentOf(index, *keyResult);
    m_value->setPlaceholderText(current ? language.text(valueText(*keyResult, *current)) : tr("Value"));
    const CheckIn *last = shown ? shown : lastCheckIn(index, *keyResult);
    m_confidence->setCurrentIndex(last && last->confidence ? *last->confidence + 1 : 0);
    m_comment->setText(shown ? shown->comment : QString());
    m_value->setModified(false);
    m_comment->setModified(false);
}

void CheckInBox::follow()
{
    const bool isTyping = m_value->isModified() || m_comment->isModified();
    if (!isTyping)
        load();
}

void CheckInBox::save()
{
    const QString text = m_value->text().trimmed();
    const auto value = typedNumber(text, m_context.session.language());
    const bool isWrong = !text.isEmpty() && !value;
    tellProblem(isWrong);
    if (isWrong) {
        m_value->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QVariant level = m_confidence->currentData();
    const auto confidence = level.isValid() ? std::optional(level.toInt()) : std::nullopt;
    if (write(value, confidence)) {
        m_checkIn = {};
        load();
    }
}

Result<void> CheckInBox::write(std::optional<double> value, std::optional<int> confidence)
{
    PlanEditor &editor = m_context.session.editor();
    const QString comment = m_comment->text().trimmed();
    if (m_checkIn.isNull())
        return editor.addCheckIn({{}, m_keyResult, m_day, value, confidence, comment});
    const EntityType &type = entityType(EntityKind::CheckIn);
    const QString title = entityTitle(m_context.session.data(), EntityKind::KeyResult, m_keyResult);
    return editor.setAll(
        EntityKind::CheckIn,
        {{m_checkIn, type.fieldIndex(u"value"), value ? QVariant(*value) : QVariant()},
         {m_checkIn, type.fieldIndex(u"confidence"), confidence ? QVariant(*confidence) : QVariant()},
         {m_checkIn, type.fieldIndex(u"comment"), comment}},
        Message(QT_TRANSLATE_NOOP("Message", "Correct a check-in of %1"),
                m_context.session.language().quoted(title)));
}

void CheckInBox::tellProblem(bool isWrong)
{
    m_value->setProperty("invalid", isWrong);
    m_value->update();
    const QString example = m_context.session.language().number(72.5, 1);
    m_hint->setText(isWrong ? tr("◆ Not a number: type it like %1").arg(example) : tr("one minute"));
    setTextInk(m_hint, isWrong ? TextInk::AtRisk : TextInk::Muted);
}

void CheckInBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = theme.line(1.5);
    painter.setPen(QPen(theme.colors.accent, line));
    painter.setBrush(theme.colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), controlRadius,
                            controlRadius);
}
