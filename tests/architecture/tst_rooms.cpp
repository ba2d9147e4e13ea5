// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/roomlaw.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString header
    = u"// SPDX-FileCopyrightText: 2026 The Quipu founders\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

QDir top()
{
    return QDir(QStringLiteral(QUIPU_SOURCE_DIR));
}

// Every .h and .cpp below a folder, by its path from the top, sorted.
QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(top().filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(top().relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

} // namespace

class TestRooms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenRule_isReported_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("report"); // what the one violation must say
        const auto row = [](const char *name, const QString &path, const QString &line, const QString &report) {
            QTest::newRow(name) << path << QString(header + line + u'\n') << QString(path + report);
        };
        const QString no = u":3: includes "_s;
        row("sisters never meet", u"models/corpus/a.h"_s, u"#include \"models/figures/figure.h\""_s,
            no + u"\"models/figures"_s);
        row("base includes nothing", u"models/base/a.h"_s, u"#include \"models/corpus/article.h\""_s, no);
        row("a model sees no view", u"models/project/a.cpp"_s, u"#include \"views/reader/readerview.h\""_s, no);
        row("a model sees no widget", u"models/figures/a.cpp"_s, u"#include <QWidget>"_s,
            no + u"<QWidget>, but only views"_s);
        row("nor by the long name", u"models/figures/a.cpp"_s, u"#include <QtWidgets/QWidget>"_s, no);
        row("a view sees no storage", u"views/lists/a.cpp"_s, u"#include \"models/storage/store.h\""_s, no);
        row("a view sees no job", u"views/lists/a.cpp"_s, u"#include \"models/jobs/importjob.h\""_s, no);
        row("a view sees no interchange", u"views/lists/a.cpp"_s, u"#include \"models/interchange/objects.h\""_s, no);
        row("a general widget knows no Quipu type", u"views/widgets/a.h"_s, u"#include \"models/base/id.h\""_s, no);
        row("charts in one place", u"views/docks/a.cpp"_s, u"#include <QChartView>"_s,
            no + u"<QChartView>, but only views/charts"_s);
        row("charts not in app", u"app/a.cpp"_s, u"#include <QtCharts/QChart>"_s, no);
        row("Qt SQL in one place", u"models/project/a.cpp"_s, u"#include <QSqlQuery>"_s, no);
        row("SQLite in one place", u"models/jobs/a.cpp"_s, u"#include <sqlite3.h>"_s, no);
        row("no thread in a view", u"views/docks/a.cpp"_s, u"#include <QThread>"_s, no);
        row("no atomic in app", u"app/a.cpp"_s, u"#include <atomic>"_s, no);
        row("storage does not know the project", u"models/storage/a.cpp"_s, u"#include \"models/project/project.h\""_s,
            no);
        row("commands are private", u"app/a.cpp"_s, u"#include \"models/project/commands/tagspancommand.h\""_s, no);
        row("a neighbour without its path", u"models/base/a.cpp"_s, u"#include \"id.h\""_s,
            no + u"\"id.h\", which names no room"_s);
        row("an unknown room", u"models/utils/a.cpp"_s, u"int a;"_s, u":1: stands in a folder that is no room"_s);
        row("a loose file", u"models/a.cpp"_s, u"int a;"_s, u":1: stands in a folder that is no room"_s);
        row("a query outside", u"app/a.cpp"_s, u"auto q = u\"SELECT id FROM article WHERE x\"_s;"_s,
            u":3: holds SQL"_s);
        row("a query in small letters", u"app/a.cpp"_s, u"auto q = u\"select id from article where x\"_s;"_s,
            u":3: holds SQL"_s);
        row("a raw statement", u"app/a.cpp"_s, u"auto q = R\"sql(\n  INSERT OR IGNORE INTO article VALUES (1))sql\";"_s,
            u":3: holds SQL"_s);
        row("a pragma", u"models/project/a.cpp"_s, u"run(\"PRAGMA user_version\");"_s, u":3: holds SQL"_s);
        row("too long", u"models/base/a.cpp"_s, QString(400, u'\n'), u":403: has 403 lines"_s);
        QTest::newRow("no licence") << u"tests/base/a.cpp"_s << u"int a;\n"_s
                                    << u"tests/base/a.cpp:1: does not begin"_s;
    }

    void brokenRule_isReported()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, text);
        QFETCH(const QString, report);
        const QStringList found = violations({path, text});
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(report), qUtf8Printable(found.first()));
    }

    void keptRule_isPassed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row
            = [](const char *name, const QString &path, const QString &line) { QTest::newRow(name) << path << line; };
        row("own header", u"models/corpus/a.cpp"_s, u"#include \"models/corpus/a.h\""_s);
        row("base", u"models/corpus/a.cpp"_s, u"#include \"models/base/id.h\""_s);
        row("changes for the project", u"models/project/project.h"_s, u"#include \"models/storage/change.h\""_s);
        row("commands for the project", u"models/project/project.cpp"_s, u"#include \"models/project/commands/a.h\""_s);
        row("the undo stack is Gui", u"models/project/project.h"_s, u"#include <QUndoStack>"_s);
        row("SQL where it runs", u"models/storage/a.cpp"_s, u"run(\"PRAGMA user_version\");"_s);
        row("charts where they are drawn", u"views/charts/a.cpp"_s, u"#include <QChartView>"_s);
        row("a view asks the project", u"views/docks/a.cpp"_s, u"#include \"models/project/project.h\""_s);
        row("app knows both sides", u"app/cli/a.cpp"_s, u"#include \"models/jobs/importjob.h\""_s);
        row("what the build makes", u"views/dialogs/a.cpp"_s, u"#include \"ui_a.h\""_s);
        row("a sentence is not a query", u"views/lists/a.cpp"_s, u"tr(\"Select an article from the list\");"_s);
        row("tests include what they test", u"tests/views/a.cpp"_s, u"#include \"models/storage/store.h\""_s);
    }

    void keptRule_isPassed()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QCOMPARE(violations({path, header + line + u'\n'}), QStringList());
    }

    void everySourceFile_keepsTheRulesOfItsRoom_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto &folder : {u"models"_s, u"views"_s, u"app"_s, u"resources"_s, u"tests"_s})
            QTest::newRow(qPrintable(folder)) << folder;
    }

    void everySourceFile_keepsTheRulesOfItsRoom()
    {
        QFETCH(const QString, folder);
        QStringList found;
        const QStringList paths = sourcesBelow(folder);
        for (const QString &path : paths) {
            QFile file(top().filePath(path));
            QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(path));
            found += violations({path, QString::fromUtf8(file.readAll())});
        }
        QVERIFY2(!paths.isEmpty(), "no source file was found");
        QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
    }

    void typeName_isFoundWhereItIsDefined()
    {
        const QString text = u"class Announced;\nstruct One\n{\n    struct Inner {};\n};\nstruct "
                             u"One::Private\n{\n};\nclass Two final : public One\n{\n"
                             "enum class Three { A, B };\nenum Four {\n"_s;
        QCOMPARE(typesDefinedIn(text), QStringList({u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}));
    }

    void typeName_isDefinedOnce()
    {
        QMap<QString, QStringList> headers;
        for (const auto &folder : {u"models"_s, u"views"_s, u"app"_s}) {
            for (const QString &path : sourcesBelow(folder).filter(QRegularExpression(u"\\.h$"_s))) {
                QFile file(top().filePath(path));
                QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(path));
                for (const QString &type : typesDefinedIn(QString::fromUtf8(file.readAll())))
                    headers[type].append(path);
            }
        }
        QVERIFY(!headers.isEmpty());
        QStringList twice;
        for (auto type = headers.cbegin(); type != headers.cend(); ++type) {
            if (type->size() > 1)
                twice.append(type.key() + u": "_s + type->join(u" and "_s));
        }
        QVERIFY2(twice.isEmpty(), qUtf8Printable(twice.join(u'\n')));
    }

    void topOfTheTree_holdsNoOtherFolder()
    {
        QStringList folders = top().entryList(QDir::Dirs | QDir::NoDotAndDotDot); // hidden ones are left out
        for (const QString &known : allowedTopFolders() + QStringList {u"build"_s, u"quipu-demo"_s})
            folders.removeAll(known);
        QCOMPARE(folders, QStringList());
    }

    void everyRoom_saysWhatItIsFor()
    {
        QStringList silent;
        QStringList folders {u"app"_s, u"resources"_s, u"tests"_s};
        for (const QString &path : sourcesBelow(u"models"_s) + sourcesBelow(u"views"_s))
            folders.append(roomOf(path));
        folders.removeDuplicates();
        std::ranges::copy_if(folders, std::back_inserter(silent), [](const QString &folder) {
            return !folder.isEmpty() && folder != "models/project/commands"_L1 && !top().exists(folder + u"/README.md");
        });
        QVERIFY2(silent.isEmpty(), qUtf8Printable(u"no README.md: "_s + silent.join(u", "_s)));
    }
};

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
