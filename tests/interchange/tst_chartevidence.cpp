// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/evidencenames.h"
#include "models/interchange/chartbundle.h"
#include "models/interchange/chartsheet.h"
#include "models/interchange/citations.h"
#include "models/interchange/defenceannex.h"
#include "models/interchange/evidencereader.h"
#include "tests/support/figurelines.h"
#include "views/charts/chartexport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

const QString foreign = u"\u0627\u0644\u0645\u062e\u062f\u0631\u0627\u062a \u7f02\u6bd2 \u041a\u043e\u043a\u0430 "
                        "\U0001f600 <b>&amp; \"it\" ]]> \u0001\ufffe"_s;

// A chart of two points, one of them told twice, with words in many scripts.
ChartContent sampleContent()
{
    Chart chart;
    chart.title = u"Coca \u4e2d"_s;
    auto figures = figuresFrom(u"coca_cultivation_area; Peru; ~60000 ha; 2011; confirmed; UNODC\n"
                               "coca_cultivation_area; Peru; 60000 ha; 2011; confirmed\n"
                               "coca_cultivation_area; Peru; 30000..40000 ha; 2013; suggested; =SUM(A1)"_s);
    return chartOf(chart, buildSeries(figures));
}

ChartEvidence evidenceFor(const ChartContent &content)
{
    ChartEvidence evidence {u"peru \u00e9"_s, u"Quipu 0.1.0"_s, {}, {}};
    for (const FigureId id : citedFigures(content)) {
        CitedFigure cited;
        cited.figure.id = id;
        cited.figure.article = {(id.value - 1) / 2 + 1};
        cited.figure.sentence = {{10, 40}, u"In 2011 about 60000 ha stood. "_s + foreign};
        cited.figure.quote = {{24, 32}, u"60000 ha"_s};
        cited.figure.status = id.value < 3 ? Figure::Status::Confirmed : Figure::Status::Suggested;
        cited.before = u"Before. "_s + foreign;
        cited.after = u"After."_s;
        if (id.value < 3) {
            cited.confirmedBy = u"Ana <script>"_s;
            cited.confirmedAt = QDateTime({2026, 3, 4}, {5, 6, 7}, QTimeZone::utc());
        }
        evidence.figures.push_back(cited);
    }
    for (qint64 id = 1; id <= 2; ++id)
        evidence.articles.push_back({{id},
                                     u"Title %1 %2"_s.arg(id).arg(foreign),
                                     u"Writer"_s,
                                     u"Outlet"_s,
                                     u"https://example.org/?a=1&b=2"_s,
                                     u"2015-07"_s,
                                     u"a.txt"_s,
                                     QString(64, u'a'),
                                     u"es"_s});
    return evidence;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray summed = type + data;
    return number(quint32(data.size())) + summed
        + number(quint32(crc32(0, reinterpret_cast<const Bytef *>(summed.constData()), uInt(summed.size()))));
}

QByteArray pngWith(const QByteArray &text, bool isCompressed)
{
    QByteArray data(evidencePngKeyword);
    data += '\0';
    data += isCompressed ? '\1' : '\0';
    data += QByteArray(3, '\0') + text;
    return "\x89PNG\r\n\x1a\n" + pngChunk("iTXt", data) + pngChunk("IEND", {});
}

QByteArray bomb(int megabytes)
{
    return qCompress(QByteArray("{\"quipu_evidence\":1,\"points\":[\"") + QByteArray(megabytes << 20, 'x') + "\"]}", 9)
        .mid(4);
}

QByteArray pictureOf(const ChartContent &content, const ChartEvidence &evidence, const QString &format)
{
    if (format == "zip"_L1) {
        const auto bundle = chartBundle(content, evidence, u"A chart"_s, {});
        return bundle ? *bundle : QByteArray();
    }
    if (format == "json"_L1)
        return QJsonDocument(evidenceObject(content, evidence)).toJson();
    const auto bytes = renderChart(content, ChartOptions {}, format, evidenceJson(content, evidence));
    return bytes ? *bytes : QByteArray();
}

} // namespace

