// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figuretablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

FigureRow tableRow(qint64 id, double value)
{
    FigureRow row;
    row.figure.id = {id};
    row.figure.value = value;
    row.figure.subject = u"fields"_s;
    row.figure.period.year = 2011;
    row.figure.countries = {u"Peru"_s};
    row.articleTitle = u"Harvests"_s;
    return row;
}

} // namespace

class TestFigureTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromEmptyToEmpty()
    {
        FigureTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult({{1}, {2}, {3}});
        model.deliver({tableRow(1, 10)});
        model.upsert(tableRow(2, 20));
        model.upsert(tableRow(9, 90));
        QCOMPARE(model.rowCount(), 4);
        model.refresh({{1}, {44}});
        model.remove({{1}, {44}});
        model.setResult({{2}, {9}});
        model.setResult({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsInView_areAskedForInOneBatch()
    {
        FigureTableModel model;
        QSignalSpy wanted(&model, &FigureTableModel::rowsWanted);
        model.setResult({{1}, {2}});
        for (int column = 0; column < FigureTableModel::ColumnCount; ++column)
            QVERIFY(!model.index(0, column).data().isValid());
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<std::vector<FigureId>>().size(), size_t(2));
        QVERIFY(!model.rowAt(model.index(0, 0)));
    }

    void cells_areRawValues()
    {
        FigureTableModel model;
        model.upsert(tableRow(1, 12.5));
        QCOMPARE(model.index(0, FigureTableModel::ValueColumn).data(), QVariant(12.5));
        QCOMPARE(model.index(0, FigureTableModel::PeriodColumn).data(), QVariant(2011));
        QCOMPARE(model.index(0, FigureTableModel::PlaceColumn).data().toString(), u"Peru"_s);
        QCOMPARE(model.index(0, FigureTableModel::MeasureColumn).data().toString(), u"fields"_s);
        QCOMPARE(model.rowAt(model.index(0, 0))->figure.id, FigureId {1});
    }

    void editedFigure_changesItsRowOnly()
    {
        FigureTableModel model;
        model.upsert(tableRow(1, 10));
        model.upsert(tableRow(2, 20));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.upsert(tableRow(2, 21));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(model.index(1, FigureTableModel::ValueColumn).data(), QVariant(21.0));
    }
};

QTEST_GUILESS_MAIN(TestFigureTableModel)
#include "tst_figuretablemodel.moc"
