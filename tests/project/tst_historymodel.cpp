// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/historymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

LoggedChange loggedChange(qint64 id, LoggedChange::Action action = LoggedChange::Action::Do,
                          LoggedChange::State state = LoggedChange::State::Done)
{
    LoggedChange logged;
    logged.action = action;
    logged.state = state;
    logged.change.id = {id};
    logged.change.who = u"ana"_s;
    logged.change.verb = u"untag"_s;
    logged.change.arguments = {u"Lima"_s};
    logged.change.place = Place {{4}, {5, 9}};
    return logged;
}

QString cell(const HistoryModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
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
        model.setResult({{1}}, {1});
        model.setResult({{3}, {2}, {1}}, {3});
        model.deliver({loggedChange(3), loggedChange(2), loggedChange(1)});
        QCOMPARE(model.index(0, 0).data(HistoryModel::ChangeIdRole).toLongLong(), 3);
        QCOMPARE(model.indexOf({2}).row(), 1);
        model.setResult({{2}}, {3});
        model.setResult({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void states_areTold()
    {
        using Action = LoggedChange::Action;
        using State = LoggedChange::State;
        HistoryModel model;
        model.setResult({{5}, {4}, {3}, {2}, {1}}, {2});
        model.deliver({loggedChange(5, Action::Undo), loggedChange(4, Action::Do, State::Undone),
                       loggedChange(3, Action::Do, State::Dropped), loggedChange(2), loggedChange(1)});
        QStringList states;
        QList<bool> steps;
        for (int row = 0; row < model.rowCount(); ++row) {
            states.append(cell(model, row, HistoryModel::StateColumn));
            steps.append(model.isStep(model.index(row, 0)));
        }
        QCOMPARE(states, (QStringList {{}, u"undone"_s, u"left behind"_s, u"now"_s, {}}));
        QCOMPARE(steps, (QList<bool> {false, true, false, true, true}));
        QVERIFY(cell(model, 0, 0).startsWith(u"Undo: "_s));
        QCOMPARE(model.index(3, 0).data(HistoryModel::ArticleIdRole).toLongLong(), 4);
    }

    void longHistory_asksForTheLinesInViewOnly()
    {
        HistoryModel model;
        std::vector<ChangeId> ids;
        for (qint64 i = 100000; i > 0; --i)
            ids.push_back({i});
        model.setResult(std::move(ids), {100000});
        QSignalSpy wanted(&model, &HistoryModel::rowsWanted);
        QCOMPARE(model.index(50000, 0).data(), QVariant());
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(wanted.front().front().value<std::vector<ChangeId>>().size() <= 64);
        model.deliver({loggedChange(50000)});
        QVERIFY(!cell(model, 50000, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
