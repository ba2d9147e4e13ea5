// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/defenceannex.h"

#include "models/figures/measures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QUrl>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The translation context of the annex.
struct Annex final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::DefenceAnnex)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString paragraph(const QString &html, const QString &kind = {})
{
    return kind.isEmpty() ? u"<p>%1</p>\n"_s.arg(html) : u"<p class=\"%1\">%2</p>\n"_s.arg(kind, html);
}

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

// "more than 49,200 ha", as the chart has it.
QString amountText(const SeriesPoint &point, const QString &unit)
{
    const QString sign = point.approximation == Approximation::Exact ? QString() : toString(point.approximation) + u' ';
    if (point.isRange && point.low && point.high)
        return sign + number(*point.low) + u'–' + number(*point.high) + u' ' + unit;
    return sign + number(point.y) + u' ' + unit;
}

// The sentence with the value's words marked, between what stands before and after it.
QString sentenceHtml(const CitedFigure &cited)
{
    const Figure &figure = cited.figure;
    const QString &sentence = figure.sentence.text;
    const qsizetype start = figure.quote.span.start - figure.sentence.span.start;
    const QString quote = figure.quote.text;
    const bool isThere = start >= 0 && !quote.isEmpty() && sentence.mid(start, quote.size()) == quote;
    QString html = escaped(sentence);
    if (isThere)
        html = escaped(sentence.left(start)) + u"<span class=\"value\" style=\"background-color:#ffe08a\"><b>"_s
            + escaped(quote) + u"</b></span>"_s + escaped(sentence.mid(start + quote.size()));
    const auto around = [](const QString &text) {
        return text.isEmpty() ? QString() : u"<span style=\"color:#666666\">%1</span>"_s.arg(escaped(text));
    };
    return u"<blockquote>%1 %2 %3</blockquote>\n"_s.arg(around(cited.before), html, around(cited.after));
}

QString confirmationText(const CitedFigure &cited)
{
    if (cited.figure.status != Figure::Status::Confirmed)
        return Annex::tr("Nobody has confirmed this figure yet: a rule found it.");
    if (cited.confirmedBy.isEmpty() || !cited.confirmedAt.isValid())
        return Annex::tr("Confirmed.");
    return Annex::tr("Confirmed by %1 on %2.")
        .arg(cited.confirmedBy, cited.confirmedAt.toUTC().date().toString(Qt::ISODate));
}

QString figureHtml(const CitedFigure &cited, const ChartEvidence &evidence)
{
    QString html = sentenceHtml(cited);
    if (const CitedArticle *article = evidence.article(cited.figure.article)) {
        html += paragraph(escaped(citationText(*article)), u"citation"_s);
        html += paragraph(escaped(Annex::tr("File: %1. SHA-256: %2").arg(article->file, article->sha256)), u"hash"_s);
    }
    if (!cited.figure.attributedSource.isEmpty())
        html += paragraph(escaped(Annex::tr("Who says so in the text: %1").arg(cited.figure.attributedSource)));
    return html + paragraph(escaped(confirmationText(cited)));
}

QString countedHtml(const SeriesPoint &point, const ChartEvidence &evidence)
{
    QString items;
    for (const ArticleId id : point.counted) {
        if (const CitedArticle *article = evidence.article(id))
            items += u"<li>%1</li>\n"_s.arg(escaped(citationText(*article)));
    }
    return items.isEmpty() ? QString() : u"<ul>\n%1</ul>\n"_s.arg(items);
}

QString pointHtml(const Series &series, const SeriesPoint &point, const ChartEvidence &evidence)
{
    const QString when = point.category.isEmpty() ? periodLabel(point) : point.category;
    QString html = u"<h3>%1: %2</h3>\n"_s.arg(escaped(when), escaped(amountText(point, unitLabel(series.unit))));
    if (const CitedFigure *cited = evidence.figure(point.figure))
        html += figureHtml(*cited, evidence);
    if (!point.choiceReason.isEmpty())
        html += paragraph(escaped(Annex::tr("Of several values for this period: %1").arg(point.choiceReason)));
    for (const FigureId witness : point.witnesses) {
        if (const CitedFigure *again = evidence.figure(witness))
            html += paragraph(escaped(Annex::tr("Stated again:"))) + figureHtml(*again, evidence);
    }
    return u"<div class=\"point\">\n%1</div>\n"_s.arg(html + countedHtml(point, evidence));
}

