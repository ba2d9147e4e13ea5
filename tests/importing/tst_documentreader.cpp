// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString spanish = u"Año 2011: «64.400 hectáreas»\u00a0— según la policía…\n"_s;

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestDocumentReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encoding_isFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        using Converter = QStringConverter;
        QTest::newRow("UTF-8") << spanish.toUtf8() << u"UTF-8"_s << spanish;
        QTest::newRow("UTF-8 with mark") << encoded(Converter::Utf8, spanish, true) << u"UTF-8"_s << spanish;
        QTest::newRow("ASCII") << QByteArray("Plain.") << u"UTF-8"_s << u"Plain."_s;
        QTest::newRow("UTF-8 outside the BMP") << QByteArray("\xF0\x9F\x8C\xBF leaf") << u"UTF-8"_s << u"🌿 leaf"_s;
        QTest::newRow("UTF-16LE with mark") << encoded(Converter::Utf16LE, spanish, true) << u"UTF-16LE"_s << spanish;
        QTest::newRow("UTF-16BE with mark") << encoded(Converter::Utf16BE, spanish, true) << u"UTF-16BE"_s << spanish;
        QTest::newRow("UTF-16LE") << encoded(Converter::Utf16LE, spanish, false) << u"UTF-16LE"_s << spanish;
        QTest::newRow("UTF-16BE") << encoded(Converter::Utf16BE, spanish, false) << u"UTF-16BE"_s << spanish;
        QTest::newRow("UTF-16LE, Cyrillic")
            << encoded(Converter::Utf16LE, u"Площадь посевов выросла на треть."_s, false) << u"UTF-16LE"_s
            << u"Площадь посевов выросла на треть."_s;
        QTest::newRow("UTF-32LE with mark") << encoded(Converter::Utf32LE, spanish, true) << u"UTF-32LE"_s << spanish;
        QTest::newRow("windows-1252") << QByteArray("\x93\x41\xF1o\x94 \x80 5 \x96 fin\x85") << u"windows-1252"_s
                                      << u"“Año” € 5 – fin…"_s;
        QTest::newRow("ISO-8859-1") << QByteArray("A\xF1o 2011, poli\x63\xED\x61\xA0s") << u"ISO-8859-1"_s
                                    << u"Año 2011, policía\u00a0s"_s;
        QTest::newRow("CRLF and CR") << QByteArray("a\r\nb\rc\n\r\nd\r\r") << u"UTF-8"_s << u"a\nb\nc\n\nd\n\n"_s;
        QTest::newRow("nothing else changes") << QByteArray("\t a \xC2\xA0\xE2\x80\xA8 e\xCC\x81 \f\n\n\n")
                                              << u"UTF-8"_s << u"\t a \u00a0\u2028 e\u0301 \f\n\n\n"_s;
        QTest::newRow("second mark stays") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBFx") << u"UTF-8"_s << u"\ufeffx"_s;
        QTest::newRow("a few control characters")
            << QByteArray("one\x1B two three\n") << u"UTF-8"_s << u"one\x1B two three\n"_s;
    }

    void encoding_isFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const Result<ArticleDraft> draft = readDocument(bytes, u"a.txt"_s);
        QVERIFY2(bool(draft), draft ? "" : qPrintable(draft.error().text()));
        QCOMPARE(draft->encoding, encoding);
        QCOMPARE(draft->text, text);
        QCOMPARE(draft->format, u"text"_s);
        QCOMPARE(draft->bytes, bytes.size());
    }

    void fingerprint_isOfTheRawBytes()
    {
        QCOMPARE(readDocument(QByteArray("abc"), u"a"_s)->sha256,
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QVERIFY(readDocument(QByteArray("a\r\n"), u"a"_s)->sha256 != readDocument(QByteArray("a\n"), u"a"_s)->sha256);
    }

    void unusableBytes_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("white space") << QByteArray(" \n\t\xC2\xA0\r\n") << u"white space"_s;
        QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << u"white space"_s;
        QTest::newRow("NUL bytes") << QByteArray("ab\0cd\1ef", 8) << u"binary"_s;
        QTest::newRow("control characters") << QByteArray("\1\2\3\4\5\6 x").repeated(50) << u"binary"_s;
        QTest::newRow("NULs in odd places") << QByteArray("In 2013\0 the \0 area\0", 20).repeated(9) << u"binary"_s;
        QTest::newRow("PDF cut short") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << u"PDF document is damaged"_s;
        QTest::newRow("ZIP cut short") << QByteArray("PK\x03\x04\x14rest") << u"archive is damaged"_s;
        QTest::newRow("ODT cut short") << QByteArray("PK\x03\x04\x14 mimetypeapplication/vnd.oasis.opendocument.text")
                                       << u"damaged"_s;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n....") << u"a PNG image"_s;
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0....") << u"a JPEG image"_s;
        QTest::newRow("damaged UTF-8") << QByteArray("a\xC3\xB1o\nb\xC3\xB3 \xC3 c") << u"line 2 is not valid UTF-8"_s;
        QTest::newRow("UTF-8 cut short") << QByteArray("a\xC3\xB1o, d\xC3\xAD\x61 \xE2\x82") << u"not valid UTF-8"_s;
        QTest::newRow("UTF-16 cut short") << QByteArray("\xFF\xFE\x41\x00\x42", 5) << u"not valid UTF-16LE"_s;
        QTest::newRow("UTF-16 half pair") << QByteArray("\xFF\xFE\x3C\xD8\x41\x00", 6) << u"not valid UTF-16LE"_s;
        QTest::newRow("unknown encoding")
            << QByteArray("\xF0\xA9\xDD\x81\xB2\xFF\x9D\xA4 \x8F\xC6\x90\xB7\xFE\x98 ").repeated(20)
            << u"encoding is not known"_s;
    }

    void unusableBytes_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Result<ArticleDraft> draft = readDocument(bytes, u"folder/a.txt"_s);
        QVERIFY(!draft);
        QVERIFY2(draft.error().what.contains(says), qPrintable(draft.error().what));
        QCOMPARE(draft.error().kind, Error::Kind::Invalid);
        QCOMPARE(draft.error().where, u"folder/a.txt"_s);
        QVERIFY(!draft.error().remedy.isEmpty());
    }

    void ordinaryFile_isRead()
    {
        const QString path = write(u"año.txt"_s, spanish.toUtf8());
        const Result<ArticleDraft> draft = readDocument(path);
        QVERIFY(draft);
        QCOMPARE(draft->text, spanish);
        QCOMPARE(draft->path, path);
    }

    void missingFile_saysSo()
    {
        const Error error = failure(m_folder.filePath(u"none.txt"_s));
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QVERIFY(error.what.contains(u"no such file"_s));
    }

    void brokenLink_saysSo()
    {
        const QString link = m_folder.filePath(u"link.txt"_s);
        QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), link));
        const Error error = failure(link);
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QVERIFY(error.what.contains(u"link"_s));
    }

    void folder_saysSo()
    {
        const Error error = failure(m_folder.path());
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY(error.what.contains(u"folder"_s));
    }

    void unreadableFile_saysSo_data()
    {
        QTest::addColumn<QFile::Permissions>("folder");
        QTest::newRow("the file is closed") << QFile::Permissions(QFile::ExeGroup | QFile::ExeOther);
        QTest::newRow("its folder is closed") << QFile::Permissions();
    }

    void unreadableFile_saysSo()
    {
        QFETCH(QFile::Permissions, folder);
        QTemporaryDir closed;
        const QString path = closed.filePath(u"closed.txt"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        QVERIFY(QFile::setPermissions(path, {}));
        const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        const uid_t user = geteuid();
        QVERIFY(QFile::setPermissions(closed.path(), user == 0 ? own | folder : folder ? own : folder));
        if (user == 0) // whom no permission stops: be somebody else for a moment
            QCOMPARE(seteuid(65534), 0);
        const Error error = failure(path);
        QCOMPARE(seteuid(user), 0);
        QVERIFY(QFile::setPermissions(closed.path(), own));
        QVERIFY2(error.kind == Error::Kind::Io, qPrintable(error.text()));
    }

    void pipe_isNeverOpened()
    {
        const QString path = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const Error error = failure(path); // would hang here if it were opened
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY(error.what.contains(u"pipe"_s));
    }

    void device_isNeverOpened() { QCOMPARE(failure(u"/dev/zero"_s).kind, Error::Kind::Invalid); }

    void hugeFile_isRefusedUnread()
    {
        const QString path = write(u"huge.txt"_s, "x");
        QVERIFY(QFile::resize(path, 200LL * 1024 * 1024)); // sparse: no room on the disk
        QElapsedTimer timer;
        timer.start();
        const Error error = failure(path);
        QVERIFY2(error.what.contains(u"too large"_s), qPrintable(error.what));
        QVERIFY(timer.elapsed() < 1000);
    }

    void largestFile_isNotTooLarge()
    {
        const QString path = write(u"edge.txt"_s, "x");
        QVERIFY(QFile::resize(path, maximumDocumentBytes));
        QVERIFY(failure(path).what.contains(u"binary"_s)); // all NUL, but read
        QVERIFY(QFile::resize(path, maximumDocumentBytes + 1));
        QVERIFY(failure(path).what.contains(u"too large"_s));
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    static Error failure(const QString &path)
    {
        const Result<ArticleDraft> draft = readDocument(path);
        if (draft)
            qFatal("%s was read", qPrintable(path));
        return draft.error().where == path && !draft.error().remedy.isEmpty() ? draft.error() : Error {};
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestDocumentReader)
#include "tst_documentreader.moc"
