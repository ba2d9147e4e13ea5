// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString wire
    = u"The river rose\nThe river rose two metres in one night and took the bridge with it, the mayor of the "
      u"town said on Friday. Some ninety families had to leave their houses, and the school will stay "
      u"closed for a month. Nobody was hurt, but the harvest of the lower fields is lost, and seed for "
      u"another will have to come from the coast, where the road is open again since Tuesday."_s;

// Groups as one line each: file names, the lead first.
QStringList printed(const Result<std::vector<CopyGroup>> &groups)
{
    QStringList lines;
    for (const CopyGroup &group : *groups) {
        QStringList names;
        for (const ArticleCopy &copy : group)
            names.append(copy.fileName);
        lines.append(names.join(u' '));
    }
    return lines;
}

} // namespace

class TestCopies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_project->project().importArticles(
            {article(wire, u"late.txt"_s, u"2021-05-09"_s),
             article(
                 u"Something else altogether\nThat has words of its own and is told at some length, so that it could "
                 u"be compared with others, were there any that spoke of the same matters in the same way."_s,
                 u"other.txt"_s)});
        m_project->project().importArticles({article(wire + u" (Agency)"_s, u"early.txt"_s, u"2021-05-08"_s),
                                             article(wire.toUpper(), u"undated.txt"_s)});
    }

    void copies_areGrouped_theEarliestLeads()
    {
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"early.txt late.txt undated.txt"_s});
        const auto copies = m_project->reader()->copiesOf({4});
        QCOMPARE(copies->size(), size_t(3));
        QCOMPARE(copies->back().likeness, 1.0);
        QCOMPARE(m_project->reader()->copiesOf({2})->size(), size_t(1)); // itself alone
    }

    void undoneImport_leavesTheGroup_redoneItIsBack()
    {
        QVERIFY(m_project->project().undo());
        QVERIFY(printed(m_project->reader()->copyGroups()).isEmpty());
        QVERIFY(m_project->project().redo());
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"early.txt late.txt undated.txt"_s});
    }

    void chosenLead_leads_untilAnotherIsChosen()
    {
        choose({4}, CopyChoice::Kind::Lead);
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"undated.txt early.txt late.txt"_s});
        choose({1}, CopyChoice::Kind::Lead);
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"late.txt early.txt undated.txt"_s});
        QVERIFY(m_project->project().undo());
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"undated.txt early.txt late.txt"_s});
        m_project->reopen();
        QVERIFY(m_project->project().undo());
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"early.txt late.txt undated.txt"_s});
    }

    void setApart_countsByItself()
    {
        choose({3}, CopyChoice::Kind::Apart);
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"late.txt undated.txt"_s});
        choose({3}, {});
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"early.txt late.txt undated.txt"_s});
    }

    void copies_countOnce()
    {
        const auto counted = [this] {
            QStringList days;
            const auto take = [&days](const CountedArticle &article) {
                days.append(article.published);
                return true;
            };
            return m_project->reader()->countedArticles({}, take) ? days.join(u' ') : u"failed"_s;
        };
        QCOMPARE(counted(), u"2021-05-08 "_s); // the lead, and the other article, which has no date
        choose({1}, CopyChoice::Kind::Lead);
        QCOMPARE(counted(), u"2021-05-09 "_s);
        choose({3}, CopyChoice::Kind::Apart);
        QCOMPARE(counted(), u"2021-05-09 2021-05-08 "_s);
    }

    void articleWithoutCopies_hasNoLead()
    {
        const auto copies = m_project->reader()->copiesOf({2});
        QVERIFY(!m_project->project().chooseCopy(*copies, {2}, CopyChoice::Kind::Lead));
    }

    void rowsOfTheList_sayHowManyCopiesThereAre_andWhichFollow()
    {
        const auto standing = [this](ArticleId article) -> QString {
            const auto rows = m_project->reader()->articleRows({article});
            return (rows->front().followsCopy ? u"%1 follows"_s : u"%1"_s).arg(rows->front().copies);
        };
        QCOMPARE(standing({3}), u"2"_s);
        QCOMPARE(standing({1}), u"2 follows"_s);
        QCOMPARE(standing({2}), u"0"_s);
        choose({3}, CopyChoice::Kind::Apart);
        QCOMPARE(standing({3}), u"0"_s);
        QCOMPARE(standing({1}), u"1"_s);
    }

    void queries_tellCopiesFromLeads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("copies") << u"is:copy"_s << 2;
        QTest::newRow("leads") << u"-is:copy"_s << 2;
        QTest::newRow("has copies") << u"has:copies"_s << 3;
        QTest::newRow("words of leads") << u"harvest -is:copy"_s << 1;
        QTest::newRow("words of copies") << u"harvest is:copy"_s << 2;
    }

    void queries_tellCopiesFromLeads()
    {
        QFETCH(QString, text);
        const auto query = parseQuery(text);
        for (const ArticleSort sort : {ArticleSort::Newest, ArticleSort::Relevance, ArticleSort::Title})
            QTEST(int(m_project->reader()->articleIds(*query, sort)->size()), "found");
    }

    void articlesPutTogether_areOneGroup_withTheirCopies()
    {
        const auto reader = m_project->reader();
        QVERIFY(m_project->project().joinCopies({*reader->copiesOf({2}), *reader->copiesOf({4})}));
        QCOMPARE(printed(m_project->reader()->copyGroups()),
                 QStringList {u"early.txt late.txt other.txt undated.txt"_s});
        QVERIFY(m_project->reader()->copiesOf({1})->at(1).likeness < copyLikeness);
        QCOMPARE(m_project->reader()->copyGroups()->front().at(2).likeness, 0.0); // put there by hand
        choose({2}, CopyChoice::Kind::Lead);
        QCOMPARE(printed(m_project->reader()->copyGroups()),
                 QStringList {u"other.txt early.txt late.txt undated.txt"_s});
        choose({2}, CopyChoice::Kind::Apart);
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"early.txt late.txt undated.txt"_s});
        choose({2}, {});
        QCOMPARE(m_project->reader()->copyGroups()->front().size(), size_t(4));
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_project->project().undo());
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"early.txt late.txt undated.txt"_s});
        QVERIFY(m_project->project().redo());
        m_project->reopen();
        QCOMPARE(m_project->reader()->copyGroups()->front().size(), size_t(4));
    }

    void laterCopies_joinTheGroupMadeByHand()
    {
        const auto reader = m_project->reader();
        QVERIFY(m_project->project().joinCopies({*reader->copiesOf({2}), *reader->copiesOf({4})}));
        m_project->project().importArticles({article(wire + u" (Later)"_s, u"later.txt"_s, u"2021-05-10"_s)});
        QCOMPARE(m_project->reader()->copyGroups()->front().size(), size_t(5));
    }

    void copiesLookedForLater_areOneStepOfUndo()
    {
        auto found = std::vector<Addition> {article(wire + u" (Old)"_s, u"old.txt"_s, u"2020-01-01"_s),
                                            article(wire + u" (Older)"_s, u"older.txt"_s, u"2019-01-01"_s)};
        std::vector<LatePrint> prints;
        for (size_t i = 0; i < found.size(); ++i) {
            prints.push_back({{qint64(5 + i)}, found[i].print});
            found[i].print = {}; // as an older version imported it
        }
        m_project->project().importArticles(found);
        QCOMPARE(*m_project->reader()->articlesWithoutPrint({}, 10), (std::vector<ArticleId> {{5}, {6}}));
        m_project->project().noteCopySearch({prints[0]}, false);
        m_project->project().noteCopySearch({prints[1]}, true);
        QCOMPARE(printed(m_project->reader()->copyGroups()),
                 QStringList {u"older.txt old.txt early.txt late.txt undated.txt"_s});
        QVERIFY(m_project->reader()->articlesWithoutPrint({}, 10)->empty());
        QVERIFY(m_project->project().undo());
        QCOMPARE(printed(m_project->reader()->copyGroups()), QStringList {u"early.txt late.txt undated.txt"_s});
        QCOMPARE(m_project->reader()->articlesWithoutPrint({}, 10)->size(), size_t(2));
        m_project->reopen();
        QVERIFY(m_project->project().redo());
        QCOMPARE(m_project->reader()->copyGroups()->front().size(), size_t(5));
        QVERIFY(m_project->project().undo());
        m_project->project().noteCopySearch({prints[0]}, false); // another search, of one of them
        QCOMPARE(m_project->reader()->copyGroups()->front().size(), size_t(4));
    }

    void arrivalsThatAreCopies_areCounted()
    {
        const auto found = m_project->reader()->copiesAmong({2}, {3});
        QCOMPARE(found->copies, 1);
        QCOMPARE(found->first, ArticleId {3});
        QCOMPARE(m_project->reader()->copiesAmong({2}, {2})->copies, 0);
    }

    void original_isKeptOnce_andOutlivesTheUndo()
    {
        Addition page = article(u"A page"_s, u"a.html"_s);
        page.original = packed(QByteArray("<p>A page</p>").repeated(50));
        Addition same = article(u"A page"_s, u"b.html"_s);
        same.original = page.original;
        m_project->project().importArticles({page, same});
        QCOMPARE(*m_project->reader()->original(page.article.sha256), unpacked(page.original));
        QVERIFY(!m_project->reader()->original("nothing")->has_value());
        QVERIFY(m_project->project().undo());
        QVERIFY(m_project->reader()->original(page.article.sha256)->has_value());
    }

private:
    void choose(ArticleId article, std::optional<CopyChoice::Kind> kind)
    {
        const auto copies = m_project->reader()->copiesOf(article);
        QVERIFY(m_project->project().chooseCopy(*copies, article, kind));
    }

    std::unique_ptr<TemporaryProject> m_project;
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
