// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartexport.h"

#include "models/charting/evidencenames.h"
#include "views/charts/charttext.h"
#include "views/charts/drawingfacts.h"
#include "views/charts/evidencechart.h"
#include "views/charts/pdfstamps.h"
#include "views/charts/pictureevidence.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QGraphicsScene>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

// The translation context of what an export says.
struct ChartExportWords final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::ChartExportWords)
};

namespace {

constexpr double layoutDpi = 96; // charts are laid out in CSS pixels
constexpr double pdfDpi = 1200;
constexpr QSizeF leastSize {150, 100}; // in those: about 40 x 26 mm
constexpr double mostPixels = 100e6;
constexpr double longestSideMm = 5000; // a page of 200 inches, the most that PDF knows

Error impossible(const QString &what, const QString &where, const QString &remedy)
{
    return {Error::Kind::Invalid, what, where, remedy};
}

QString sizeText(const ChartOptions &options)
{
    const bool isMetric = options.unit == ChartOptions::Unit::Millimetres;
    return u"%1×%2%3"_s.arg(options.size.width()).arg(options.size.height()).arg(isMetric ? u"mm"_s : u"px"_s);
}

// A chart of a chosen size on no screen.
class Sheet final
{
    Q_DISABLE_COPY_MOVE(Sheet)

public:
    Sheet(const ChartContent &content, const ChartOptions &options)
        : m_options(options)
        , m_chart(new EvidenceChart)
    {
        ChartLook look;
        look.colours = ChartColours::of(options.theme);
        // The family by its own name, so that a file that names its fonts names one that others may have.
        look.font = QFont(QFontInfo(QFont()).family());
        look.font.setPixelSize(12);
        look.font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every size
        look.extent = options.extent;
        m_scene.addItem(m_chart);
        m_chart->resize(layoutSize());
        m_chart->setContent(content, look);
        if (options.isTransparent)
            m_chart->setBackgroundBrush(Qt::NoBrush); // hollow marks keep the theme's colour within
    }

    bool isEmpty() const { return m_chart->drawing().isEmpty(); }
    QString family() const { return m_chart->look().font.family(); }
    QString title() const { return chartTitle(m_chart->drawing().chart, m_chart->drawn()); }
    QString sources() const { return m_chart->drawing().facts->sources; }

    QSizeF layoutSize() const
    {
        const bool isMetric = m_options.unit == ChartOptions::Unit::Millimetres;
        return m_options.size * (layoutDpi / (isMetric ? 25.4 : m_options.effectiveDpi()));
    }
    QSizeF sizeInMm() const { return layoutSize() * (25.4 / layoutDpi); }
    QSize sizeInPixels() const { return (layoutSize() * (m_options.effectiveDpi() / layoutDpi)).toSize(); }

    void paint(QPainter &painter, const QRectF &target)
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.setFont(m_chart->look().font);
        if (!m_options.isTransparent)
            painter.fillRect(target, m_chart->look().colours.background);
        m_scene.render(&painter, target, QRectF(QPointF(0, 0), layoutSize()), Qt::IgnoreAspectRatio);
    }

private:
    ChartOptions m_options;
    QGraphicsScene m_scene;
    EvidenceChart *m_chart; // the scene's
};

std::optional<Error> unfit(const Sheet &sheet, const ChartOptions &options)
{
    const QSizeF size = sheet.layoutSize(), mm = sheet.sizeInMm();
    const double dpi = options.effectiveDpi();
    const QSizeF pixels = size * (dpi / layoutDpi);
    if (!std::isfinite(size.width()) || !std::isfinite(size.height()) || dpi < 10 || dpi > 10000)
        return impossible(ChartExportWords::tr("The chart cannot have this size"), sizeText(options),
                          ChartExportWords::tr("choose a resolution between 10 and 10000 dpi"));
    if (size.width() < leastSize.width() || size.height() < leastSize.height())
        return impossible(ChartExportWords::tr("The chart is too small to be read"), sizeText(options),
                          ChartExportWords::tr("choose at least 40×27mm, or more pixels or fewer dpi"));
    if (std::max(mm.width(), mm.height()) > longestSideMm || pixels.width() * pixels.height() > mostPixels)
        return impossible(ChartExportWords::tr("The chart is too large"), sizeText(options),
                          ChartExportWords::tr("choose a smaller size or fewer dpi"));
    if (sheet.isEmpty())
        return impossible(ChartExportWords::tr("There is nothing to draw"), {},
                          ChartExportWords::tr("choose a series that has figures"));
    return {};
}

