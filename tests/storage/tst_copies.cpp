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
        QVERIFY(m_project->reader()->copiesOf({2})->empty());
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
