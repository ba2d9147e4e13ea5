// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentformats.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "From: =?UTF-8?Q?Ana_Reyes_Mu=C3=B1oz?= <ana@lago.example>\nTo: list@lago.example\n"
                        "Subject: Re: Fwd: Nets on the\n northern shore\nDate: Tue, 06 Aug 2013 23:30:00 -0500\n"
                        "Message-ID: <1@lago.example>\nMIME-Version: 1.0\n";

QByteArray plain(const QByteArray &body)
{
    return head + "Content-Type: text/plain; charset=utf-8\n\n" + body;
}

QByteArray parts(const QByteArray &type, const QList<QByteArray> &each)
{
    QByteArray letter = "Content-Type: multipart/" + type + "; boundary=\"=_" + type + "\"\n\n";
    for (const QByteArray &part : each)
        letter += "--=_" + type + "\n" + part + "\n";
    return letter + "--=_" + type + "--\n";
}

QByteArray attached(const QByteArray &type, const QByteArray &name, const QByteArray &bytes)
{
    return "Content-Type: " + type + "; name=\"" + name + "\"\nContent-Disposition: attachment; filename=\"" + name
        + "\"\nContent-Transfer-Encoding: base64\n\n" + bytes.toBase64();
}

struct Drafts
{
    QList<ArticleDraft> read;
    QStringList errors;
};

Drafts draftsOf(const QByteArray &bytes)
{
    Drafts drafts;
    readDocuments(DocumentSource {bytes, u"mail"_s}, [&drafts](Result<ArticleDraft> draft) {
        if (draft)
            drafts.read.append(*draft);
        else
            drafts.errors.append(draft.error().where + u": "_s + draft.error().what);
    });
    return drafts;
}

QStringList paths(const Drafts &drafts)
{
    QStringList all;
    for (const ArticleDraft &draft : drafts.read)
        all.append(draft.path + u' ' + draft.format);
    return all;
}

QStringList boilerplate(const ArticleDraft &draft, const QString &kind)
{
    QStringList found;
    for (const Boilerplate &part : draft.stated.structure.boilerplate) {
        if (part.kind == kind)
            found.append(part.span.in(draft.text).toString());
    }
    return found;
}

} // namespace

class TestMailReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_areMetadata()
    {
        const Drafts drafts = draftsOf("Organization: Lake Institute\nKeywords: nets, fish\n" + plain("One.\n"));
        QCOMPARE(drafts.read.size(), 1);
        const Metadata &metadata = drafts.read[0].stated.metadata;
        QCOMPARE(drafts.read[0].format, u"eml"_s);
        QCOMPARE(metadata.title->value, u"Nets on the northern shore"_s);
        QCOMPARE(metadata.author->value, u"Ana Reyes Muñoz"_s);
        QCOMPARE(metadata.published->value, u"2013-08-06"_s); // the sender's day
        QVERIFY(metadata.published->origin == MetadataField::Origin::Header);
        QCOMPARE(metadata.outlet->value, u"Lake Institute"_s);
        QCOMPARE(metadata.tags, (QStringList {u"nets"_s, u"fish"_s}));
    }

    void body_isDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << plain("Año 2013.\r\nTwo.\r\n") << u"Año 2013.\nTwo."_s;
        QTest::newRow("quoted-printable, Latin-1") << head
                + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
                  "A=F1o =\n2013." << u"Año 2013."_s;
        QTest::newRow("base64, windows-1252") << head
                + "Content-Type: text/plain; charset=windows-1252\n"
                  "Content-Transfer-Encoding: base64\n\n"
                + QByteArray("\x93\x41\xF1o\x94").toBase64()
                                              << u"“Año”"_s;
        QTest::newRow("wrong charset") << head + "Content-Type: text/plain; charset=us-ascii\n\nA\xC3\xB1o."
                                       << u"Año."_s;
        QTest::newRow("no type") << head + "\nOne." << u"One."_s;
        QTest::newRow("flowed") << head + "Content-Type: text/plain; format=flowed\n\nOne \ntwo.\n> quoted \n> more\n"
                                << u"One two.\n> quoted \n> more"_s;
        QTest::newRow("plain form before the page") << head
                + parts("alternative",
                        {"Content-Type: text/plain\n\nThe plain form is long enough.",
                         "Content-Type: text/html\n\n<p>The page.</p>"})
                                                    << u"The plain form is long enough."_s;
        QTest::newRow("signed") << head
                + parts("signed",
                        {"Content-Type: text/plain\n\nSigned words.",
                         "Content-Type: application/pgp-signature\n\n-----"})
                                << u"Signed words."_s;
    }

    void body_isDecoded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const Drafts drafts = draftsOf(bytes);
        QCOMPARE(drafts.errors, QStringList());
        QCOMPARE(drafts.read.size(), 1);
        QCOMPARE(drafts.read[0].text, text);
    }

    void quotedLettersAndSignature_areBoilerplate()
    {
        const Drafts drafts
            = draftsOf(plain("The count is 412 boats.\n\nOn 5 Aug 2013, Tom Hale wrote:\n> How many?\n>\n"
                             "> Tom\n\nMore below.\n-- \nAna Reyes\nLake Institute\n"));
        const ArticleDraft &draft = drafts.read.at(0);
        QCOMPARE(boilerplate(draft, u"quoted_reply"_s),
                 QStringList {u"On 5 Aug 2013, Tom Hale wrote:\n> How many?\n>\n> Tom"_s});
        QCOMPARE(boilerplate(draft, u"signature"_s), QStringList {u"-- \nAna Reyes\nLake Institute"_s});
    }

    void attachments_areDocumentsOfTheirOwn()
    {
        const QByteArray inner = plain("A forwarded letter.");
        const Drafts drafts = draftsOf(
            head
            + parts("mixed",
                    {"Content-Type: text/plain\n\nSee below.", attached("text/plain", "a.txt", "First file."),
                     attached("application/octet-stream", "a.txt", "Second file."),
                     attached("image/png", "logo.png", "\x89PNG"),
                     attached("text/plain", "../../etc/x.txt", "Third file."),
                     "Content-Type: message/rfc822\n\n" + inner}));
        QCOMPARE(drafts.errors, QStringList());
        QCOMPARE(paths(drafts),
                 (QStringList {u"mail eml"_s, u"mail/a.txt text"_s, u"mail/a.txt (2) text"_s, u"mail/etc/x.txt text"_s,
                               u"mail/Re: Fwd: Nets on the northern shore.eml eml"_s}));
        QCOMPARE(drafts.read[2].text, u"Second file."_s);
        QCOMPARE(drafts.read[4].text, u"A forwarded letter."_s);
    }

    void deepLetters_areRefusedByDepth()
    {
        QByteArray letter = plain("Deep.");
        for (int i = 0; i < 5; ++i)
            letter = head + parts("mixed" + QByteArray::number(i), {"Content-Type: message/rfc822\n\n" + letter});
        const Drafts drafts = draftsOf(letter);
        QCOMPARE(drafts.read.size(), 0);
        QCOMPARE(drafts.errors.size(), 1);
        QVERIFY2(drafts.errors[0].contains(u"too deep"_s), qPrintable(drafts.errors[0]));
    }

    void mailbox_isOneLetterAfterTheOther()
    {
        const QByteArray mark = "From ana@lago.example Tue Aug  6 23:30:00 2013\n";
        const Drafts drafts
            = draftsOf(mark + plain("One.\n\nFrom here on it rains.\n>From the shore.\n>>From twice.\n\n") + mark
                       + plain("Two.\n\n") + mark + plain("Three."));
        QCOMPARE(paths(drafts),
                 (QStringList {u"mail/message 1 eml"_s, u"mail/message 2 eml"_s, u"mail/message 3 eml"_s}));
        QCOMPARE(drafts.read[0].text, u"One.\n\nFrom here on it rains.\nFrom the shore.\n>From twice."_s);
        QCOMPARE(drafts.read[2].text, u"Three."_s);
    }

    void mailbox_ofLettersWithFewHeaders_isOneOfLettersAllTheSame()
    {
        const Drafts drafts
            = draftsOf("From ana Tue Aug  6 23:30:00 2013\nFrom: ana\nSubject: Nets\n\nThey are new.\n\n"
                       "From luis Tue Aug  6 23:40:00 2013\nSubject: Boats\n\nThey are old.\n");
        QCOMPARE(paths(drafts), (QStringList {u"mail/message 1 eml"_s, u"mail/message 2 eml"_s}));
        QCOMPARE(drafts.read[0].stated.metadata.title->value, u"Nets"_s);
        QCOMPARE(drafts.read[1].text, u"They are old."_s);
    }

    void articleWithLabels_isNoLetter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("labels") << QByteArray(
            "Title: Nets\nDate: 6 August 2013\nFrom: The Ledger\n\nThe nets are new.");
        QTest::newRow("saved page") << QByteArray(
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\n"
            "Subject: Nets\nMIME-Version: 1.0\n\nx");
        QTest::newRow("prose") << QByteArray("From here: a story\nof two: towns\n\nOne.");
    }

    void articleWithLabels_isNoLetter()
    {
        QFETCH(QByteArray, bytes);
        const Drafts drafts = draftsOf(bytes);
        QVERIFY(drafts.read.isEmpty() || drafts.read[0].format != u"eml"_s);
    }

    void savedPage_isReadAsAPage()
    {
        const QByteArray start = "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/nets\n"
                                 "Subject: Nets\nMIME-Version: 1.0\n";
        const QByteArray page = "Content-Type: text/html; charset=utf-8\n"
                                "Content-Transfer-Encoding: quoted-printable\n\n"
                                "<html><head><title>Nets</title></head><body><h1>Nets</h1><p>A=C3=B1o by a=C3=B1o the "
                                "nets of the northern shore were mended by eleven families.</p></body></html>";
        const Drafts drafts = draftsOf(start + parts("related", {page, "Content-Type: image/png\n\nx"}));
        QCOMPARE(drafts.read.size(), 1);
        QCOMPARE(drafts.read[0].format, u"mhtml"_s);
        QVERIFY(drafts.read[0].text.contains(u"Año by año the nets"_s));
        QCOMPARE(drafts.read[0].stated.metadata.title->value, u"Nets"_s);

        const Drafts broken = draftsOf(start + "Content-Type: image/png\n\nx");
        QVERIFY2(broken.errors.value(0).contains(u"no web page"_s), qPrintable(broken.errors.value(0)));
    }

    void unusableLetters_areRefused()
    {
        QVERIFY(draftsOf(plain(" \n")).errors.value(0).contains(u"no text"_s));
        QVERIFY(draftsOf(head + parts("encrypted", {"Content-Type: application/pgp-encrypted\n\nVersion: 1"}))
                    .errors.value(0)
                    .contains(u"encrypted"_s));
    }

    void hostileLetters_areBounded()
    {
        QElapsedTimer timer;
        timer.start();
        QByteArray nested = "Content-Type: text/plain\n\nx";
        for (int i = 0; i < 3000; ++i)
            nested = "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
                + QByteArray::number(i) + "\n" + nested;
        draftsOf(head + nested);
        QList<QByteArray> many;
        for (int i = 0; i < 20'000; ++i)
            many.append("Content-Type: text/plain\n\nx");
        draftsOf(head + parts("mixed", many));
        draftsOf(head + QByteArray("Received: x\n").repeated(100'000) + "\nx");
        draftsOf("From a@b Tue Aug  6 23:30:00 2013\n" + plain("x\n\nFrom \n").repeated(1000));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void damagedBytes_neverCrash()
    {
        const QByteArray sound = head
            + parts("mixed",
                    {"Content-Type: text/plain\n\nSee below.", attached("text/plain", "a.txt", "First file.")});
        for (qsizetype cut = 1; cut < sound.size(); cut += 7)
            draftsOf(sound.first(cut));
        for (qsizetype at = 0; at < sound.size(); ++at) {
            QByteArray flipped = sound;
            flipped[at] = char(flipped[at] ^ 0x15);
            draftsOf(flipped);
        }
    }
};

QTEST_APPLESS_MAIN(TestMailReader)
#include "tst_mailreader.moc"