QImage imageOf(Sheet &sheet, double dpi, bool isTransparent)
{
    QImage image(sheet.sizeInPixels(), isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (isTransparent)
        image.fill(Qt::transparent);
    const int dotsPerMetre = int(std::lround(dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    sheet.paint(painter, QRectF(QPointF(0, 0), image.size()));
    return image;
}

QByteArray pngOf(Sheet &sheet, const ChartOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.write(imageOf(sheet, options.effectiveDpi(), options.isTransparent));
    return bytes;
}

// QSvgGenerator knows whole sizes only and one family name; both are put right in its header and its text.
QByteArray svgOf(Sheet &sheet, const ChartOptions &options)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(int(layoutDpi));
        generator.setSize(sheet.layoutSize().toSize());
        generator.setViewBox(QRectF(QPointF(0, 0), sheet.layoutSize()));
        generator.setTitle(sheet.title().toHtmlEscaped());
        generator.setDescription(sheet.sources().toHtmlEscaped());
        QPainter painter(&generator);
        sheet.paint(painter, QRectF(QPointF(0, 0), sheet.layoutSize()));
    }
    QString svg = QString::fromUtf8(bytes);
    const QString unit = options.unit == ChartOptions::Unit::Millimetres ? u"mm"_s : u"px"_s;
    static const QRegularExpression header(uR"(<svg width="[^"]*" height="[^"]*")"_s);
    const QRegularExpressionMatch match = header.match(svg);
    svg.replace(
        match.capturedStart(), match.capturedLength(),
        u"<svg width=\"%1%3\" height=\"%2%3\""_s.arg(options.size.width()).arg(options.size.height()).arg(unit));
    const QString family = sheet.family().toHtmlEscaped();
    svg.replace(u"font-family=\"%1\""_s.arg(family), u"font-family=\"%1, Arial, sans-serif\""_s.arg(family));
    static const QRegularExpression notXml(uR"([\x{0}-\x{8}\x{b}\x{c}\x{e}-\x{1f}\x{fffe}\x{ffff}])"_s);
    return svg.remove(notXml).toUtf8();
}

QByteArray pdfOf(Sheet &sheet, const QByteArray &evidence)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setCreator(u"Quipu"_s);
        writer.setTitle(sheet.title());
        writer.setResolution(int(pdfDpi));
        writer.setPageSize(QPageSize(sheet.sizeInMm(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        if (!evidence.isEmpty())
            writer.addFileAttachment(QString::fromLatin1(evidenceAttachment), evidence, u"application/json"_s);
        QPainter painter(&writer);
        sheet.paint(painter, QRectF(QPointF(0, 0), sheet.layoutSize() * (pdfDpi / layoutDpi)));
    }
    return withFixedStamps(bytes, sheet.layoutSize() * (72 / layoutDpi));
}

} // namespace

Result<QByteArray> renderChart(const ChartContent &content, const ChartOptions &options, const QString &format,
                               const QByteArray &evidence)
{
    if (format != "png"_L1 && format != "svg"_L1 && format != "pdf"_L1)
        return impossible(ChartExportWords::tr("Charts are not written in this format"), format,
                          ChartExportWords::tr("end the file's name in .png, .svg or .pdf"));
    Sheet sheet(content, options);
    if (const std::optional<Error> error = unfit(sheet, options))
        return *error;
    if (format == "svg"_L1)
        return svgWithEvidence(svgOf(sheet, options), evidence);
    return format == "pdf"_L1 ? pdfOf(sheet, evidence) : pngWithEvidence(pngOf(sheet, options), evidence);
}

Result<QImage> renderChartImage(const ChartContent &content, const ChartOptions &options)
{
    Sheet sheet(content, options);
    if (const std::optional<Error> error = unfit(sheet, options))
        return *error;
    return imageOf(sheet, options.effectiveDpi(), options.isTransparent);
}

Outcome paintChart(const ChartContent &content, const ChartOptions &options, QPainter &painter, const QRectF &target)
{
    Sheet sheet(content, options);
    if (const std::optional<Error> error = unfit(sheet, options))
        return *error;
    sheet.paint(painter, target);
    return Done {};
}

} // namespace Quipu
