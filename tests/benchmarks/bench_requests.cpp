// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 requests: what it costs to open them against plain Qt Sql reading the same rows, to find the
// similar ones while one is typed, to import them against sqlite3's own .import, and what they take in
// memory. Prints medians and ratios; never fails on time.
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/similarrequests.h"
#include "exchange/importpreview.h"
#include "exchange/savedmapping.h"
#include "exchange/tablereader.h"
#include "fields/entitytype.h"
#include "items/inboxmodel.h"
#include "rules/planindex.h"
#include "rules/requestclusters.h"
#include "rules/requestpriority.h"
#include "rules/runfigures.h"
#include "storage/planfile.h"
#include "storage/planstore.h"
#include "testsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThreadPool>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;
constexpr auto connectionName = "reference"_L1;
const QDate today(2027, 3, 11);

double medianMilliseconds(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times.at(size_t(rounds) / 2);
}

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(2);
}

constexpr double megabyte = 1024 * 1024;

// What the program holds now; freed memory that the allocator keeps is left out.
double heldMegabytes()
{
    return double(mallinfo2().uordblks + mallinfo2().hblkhd) / megabyte;
}

// The most it has had since forgetPeak(), as Linux counts it.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const QByteArray line = all.mid(all.indexOf("VmHWM:") + 6);
    return line.left(line.indexOf("kB")).trimmed().toDouble() / 1024;
}
void forgetPeak()
{
    malloc_trim(0);
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

const QStringList &things()
{
    static const QStringList words =
        u"champ,tableau de bord,rapport,compte,devis,contrat,séquence,alerte,import,"
        "export,pipeline,prévision,commission,segment,droit d’accès,synchronisation,"
        "modèle,liste,score,objectif"_s.split(u',');
    return words;
}

const QStringList &teams()
{
    static const QStringList words =
        u"SDR,AE,CSM,marketing,onboarding,support,partenaires,DACH,Allemagne,Espagne,"
        "Nordwind,finance,comptes clés,PME,webinaire"_s.split(u',');
    return words;
}

QString titleOf(int n)
{
    return u"%1 %2 pour %3 %4"_s
        .arg(things().at(n % things().size()), things().at((n / 7) % things().size()),
             teams().at((n / 3) % teams().size()))
        .arg(n % 977);
}

QString descriptionOf(int n)
{
    return u"Depuis le %1, l’équipe %2 ne peut plus utiliser ce %3 : il faut le corriger avant la clôture, "
           u"sinon "
           "les chiffres du trimestre seront faux. Voir la demande %4."_s.arg(1 + n % 28)
               .arg(teams().at(n % teams().size()), things().at((n / 5) % things().size()))
               .arg(n / 2);
}

PlanData largePlan()
{
    PlanData plan;
    for (int n = 0; n < rows; ++n) {
        Request request;
        request.id = {1'000'000 + n};
        request.title = titleOf(n);
        request.description = descriptionOf(n);
        request.channel = Channel(n % 6);
        request.status = n % 20 == 0 ? RequestStatus::Accepted : RequestStatus::Closed;
        if (request.status == RequestStatus::Closed)
            request.outcome = RequestOutcome::Done;
        request.raisedOn = today.addDays(-(n % 700));
        request.closedOn = request.outcome ? request.raisedOn.addDays(n % 9) : QDate();
        request.impact = 1 + n % 5;
        request.spentMinutes = n % 90;
        request.sourceKey = u"OPS-%1"_s.arg(n);
        plan.requests.insert(request);
    }
    return plan;
}

// Every column of the table, field by field, as the store does it, but without its checks.
qsizetype readPlainly(const QString &path)
{
    qsizetype read = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        database.setDatabaseName(path);
        database.open();
        const QList<Field> &fields = *entityType(EntityKind::Request).fields;
        QStringList columns{u"id"_s};
        for (const Field &field : fields)
            columns << u'"' + field.name() + u'"';
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(u"SELECT %1 FROM request ORDER BY id"_s.arg(columns.join(u", "_s)));
        QList<Request> requests;
        while (query.next()) {
            Request request;
            request.id = {query.value(0).toLongLong()};
            for (qsizetype i = 0; i < fields.size(); ++i) {
                const QVariant value = query.value(int(i) + 1);
                if (value.isNull())
                    continue;
                if (fields.at(i).type == FieldType::Date)
                    fields.at(i).write(&request, QDate::fromString(value.toString(), Qt::ISODate));
                else if (!fields.at(i).isReference())
                    fields.at(i).write(&request, value);
                else
                    fields.at(i).write(&request, QVariant::fromValue(EntityId{value.toLongLong()}));
            }
            requests += request;
        }
        read = requests.size();
    }
    QSqlDatabase::removeDatabase(connectionName);
    return read;
}