QString networkHtml(const CoMentions &network, const ChartEvidence &evidence)
{
    QString html;
    for (const CoMentions::Link &link : network.links) {
        html += u"<h3>%1 – %2: %3</h3>\n<blockquote>%4</blockquote>\n"_s.arg(
            escaped(network.nodes[link.from].name), escaped(network.nodes[link.to].name), QString::number(link.count),
            escaped(link.sentence));
        for (const ArticleId id : link.articles) {
            if (const CitedArticle *article = evidence.article(id))
                html += paragraph(escaped(citationText(*article)), u"citation"_s);
        }
    }
    return html;
}

QString styleSheet()
{
    return u"body{font-family:sans-serif;line-height:1.45;max-width:46em;margin:2em auto;padding:0 1em;color:#111}"
           "img{max-width:100%}blockquote{margin:.5em 0 .5em 1em;padding-left:.8em;border-left:3px solid #bbb}"
           ".hash{font-family:monospace;font-size:.75em;color:#555;overflow-wrap:anywhere}"
           ".citation{font-weight:600}h2{margin-top:2em;border-bottom:1px solid #bbb}.point{break-inside:avoid}"
           "@media print{body{margin:0;max-width:none}}"_s;
}

QString pictureSource(const QByteArray &png)
{
    return "data:image/png;base64,"_L1 + QString::fromLatin1(png.toBase64());
}

// Qt dates the files within its ZIP archive (APPNOTE 4.3.7, 4.3.12, 4.3.16); with the first date there is, the same
// document is the same bytes.
QByteArray withoutTimes(QByteArray zip)
{
    const qsizetype end = zip.lastIndexOf("PK\5\6");
    if (end < 0 || end + 22 > zip.size())
        return zip;
    const auto number = [&zip](qsizetype at, int bytes) {
        const char *from = zip.constData() + at;
        return bytes == 2 ? qsizetype(qFromLittleEndian<quint16>(from)) : qsizetype(qFromLittleEndian<quint32>(from));
    };
    const QByteArray firstDate("\0\0\x21\0", 4);
    qsizetype entry = number(end + 16, 4);
    for (qsizetype left = number(end + 10, 2); left > 0 && entry + 46 <= end; --left) {
        zip.replace(entry + 12, 4, firstDate);
        zip.replace(number(entry + 42, 4) + 10, 4, firstDate);
        entry += 46 + number(entry + 28, 2) + number(entry + 30, 2) + number(entry + 32, 2);
    }
    return zip;
}

} // namespace

QString defenceAnnexHtml(const ChartContent &content, const ChartEvidence &evidence, const QString &title,
                         const QByteArray &picture)
{
    QString body = u"<h1>%1</h1>\n"_s.arg(escaped(title));
    body += paragraph(escaped(Annex::tr("Where each number of this chart comes from. Project: %1. Written by %2.")
                                  .arg(evidence.project, evidence.program)));
    if (!picture.isEmpty())
        body += u"<p><img alt=\"%1\" width=\"640\" src=\"%2\"/></p>\n"_s.arg(escaped(title), pictureSource(picture));
    for (const QString &refusal : content.refusals)
        body += paragraph(escaped(refusal));
    for (const Series &series : content.series) {
        body += u"<h2>%1</h2>\n"_s.arg(escaped(series.title));
        for (const SeriesPoint &point : series.points)
            body += pointHtml(series, point, evidence);
    }
    body += networkHtml(content.network, evidence);
    return u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\"/>\n<title>%1</title>\n<style>%2</style>\n"
           "</head>\n<body>\n%3</body>\n</html>\n"_s.arg(escaped(title), styleSheet(), body);
}

QByteArray defenceAnnexOdt(const QString &html, const QByteArray &picture)
{
    QTextDocument document;
    QString page = html;
    if (!picture.isEmpty()) {
        const QString name = u"chart.png"_s;
        document.addResource(QTextDocument::ImageResource, QUrl(name), QImage::fromData(picture, "PNG"));
        page.replace(pictureSource(picture), name);
    }
    document.setHtml(page);
    QByteArray odt;
    QBuffer buffer(&odt);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    return writer.write(&document) ? withoutTimes(odt) : QByteArray();
}

} // namespace Quipu