// What defends a chart: into its files and back.
class TestChartEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_folder.isValid());
    }

    void evidence_comesBackFromEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"png", "svg", "pdf", "zip", "json"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void evidence_comesBackFromEveryFormat()
    {
        QFETCH(QString, format);
        const ChartContent content = sampleContent();
        const ChartEvidence evidence = evidenceFor(content);
        const QByteArray bytes = pictureOf(content, evidence, format);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(pictureOf(content, evidence, format), bytes);
        const QString path = m_folder.filePath(u"renamed by somebody"_s); // the bytes say what it is
        QVERIFY(write(path, bytes));
        const auto read = evidenceIn(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QCOMPARE(*read, evidenceObject(content, evidence));
    }

    void explained_pointStandsOnItsOwn()
    {
        const ChartContent content = sampleContent();
        const QJsonArray points = explainedObject(evidenceObject(content, evidenceFor(content)))[u"points"_s].toArray();
        QCOMPARE(points.size(), 2);
        const QJsonObject first = points[0].toObject();
        QCOMPARE(first[u"value"_s].toInt(), 60000);
        QCOMPARE(first[u"approx"_s].toString(), u"~"_s);
        QCOMPARE(first[u"confirmed_by"_s].toString(), u"Ana <script>"_s);
        QCOMPARE(first[u"confirmed_at"_s].toString(), u"2026-03-04T05:06:07Z"_s);
        QCOMPARE(first[u"sha256"_s].toString(), QString(64, u'a'));
        QVERIFY(first[u"citation"_s].toString().contains(u"Outlet, 2015-07. https://example.org/"_s));
        QCOMPARE(first[u"told_again"_s].toArray().size(), 1);
        QVERIFY(first[u"told_again"_s][0][u"citation"_s].toString().startsWith(u"Writer: Title 1"_s));
        const QJsonObject second = points[1].toObject();
        QVERIFY(second[u"value"_s].isNull()); // a range has none
        QCOMPARE(second[u"low"_s].toInt(), 30000);
        QVERIFY(second[u"confirmed_by"_s].isNull());
    }

    void tenThousandPoints_comeBack_data() { evidence_comesBackFromEveryFormat_data(); }
    void tenThousandPoints_comeBack()
    {
        QFETCH(QString, format);
        QString lines;
        for (int i = 0; i < 10'000; ++i) {
            const QDate day = QDate(1990, 1, 1).addDays(i);
            lines += u"arrests; Peru; %1 persons; %2..%2\n"_s.arg(i).arg(day.toString(Qt::ISODate));
        }
        const ChartContent content = chartOf({}, buildSeries(figuresFrom(lines)));
        QCOMPARE(content.series.size(), size_t(1));
        QCOMPARE(content.series.front().points.size(), size_t(10'000));
        const ChartEvidence evidence = evidenceFor(content);
        const QString path = m_folder.filePath(u"large"_s);
        QVERIFY(write(path, pictureOf(content, evidence, format)));
        const auto read = evidenceIn(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QCOMPARE(*read, evidenceObject(content, evidence));
    }

    void hostileFile_isAClearError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = "{\"quipu_evidence\":1,\"points\":[]}";
        QByteArray flipped = pngWith(good, false);
        flipped[flipped.indexOf("points")] = 'P';
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("Dear all, see the chart.");
        QTest::newRow("PNG signature only") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("PNG cut in a chunk") << pngWith(good, false).left(60);
        QTest::newRow("PNG with a chunk of 4 GB")
            << QByteArray("\x89PNG\r\n\x1a\n\xff\xff\xff\xffiTXt", 16) + QByteArray(100, 'x');
        QTest::newRow("PNG with a chunk of 2 GB")
            << QByteArray("\x89PNG\r\n\x1a\n\x7f\xff\xff\xffiTXt", 16) + QByteArray(100, 'x');
        QTest::newRow("PNG whose sum is wrong") << flipped;
        QTest::newRow("PNG with a bomb") << pngWith(bomb(65), true);
        QTest::newRow("PNG with no zlib stream") << pngWith("nonsense", true);
        QTest::newRow("PNG that carries none") << QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IEND", {});
        QTest::newRow("PNG with a chunk cut off in its head")
            << QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("iTXt", QByteArray(evidencePngKeyword) + '\0');
        const QByteArray svg = QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><q:evidence xmlns:q=\"")
            + evidenceNamespace + "\"";
        QTest::newRow("SVG cut off") << svg + ">{\"quipu";
        QTest::newRow("SVG ill-formed") << QByteArray("<svg><a></b></svg>");
        QTest::newRow("SVG that carries none") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("SVG of an unknown encoding") << svg + " encoding=\"rot13\">abc</q:evidence></metadata></svg>";
        QTest::newRow("SVG with a bomb") << svg + " encoding=\"" + evidenceEncoding + "\">" + bomb(65).toBase64()
                + "</q:evidence></metadata></svg>";
        QTest::newRow("SVG with a file of ours")
            << QByteArray("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>") + svg
                + ">&x;</q:evidence></metadata></svg>";
        QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a0 \"ha\">";
        for (int i = 1; i < 30; ++i)
            laughs += "<!ENTITY a" + QByteArray::number(i) + " \"&a" + QByteArray::number(i - 1) + ";&a"
                + QByteArray::number(i - 1) + ";\">";
        QTest::newRow("SVG with a billion laughs") << laughs + "]>" + svg + ">&a29;</q:evidence></metadata></svg>";
        QTest::newRow("PDF that carries none") << QByteArray("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF");
        QTest::newRow("PDF with a bomb") << QByteArray("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n")
                + bomb(65) + "\nendstream\nendobj\n";
        QTest::newRow("PDF that ends in its stream") << QByteArray("%PDF-1.4\nstream\n");
        QTest::newRow("ZIP cut off") << QByteArray("PK\x03\x04\x14");
        QTest::newRow("JSON cut off") << QByteArray("{\"quipu_evidence\":1,");
        QTest::newRow("JSON of something else") << QByteArray("{\"points\":[]}");
        QTest::newRow("JSON without end") << QByteArray("{\"a\":") + QByteArray(200'000, '[');
    }
    void hostileFile_isAClearError()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(u"hostile"_s);
        QVERIFY(write(path, bytes));
        const auto read = evidenceIn(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QCOMPARE(read.error().where, path);
        QVERIFY(!read.error().what.isEmpty());
        QVERIFY(!read.error().remedy.isEmpty());
    }

    void everyCut_isNoCrash_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"png", "svg", "pdf", "zip"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void everyCut_isNoCrash()
    {
        QFETCH(QString, format);
        const ChartContent content = sampleContent();
        const QByteArray bytes = pictureOf(content, evidenceFor(content), format);
        const QString path = m_folder.filePath(u"cut"_s);
        const qsizetype step = std::max<qsizetype>(1, bytes.size() / 150);
        for (qsizetype length = 0; length < bytes.size(); length += step) {
            QByteArray torn = bytes.left(length);
            QVERIFY(write(path, torn));
            (void)evidenceIn(path);
            torn = bytes;
            torn[length] = char(torn[length] ^ 0x55);
            QVERIFY(write(path, torn));
            (void)evidenceIn(path);
        }
    }

    void newerEvidence_saysSo()
    {
        const QString path = m_folder.filePath(u"newer"_s);
        QVERIFY(write(path, "{\"quipu_evidence\":99,\"points\":[]}"));
        const auto read = evidenceIn(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Newer);
    }

    void noSuchFile_andFolder_areErrors()
    {
        QCOMPARE(evidenceIn(m_folder.filePath(u"nowhere"_s)).error().kind, Error::Kind::NotFound);
        QCOMPARE(evidenceIn(m_folder.path()).error().kind, Error::Kind::Io);
    }

    void annex_isWellFormed_withoutScripts_andMarksTheValue()
    {
        const ChartContent content = sampleContent();
        const QString html = defenceAnnexHtml(content, evidenceFor(content), u"<Title> & more"_s, "png");
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"<b>60000 ha</b></span>"_s));
        QVERIFY(html.contains(u"Confirmed by Ana &lt;script&gt; on 2026-03-04."_s));
        QVERIFY(html.contains(u"Nobody has confirmed this figure yet"_s));
        QVERIFY(html.contains(QString(64, u'a')));
        static const QRegularExpression elsewhere(u"(?:src|href)=\"(?!data:)"_s);
        QVERIFY(!html.contains(elsewhere));
    }

    void odt_isTheSameBytesTwice()
    {
        const ChartContent content = sampleContent();
        const QString html = defenceAnnexHtml(content, evidenceFor(content), u"Title"_s, {});
        const QByteArray odt = defenceAnnexOdt(html, {});
        QVERIFY(odt.mid(30, 100).startsWith("mimetypeapplication/vnd.oasis.opendocument.text"));
        QCOMPARE(odt.mid(10, 4), QByteArray("\0\0\x21\0", 4)); // no time: 1980-01-01
        QCOMPARE(defenceAnnexOdt(html, {}), odt);
    }

    void csv_isPlainAndSafeInASpreadsheet()
    {
        const ChartContent content = sampleContent();
        const QList<QByteArray> lines = chartCsv(chartSheet(content, evidenceFor(content))).split('\r');
        QCOMPARE(lines.size(), 4); // header, two rows, what is after the last line's end
        QVERIFY(lines[0].startsWith("series,title,measure,place,unit,from,to,year,fiscal,partial,value,low,high,approx,"
                                    "status,figure,article,witnesses,quote,sentence,source,period,"));
        const QString row = QString::fromUtf8(lines[1]).mid(1);
        QVERIFY2(row.startsWith(u"coca_cultivation_area/Peru/ha,"), qPrintable(row));
        QVERIFY2(row.contains(u",2011-01-01,2011-12-31,2011,false,false,60000,60000,60000,~,confirmed,1,1,2,"_s),
                 qPrintable(row));
        const QString range = QString::fromUtf8(lines[2]).mid(1);
        QVERIFY2(range.contains(u",2013,false,false,,30000,40000,"_s), qPrintable(range));
        QVERIFY2(range.contains(u",'=SUM(A1),"_s), qPrintable(range));
    }

    void csl_hasDatesOfTheirOwnPrecision()
    {
        const QJsonDocument csl = QJsonDocument::fromJson(sourcesCslJson(evidenceFor(sampleContent())));
        QCOMPARE(csl.array().size(), 2);
        QCOMPARE(csl[0][u"issued"_s][u"date-parts"_s].toArray(), (QJsonArray {QJsonArray {2015, 7}}));
        QCOMPARE(csl[0][u"container-title"_s].toString(), u"Outlet"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestChartEvidence)
#include "tst_chartevidence.moc"
