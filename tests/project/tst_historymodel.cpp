// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/historymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

LoggedChange loggedChange(qint64 id, LoggedChange::Action action = LoggedChange::Action::Do, qint64 target = 0)
{
    LoggedChange logged;
    logged.action = action;
    logged.target = {target};
    logged.change.id = {id};
    logged.change.who = u"ana"_s;
    logged.change.verb = u"untag"_s;
    logged.change.arguments = {u"Lima"_s};
    return logged;
}

} // namespace

class TestHistoryModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromEmptyToEmpty()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.prepend(loggedChange(1));
        model.reset({loggedChange(3), loggedChange(2)});
        model.prepend(loggedChange(4));
        QCOMPARE(model.index(0, 0).data(HistoryModel::ChangeIdRole).toLongLong(), 4);
        model.reset({});
        QCOMPARE(model.rowCount(), 0);
    }

    void undo_marksWhatItUndid()
    {
        HistoryModel model;
        model.prepend(loggedChange(1));
        model.prepend(loggedChange(2, LoggedChange::Action::Undo, 1));
        QCOMPARE(stateAt(model, 1), LoggedChange::State::Undone);
        model.prepend(loggedChange(3, LoggedChange::Action::Redo, 1));
        QCOMPARE(stateAt(model, 2), LoggedChange::State::Done);
        QVERIFY(model.index(0, 0).data().toString() != model.index(2, 0).data().toString());
    }

    void longHistory_keepsTheNewest()
    {
        HistoryModel model;
        for (int i = 1; i <= HistoryModel::maximumRows + 5; ++i)
            model.prepend(loggedChange(i));
        QCOMPARE(model.rowCount(), HistoryModel::maximumRows);
        QCOMPARE(model.index(0, 0).data(HistoryModel::ChangeIdRole).toLongLong(), HistoryModel::maximumRows + 5);
    }

private:
    static LoggedChange::State stateAt(const HistoryModel &model, int row)
    {
        return LoggedChange::State(model.index(row, 0).data(HistoryModel::StateRole).toInt());
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
