// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importpreviewmodel.h"
#include "items/importproblemsmodel.h"
#include "textlines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray needs = "Title;Impact;Effort;Colour\n"
                         "Reliable forecast;4,8;3;red\n"
                         "Lead routing;lots;2;\n"
                         ";3;3;blue\n";

ImportTarget emptyPlan()
{
    PlanData plan;
    plan.plan.insert(PlanSettings());
    return {plan, QDate(2027, 3, 11), IdSource(PlanSettings::onlyId)};
}

// A file of its own, read as needs.
struct Draft {
    explicit Draft(const QByteArray &text)
        : path(folder.filePath(u"needs.csv"_s))
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        const Result<ImportDraft> read = readDraft({path, EntityKind::Need, {}, {}}, emptyPlan());
        if (read)
            value = *read;
    }

    QTemporaryDir folder;
    QString path;
    ImportDraft value;
};

} // namespace

class TestImportPreviewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowStandsWithItsVerdictAndItsCellsAsInTheFile()
    {
        const Draft draft(needs);
        ImportPreviewModel model{Language()};
        QAbstractItemModelTester tester(&model);
        model.setDraft(draft.value);
        QCOMPARE(printModel(model),
                 (QStringList{u"New | Reliable forecast | 4,8 | 3 | red"_s,
                              u"New | Lead routing | lots | 2 | "_s, u"Refused |  | 3 | 3 | blue"_s}));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Impact"_s);
        QCOMPARE(model.headerData(1, Qt::Vertical).toInt(), 3);
    }

    void aCellThatWasNotTakenIsMarkedAndSaysWhy()
    {
        const Draft draft(needs);
        ImportPreviewModel model{Language()};
        model.setDraft(draft.value);
        const QModelIndex lots = model.indexOfFileRow(3, 2);
        QCOMPARE(lots.data().toString(), u"lots"_s);
        QVERIFY(lots.data(ImportPreviewModel::HasProblemRole).toBool());
        QVERIFY(!lots.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(lots.siblingAtColumn(0).data(ImportPreviewModel::HasProblemRole).toBool());
        QVERIFY(!model.index(0, 0).data(ImportPreviewModel::HasProblemRole).toBool());
        QVERIFY(!model.index(0, 2).data(ImportPreviewModel::HasProblemRole).toBool());
    }

    void columnsWithoutFieldAreLeftOut()
    {
        const Draft draft(needs);
        ImportPreviewModel model{Language()};
        model.setDraft(draft.value);
        QVERIFY(model.index(0, 4).data(ImportPreviewModel::LeftOutRole).toBool());
        QVERIFY(!model.index(0, 2).data(ImportPreviewModel::LeftOutRole).toBool());
    }

    void anotherMappingChangesVerdictsAndKeepsTheTable()
    {
        const Draft draft(needs);
        ImportPreviewModel model{Language()};
        QAbstractItemModelTester tester(&model);
        model.setDraft(draft.value);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const ImportDraft other = remapped(draft.value, withField(draft.value.mapping, 0, -1), emptyPlan());
        model.setPreview(other.mapping, other.preview);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(printModel(model).constFirst(), u"Refused | Reliable forecast | 4,8 | 3 | red"_s);
        QVERIFY(model.index(0, 1).data(ImportPreviewModel::LeftOutRole).toBool());
    }

    void aFieldMovesToTheColumnItIsGivenTo()
    {
        const Draft draft(needs);
        const int impact = draft.value.mapping.fields.at(1);
        const ColumnMapping mapping = withField(draft.value.mapping, 3, impact);
        QCOMPARE(mapping.columnOf(impact), 3);
        QCOMPARE(mapping.fields.at(1), -1);
    }

    void problemsNameRowColumnAndText()
    {
        const Draft draft(needs);
        ImportProblemsModel model{Language()};
        QAbstractItemModelTester tester(&model);
        model.setPreview(draft.value.preview);
        const QStringList lines = printModel(model);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith(u"Row 3, column 2 “lots”: "_s), qUtf8Printable(lines.first()));
        QVERIFY2(lines.last().startsWith(u"Row 4: "_s), qUtf8Printable(lines.last()));
        QVERIFY(!model.index(0).data(ImportProblemsModel::IsRefusalRole).toBool());
        QVERIFY(model.index(1).data(ImportProblemsModel::IsRefusalRole).toBool());
    }

    void anImportedPreviewIsUnchangedTheNextTime()
    {
        const Draft draft(needs);
        ImportTarget target = emptyPlan();
        QVERIFY(apply(target.plan, importStep(draft.value, target).changes));
        const Result<ImportDraft> again = readDraft(draft.value.choices, target);
        QVERIFY(bool(again));
        QCOMPARE(again->preview.count(RowVerdict::Unchanged), 2);
        QVERIFY(importStep(*again, target).changes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportPreviewModel)
#include "tst_importpreviewmodel.moc"
