// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/analysis.h"
#include "models/jobs/checking.h"
#include "tests/support/temporaryproject.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString summed = u"sum-4-5-6"_s;
const QString contested = u"conflict-1-2"_s;

Addition analysed(const QString &text)
{
    ArticleDraft draft;
    draft.path = u"/somewhere/article.txt"_s;
    draft.text = text;
    draft.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    draft.format = u"text"_s;
    draft.encoding = u"UTF-8"_s;
    return analyse(draft, {.language = u"en"_s, .published = u"2016-03-01"_s});
}

QString printed(const CheckRow &row)
{
    const QString answer = row.isSettled() ? u"settled: "_s + row.settlement->reason
        : row.isOpen()                     ? u"open"_s
                                           : u"holds"_s;
    return row.check.id + u' ' + answer;
}

QStringList checksIn(Reader &reader)
{
    QStringList found;
    [[maybe_unused]] const Outcome done
        = findChecks(reader, [&found](const CheckRow &row) { found.append(printed(row)); });
    return found;
}

} // namespace

// Checks over a project file: found group by group, settled, undone and reopened.
class TestChecking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }

    void project_hasItsChecks();
    void figures_bringTheirArticles();
    void scope_findsWhatItTouches();
    void unknownCheck_isNotFound();
    void settled_isKept_undoneIsOpen_redoneIsSettled();
    void settledAnew_undoBringsTheFormerReason();
    void reopened_isOpen_undoneIsSettled();
    void settledCheck_outlivesARestart();
    void settledWithoutReason_isRefused();
    void editedFigure_opensItsCheck_undoneSettlesIt();
    void rejectedFigure_takesItsChecksAway();
    void removedArticle_takesItsChecksAway();
    void history_tellsIt();

private:
    CheckRow row(const QString &id) { return *checkNamed(*m_project->reader(), id); }
    QStringList checks() { return checksIn(*m_project->reader()); }
    void settle(const QString &id, const QString &reason);

    std::unique_ptr<TemporaryProject> m_project;
};

void TestChecking::init()
{
    QLocale::setDefault(QLocale::c());
    m_project = std::make_unique<TemporaryProject>();
    m_project->project().importArticles(
        {analysed(u"Peru had 42,900 hectares of coca in 2014, according to the United Nations."_s),
         analysed(u"Peru had 46,500 hectares of coca in 2014, according to the White House. "
                  "It had 40,300 hectares of coca in 2015."_s),
         analysed(
             u"The agency spent $60.0 million, made up of $34.3 million for training and $20.1 million for roads."_s)});
}

void TestChecking::settle(const QString &id, const QString &reason)
{
    const CheckRow check = row(id);
    QVERIFY(m_project->project().settleCheck(check.check, reason, check.settlement));
}

void TestChecking::project_hasItsChecks()
{
    QCOMPARE(checks(), (QStringList {u"sum-4-5-6 open"_s, u"conflict-1-2 open"_s}));
}

void TestChecking::figures_bringTheirArticles()
{
    const CheckRow check = row(contested);
    QCOMPARE(check.check.figures.size(), size_t(2));
    QCOMPARE(check.check.figures[0].source, u"United Nations"_s);
    QVERIFY(!check.check.figures[0].articleTitle.isEmpty());
    QCOMPARE(check.check.figures[1].article, ArticleId {2});
}

void TestChecking::scope_findsWhatItTouches()
{
    const auto reader = m_project->reader();
    CheckScope scope;
    scope.add(*reader->figure({2}));
    QStringList found;
    QStringList scopes;
    QVERIFY(findChecks(*reader, scope, [&](const CheckRow &check) {
        found.append(printed(check));
        scopes.append(check.scope);
    }));
    QCOMPARE(found, QStringList {u"conflict-1-2 open"_s});
    QVERIFY(scope.names().contains(scopes.first()));
}

