// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pastedrequests.h"

#include "core/language.h"
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

constexpr auto people = R"(
    function sales title=Sales
    contact lea name="Léa Martin" title=AE function=sales
    member yann name="Yann Le Goff"
)";

// "[x] Title | who | description".
QStringList read(const QString &pasted)
{
    const PlanFixture fixture = planFromText(people);
    QStringList lines;
    for (const PastedRequest &request : readPastedRequests(fixture.plan, pasted, today)) {
        const Request &asked = request.quick.request;
        const QString who =
            asked.requester ? fixture.nameOf(asked.requester) : u"new "_s + request.quick.newRequester;
        lines += u"[%1] %2 | %3 | %4"_s.arg(request.isProposed ? u"x"_s : u" "_s, asked.title, who,
                                            asked.description);
    }
    return lines;
}

} // namespace

class TestPastedRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRequestALine()
    {
        QCOMPARE(read(u"- #mail @Léa : champ motif de perte\n\n2. Rapport des leads\n"_s),
                 (QStringList{u"[x] Champ motif de perte | lea | "_s, u"[x] Rapport des leads | new  | "_s}));
    }
    void aThreadOfSlackIsReadByMessage()
    {
        const QString thread = u"Léa Martin\n  10:42 AM\nBonjour à tous, le contrat signé ne remonte pas. "
                               "C’est urgent !\n:eyes:\n2\n"
                               "Yann Le Goff  10:45\nOn regarde ce que dit le connecteur\n"
                               "Zoé\n[hier à 18:03]\nMerci beaucoup\n"
                               "Nora Ben Ali  [11:02]\nWhy is the dialler list empty today? Nobody can call\n"
                               "3 réponses\n"_s;
        const QStringList expected{
            u"[x] Le contrat signé ne remonte pas | lea | Bonjour à tous, le contrat signé ne remonte pas. "
            "C’est urgent !"_s,
            u"[ ] On regarde ce que dit le connecteur | new Yann Le Goff | "_s,
            u"[ ] Merci beaucoup | new Zoé | "_s,
            u"[x] Why is the dialler list empty today? | new Nora Ben Ali | Why is the dialler list empty "
            "today? Nobody can call"_s};
        QCOMPARE(read(thread), expected);
    }
    void namesWithoutTimesAreLines()
    {
        QCOMPARE(read(u"Champ Motif\nRapport Leads"_s),
                 (QStringList{u"[x] Champ Motif | new  | "_s, u"[x] Rapport Leads | new  | "_s}));
    }
    void allOfThemComeInTogether()
    {
        const PlanFixture fixture = planFromText(people);
        QList<QuickRequest> chosen;
        for (const PastedRequest &request :
             readPastedRequests(fixture.plan,
                                u"Zoé  10:42\nUn rapport des leads par salon\nZoé  10:44\n"
                                "Et un autre rapport par pays"_s,
                                today))
            chosen += request.quick;
        IdSource ids({1000});
        const Result<ChangeSet> added = addQuickRequests(chosen, ids);
        QVERIFY(added);
        QCOMPARE(added->changes.size(), 3); // one new contact, two requests
        QCOMPARE(Language(u"fr").text(added->title), u"Ajouter 2 demandes"_s);
    }
};

QTEST_MAIN(TestPastedRequests)
#include "tst_pastedrequests.moc"
