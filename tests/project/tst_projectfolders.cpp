// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/description.h"
#include "tests/support/builders.h"
#include "tests/support/printedproject.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <functional>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

using FolderVerb = std::function<void(Project &, Reader &)>;

Folder folderNamed(Reader &reader, const QString &name)
{
    const auto folder = reader.folderNamed(name);
    return folder ? *folder : Folder {};
}

void fill(Project &project)
{
    Addition tagged = article(u"Two\nThe second."_s, u"two.txt"_s);
    tagged.article.metadata.tags = QStringList {u"harvest"_s};
    project.importArticles({article(u"One\nThe first."_s, u"one.txt"_s), tagged});
    QVERIFY(project.addFolder({{}, u"To Cite"_s, {}}, {{1}}));
    QVERIFY(project.addFolder({{}, u"Recent"_s, u"date:>2014"_s}));
}

QString stateOf(TemporaryProject &temporary)
{
    return printed(*temporary.reader());
}

} // namespace

// The verbs of folders and of tags.
class TestProjectFolders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd_data()
    {
        QTest::addColumn<FolderVerb>("verb");
        QTest::newRow("add") << FolderVerb([](Project &project, Reader &) {
            QVERIFY(project.addFolder({{}, u"Drafts"_s, {}}));
        });
        QTest::newRow("add with articles") << FolderVerb([](Project &project, Reader &) {
            QVERIFY(project.addFolder({{}, u"Drafts"_s, {}}, {{2}, {1}}));
        });
        QTest::newRow("save a search") << FolderVerb([](Project &project, Reader &) {
            QVERIFY(project.addFolder({{}, u"Peru"_s, u"peru -coca"_s}));
        });
        QTest::newRow("rename") << FolderVerb([](Project &project, Reader &reader) {
            const Folder before = folderNamed(reader, u"to cite"_s);
            QVERIFY(project.editFolder(before, {before.id, u"Cited"_s, {}}));
        });
        QTest::newRow("another search") << FolderVerb([](Project &project, Reader &reader) {
            const Folder before = folderNamed(reader, u"Recent"_s);
            QVERIFY(project.editFolder(before, {before.id, before.name, u"date:>2015"_s}));
        });
        QTest::newRow("remove") << FolderVerb([](Project &project, Reader &reader) {
            QVERIFY(project.removeFolders({folderNamed(reader, u"To Cite"_s), folderNamed(reader, u"Recent"_s)}));
        });
        QTest::newRow("put in") << FolderVerb([](Project &project, Reader &reader) {
            QVERIFY(project.addToFolder(folderNamed(reader, u"To Cite"_s), {{1}, {2}}, {{1}}));
        });
        QTest::newRow("take out") << FolderVerb([](Project &project, Reader &reader) {
            QVERIFY(project.takeFromFolder(folderNamed(reader, u"To Cite"_s), {{1}}));
        });
        QTest::newRow("tag") << FolderVerb([](Project &project, Reader &reader) {
            QVERIFY(project.tagArticles({*reader.article({1}), *reader.article({2})}, u" to  check "_s, true));
        });
        QTest::newRow("untag") << FolderVerb([](Project &project, Reader &reader) {
            QVERIFY(project.tagArticles({*reader.article({1}), *reader.article({2})}, u"harvest"_s, false));
        });
    }

    void everyVerb_undone_equalsTheStart_redone_equalsTheEnd()
    {
        QFETCH(const FolderVerb, verb);
        TemporaryProject temporary;
        fill(temporary.project());
        const QString start = stateOf(temporary);
        QVERIFY(start.contains(u"folder 1 To Cite () 1"_s));
        QVERIFY(start.contains(u"tag harvest"_s));
        verb(temporary.project(), *temporary.reader());
        const QString end = stateOf(temporary);
        QVERIFY(start != end);
        for (int round = 0; round < 2; ++round) {
            temporary.reopen();
            QVERIFY(temporary.project().undo());
            QCOMPARE(stateOf(temporary), start);
            temporary.reopen();
            QVERIFY(temporary.project().redo());
            QCOMPARE(stateOf(temporary), end);
        }
    }

    void everyStep_hasItsSentence()
    {
        TemporaryProject temporary;
        fill(temporary.project());
        const Folder cited = folderNamed(*temporary.reader(), u"To Cite"_s);
        QVERIFY(temporary.project().addToFolder(cited, {{1}, {2}}, {{1}}));
        QVERIFY(temporary.project().tagArticles({*temporary.reader()->article({1})}, u"field"_s, true));
        const auto history = *temporary.reader()->history(2);
        QCOMPARE(describeChange(history[1].change.verb, history[1].change.arguments),
                 u"Put 1 article(s) into the folder “To Cite”"_s);
        QCOMPARE(describeChange(history[0].change.verb, history[0].change.arguments),
                 u"Add the tag “field” to 1 article(s)"_s);
    }

    void whatChangesNothing_isNoStep()
    {
        TemporaryProject temporary;
        fill(temporary.project());
        const Folder cited = folderNamed(*temporary.reader(), u"To Cite"_s);
        const int steps = temporary.project().history().count();
        QVERIFY(temporary.project().editFolder(cited, cited));
        QVERIFY(temporary.project().addToFolder(cited, {{1}}, {{1}}));
        QVERIFY(temporary.project().takeFromFolder(cited, {}));
        QVERIFY(temporary.project().removeFolders({}));
        QVERIFY(temporary.project().tagArticles({*temporary.reader()->article({2})}, u"harvest"_s, true));
        QVERIFY(!temporary.project().addFolder({{}, u"  "_s, {}}));
        QVERIFY(!temporary.project().tagArticles({*temporary.reader()->article({2})}, u" "_s, true));
        QCOMPARE(temporary.project().history().count(), steps);
    }

    void articleThatLeft_isNotCountedInItsFolder_butStaysInIt()
    {
        TemporaryProject temporary;
        fill(temporary.project());
        QVERIFY(temporary.project().removeArticles({{1}}));
        QCOMPARE(temporary.reader()->folders()->back().articles, 0);
        QVERIFY(temporary.project().undo());
        QCOMPARE(temporary.reader()->folders()->back().articles, 1);
    }
};

QTEST_GUILESS_MAIN(TestProjectFolders)
#include "tst_projectfolders.moc"
