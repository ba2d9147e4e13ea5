// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/project.h"
#include "models/storage/projectfile.h"
#include "models/storage/reader.h"
#include "models/storage/recovery.h"
#include "models/storage/sqlstore.h"
#include "models/storage/sqltext.h"
#include "tests/support/printedproject.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

constexpr int lastReleased = 21; // that there is a project of

QByteArray projectOfSchema(int schema)
{
    QFile file(QStringLiteral(QUIPU_SOURCE_DIR "/tests/data/projects/schema-%1.quipu.qz").arg(schema));
    return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// A project of each schema that was ever released, opened by this version.
class TestReleasedProjects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"old.quipu"_s);
    }

    void migrated_isSound_keepsWhatItHas_andGoesOn_data() { schemas(); }
    void migrated_isSound_keepsWhatItHas_andGoesOn()
    {
        QFETCH(const int, schema);
        write(schema);
        auto store = SqlStore::open(m_path, false);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        const auto reader = Reader::open(m_path);
        QVERIFY(reader);
        QCOMPARE(*(*reader)->verify(), QStringList());
        look(**reader, schema);

        Project project(**store, (*store)->opened(), u"tester"_s);
        const QString before = printed(**reader);
        int steps = 0;
        while (project.undo())
            ++steps;
        QVERIFY((*store)->flush());
        QVERIFY(steps >= 3);
        QCOMPARE(int((*reader)->articleIds({}, ArticleSort::Newest)->size()), 0);
        while (project.redo()) { }
        QVERIFY((*store)->flush());
        QCOMPARE(printed(**reader), before);
        QCOMPARE(*(*reader)->verify(), QStringList());
    }

    void migrated_leavesACopyOfWhatItWas_data() { schemas(); }
    void migrated_leavesACopyOfWhatItWas()
    {
        QFETCH(const int, schema);
        write(schema);
        QVERIFY(Reader::open(m_path)); // reading alone brings it up to date
        QCOMPARE(inspectProject(m_path)->schema, newestSchema());
        const QString copy = u"%1.schema-%2.quipu-copy"_s.arg(m_path).arg(schema);
        QCOMPARE(QFile::exists(copy), schema < newestSchema());
        if (!QFile::exists(copy))
            return;
        QCOMPARE(inspectProject(copy)->schema, schema);
        const QString again = m_folder->filePath(u"again.quipu"_s);
        QVERIFY(QFile::copy(copy, again));
        QCOMPARE(printed(**Reader::open(again)), printed(**Reader::open(m_path)));
    }

    void recovered_isTheSame_data() { schemas(); }
    void recovered_isTheSame()
    {
        QFETCH(const int, schema);
        write(schema);
        const QByteArray before = bytesIn(m_path);
        const QString target = m_folder->filePath(u"new.quipu"_s);
        const auto report = recoverProject(m_path, target, [](qint64) { return true; });
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->lost.join(u'\n'), QString());
        QCOMPARE(bytesIn(m_path), before);
        const auto reader = Reader::open(target);
        QCOMPARE(*(*reader)->verify(), QStringList());
        QCOMPARE(printed(**reader), printed(**Reader::open(m_path)));
    }

private:
    static void schemas()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema <= lastReleased; ++schema)
            QTest::newRow(qPrintable(QString::number(schema))) << schema;
    }

    void write(int schema)
    {
        const QByteArray bytes = projectOfSchema(schema);
        QVERIFY2(!bytes.isEmpty(), "there is no project of that schema");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QCOMPARE(inspectProject(m_path)->schema, schema);
    }

    // What each schema brought is there from then on.
    static void look(Reader &reader, int schema)
    {
        QCOMPARE(int(reader.figures({})->size()), 3);
        QVERIFY(reader.mentions({})->size() > 2);
        QCOMPARE(int(reader.settlements()->size()), schema >= 3 ? 1 : 0);
        QCOMPARE(int(reader.codebook()->size()), schema >= 4 ? 1 : 0);
        QCOMPARE(int(reader.charts()->size()), schema >= 5 ? 1 : 0);
        QCOMPARE(int(reader.distinctions()->size()), schema >= 6 ? 1 : 0);
        QCOMPARE(int(reader.relationsIn({1})->size()), schema >= 6 ? 1 : 0);
        QCOMPARE(int(reader.refusals()->size()), schema >= 7 ? 1 : 0);
        QCOMPARE(*reader.noteCount(), schema >= 8 ? 1 : 0);
        QCOMPARE(int(reader.noteIds({.words = u"compare"_s})->size()), schema >= 8 ? 1 : 0);
        QCOMPARE(reader.original("00ff")->has_value(), schema >= 11);
        QCOMPARE(int(reader.nameLists()->size()), schema >= 13 ? 1 : 0);
        QCOMPARE(int(reader.folders()->size()), schema >= 17 ? 1 : 0);
        QCOMPARE(int(reader.articleIds(*parseQuery(u"coca"_s), ArticleSort::Newest)->size()), 1);
        // The history is told by thing, whenever it was made.
        const auto lines = [&reader](HistorySubject::Kind kind) {
            return int(reader.historyIds({.item = {kind, 1}})->size());
        };
        QCOMPARE(lines(HistorySubject::Kind::Figure), 2); // the import, and that it was confirmed
        QCOMPARE(lines(HistorySubject::Kind::Chart), schema >= 5 ? 1 : 0);
        QCOMPARE(lines(HistorySubject::Kind::Note), schema >= 8 ? 1 : 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestReleasedProjects)
#include "tst_releasedprojects.moc"
