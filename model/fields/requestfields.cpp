// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "fields/fieldtables.h"

template <>
const QList<Field> &fieldsOf<Request>()
{
    static const QList<Field> fields = {
        makeField<&Request::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
                                   FieldFlag::Title | FieldFlag::Required),
        makeField<&Request::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                                         FieldType::LongText, FieldFlag::Wide),
        makeField<&Request::requester>("requester", QT_TRANSLATE_NOOP("Field", "Requester"),
                                       FieldType::Reference)
            .to(EntityKind::Contact),
        makeField<&Request::function>("function", QT_TRANSLATE_NOOP("Field", "Function"),
                                      FieldType::Reference)
            .to(EntityKind::Function),
        makeField<&Request::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel"), FieldType::Choice),
        makeField<&Request::nature>("nature", QT_TRANSLATE_NOOP("Field", "Nature"), FieldType::Choice),
        makeField<&Request::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), FieldType::Choice),
        makeField<&Request::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), FieldType::Choice),
        makeField<&Request::outcomeReason>("outcome_reason",
                                           QT_TRANSLATE_NOOP("Field", "Reason of the outcome"),
                                           FieldType::Text, FieldFlag::Wide),
        makeField<&Request::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldType::Reference)
            .to(EntityKind::Member),
        makeField<&Request::raisedOn>("raised_on", QT_TRANSLATE_NOOP("Field", "Raised on"), FieldType::Date),
        makeField<&Request::promisedOn>("promised_on", QT_TRANSLATE_NOOP("Field", "Promised for"),
                                        FieldType::Date),
        makeField<&Request::notYetReason>("not_yet_reason", QT_TRANSLATE_NOOP("Field", "Why not yet"),
                                          FieldType::Text, FieldFlag::Wide),
        makeField<&Request::answeredOn>("answered_on", QT_TRANSLATE_NOOP("Field", "First answered on"),
                                        FieldType::Date),
        makeField<&Request::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on"), FieldType::Date),
        makeField<&Request::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact"), FieldType::Integer)
            .within(1, 5),
        makeField<&Request::realNeed>("real_need", QT_TRANSLATE_NOOP("Field", "What it is really for"),
                                      FieldType::Text, FieldFlag::Wide),
        makeField<&Request::beneficiary>("beneficiary", QT_TRANSLATE_NOOP("Field", "Who benefits"),
                                         FieldType::Choice),
        makeField<&Request::alone>("alone", QT_TRANSLATE_NOOP("Field", "Could solve it alone"),
                                   FieldType::Choice),
        makeField<&Request::misunderstanding>("misunderstanding",
                                              QT_TRANSLATE_NOOP("Field", "Misunderstanding of the process"),
                                              FieldType::Choice),
        makeField<&Request::oneMember>("one_member", QT_TRANSLATE_NOOP("Field", "One member can do it alone"),
                                       FieldType::Choice),
        makeField<&Request::lowEffort>("low_effort", QT_TRANSLATE_NOOP("Field", "At most one day"),
                                       FieldType::Choice),
        makeField<&Request::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), FieldType::Number)
            .within(0, 100000),
        makeField<&Request::spentMinutes>("spent_minutes", QT_TRANSLATE_NOOP("Field", "Minutes spent"),
                                          FieldType::Number)
            .within(0, 100000),
        makeField<&Request::need>("need", QT_TRANSLATE_NOOP("Field", "Need"), FieldType::Reference)
            .to(EntityKind::Need),
        makeField<&Request::rollout>("rollout", QT_TRANSLATE_NOOP("Field", "Rollout"), FieldType::Reference)
            .to(EntityKind::Rollout),
        makeField<&Request::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer"), FieldType::Reference)
            .to(EntityKind::Answer),
        makeField<&Request::repeats>("repeats", QT_TRANSLATE_NOOP("Field", "Repeats"), FieldType::Reference)
            .to(EntityKind::Request),
        makeField<&Request::deflected>("deflected", QT_TRANSLATE_NOOP("Field", "Deflected"),
                                       FieldType::Boolean),
        makeField<&Request::tags>("tags", QT_TRANSLATE_NOOP("Field", "Labels"), FieldType::Text),
        makeField<&Request::link>("link", QT_TRANSLATE_NOOP("Field", "Link"), FieldType::Text),
        makeField<&Request::sourceKey>("source_key", QT_TRANSLATE_NOOP("Field", "Source key"),
                                       FieldType::Text),
    };
    return fields;
}
