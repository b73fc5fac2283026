// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to import 10,000 needs with 14 columns, up to the change that would be committed,
// against sqlite3's own .import of the same file. Prints medians and their ratio; never fails on time.
#include "entities/plandata.h"
#include "exchange/importpreview.h"
#include "exchange/tablereader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 10'000;
constexpr int runs = 7;

bool writeNeeds(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << u"Référence,Titre,Titre court,Description,Direction,Demandeur,Enjeux,Impact,Effort,Confiance,"
           "Charge (j),Date de la demande,Statut,Trimestre\n"_s;
    for (int row = 0; row < rows; ++row) {
        out << u"B-%1,Besoin numéro %1 de l’équipe,Besoin %1,\"Une description, sur une ligne, de %1\","
               "Direction %2,Personne %3,,%4.5,%5,80 %,%6,%7/03/2027,Nouveau,2027-Q2\n"_s.arg(row)
                   .arg(row % 12)
                   .arg(row % 300)
                   .arg(1 + row % 4)
                   .arg(1 + row % 5)
                   .arg(row % 40)
                   .arg(1 + row % 28);
    }
    return true;
}

double median(const std::function<bool()> &action)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!action())
            return -1;
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times.at(runs / 2);
}

bool import(const QString &path)
{
    TableOptions options;
    options.knownHeaders = knownHeaders(EntityKind::Need);
    const auto table = readTable(path, options);
    if (!table)
        return false;
    const auto mapping = mapColumns(*table, EntityKind::Need);
    if (!mapping)
        return false;
    const PlanData plan;
    IdSource ids;
    const QDate today(2027, 3, 11);
    const ImportRequest request{*table, *mapping, path};
    const ImportPreview preview = previewImport(request, plan, today, ids);
    const ChangeSet changes = importChanges(request, plan, today, ids);
    return preview.count(RowVerdict::New) == rows && preview.problemCount() == 0
        && changes.title.count == rows;
}

bool importBySqlite(const QString &path, const QString &database)
{
    QFile::remove(database);
    return QProcess::execute(u"sqlite3"_s, {database, u".mode csv"_s, u".import \"%1\" needs"_s.arg(path)})
        == 0;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"needs.csv"_s);
    if (!writeNeeds(path))
        return 1;
    const double ours = median([&] { return import(path); });
    const double reading = median([&] { return bool(readTable(path)); });
    const double reference = median([&] { return importBySqlite(path, folder.filePath(u"a.db"_s)); });
    out << "import of " << rows << " needs, 14 columns: " << ours << " ms (reading " << reading << " ms)\n";
    if (reference > 0)
        out << "sqlite3 .import: " << reference << " ms, ratio " << ours / reference << " (bar: 8)\n";
    else
        out << "sqlite3 is not installed: no reference\n";
    return ours > 0 ? 0 : 1;
}