void TestChecking::unknownCheck_isNotFound()
{
    for (const QString &id : {u"conflict-1-3"_s, u"conflict-99-100"_s, u"nonsense"_s, QString()}) {
        const auto found = checkNamed(*m_project->reader(), id);
        QVERIFY(!found);
        QVERIFY(found.error().kind == Error::Kind::NotFound);
    }
}

void TestChecking::settled_isKept_undoneIsOpen_redoneIsSettled()
{
    settle(contested, u" different methods: survey against satellite "_s);
    const QString expected = u"conflict-1-2 settled: different methods: survey against satellite"_s;
    QCOMPARE(checks().last(), expected);
    const CheckRow check = row(contested);
    QVERIFY(!check.settlement->who.isEmpty());
    QVERIFY(check.settlement->at.isValid());
    QVERIFY(m_project->project().undo());
    QCOMPARE(checks().last(), u"conflict-1-2 open"_s);
    QVERIFY(m_project->project().redo());
    QCOMPARE(checks().last(), expected);
    QCOMPARE(*row(contested).settlement, *check.settlement);
}

void TestChecking::settledAnew_undoBringsTheFormerReason()
{
    settle(contested, u"one"_s);
    settle(contested, u"two"_s);
    QCOMPARE(checks().last(), u"conflict-1-2 settled: two"_s);
    m_project->project().undo();
    QCOMPARE(checks().last(), u"conflict-1-2 settled: one"_s);
}

void TestChecking::reopened_isOpen_undoneIsSettled()
{
    settle(contested, u"different methods"_s);
    const CheckRow check = row(contested);
    QVERIFY(m_project->project().reopenCheck(check.check, *check.settlement));
    QCOMPARE(checks().last(), u"conflict-1-2 open"_s);
    m_project->project().undo();
    QCOMPARE(checks().last(), u"conflict-1-2 settled: different methods"_s);
}

void TestChecking::settledCheck_outlivesARestart()
{
    settle(summed, u"the rest went to salaries"_s);
    m_project->close();
    m_project->reopen();
    QCOMPARE(checks().first(), u"sum-4-5-6 settled: the rest went to salaries"_s);
    m_project->project().undo(); // of the run before
    QCOMPARE(checks().first(), u"sum-4-5-6 open"_s);
}

void TestChecking::settledWithoutReason_isRefused()
{
    const Outcome outcome = m_project->project().settleCheck(row(contested).check, u"  "_s, {});
    QVERIFY(!outcome);
    QCOMPARE(checks().last(), u"conflict-1-2 open"_s);
}

void TestChecking::editedFigure_opensItsCheck_undoneSettlesIt()
{
    settle(contested, u"different methods"_s);
    const Figure before = *m_project->reader()->figure({2});
    Figure after = before;
    after.attributedSource = u"the Pentagon"_s;
    QVERIFY(m_project->project().editFigure(before, after));
    QCOMPARE(checks().last(), u"conflict-1-2 open"_s);
    QVERIFY(row(contested).settlement.has_value()); // what was said is not lost
    m_project->project().undo();
    QCOMPARE(checks().last(), u"conflict-1-2 settled: different methods"_s);
}

void TestChecking::rejectedFigure_takesItsChecksAway()
{
    QVERIFY(m_project->project().review(std::vector {*m_project->reader()->figure({5})}, Figure::Status::Rejected));
    QCOMPARE(checks(), QStringList {u"conflict-1-2 open"_s});
}

void TestChecking::removedArticle_takesItsChecksAway()
{
    QVERIFY(m_project->project().removeArticles({{1}}));
    QCOMPARE(checks(), QStringList {u"sum-4-5-6 open"_s});
}

void TestChecking::history_tellsIt()
{
    settle(contested, u"different methods"_s);
    QVERIFY(
        m_project->project().history().undoText().startsWith(u"Settle the check “Coca cultivation area, Peru, 2014"_s));
    QCOMPARE(m_project->reader()->history(1)->front().change.verb, u"settle_check"_s);
}

QTEST_GUILESS_MAIN(TestChecking)
#include "tst_checking.moc"
