// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sampleplan.h"

#include "core/language.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "planlines.h"
#include "rules/capacity.h"
#include "rules/goalof.h"
#include "rules/keyresulthealth.h"
#include "rules/objectivescore.h"
#include "rules/planhealth.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <QDebug>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter currentQuarter{2027, 1};
constexpr Quarter nextQuarter{2027, 2};

QDate writtenDay()
{
    return {2027, 3, 11};
}

PlanData sample(const QString &language)
{
    const auto plan = samplePlan(Language(language), writtenDay());
    return plan ? *plan : PlanData();
}

// What does not depend on the language: everything but sentences.
QString shapeOf(const PlanData &plan)
{
    QString shape;
    for (const EntityType &type : allEntityTypes()) {
        for (qsizetype row = 0; row < type.count(plan); ++row) {
            shape += QLatin1StringView(type.key) + u' ' + type.idAt(plan, row).toString();
            for (const Field &field : *type.fields) {
                const QVariant value = field.read(type.at(plan, row));
                const bool text = field.type == FieldType::Text || field.type == FieldType::LongText;
                shape += u' ';
                shape +=
                    text ? (value.isValid() ? u"text"_s : u"-"_s) : QDebug::toString(toJson(field, value));
            }
            shape += u'\n';
        }
    }
    return shape;
}

QStringList textsOf(const PlanData &plan)
{
    QStringList texts;
    for (const EntityType &type : allEntityTypes()) {
        for (qsizetype row = 0; row < type.count(plan); ++row) {
            for (const Field &field : *type.fields) {
                if (field.type == FieldType::Text || field.type == FieldType::LongText)
                    texts += field.read(type.at(plan, row)).toString();
            }
        }
    }
    return texts;
}

QString stateOf(const Need &need)
{
    return QString(choiceKey(need.status) + u' ' + need.quarter.toString()).trimmed();
}

// What the log says of a need last.
QString lastState(const PlanData &plan, EntityId need)
{
    QString state;
    for (const Decision &decision : plan.decisions)
        state = decision.item == need ? decision.after : state;
    return state;
}

} // namespace

class TestSamplePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPartOfTheProgramInBothLanguages()
    {
        for (const QString &code : Language::codes()) {
            const auto plan = samplePlan(Language(code), writtenDay());
            QVERIFY2(plan, qPrintable(Language().text(plan.error())));
        }
    }

    void hasTheSameIdsNumbersAndDatesInBothLanguages()
    {
        QCOMPARE(shapeOf(sample(u"en"_s)).split(u'\n'), shapeOf(sample(u"fr"_s)).split(u'\n'));
    }

    void holdsWhatThePicturesCount()
    {
        const PlanData plan = sample(u"fr"_s);
        QCOMPARE(plan.settings().title, u"Roadmap RevOps"_s);
        QCOMPARE(plan.settings().company, u"Kervello"_s);
        QCOMPARE(plan.members.find(plan.settings().head)->name, u"Claire Delmas"_s);
        QCOMPARE(plan.settings().fiscalStartMonth, 1);
        QCOMPARE(plan.goals.size(), 5);
        QCOMPARE(plan.members.size(), 9);
        QCOMPARE(plan.needs.size(), 40);
        QCOMPARE(plan.projects.size(), 12);
        const PlanIndex index(plan);
        QCOMPARE(objectivesIn(index, currentQuarter).size(), 3);
        QCOMPARE(objectivesIn(index, Quarter()).size(), 2);
        const auto numberless = [&index](const KeyResult &keyResult) {
            return healthOf(index, keyResult, writtenDay()).health == Health::NoNumbers;
        };
        QCOMPARE(std::count_if(plan.keyResults.begin(), plan.keyResults.end(), numberless), 1);
        QCOMPARE(plan.keyResults.size(), 10);
        QCOMPARE(rankingOf(index, nextQuarter).needs.size(), 18);
        QCOMPARE(rankingOf(index, nextQuarter).keptCount(), 13);
    }

    void asksForNeedsFromEveryFunction()
    {
        const PlanData plan = sample(u"fr"_s);
        QSet<EntityId> functions;
        for (const Need &need : plan.needs)
            functions += need.function;
        QCOMPARE(functions.size(), plan.functions.size());
        QVERIFY(!functions.contains(EntityId()));
    }

    void givesEveryFieldAValueItMayHold()
    {
        for (const QString &code : Language::codes()) {
            const PlanData plan = sample(code);
            for (const EntityType &type : allEntityTypes()) {
                for (qsizetype row = 0; row < type.count(plan); ++row) {
                    for (const Field &field : *type.fields) {
                        const QVariant value = field.read(type.at(plan, row));
                        const Message problem = problemWith(field, value);
                        QVERIFY2(problem.isEmpty(), qPrintable(Language().text(problem)));
                        QCOMPARE(normalised(field, value), value);
                    }
                }
            }
        }
    }

    void leavesNoMarkAndNoStraightApostrophe()
    {
        for (const QString &code : Language::codes()) {
            for (const QString &text : textsOf(sample(code))) {
                QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
                QVERIFY2(!text.contains(u'\''), qPrintable(text));
                static const QRegularExpression breakable(u" [:;?!%»]|« "_s);
                QVERIFY2(!text.contains(breakable), qPrintable(text));
            }
        }
    }

    void ranksTheNextQuarterAsThePictureDoes()
    {
        const Language french(u"fr");
        const QStringList expected = {
            u"1 E2 Motif de perte obligatoire dans le CRM | 2,6 | 3 | 3 kept"_s,
            u"2 E3 Alertes de fin de contrat à 90\u00a0jours | 2,0 | 4 | 7 kept"_s,
            u"3 E5 Handover SDR → AE\u00a0: critères et délai | 2,0 | 7 | 14 kept"_s,
            u"4 E1 Réduire le délai de réponse aux leads | 1,7 | 13 | 27 kept"_s,
            u"5 E5 Modèles d’e-mails SDR partagés | 1,7 | 2 | 29 kept"_s,
            u"6 E1 Suivi des sources de pipeline | 1,4 | 10 | 39 kept"_s,
            u"7 E3 Tableau de bord churn | 1,3 | 28 | 67 kept"_s,
            u"8 E2 Fiabiliser le forecast | 1,3 | 43 | 110 kept"_s,
            u"9 E5 Onboarding AE en 30\u00a0jours | 1,2 | 31 | 141 kept"_s,
            u"10 E5 Signature électronique\u00a0: adoption | 1,1 | 22 | 163 kept"_s,
            u"11 E2 Rapport hebdomadaire du CODIR | 1,1 | 3 | 166 kept"_s,
            u"12 E2 Dédoublonner les comptes | 1,1 | 11 | 177 kept"_s,
            u"13 E3 Score de santé client | 1,0 | 64 | 241 kept"_s,
            u"line 256, 15 left"_s,
            u"14 E4 Refonte des territoires commerciaux | 0,9 | 85 | 326 open"_s,
            u"15 E1 Attribution marketing multi-touch | 0,7 | 91 | 417 open"_s,
            u"16 E5 Calcul des commissions outillé | 0,7 | 54 | 471 open"_s,
            u"17 E4 Portail partenaires | 0,5 | 82 | 553 open"_s,
            u"18 E3 Changer l’outil d’enquête NPS | 0,5 | 37 | 590 open"_s,
        };
        QCOMPARE(rankingLines(sample(u"fr"_s), french, nextQuarter), expected);
    }

    void namesNeedsInEnglishAsTheProjectorPictureDoes()
    {
        const PlanData plan = sample(u"en"_s);
        const PlanIndex index(plan);
        QStringList names;
        for (const RankedNeed &row : rankingOf(index, nextQuarter).needs)
            names += u"%1 %2"_s.arg(entityShortTitle(plan, EntityKind::Need, row.id)).arg(row.days);
        const QStringList expected = {
            u"Mandatory loss reason 3"_s,  u"Contract end alerts 4"_s, u"SDR → AE handover 7"_s,
            u"Lead response time 13"_s,    u"Shared SDR e-mails 2"_s,  u"Pipeline sources 10"_s,
            u"Churn dashboard 28"_s,       u"Reliable forecast 43"_s,  u"AE onboarding in 30 days 31"_s,
            u"E-signature adoption 22"_s,  u"Weekly board report 3"_s, u"Deduplicate accounts 11"_s,
            u"Customer health score 64"_s, u"Sales territories 85"_s,  u"Multi-touch attribution 91"_s,
            u"Commission tooling 54"_s,    u"Partner portal 82"_s,     u"NPS survey tool 37"_s,
        };
        QCOMPARE(names, expected);
    }

    void keepsSixNeedsToPlaceTheOldestFirst()
    {
        const PlanData plan = sample(u"fr"_s);
        const PlanIndex index(plan);
        QStringList lines;
        for (EntityId id : needsToPlace(index, nextQuarter)) {
            const Need &need = *plan.needs.find(id);
            QStringList goals;
            for (EntityId goal : need.goals)
                goals += goalLabel(*plan.goals.find(goal));
            lines += u"%1 | %2 | %3 | %4"_s.arg(need.title, plan.functions.find(need.function)->title,
                                                plan.contacts.find(need.stakeholder)->name, goals.join(u' '));
        }
        const QStringList expected = {
            u"Prévision de renouvellement | Service client | Nina Vidal | E3"_s,
            u"Enrichir les comptes automatiquement | Ventes | Julien Caron | E1 E5"_s,
            u"Nurturing des leads froids | Marketing | Maud Tessier | E1"_s,
            u"Devis en plusieurs devises | Finance | Paul Arnaud | E4"_s,
            u"Enquête de satisfaction interne | Direction | Claire Delmas | "_s,
            u"Bilan des webinaires | Marketing | Maud Tessier | E1"_s,
        };
        QCOMPARE(lines, expected);
    }

    void sharesTheCapacityOfThePicture()
    {
        const PlanData plan = sample(u"fr"_s);
        const Capacity capacity = capacityOf(PlanIndex(plan), nextQuarter);
        QCOMPARE(capacity.total, 534.0);
        QCOMPARE(std::round(capacity.run), 160.0);
        QCOMPARE(capacity.committed, 118.0);
        QCOMPARE(capacity.kept, 241.0);
        QCOMPARE(std::round(capacity.available()), 256.0);
        QCOMPARE(std::round(capacity.free()), 15.0);
    }

    void scoresOkrsAsThePictureDoes()
    {
        const QStringList expected = {
            u"Rendre le forecast fiable pour décider plus tôt | KB | 0,59 | attention"_s,
            u"  Écart entre forecast et réalisé | IM | 11\u00a0% | 0,50 | 7 | attention"_s,
            u"  Opportunités avec prochaine étape datée | KB | 83\u00a0% | 0,56 | 8 | on_track"_s,
            u"  Opportunités à la bonne étape | NR | 95\u00a0% | 0,70 | 9 | done"_s,
            u"Répondre aux leads tant qu’ils sont chauds | LF | 0,31 | at_risk"_s,
            u"  Leads MQL traités sous 24\u00a0heures | LF | 72\u00a0% | 0,17 | 3 | at_risk"_s,
            u"  Délai médian de première réponse | YL | 10\u00a0h | 0,40 | 6 | attention"_s,
            u"  Taux de conversion MQL → SQL | LF | 16,5\u00a0% | 0,37 | 5 | outdated"_s,
            u"Voir le churn arriver et garder nos clients | TG | 0,72 | on_track"_s,
            u"  Comptes à risque repérés 90\u00a0jours avant | TG | 66\u00a0% | 0,63 | 8 | on_track"_s,
            u"  Churn logo du trimestre | NR | 2,1\u00a0% | 0,80 | 8 | on_track"_s,
            u"  Part du parc couverte par le score de santé | HL | no_numbers"_s,
        };
        QCOMPARE(okrLines(sample(u"fr"_s), Language(u"fr"), currentQuarter, writtenDay()), expected);
    }

    void expectsTheValueOfThePictureToday()
    {
        const PlanData plan = sample(u"fr"_s);
        const PlanIndex index(plan);
        const KeyResult *leads = nullptr;
        for (const KeyResult &keyResult : plan.keyResults)
            leads = keyResult.title.startsWith(u"Leads MQL") ? &keyResult : leads;
        QVERIFY(leads);
        QCOMPARE(std::round(expectedOf(index, *leads, writtenDay()).value_or(0)), 87.0);
        QCOMPARE(std::round(100 * elapsedShare(runOf(index, *leads), writtenDay())), 77.0);
        const CheckIn *last = lastCheckIn(index, *leads);
        QCOMPARE(last->date, QDate(2027, 3, 4));
        QCOMPARE(last->comment, u"Deux SDR absents, file non reprise"_s);
    }

    void plansProjectsAsThePictureDoes()
    {
        const QStringList expected = {
            u"E2 Forecast hebdomadaire outillé | KB | 11-01 26-03 | 82 | on_track | 08-02 Bascule CRM"_s,
            u"E2 Étapes de vente redéfinies | NR | 18-01 12-02 | 100 | done"_s,
            u"E2 Prévision de fin de trimestre | IM | 30-03 11-06 | 0 | 11-06 CODIR"_s,
            u"E1 Routage automatique des leads | YL | 04-01 26-03 | 55 | at_risk"_s,
            u"E1 Délai de réponse SDR | LF | 30-03 07-05 | 0"_s,
            u"E3 Signaux d’usage dans le CRM | TG | 01-02 09-04 | 60 | on_track"_s,
            u"E3 Tableau de bord churn | TG | 13-04 04-06 | 0"_s,
            u"E3 Score de santé client | IM | 20-04 23-07 | 0 | 07-06 Pilote 40\u00a0comptes"_s,
            u"E5 Handover SDR → AE | NR | 12-04 28-05 | 0 | 28-05 Charte signée"_s,
            u"E5 Onboarding AE en 30\u00a0jours | HL | 29-03 25-06 | 0 | 03-05 Promotion de mai"_s,
            u"E5 Signature électronique\u00a0: adoption | HL | 05-04 21-05 | 0"_s,
            u"E4 Territoires et équipe DACH | SM | 07-06 24-09 | 0 | 01-09 Feu vert"_s,
        };
        QCOMPARE(projectLines(sample(u"fr"_s), writtenDay()), expected);
    }

    void findsTheKeyResultWithoutNumbersAndThatAllFallDueAtTheEnd()
    {
        const PlanData plan = sample(u"fr"_s);
        QStringList findings;
        for (const Finding &finding : planHealth(PlanIndex(plan), nextQuarter, writtenDay()))
            findings += finding.check + u' ' + entityTitle(plan, finding.entity.kind, finding.entity.id);
        const QStringList expected = {
            u"key_result_without_start Part du parc couverte par le score de santé"_s,
            u"key_result_without_target Part du parc couverte par le score de santé"_s,
            u"key_results_all_due_last_day Rendre le forecast fiable pour décider plus tôt"_s,
            u"key_results_all_due_last_day Répondre aux leads tant qu’ils sont chauds"_s,
            u"key_results_all_due_last_day Voir le churn arriver et garder nos clients"_s,
        };
        QCOMPARE(findings, expected);
    }

    void saysWhyNeedsBelowTheLineAreNotDone()
    {
        const PlanData plan = sample(u"fr"_s);
        const PlanIndex index(plan);
        QStringList lines;
        for (const RankedNeed &row : rankingOf(index, nextQuarter).needs) {
            const Need &need = *plan.needs.find(row.id);
            if (!row.kept)
                lines += u"%1 | %2"_s.arg(need.decisionReason, need.quarter.toString());
        }
        const QStringList expected = {
            u"85\u00a0jours pour 15\u00a0libres\u00a0: premier rang du T3 | 2027-Q3"_s,
            u"Attend d’abord le suivi des sources de pipeline | 2027-Q4"_s,
            u"La finance choisit l’outil en juin | 2027-Q3"_s,
            u"82\u00a0jours pour un impact de 2,2 sur 5 | "_s,
            u"L’outil actuel suffit jusqu’en décembre | "_s,
        };
        QCOMPARE(lines, expected);
    }

    void logsTheDecisionEveryNeedStandsBy()
    {
        const PlanData plan = sample(u"fr"_s);
        QSet<DecisionKind> kinds;
        for (const Decision &decision : plan.decisions) {
            kinds += decision.kind;
            QVERIFY(!decision.reason.isEmpty());
            QVERIFY(decision.itemKind && kindOf(plan, decision.item) == decision.itemKind);
            QCOMPARE(decision.itemTitle, entityTitle(plan, *decision.itemKind, decision.item));
        }
        for (DecisionKind kind : {DecisionKind::Choose, DecisionKind::Defer, DecisionKind::Decline,
                                  DecisionKind::Cut, DecisionKind::Reopen, DecisionKind::Change})
            QVERIFY(kinds.contains(kind));
        for (const Need &need : plan.needs) {
            if (need.status == NeedStatus::Chosen || need.status == NeedStatus::Deferred
                || need.status == NeedStatus::Declined)
                QCOMPARE(lastState(plan, need.id), stateOf(need));
        }
    }
};

QTEST_GUILESS_MAIN(TestSamplePlan)
#include "tst_sampleplan.moc"
