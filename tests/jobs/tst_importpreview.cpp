// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/guardedreader.h"
#include "models/jobs/importpreview.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// "title|date|outlet|author|language" of its first article, and what else is said of the file.
QString printed(const PreviewedFile &file)
{
    QString line = u"%1 %2x"_s.arg(file.format).arg(file.count);
    if (!file.articles.empty()) {
        const PreviewedArticle &first = file.articles.front();
        line += u' ' + QStringList {first.title, first.published, first.outlet, first.author, first.language}.join(u'|')
            + u": "_s + first.beginning;
    }
    if (file.error)
        line += u" !%1 %2"_s.arg(file.failed).arg(file.error->what);
    if (!file.table.names.isEmpty())
        line += u" ["_s + file.table.names.join(u',') + u']';
    return line;
}

} // namespace

class TestImportPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_isSeenAsItsImportWouldMakeIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("seen");
        QTest::newRow("text")
            << u"a.txt"_s << QByteArray("The boats came home late\n\nNobody knew why that was.\n")
            << u"text 1x The boats came home late||||en: The boats came home late\n\nNobody knew why that was."_s;
        QTest::newRow("table") << u"a.csv"_s
                               << QByteArray("title,text,date\nNets,The nets were old.,2012-05\nIce,No ice.,2013\n")
                               << u"csv 2x Nets|2012-05|||en: The nets were old. [title,text,date]"_s;
        QTest::newRow("table without texts")
            << u"a.csv"_s << QByteArray("what,words\nNets,The nets were old.\n")
            << u" 0x !1 No column of the table is known to hold the articles' text [what,words]"_s;
        QTest::newRow("a row without text")
            << u"a.csv"_s << QByteArray("title,text\nNets,The nets were old.\nIce,\n")
            << u"csv 1x Nets||||en: The nets were old. !1 The row in line 3 has no text [title,text]"_s;
        QTest::newRow("web page")
            << u"a.html"_s
            << QByteArray("<!DOCTYPE html><html lang=en><head><title>The boats</title></head><body><article>"
                          "<h1>The boats</h1><p>They came home late, and nobody knew why that was.</p>"
                          "</article></body></html>")
            << u"html 1x The boats||||en: They came home late, and nobody knew why that was."_s;
        QTest::newRow("empty") << u"a.txt"_s << QByteArray() << u" 0x !1 The file is empty"_s;
    }

    void file_isSeenAsItsImportWouldMakeIt()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        GuardedReader reader({QStringLiteral(QUIPU_PROGRAM)});
        const auto file = previewFile(written(name, bytes), reader, {});
        QVERIFY(file);
        QTEST(printed(*file), "seen");
    }

    void mapping_isFollowed()
    {
        ColumnChoices choices;
        choices.remember({u"what"_s, u"words"_s}, {{{u"title"_s, u"what"_s}, {u"text"_s, u"words"_s}}});
        GuardedReader reader({QStringLiteral(QUIPU_PROGRAM)});
        reader.setColumns(std::make_shared<const ColumnChoices>(choices));
        const auto file = previewFile(written(u"a.csv"_s, "what,words\nNets,The nets were old.\n"), reader, {});
        QCOMPARE(printed(*file), u"csv 1x Nets||||en: The nets were old. [what,words]"_s);
    }

    void job_countsAll_andReadsTheFirst()
    {
        for (int i = 0; i < 50; ++i)
            written(u"%1.txt"_s.arg(i, 2, 10, QLatin1Char('0')), "Some words here.\n");
        ImportPreviewJob job;
        QSignalSpy counted(&job, &ImportPreviewJob::counted);
        QSignalSpy begun(&job, &ImportPreviewJob::begun);
        QSignalSpy previewed(&job, &ImportPreviewJob::previewed);
        QSignalSpy ended(&job, &ImportPreviewJob::ended);
        job.look({m_folder->path()}, {});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(begun[0][0].toStringList().size(), ImportPreviewJob::shownFiles);
        QCOMPARE(previewed.size(), ImportPreviewJob::shownFiles);
        QTRY_VERIFY(counted.last()[2].toBool());
        QCOMPARE(counted.last().mid(0, 2), (QVariantList {50, qint64(50 * 17)}));
    }

    void anotherLook_dropsTheFirst()
    {
        const QString first = written(u"first.txt"_s, "Some words here.\n");
        const QString second = written(u"second.txt"_s, "Some words there.\n");
        ImportPreviewJob job;
        QSignalSpy begun(&job, &ImportPreviewJob::begun);
        QSignalSpy previewed(&job, &ImportPreviewJob::previewed);
        QSignalSpy ended(&job, &ImportPreviewJob::ended);
        job.look({first}, {});
        job.look({second}, {});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(previewed.size(), 1);
        QCOMPARE(previewed[0][0].value<PreviewedFile>().path, second);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
