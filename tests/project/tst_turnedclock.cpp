// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/printedproject.h"
#include "tests/support/temporaryproject.h"
#include "tests/support/turnedclock.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 year = 365 * 86400LL; // seconds

const QString body = u"Coca\nPeru grew coca in the valley of the Huallaga."_s;

} // namespace

// The clock goes back, and far ahead, while the project is edited: what happened, and in which order, stays as it was.
class TestTurnedClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { turnClock(0); }

    void logAndUndo_goByTheOrderOfTheEdits()
    {
        TemporaryProject temporary;
        std::vector<QString> states;
        const auto keepState = [&] { states.push_back(printed(*temporary.reader())); };
        keepState();
        temporary.project().importArticles({article(body, u"a.txt"_s, u"2001-02-03"_s)});
        keepState();
        turnClock(-20 * year);
        QVERIFY(temporary.project().tag({1}, {5, 9}, body, u"PLACE"_s));
        keepState();
        temporary.reopen(); // as at another day
        turnClock(-40 * year);
        temporary.project().importArticles({article(body + u" Again."_s, u"b.txt"_s, u"2001-02-02"_s)});
        keepState();
        turnClock(30 * year);
        QVERIFY(temporary.project().tag({2}, {5, 9}, body, u"PLACE"_s));
        keepState();

        const auto history = temporary.reader()->history();
        QStringList verbs;
        for (const LoggedChange &line : *history)
            verbs.append(line.change.verb);
        QCOMPARE(verbs, (QStringList {u"tag"_s, u"import"_s, u"tag"_s, u"import"_s})); // newest first
        QVERIFY((*history)[1].change.at < (*history)[2].change.at); // each with the time of its moment, right or wrong
        for (size_t step = states.size() - 1; step-- > 0;) {
            temporary.reopen();
            turnClock(-qint64(step) * year);
            QVERIFY(temporary.project().undo());
            QCOMPARE(printed(*temporary.reader()), states[step]);
        }
        QVERIFY(!temporary.project().undo());
        for (size_t step = 1; step < states.size(); ++step) {
            temporary.reopen();
            QVERIFY(temporary.project().redo());
            QCOMPARE(printed(*temporary.reader()), states[step]);
        }
        QCOMPARE(temporary.reader()->verify().value(), QStringList());
    }

    void articles_keepTheirPlaces()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({article(body, u"undated.txt"_s), article(body, u"old.txt"_s, u"1999"_s)});
        turnClock(-10 * year);
        temporary.project().importArticles(
            {article(body, u"undated-too.txt"_s), article(body, u"new.txt"_s, u"2020-05-01"_s)});
        const auto byDate = temporary.reader()->articleIds({}, ArticleSort::Newest);
        QCOMPARE(*byDate, (std::vector<ArticleId> {{4}, {2}, {3}, {1}}));
        const auto backwards = temporary.reader()->articleIds({}, ArticleSort::Oldest);
        QCOMPARE(*backwards, (std::vector<ArticleId> {{2}, {4}, {1}, {3}})); // undated ones last, either way
    }

    void nudges_areOneStepOnlyWithinAMoment()
    {
        TemporaryProject temporary;
        temporary.project().importArticles({article(body, u"a.txt"_s)});
        QVERIFY(temporary.project().tag({1}, {5, 9}, body, u"PLACE"_s));
        const auto nudge = [&temporary](qsizetype end) {
            const Mention mention = temporary.reader()->mentions({})->front().mention;
            return bool(temporary.project().respan(mention, {{5, end}}, body));
        };
        QVERIFY(nudge(8) && nudge(7));
        QCOMPARE(temporary.project().history().count(), 3); // import, tag, and one step of two nudges
        turnClock(-year);
        QVERIFY(nudge(6));
        QCOMPARE(temporary.project().history().count(), 4);
    }
};

QTEST_GUILESS_MAIN(TestTurnedClock)
#include "tst_turnedclock.moc"
