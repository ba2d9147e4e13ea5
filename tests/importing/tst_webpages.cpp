// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/documentreader.h"
#include "models/importing/web/htmlreader.h"
#include "models/importing/web/markuptaming.h"
#include "tests/importing/shingles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString folderOfPages()
{
    return QStringLiteral(QUIPU_SOURCE_DIR "/tests/data/importing/web");
}

QString bodyIn(const ArticleDraft &draft)
{
    QString body;
    qsizetype kept = 0;
    for (const Boilerplate &boilerplate : draft.stated.structure.boilerplate) {
        body += QStringView(draft.text).sliced(kept, boilerplate.span.start - kept);
        kept = boilerplate.span.end;
    }
    return body + QStringView(draft.text).sliced(kept);
}

QString valueOf(const std::optional<MetadataField> &field)
{
    return field ? field->value : QString();
}

QByteArray repeated(const QByteArray &piece, int times)
{
    return piece.repeated(times);
}

ArticleDraft draftOfPage(const QByteArray &bytes)
{
    const Result<ArticleDraft> draft = readDocument(bytes, u"page.html"_s);
    return draft ? *draft : ArticleDraft {};
}

} // namespace

// Pages of our own making in the styles, languages and disorders of the web, each beside what is to be read out of it.
class WebPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isReadAsExpected_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList pages = QDir(folderOfPages()).entryList({u"*.html"_s}, QDir::Files, QDir::Name);
        for (const QString &page : pages)
            QTest::newRow(qUtf8Printable(page)) << page;
    }

    void page_isReadAsExpected()
    {
        QFETCH(const QString, name);
        const QString path = folderOfPages() + u'/' + name;
        const Result<ArticleDraft> draft = readDocument(path);
        QVERIFY2(draft, draft ? "" : qUtf8Printable(draft.error().text()));
        QFile file(path.chopped(4) + u"json"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(file.fileName()));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        const Metadata &metadata = draft->stated.metadata;
        QCOMPARE(draft->format, u"html"_s);
        QCOMPARE(valueOf(metadata.title), expected[u"title"].toString());
        QCOMPARE(valueOf(metadata.author), expected[u"author"].toString());
        QCOMPARE(valueOf(metadata.published), expected[u"published"].toString());
        for (const QString &field : {u"outlet"_s, u"canonical_url"_s, u"updated"_s}) {
            const auto &found = field == u"outlet"_s ? metadata.outlet
                : field == u"updated"_s              ? metadata.updated
                                                     : metadata.canonicalUrl;
            if (expected.contains(field))
                QCOMPARE(valueOf(found), expected[field].toString());
        }
        const Agreement body = agreementOf(bodyIn(*draft), expected[u"body"].toString());
        m_f1.append(body.f1());
        const QString report = u"F1 %1, precision %2, recall %3 of\n%4"_s.arg(body.f1())
                                   .arg(body.precision)
                                   .arg(body.recall)
                                   .arg(bodyIn(*draft).simplified());
        QVERIFY2(body.f1() >= 0.97, qUtf8Printable(report));
    }

    void bodies_agreeOnAverage()
    {
        QVERIFY(m_f1.size() >= 20);
        const double mean = std::accumulate(m_f1.cbegin(), m_f1.cend(), 0.0) / double(m_f1.size());
        qInfo("body F1 %.4f over %d pages", mean, int(m_f1.size()));
        QVERIFY(mean >= 0.99);
    }

    void spans_areOfTheText()
    {
        const QStringList pages = QDir(folderOfPages()).entryList({u"*.html"_s}, QDir::Files, QDir::Name);
        for (const QString &page : pages) {
            const Result<ArticleDraft> draft = readDocument(QString(folderOfPages() + u'/' + page));
            QVERIFY(draft);
            qsizetype last = 0;
            for (const Boilerplate &boilerplate : draft->stated.structure.boilerplate) {
                QVERIFY(boilerplate.span.fits(draft->text.size()));
                QVERIFY(boilerplate.span.start >= last);
                QVERIFY(!boilerplate.kind.isEmpty());
                last = boilerplate.span.end;
            }
            const auto &title = draft->stated.metadata.title;
            if (title && title->span)
                QCOMPARE(title->span->in(draft->text).toString(), title->value);
        }
    }

    void text_isAsABrowserShowsIt_data()
    {
        QTest::addColumn<QByteArray>("markup");
        QTest::addColumn<QString>("text");
        QTest::newRow("white space") << QByteArray("<p> One\n  two&nbsp;three <b>four</b>, five</p>")
                                     << u"One two three four, five"_s;
        QTest::newRow("blocks") << QByteArray("<h2>Head</h2><p>One<p>Two") << u"Head\n\nOne\n\nTwo"_s;
        QTest::newRow("line breaks") << QByteArray("<p>One<br>two<br><br>three</p>") << u"One\ntwo\n\nthree"_s;
        QTest::newRow("list") << QByteArray("<p>A</p><ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul><p>B</p>")
                              << u"A\n\nOne\nTwo\nThree\n\nB"_s;
        QTest::newRow("table") << QByteArray("<table><tr><th>Year<th>ha</tr><tr><td>2010<td>61&thinsp;200</tr></table>")
                               << u"Year\tha\n2010\t61\u2009200"_s;
        QTest::newRow("layout table") << QByteArray(
            "<table><tr><td><div><p>One</p><ul><li>Two</ul></div></td><td><p>Three</p></td></tr></table>")
                                      << u"One\n\nTwo\n\nThree"_s;
        QTest::newRow("preformatted") << QByteArray("<pre>  a\n    b\n</pre>") << u"  a\n    b"_s;
        QTest::newRow("hidden") << QByteArray("<p>Seen</p><p hidden>a</p><p style='display: "
                                              "none'>b</p><script>c</script><style>d</style><p aria-hidden=true>e</p>")
                                << u"Seen"_s;
        QTest::newRow("soft hyphen") << QByteArray("<p>super&shy;fi&shy;cie</p>") << u"superficie"_s;
        QTest::newRow("ruby") << QByteArray("<p><ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby></p>") << u"東京"_s;
        QTest::newRow("entities") << QByteArray("<p>&ldquo;5 &lt; 6 &amp; 7&rdquo; &euro;9 &#x1F33F;</p>")
                                  << QString::fromUtf8("“5 < 6 & 7” €9 🌿");
    }

    void text_isAsABrowserShowsIt()
    {
        QFETCH(const QByteArray, markup);
        QFETCH(const QString, text);
        const ArticleDraft draft = draftOfPage("<!DOCTYPE html><meta charset=utf-8><body>" + markup);
        QCOMPARE(draft.text, text);
    }

    void encoding_isFoundAsDeclared_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("meta charset") << QByteArray(
            "<!DOCTYPE html><meta charset=windows-1251><p>\xcc\xee\xf1\xea\xe2\xe0</p>")
                                      << u"Москва"_s;
        QTest::newRow("http-equiv") << QByteArray("<html><head><meta http-equiv='Content-Type' content='text/html; "
                                                  "charset=iso-8859-2'></head><p>\xa3\xf3"
                                                  "d\xbc</p>")
                                    << u"Łódź"_s;
        QTest::newRow("XML declaration") << QByteArray(
            "<?xml version='1.0' encoding='EUC-JP'?><html><body><p>\xc5\xec\xb5\xfe</p></body></html>")
                                         << u"東京"_s;
        QTest::newRow("Latin-1 is windows-1252")
            << QByteArray("<html><meta charset=iso-8859-1><p>\x93Ni\xf1o\x94</p></html>") << u"“Niño”"_s;
        QTest::newRow("wrongly declared UTF-8")
            << QByteArray("<html><meta charset=iso-8859-1><p>Ni\xc3\xb1o</p></html>") << u"Niño"_s;
        QTest::newRow("no declaration") << QByteArray("<html><p>Ni\xf1o y se\xf1ora</p></html>") << u"Niño y señora"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0<\0p\0>\0\xd1\0u\0<\0/\0p\0>\0", 32)
                                << u"Ñu"_s;
        QTest::newRow("some broken bytes")
            << QByteArray("<html><meta charset=utf-8><p>Niño, niña, año, señor, uña \xff</p></html>")
            << u"Niño, niña, año, señor, uña \uFFFD"_s;
    }

    void encoding_isFoundAsDeclared()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        QCOMPARE(draftOfPage(bytes).text, word);
    }

    void content_tellsWebPages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPage");
        QTest::newRow("doctype") << QByteArray("\n <!DOCTYPE HTML><html><p>x") << u"a"_s << true;
        QTest::newRow("mark and comment")
            << QByteArray("\xef\xbb\xbf<!-- saved --><html lang=es><p>x") << u"a"_s << true;
        QTest::newRow("XHTML") << QByteArray("<?xml version=\"1.0\"?>\n<html xmlns='http://www.w3.org/1999/xhtml'>")
                               << u"a"_s << true;
        QTest::newRow("fragment by name") << QByteArray("Words <b>first</b>") << u"a.htm"_s << true;
        QTest::newRow("fragment by form") << QByteArray("<div class=a><p>Words</p></div>") << u"a"_s << true;
        QTest::newRow("text about tags") << QByteArray("The <html> element holds a page.") << u"a.txt"_s << false;
        QTest::newRow("feed") << QByteArray("<?xml version='1.0'?><rss><channel/></rss>") << u"a.xml"_s << false;
        QTest::newRow("less than") << QByteArray("<5 hectares were found</p>") << u"a.txt"_s << false;
    }

    void content_tellsWebPages()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QTEST(recognisesHtml({bytes, name, 0}), "isPage");
    }

    void hostilePage_isReadInTime_data()
    {
        QTest::addColumn<QByteArray>("markup");
        QTest::newRow("deep nesting") << QByteArray(repeated("<div>", 100'000) + "<p>Inside it all.</p>");
        QTest::newRow("deep formatting") << QByteArray(repeated("<b><i><font>", 30'000) + "<p>Inside it all.</p>");
        QTest::newRow("open formatting, many paragraphs")
            << QByteArray(repeated("<font size=1><b>", 200) + repeated("<p>Inside it all.", 20'000));
        QTest::newRow("deep tables") << QByteArray(repeated("<table><tr><td>", 30'000) + "Inside it all.");
        QTest::newRow("unclosed tags") << QByteArray(repeated("<p>Inside it all.<span><ul><li>", 20'000));
        QTest::newRow("closing tags only")
            << QByteArray("<p>Inside it all.</p>" + repeated("</b></div></p></x>", 50'000));
        QTest::newRow("large attribute") << QByteArray("<p title='" + repeated("x", 1'000'000)
                                                       + "'>Inside it all.</p>");
        QTest::newRow("large class") << QByteArray("<p class='" + repeated("share-comment ", 60'000)
                                                   + "'>Inside it all.</p>");
        QTest::newRow("many attributes") << QByteArray("<p" + repeated(" a=b", 200'000) + ">Inside it all.</p>");
        QTest::newRow("unclosed attribute")
            << QByteArray("<p>Inside it all.</p><p title=\"" + repeated("<p>", 100'000));
        QTest::newRow("unclosed comment") << QByteArray("<p>Inside it all.</p><!--" + repeated("<p>-", 100'000));
        QTest::newRow("many comments") << QByteArray("<p>Inside it all.</p>" + repeated("<!---->", 200'000));
        QTest::newRow("script bomb") << QByteArray(
            "<p>Inside it all.</p>" + repeated("<script>while(1){document.write('<p>a</p>')}</script>", 10'000));
        QTest::newRow("linked data bomb")
            << QByteArray("<script type='application/ld+json'>" + repeated("{\"@graph\":[", 100'000)
                          + "</script><p>Inside it all.</p>");
        QTest::newRow("NULs") << QByteArray("<p>Inside it all.</p>" + QByteArray(100'000, '\0'));
        QTest::newRow("entities") << QByteArray("<p>Inside it all.</p>" + repeated("&lt;&bogus;&#xFFFFFFFF;", 50'000));
        QTest::newRow("headings that announce")
            << QByteArray(repeated("<div><h3>Related</h3><p>Inside it all.</p></div>", 10'000));
        QTest::newRow("one long line") << QByteArray("<p>Inside it all. " + repeated("word, ", 200'000));
        QTest::newRow("invalid bytes") << QByteArray("<p>Inside it all.</p>" + repeated("\xff\xc3(\xf0\x28", 20'000));
    }

    void hostilePage_isReadInTime()
    {
        QFETCH(const QByteArray, markup);
        QElapsedTimer timer;
        timer.start();
        const ArticleDraft draft = draftOfPage("<!DOCTYPE html><html><body>" + markup);
        QVERIFY(draft.text.contains("Inside it all."_L1));
        const qint64 slowest = 4'000; // milliseconds, with a sanitizer too
        QVERIFY2(timer.elapsed() < slowest, qPrintable(QString::number(timer.elapsed())));
    }

    void pageWithoutWords_isRefused()
    {
        const Result<ArticleDraft> draft
            = readDocument(QByteArray("<!DOCTYPE html><html><script>x</script></html>"), u"a.html"_s);
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, Error::Kind::Invalid);
    }

    void nestingIsTamed_wordsStay()
    {
        const QByteArray tamed = tamedMarkup(repeated("<div>", 5000) + "words" + repeated("</div>", 5000));
        QCOMPARE(tamed.count("<div>"), 200);
        QCOMPARE(tamed.count("</div>"), 200);
        QVERIFY(tamed.contains("words"));
    }

private:
    QList<double> m_f1;
};

} // namespace Quipu

QTEST_GUILESS_MAIN(Quipu::WebPagesTest)
#include "tst_webpages.moc"