PlanData readPlan(const QString &path)
{
    const auto store = openPlan(path);
    if (!store)
        giveUp("The plan does not open.");
    auto plan = (*store)->load();
    if (!plan || plan->requests.size() != rows)
        giveUp("The store does not read what it should.");
    return *std::move(plan);
}

void measureOpening(const QString &path)
{
    if (readPlainly(path) != rows)
        giveUp("The reference does not read what it should.");
    constexpr int opens = 5;
    const double plain = medianMilliseconds(opens, [&] { (void)readPlainly(path); });
    const double ours = medianMilliseconds(opens, [&] { (void)readPlan(path); });
    std::printf("open %d requests, all checks: %.0f ms, plain Qt Sql %.0f ms, ratio %.2f (bound 2.5)\n", rows,
                ours, plain, ours / plain);
    const double before = heldMegabytes();
    const PlanData plan = readPlan(path);
    const double megabytes = heldMegabytes() - before;
    const double file = double(QFile(path).size()) / megabyte;
    std::printf("memory of them: %.0f MB, the file has %.0f MB, ratio %.2f (bound 3)\n", megabytes, file,
                megabytes / file);
}

void measureRules(const PlanData &plan)
{
    SimilarTexts texts;
    const double gathering = medianMilliseconds(1, [&] { texts = textsOf(plan); });
    int asked = 0;
    (void)texts.nearest({titleOf(1), {}}, 5);
    const double nearest = medianMilliseconds(200, [&] {
        ++asked;
        (void)texts.nearest({titleOf(asked * 37), descriptionOf(asked * 41)}, 5);
    });
    const double afterEdit = medianMilliseconds(20, [&] {
        ++asked;
        texts.put({2'000'000 + asked}, {titleOf(asked), descriptionOf(asked)});
        (void)texts.nearest({titleOf(asked * 3), {}}, 5);
    });
    std::printf(
        "similar requests against %d: %.1f ms; after an edit %.1f ms (bound 30); gathered once in %.0f ms "
        "on another thread\n",
        rows, nearest, afterEdit, gathering);
    QList<RequestCluster> clusters;
    const double repeats = medianMilliseconds(1, [&] { clusters = repeatedRequests(plan, today); });
    const PlanIndex index(plan);
    const double figures = medianMilliseconds(5, [&] { (void)runFigures(index, today, clusters); });
    const double order = medianMilliseconds(5, [&] { (void)openRequestsInOrder(plan, today); });
    std::printf(
        "what repeats: %.0f ms on another thread; figures of the run: %.0f ms; order of the open ones: "
        "%.0f ms (bound 200)\n",
        repeats, figures, order);
}

// A key at a time, as it is typed; the slowest of them.
double slowestKey(InboxModel &model, const QString &words)
{
    double slowest = 0;
    for (int length = 1; length <= words.size(); ++length) {
        slowest = std::max(slowest, medianMilliseconds(1, [&] {
                               model.setFilter(SmartGroup::Everything, words.left(length));
                           }));
    }
    model.setFilter(SmartGroup::Everything, {});
    return slowest;
}

// The list of the inbox, all of them open, without its window: bench_inbox shows it.
void measureInbox(PlanData plan)
{
    for (int n = 0; n < rows; ++n) {
        Request *request = plan.requests.findForWriting({1'000'000 + n});
        request->status = RequestStatus(n % 4);
        request->outcome.reset();
        request->closedOn = {};
    }
    TestSession test(plan, u"fr", today);
    PlanSession &session = test.session();
    SimilarRequests similar(session);
    std::unique_ptr<InboxModel> model;
    const double build =
        medianMilliseconds(1, [&] { model = std::make_unique<InboxModel>(session, similar); });
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    const double key = std::max(slowestKey(*model, u"tableau nordwind 417"_s), slowestKey(*model, u"zzz"_s));
    const double pasted =
        medianMilliseconds(1, [&] { model->setFilter(SmartGroup::Everything, u"comptes clés"_s); });
    model->setFilter(SmartGroup::Everything, {});
    const double group = medianMilliseconds(5, [&] {
        model->setFilter(SmartGroup::Late, {});
        model->setFilter(SmartGroup::Everything, {});
    });
    int edits = 0;
    const double edit = medianMilliseconds(9, [&] {
        ++edits;
        (void)session.editor().set({EntityKind::Request, {1'000'000 + edits}}, u"impact",
                                   1 + (edits + 1) % 5);
    });
    std::printf("inbox of %d open ones: sorted and grouped %.0f ms, another group and back %.0f ms (bound "
                "200); slowest key %.1f ms, words pasted %.1f ms (bound 50); an edit with its list %.1f ms\n",
                rows, build, group, key, pasted, edit);
}

