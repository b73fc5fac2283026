// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfiles.h"

#include "fields/entitytype.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr auto connectionName = "stranger"_L1;

// Calls `use` with a connection of its own, closed afterwards.
template <typename Use>
auto withConnection(const QString &path, const Use &use)
{
    struct Remover {
        ~Remover() { QSqlDatabase::removeDatabase(connectionName); }
    } remover;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    database.setDatabaseName(path);
    database.open();
    return use(database);
}

} // namespace

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QString runSql(const QString &path, const QStringList &statements)
{
    return withConnection(path, [&](QSqlDatabase &database) {
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                return QString(statement + u": "_s + query.lastError().text());
        }
        return QString();
    });
}

QVariant sqlValue(const QString &path, const QString &text)
{
    return withConnection(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        return query.exec(text) && query.next() ? query.value(0) : QVariant();
    });
}

QString firstDifference(const PlanData &actual, const PlanData &expected)
{
    for (const EntityType &type : allEntityTypes()) {
        if (type.count(actual) != type.count(expected)) {
            return u"%1 %2 instead of %3"_s.arg(type.count(actual))
                .arg(QLatin1StringView(type.key))
                .arg(type.count(expected));
        }
        for (qsizetype row = 0; row < type.count(expected); ++row) {
            const EntityId id = type.idAt(expected, row);
            for (const Field &field : *type.fields) {
                if (type.value(actual, id, field) != type.value(expected, id, field))
                    return QLatin1StringView(type.table) + u"."_s + field.name() + u" of "_s + id.toString();
            }
        }
    }
    return actual == expected ? QString() : u"something that no field describes"_s;
}
