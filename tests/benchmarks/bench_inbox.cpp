// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox with 100,000 requests, half of them open: showing it, a key in the search box, another smart
// group, the closed ones, and an edit. Prints milliseconds; never fails on time.
#include "common/choicebutton.h"
#include "common/searchfield.h"
#include "common/segmentedcontrol.h"
#include "document/planeditor.h"
#include "framebench.h"
#include "items/inboxmodel.h"
#include "run/inboxcard.h"
#include "run/inboxlist.h"
#include "run/inboxview.h"
#include "viewbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;
constexpr int edits = 15;
constexpr qint64 firstRequest = 1'000'000;
const QDate today(2027, 3, 11);

QString wordOf(int n)
{
    static const QStringList words =
        u"champ,rapport,compte,devis,contrat,séquence,alerte,import,export,pipeline,prévision,commission,"
        "segment,synchronisation,modèle,liste,score,objectif,Nordwind,webinaire"_s.split(u',');
    return words.at(n % words.size());
}

Request requestOf(int n)
{
    Request request;
    request.id = {firstRequest + n};
    request.title = u"%1 %2 pour %3 %4"_s.arg(wordOf(n), wordOf(n / 7), wordOf(n / 3)).arg(n % 977);
    request.description =
        u"Depuis le %1, l’équipe ne peut plus utiliser ce %2 : il faut le corriger avant la "
        "clôture, sinon les chiffres du trimestre seront faux. Voir la demande %3."_s.arg(1 + n % 28)
            .arg(wordOf(n / 5))
            .arg(n / 2);
    request.requester = {1 + n % 50};
    request.channel = Channel(n % 6);
    request.status = n % 2 == 0 ? RequestStatus::Closed : RequestStatus(n % 4);
    if (request.status == RequestStatus::Closed)
        request.outcome = RequestOutcome::Done;
    request.raisedOn = today.addDays(-(n % 700));
    request.closedOn = request.outcome ? request.raisedOn.addDays(n % 9) : QDate();
    request.promisedOn = n % 3 == 0 ? today.addDays(n % 40 - 10) : QDate();
    request.impact = 1 + n % 5;
    return request;
}

PlanData largePlan()
{
    PlanData plan;
    for (int n = 0; n < 50; ++n)
        plan.contacts.insert({.id = {1 + n}, .name = u"Personne Numéro%1"_s.arg(n), .title = u"AE"_s});
    plan.requests.reserve(rows);
    for (int n = 0; n < rows; ++n)
        plan.requests.insert(requestOf(n));
    return plan;
}

void tell(const QString &what, double milliseconds, const QString &bound = {})
{
    QTextStream(stdout) << u"%1 %2 ms %3\n"_s.arg(what, -34).arg(milliseconds, 8, 'f', 1).arg(bound);
}

double once(const std::function<void()> &step)
{
    return medianMilliseconds(1, [&step](int) {
        step();
        QCoreApplication::processEvents();
    });
}

// Each key of a word on its own, as it is typed, then taken back.
void measureSearch(SearchField &field, const QString &word)
{
    double most = 0;
    double first = 0;
    for (int length = 1; length <= word.size(); ++length) {
        const double key = once([&] { field.setText(word.left(length)); });
        first = length == 1 ? key : first;
        most = qMax(most, key);
    }
    tell(u"search “%1”, slowest key"_s.arg(word), most, u"(bound 50), first key %1"_s.arg(first, 0, 'f', 1));
    tell(u"  all of it taken back"_s, once([&] { field.clear(); }));
    tell(u"  pasted as a whole"_s, once([&] { field.setText(word); }));
    field.clear();
    QCoreApplication::processEvents();
}

void measureEdits(ViewBench &bench)
{
    const auto edit = [&bench](const QString &what, QStringView field, const auto &value) {
        tell(what, medianMilliseconds(edits, [&](int i) {
                 (void)bench.session.editor().set({EntityKind::Request, {firstRequest + 1 + 2 * i}}, field,
                                                  value(i));
                 QCoreApplication::processEvents();
             }));
    };
    edit(u"retype a title"_s, u"title", [](int i) { return QVariant(u"Retyped %1"_s.arg(i)); });
    edit(u"another impact"_s, u"impact", [](int i) { return QVariant(5 - i % 5); });
    edit(u"another day promised"_s, u"promised_on", [](int i) { return QVariant(today.addDays(i)); });
    tell(u"undo"_s, medianMilliseconds(edits, [&](int) {
             (void)bench.session.undo();
             QCoreApplication::processEvents();
         }));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ViewBench bench(largePlan());
    std::unique_ptr<InboxView> view;
    tell(u"show the inbox"_s, once([&] {
             view = std::make_unique<InboxView>(bench.context);
             showAt(*view, {1700, 900}, {});
         }));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    auto *search = view->findChild<SearchField *>(u"inboxSearch"_s);
    measureSearch(*search, u"nordwind"_s);
    measureSearch(*search, u"prevision 417"_s);
    measureSearch(*search, u"zzz"_s);
    auto *groups = view->findChild<ChoiceButton *>(u"inboxGroups"_s);
    tell(u"a smart group"_s, once([&] {
             groups->setCurrent(2);
             Q_EMIT groups->chosen(2);
         }),
         u"(bound 200)"_s);
    groups->setCurrent(0);
    Q_EMIT groups->chosen(0);
    auto *scopes = view->findChild<SegmentedControl *>(u"inboxScopes"_s);
    tell(u"the closed ones"_s, once([&] { scopes->segment(1)->click(); }), u"(bound 200)"_s);
    scopes->segment(0)->click();
    measureEdits(bench);
    return 0;
}
