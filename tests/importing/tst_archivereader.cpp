// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentformats.h"
#include "tests/importing/packed.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

// What is heard of an archive, a line each: "path format: text" or "path! what".
QStringList heard(const QByteArray &bytes, const QString &name = u"a.zip"_s)
{
    QStringList lines;
    readDocuments(DocumentSource {bytes, name}, [&lines](Result<ArticleDraft> draft) {
        if (!draft && draft.error().remedy.isEmpty())
            qFatal("no remedy: %s", qPrintable(draft.error().text()));
        lines.append(draft ? QString(draft->path + u' ' + draft->format + u": "_s + draft->text.left(100))
                           : QString(draft.error().where.left(100) + u"! "_s + draft.error().what));
    });
    return lines;
}

const QList<PackedFile> two {{u"one.txt"_s, "First."}, {u"folder/año.txt"_s, "Second."}};

} // namespace

class TestArchiveReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFile_isADocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zip") << packed(two);
        QTest::newRow("tar") << packed(two, Packing::Tar);
        QTest::newRow("tar.gz") << packed(two, Packing::TarGz);
    }

    void eachFile_isADocument()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(heard(bytes),
                 (QStringList {u"a.zip/one.txt text: First."_s, u"a.zip/folder/año.txt text: Second."_s}));
    }

    void gzip_isItsOneFile()
    {
        QCOMPARE(heard(gzipped("Words."), u"dir/story.txt.gz"_s),
                 QStringList {u"dir/story.txt.gz/story.txt text: Words."_s});
    }

    void archiveInArchive_isReadToADepth()
    {
        QByteArray bytes = packed({{u"x.txt"_s, "Deep."}});
        for (int i = 0; i < 2; ++i)
            bytes = packed({{u"b.zip"_s, bytes}});
        QCOMPARE(heard(bytes), QStringList {u"a.zip/b.zip/b.zip/x.txt text: Deep."_s});
        bytes = packed({{u"b.zip"_s, packed({{u"b.zip"_s, bytes}})}});
        QCOMPARE(heard(bytes).size(), 1);
        QVERIFY(heard(bytes)[0].contains(u"too deep"_s));
    }

    void litter_isPassedOver()
    {
        QCOMPARE(heard(packed({{u"__MACOSX/._one.txt"_s, "x"}, {u".DS_Store"_s, "x"}, {u"a/.hidden"_s, "x"}, two[0]})),
                 QStringList {u"a.zip/one.txt text: First."_s});
    }

    void trick_isRefusedByName_data()
    {
        QTest::addColumn<PackedFile>("file");
        QTest::addColumn<QString>("line");
        const QString leads = u"Its name leads out of the archive"_s;
        QTest::newRow("zip slip") << PackedFile {u"../../etc/x.txt"_s, "x"} << u"a.zip/etc/x.txt! "_s + leads;
        QTest::newRow("backslashes") << PackedFile {u"..\\x.txt"_s, "x"} << u"a.zip/..\\x.txt! "_s + leads;
        QTest::newRow("absolute") << PackedFile {u"/etc/passwd"_s, "x"} << u"a.zip/etc/passwd! "_s + leads;
        QTest::newRow("drive") << PackedFile {u"C:\\x.txt"_s, "x"} << u"a.zip/C:\\x.txt! "_s + leads;
        QTest::newRow("link") << PackedFile {u"link.txt"_s, {}, u"/etc/passwd"_s}
                              << u"a.zip/link.txt! It is a link, not a document"_s;
        QTest::newRow("picture") << PackedFile {u"a.png"_s, "\x89PNG\r\n\x1A\n...."}
                                 << u"a.zip/a.png! This is a PNG image, which Quipu does not read"_s;
    }

    void trick_isRefusedByName()
    {
        QFETCH(PackedFile, file);
        QFETCH(QString, line);
        for (const Packing packing : {Packing::Zip, Packing::Tar}) {
            const QStringList all = heard(packed({file, two[0]}, packing));
            QCOMPARE(all.size(), 2); // libarchive may turn backslashes
            QCOMPARE(all[0].section(u"! "_s, 1), line.section(u"! "_s, 1));
            QVERIFY(all[0].startsWith(u"a.zip/"_s));
            QCOMPARE(all[1], u"a.zip/one.txt text: First."_s);
        }
    }

    void endlessName_isRefusedShort()
    {
        const QStringList all = heard(packed({{QString(5000, u'n'), "x"}, two[0]}, Packing::Tar));
        QCOMPARE(all.size(), 2);
        QVERIFY(all[0].contains(u"far too long"_s));
    }

    void lockedFile_isRefused()
    {
        const QStringList all = heard(packed({two[0]}, Packing::EncryptedZip));
        QVERIFY2(all.value(0).contains(u"password"_s), qPrintable(all.join(u'\n')));
    }

    void bomb_isStopped()
    {
        QElapsedTimer timer;
        timer.start();
        QList<PackedFile> files;
        for (int i = 0; i < 4; ++i)
            files.append({u"%1.txt"_s.arg(i), QByteArray(50 * 1024 * 1024, '0')});
        const QStringList all = heard(packed(files));
        QVERIFY2(all.last().contains(u"trap"_s), qPrintable(all.join(u'\n')));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void emptyArchive_saysSo() { QVERIFY(heard(packed({})).value(0).contains(u"no document"_s)); }

    void damagedBytes_neverCrash()
    {
        for (const Packing packing : {Packing::Zip, Packing::Tar, Packing::TarGz}) {
            const QByteArray sound = packed(two, packing);
            for (qsizetype cut = 1; cut < sound.size(); cut += 1 + sound.size() / 100)
                QVERIFY(!heard(sound.first(cut)).isEmpty());
            for (qsizetype at = 0; at < sound.size(); at += 1 + sound.size() / 300) {
                QByteArray flipped = sound;
                flipped[at] = char(flipped[at] ^ 0x15);
                QVERIFY(!heard(flipped).isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestArchiveReader)
#include "tst_archivereader.moc"
