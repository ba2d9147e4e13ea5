// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurelines.h"
#include "views/charts/chartexport.h"
#include "views/charts/evidencechart.h"

#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Quipu;
using namespace Qt::StringLiterals;

namespace {

ChartContent twoBars(const QString &title = {})
{
    Chart chart;
    chart.kind = ChartKind::Bar;
    chart.title = title;
    return chartOf(chart,
                   buildSeries(figuresFrom(u"coca_cultivation_area; Peru; 60000 ha; 2011; confirmed; UNODC\n"
                                           "coca_cultivation_area; Peru; 30000 ha; 2013; confirmed"_s)));
}

// Where the chart has its marks, in CSS pixels.
ChartMarks marksOf(const ChartContent &content, QSizeF size)
{
    EvidenceChart chart;
    ChartLook look;
    look.font = QFont(QFontInfo(QFont()).family());
    look.font.setPixelSize(12);
    look.font.setHintingPreference(QFont::PreferNoHinting);
    chart.resize(size);
    chart.setContent(content, look);
    return chart.marks();
}

} // namespace

class TestChartExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sameChart_isTheSameBytes_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"png", "svg", "pdf"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void sameChart_isTheSameBytes()
    {
        QFETCH(QString, format);
        const auto first = renderChart(twoBars(), ChartOptions {}, format);
        QVERIFY(first);
        const auto second = renderChart(twoBars(), ChartOptions {}, format);
        QVERIFY(second);
        QCOMPARE(*first, *second);
        QVERIFY(*renderChart(twoBars(u"Another title"_s), ChartOptions {}, format) != *first);
    }

    void png_hasTheSizeAndResolutionAsked_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("paper, 300 dpi by default") << u"160x100mm"_s << 0.0 << QSize(1890, 1181);
        QTest::newRow("paper, 150 dpi") << u"160x100mm"_s << 150.0 << QSize(945, 591);
        QTest::newRow("pixels") << u"1600x1000px"_s << 0.0 << QSize(1600, 1000);
        QTest::newRow("pixels at 96 dpi") << u"421x301px"_s << 96.0 << QSize(421, 301);
    }
    void png_hasTheSizeAndResolutionAsked()
    {
        QFETCH(QString, size);
        QFETCH(double, dpi);
        QFETCH(QSize, pixels);
        ChartOptions options;
        const std::optional<ChartSize> asked = chartSizeFromString(size);
        QVERIFY(asked);
        options.size = asked->size;
        options.unit = asked->unit;
        options.dpi = dpi;
        const auto bytes = renderChart(twoBars(), options, u"png"_s);
        QVERIFY(bytes);
        const QImage image = QImage::fromData(*bytes, "PNG");
        QCOMPARE(image.size(), pixels);
        QCOMPARE(image.dotsPerMeterX(), qRound(options.effectiveDpi() / 0.0254));
    }

    void png_hasTheBarsWhereTheyBelong()
    {
        ChartOptions options;
        options.unit = ChartOptions::Unit::Pixels;
        options.size = {600, 400};
        options.dpi = 96;
        const auto image = renderChartImage(twoBars(), options);
        QVERIFY(image);
        const QColor bar = ChartColours::of(ChartTheme::Print).ofSeries(0);
        const ChartMarks marks = marksOf(twoBars(), {600, 400});
        QCOMPARE(marks.marks.size(), size_t(2));
        for (const ChartMark &mark : marks.marks) {
            QCOMPARE(image->pixelColor(mark.rect.center().toPoint()), bar);
            QVERIFY(image->pixelColor((mark.rect.center() - QPointF(mark.rect.width(), 0)).toPoint()) != bar);
        }
        // 2012 has none.
        const QPointF gap = (marks.marks[0].rect.center() + marks.marks[1].rect.center()) / 2;
        QVERIFY(image->pixelColor(gap.toPoint()) != bar);
    }

    void lines_areDrawnWithoutAnEventLoop()
    {
        ChartOptions options;
        options.unit = ChartOptions::Unit::Pixels;
        options.size = {600, 400};
        options.dpi = 96;
        const ChartContent content = chartOf(
            {}, buildSeries(figuresFrom(u"arrests; Peru; 10 persons; 2011\narrests; Peru; 10 persons; 2012"_s)));
        const auto image = renderChartImage(content, options);
        QVERIFY(image);
        const ChartMarks marks = marksOf(content, {600, 400});
        const QPointF middle = (marks.marks[0].anchor + marks.marks[1].anchor) / 2;
        const QColor line = ChartColours::of(ChartTheme::Print).ofSeries(0);
        bool isThere = false;
        for (int dy = -2; dy <= 2; ++dy)
            isThere |= image->pixelColor(middle.toPoint() + QPoint(0, dy)) == line;
        QVERIFY(isThere);
    }

    void svg_isVectorsAndText_ofThePaperSize()
    {
        const auto bytes = renderChart(twoBars(), ChartOptions {}, u"svg"_s);
        QVERIFY(bytes);
        const QString svg = QString::fromUtf8(*bytes);
        QVERIFY(svg.contains(u"<svg width=\"160mm\" height=\"100mm\""));
        QVERIFY(svg.contains(u"60,000</text>"_s));
        QVERIFY(svg.contains(u"2011</text>"_s));
        QVERIFY(svg.contains(u"UNODC"));
        QVERIFY(!svg.contains(u"<image"));
        QVERIFY(svg.contains(u"sans-serif"));
        QSvgRenderer renderer(*bytes);
        QVERIFY(renderer.isValid());
    }

    void pdf_hasThePageSizeAndItsFonts()
    {
        const auto bytes = renderChart(twoBars(), ChartOptions {}, u"pdf"_s);
        QVERIFY(bytes);
        QVERIFY(bytes->startsWith("%PDF-1."));
        QVERIFY(bytes->trimmed().endsWith("%%EOF"));
        QVERIFY(bytes->contains("/CreationDate (D:20000101000000")); // no time of writing
        QVERIFY(bytes->contains("/FontFile2"));
        QVERIFY(!bytes->contains("/Subtype /Image"));
        const QRegularExpression box(uR"(/MediaBox \[([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)\s*\])"_s);
        const auto match = box.match(QString::fromLatin1(*bytes));
        QVERIFY(match.hasMatch());
        const double width = match.captured(3).toDouble() - match.captured(1).toDouble();
        const double height = match.captured(4).toDouble() - match.captured(2).toDouble();
        QVERIFY2(std::abs(width - 160 / 25.4 * 72) < 0.01, qPrintable(match.captured()));
        QVERIFY2(std::abs(height - 100 / 25.4 * 72) < 0.01, qPrintable(match.captured()));
        // The table of offsets still points at itself.
        const qsizetype start = bytes->lastIndexOf("startxref");
        const qsizetype offset = bytes->mid(start + 9).trimmed().split('\n').first().toLongLong();
        QVERIFY(bytes->mid(offset, 4) == "xref");
    }

    void themes_differ()
    {
        ChartOptions dark;
        dark.theme = ChartTheme::Dark;
        const auto image = renderChartImage(twoBars(), dark);
        QVERIFY(image);
        QCOMPARE(image->pixelColor(1, 1), ChartColours::of(ChartTheme::Dark).background);
    }

    void impossibleExport_isRefused_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("hasData");
        QTest::newRow("no such format") << QSizeF(160, 100) << 0.0 << u"bmp"_s << true;
        QTest::newRow("no ending") << QSizeF(160, 100) << 0.0 << QString() << true;
        QTest::newRow("nothing to draw") << QSizeF(160, 100) << 0.0 << u"png"_s << false;
        QTest::newRow("no width") << QSizeF(0, 100) << 0.0 << u"png"_s << true;
        QTest::newRow("negative") << QSizeF(-160, -100) << 0.0 << u"svg"_s << true;
        QTest::newRow("not a number") << QSizeF(qQNaN(), 100) << 0.0 << u"pdf"_s << true;
        QTest::newRow("a stamp") << QSizeF(10, 10) << 0.0 << u"pdf"_s << true;
        QTest::newRow("a wall") << QSizeF(6000, 6000) << 10.0 << u"pdf"_s << true;
        QTest::newRow("more pixels than memory") << QSizeF(1000, 1000) << 9000.0 << u"png"_s << true;
        QTest::newRow("dpi out of this world") << QSizeF(160, 100) << 1e9 << u"png"_s << true;
    }
    void impossibleExport_isRefused()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, dpi);
        QFETCH(QString, format);
        QFETCH(bool, hasData);
        ChartOptions options;
        options.size = size;
        options.dpi = dpi;
        const auto result = renderChart(hasData ? twoBars() : ChartContent {}, options, format);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Invalid);
        QVERIFY(!result.error().what.isEmpty());
        QVERIFY(!result.error().remedy.isEmpty());
    }

    void transparentPicture_hasNoBackground_data()
    {
        QTest::addColumn<ChartTheme>("theme");
        QTest::newRow("print") << ChartTheme::Print;
        QTest::newRow("dark") << ChartTheme::Dark;
    }
    void transparentPicture_hasNoBackground()
    {
        QFETCH(ChartTheme, theme);
        ChartOptions options;
        options.theme = theme;
        options.isTransparent = true;
        const auto bytes = renderChart(twoBars(), options, u"png"_s);
        QVERIFY(bytes);
        const QImage image = QImage::fromData(*bytes, "PNG");
        QVERIFY(image.hasAlphaChannel());
        QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
        const auto svg = renderChart(twoBars(), options, u"svg"_s);
        QVERIFY(svg);
        QVERIFY(QSvgRenderer(*svg).isValid());
        options.isTransparent = false;
        QCOMPARE(QImage::fromData(*renderChart(twoBars(), options, u"png"_s), "PNG").pixelColor(1, 1),
                 ChartColours::of(theme).background);
    }

    void textOutsideXml_leavesTheSvgWellFormed()
    {
        const auto svg
            = renderChart(twoBars(u"A\x01 title\x0b <with> & \ufffe \u0639\u0631\u0628\u064a \u4e2d\u6587"_s),
                          ChartOptions {}, u"svg"_s, "{\"a\":\"<&>\xef\xbf\xbf\"}");
        QVERIFY(svg);
        QXmlStreamReader xml(*svg);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void evidence_leavesThePictureAsItWas()
    {
        const QByteArray evidence = "{\"quipu_evidence\":1,\"points\":[]}";
        const auto plain = renderChart(twoBars(), ChartOptions {}, u"png"_s);
        const auto defended = renderChart(twoBars(), ChartOptions {}, u"png"_s, evidence);
        QVERIFY(plain && defended);
        QVERIFY(*plain != *defended);
        QCOMPARE(QImage::fromData(*defended, "PNG"), QImage::fromData(*plain, "PNG"));
        QCOMPARE(QImage::fromData(*defended, "PNG").text(u"Quipu evidence"_s).toUtf8(), evidence);
        const auto pdf = renderChart(twoBars(), ChartOptions {}, u"pdf"_s, evidence);
        QVERIFY(pdf && pdf->contains("/EmbeddedFiles"));
    }

    void sizeText_isReadOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSize");
        for (const char *good : {"160x100mm", "1600x1000px", "160.5x99.9mm"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "160x100", "x100mm", "0x100mm", "-5x100mm", "160x100cm", "160x100mm ", "1e3x100px"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void sizeText_isReadOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, isSize);
        QCOMPARE(chartSizeFromString(text).has_value(), isSize);
    }
};

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