bool writeExport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray out =
        "Résumé,Clé de ticket,Type de ticket,État,Priorité,Rapporteur,Création,Étiquettes,Étiquettes,"
        "Description\n";
    for (int n = 0; n < rows; ++n) {
        out += u"%1,OPS-%2,%3,%4,%5,Personne %6,%7/mars/26 14:%8,crm,%9,"_s.arg(titleOf(n))
                   .arg(n)
                   .arg(n % 3 ? u"Bug"_s : u"Tâche"_s, n % 4 ? u"Terminé"_s : u"À faire"_s,
                        n % 2 ? u"High"_s : u"Medium"_s)
                   .arg(n % 300)
                   .arg(1 + n % 28)
                   .arg(10 + n % 50)
                   .arg(teams().at(n % teams().size()))
                   .toUtf8();
        out += "\"" + descriptionOf(n).toUtf8() + "\"\n";
    }
    return file.write(out) == out.size();
}

// What a person is shown before it is done.
struct ShownImport {
    ImportRequest request;
    ImportPreview preview;
};

ShownImport showImport(const QString &path, const PlanData &plan)
{
    TableOptions options;
    options.knownHeaders = knownHeaders(EntityKind::Request);
    auto table = readTable(path, options);
    const auto mapping =
        table ? mappingFor(*table, EntityKind::Request, plan) : Result<ColumnMapping>(Failure());
    if (!mapping)
        giveUp("The export is not read.");
    ShownImport shown{{*std::move(table), *mapping, path}, {}};
    shown.preview = previewImport(shown.request, plan, today, IdSource());
    if (shown.preview.count(RowVerdict::New) != rows)
        giveUp("The import does not read what it should.");
    return shown;
}

ChangeSet importRequests(const QString &path, const PlanData &plan)
{
    const ShownImport shown = showImport(path, plan);
    IdSource ids;
    return importChanges(shown.request, plan, today, ids);
}

void measureImportMemory(const QString &path)
{
    const double file = double(QFile(path).size()) / megabyte;
    PlanData plan;
    forgetPeak();
    const double before = peakMegabytes();
    (void)showImport(path, plan);
    const double shown = peakMegabytes() - before;
    std::printf("memory of the import at its peak, until it is shown: %.0f MB, the file has %.0f MB, ratio "
                "%.2f (bound 3)\n",
                shown, file, shown / file);
    const double held = heldMegabytes();
    const ChangeSet changes = importRequests(path, plan);
    const double undone = heldMegabytes() - held;
    if (!apply(plan, changes))
        giveUp("The import does not fit.");
    std::printf("the requests in the plan: %.0f MB, what Undo keeps of them: %.0f MB, at the peak of both: "
                "%.0f MB\n",
                heldMegabytes() - held - undone, undone, peakMegabytes() - before);
}

void measureImport(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"jira.csv"_s);
    if (!writeExport(path))
        giveUp("The export is not written.");
    measureImportMemory(path);
    constexpr int runs = 3;
    const PlanData plan;
    const double ours = medianMilliseconds(runs, [&] { (void)importRequests(path, plan); });
    const QString database = folder.filePath(u"a.db"_s);
    const double reference = medianMilliseconds(runs, [&] {
        QFile::remove(database);
        QProcess::execute(u"sqlite3"_s, {database, u".mode csv"_s, u".import \"%1\" requests"_s.arg(path)});
    });
    std::printf(
        "import %d requests, up to the commit: %.0f ms, sqlite3 .import %.0f ms, ratio %.1f (bound 8)\n",
        rows, ours, reference, ours / reference);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.gainline"_s);
    const PlanData plan = largePlan();
    if (const auto made = createPlan(path, plan, {u"Plan created"_s, {}, u"en"_s}); !made)
        giveUp(made.error().source);
    measureRules(plan);
    measureInbox(plan);
    measureOpening(path);
    measureImport(folder);
    return 0;
}
