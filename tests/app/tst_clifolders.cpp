// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cliprocess.h"
#include "tests/support/builders.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

// Folders, saved searches and articles like one, by command.
class TestCliFolders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Project &project = m_temporary.project();
        std::vector<Addition> additions {article(u"Locusts\nLocusts over the barley near the lake."_s, u"one.txt"_s),
                                         article(u"Barley\nNo locusts in the barley near the lake."_s, u"two.txt"_s),
                                         article(u"A bridge\nThe bridge is closed."_s, u"three.txt"_s)};
        for (int i = 0; i < 9; ++i)
            additions.push_back(article(u"Page %1\nThe council met."_s.arg(i), u"page-%1.txt"_s.arg(i)));
        const auto ids = project.importArticles(std::move(additions));
        QVERIFY(project.addFolder({{}, u"To cite"_s, {}}, {ids[0], ids[2]}));
        QVERIFY(project.addFolder({{}, u"Barley"_s, u"barley"_s}));
        m_temporary.close();
    }

    void folders_areListedWithTheirArticles()
    {
        const QJsonArray folders = runCli({u"folders"_s, m_temporary.path()}).array();
        QCOMPARE(folders.size(), 2);
        QCOMPARE(folders[0][u"name"].toString(), u"Barley"_s);
        QCOMPARE(folders[0][u"query"].toString(), u"barley"_s);
        QCOMPARE(folders[0][u"articles"].toInt(), 2);
        QCOMPARE(folders[1][u"name"].toString(), u"To cite"_s);
        QCOMPARE(folders[1][u"articles"].toInt(), 2);
    }

    void articlesOfAFolder_areFoundByItsName()
    {
        const QJsonArray found = runCli({u"articles"_s, m_temporary.path(), u"folder:\"to cite\""_s}).array();
        QCOMPARE(found.size(), 2);
    }

    void similarArticles_areListedBestFirst()
    {
        const QJsonArray similar = runCli({u"similar"_s, m_temporary.path(), u"one.txt"_s}).array();
        QCOMPARE(similar.size(), 1);
        QCOMPARE(similar[0][u"file"].toString(), u"two.txt"_s);
        QVERIFY(runCli({u"similar"_s, m_temporary.path(), u"none.txt"_s}).code != 0);
    }

private:
    TemporaryProject m_temporary;
};

QTEST_GUILESS_MAIN(TestCliFolders)
#include "tst_clifolders.moc"
