// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pointtip.h"

#include "views/charts/chartevents.h"
#include "views/charts/charttext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

// The translation context of what is told of a point.
struct PointTipWords final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::PointTipWords)
};

namespace {

constexpr int mostOfASentence = 400, mostOfWords = 200; // characters
constexpr size_t mostTitles = 4;

QString shortened(const QString &text, int most = mostOfWords)
{
    return text.size() > most ? text.left(most - 1).trimmed() + u'…' : text;
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text);
}

QString standingText(const SeriesPoint &point)
{
    const QString reason = shortened(point.choiceReason);
    switch (point.standing) {
    case SeriesPoint::Standing::Alone:
        return {};
    case SeriesPoint::Standing::Contested:
        return PointTipWords::tr("Several values are told for this period; none of them is chosen yet.");
    case SeriesPoint::Standing::Chosen:
        return reason.isEmpty() ? PointTipWords::tr("Chosen among several values.")
                                : PointTipWords::tr("Chosen among several values: %1").arg(reason);
    case SeriesPoint::Standing::PassedOver:
        return reason.isEmpty() ? PointTipWords::tr("Passed over: another value is chosen for this period.")
                                : PointTipWords::tr("Passed over, another value is chosen: %1").arg(reason);
    }
    return {};
}

QStringList countedTitles(const ChartContent &content, const SeriesPoint &point)
{
    QStringList titles;
    for (size_t i = 0; i < std::min(mostTitles, point.counted.size()); ++i) {
        if (const QString citation = articleCitation(content, point.counted[i]); !citation.isEmpty())
            titles.append(shortened(citation));
    }
    return titles;
}

// One line each, without markup.
QStringList remarksOn(const ChartContent &content, const SeriesPoint &point)
{
    QStringList remarks;
    if (!point.source.isEmpty())
        remarks.append(PointTipWords::tr("Source: %1").arg(shortened(point.source)));
    if (const QString citation = articleCitation(content, point.article); !citation.isEmpty())
        remarks.append(PointTipWords::tr("In: %1").arg(shortened(citation)));
    remarks += countedTitles(content, point);
    if (!point.witnesses.empty())
        remarks.append(PointTipWords::tr("Told in %n other place(s) too", nullptr, int(point.witnesses.size())));
    if (point.fiscal)
        remarks.append(PointTipWords::tr("A fiscal year"));
    if (point.partial)
        remarks.append(PointTipWords::tr("Part of a year"));
    if (point.spansYears)
        remarks.append(PointTipWords::tr("A total of several years"));
    remarks.append(standingText(point));
    if (point.figure)
        remarks.append(point.status == Figure::Status::Confirmed ? PointTipWords::tr("Confirmed")
                                                                 : PointTipWords::tr("Not yet confirmed"));
    remarks.removeAll(QString());
    return remarks;
}

} // namespace

QString eventTip(const ChartContent &content, const ChartEvent &event)
{
    QString tip = u"<p><b>%1</b></p>"_s.arg(shortened(eventReading(event), mostOfASentence).toHtmlEscaped());
    const QString citation = articleCitation(content, event.article);
    if (!citation.isEmpty())
        tip += paragraph(PointTipWords::tr("In: %1").arg(citation).toHtmlEscaped());
    if (event.article)
        tip += paragraph(PointTipWords::tr("Click to open it").toHtmlEscaped());
    return tip;
}

QString articleCitation(const ChartContent &content, ArticleId article)
{
    const auto found = content.articles.find(article);
    if (found == content.articles.end())
        return {};
    const ChartArticle &known = found->second;
    QStringList where {known.outlet, known.published};
    where.removeAll(QString());
    if (where.isEmpty())
        return known.title;
    return PointTipWords::tr("%1. %2", "title, then outlet and date").arg(shortened(known.title), where.join(u", "_s));
}

QString noteOn(const Chart &chart, const SeriesPoint &point)
{
    const auto isAboutIt = [&](const ChartNote &note) {
        return note.figure
            && (note.figure == point.figure
                || std::ranges::find(point.witnesses, note.figure) != point.witnesses.end());
    };
    const auto found = std::ranges::find_if(chart.notes, isAboutIt);
    return found == chart.notes.end() ? QString() : found->text;
}

QString quotedSentence(const QString &sentence, const QString &quote, int most)
{
    const qsizetype at = quote.isEmpty() ? -1 : sentence.indexOf(quote);
    const qsizetype quoted = at < 0 ? 0 : std::min<qsizetype>(quote.size(), most);
    qsizetype from = 0, to = sentence.size();
    if (sentence.size() > most) {
        const qsizetype middle = at < 0 ? 0 : at + quoted / 2;
        from = std::clamp<qsizetype>(middle - most / 2, 0, sentence.size() - most);
        to = from + most;
        const auto isBetweenWords = [&](qsizetype i) { return sentence[i].isSpace(); };
        for (qsizetype i = from; from > 0 && i < from + 20 && i < (at < 0 ? to : at); ++i) {
            if (isBetweenWords(i)) {
                from = i + 1;
                break;
            }
        }
        for (qsizetype i = to - 1; to < sentence.size() && i > to - 20 && i > at + quoted; --i) {
            if (isBetweenWords(i)) {
                to = i;
                break;
            }
        }
    }
    const auto part = [&](qsizetype begin, qsizetype end) { return sentence.mid(begin, end - begin).toHtmlEscaped(); };
    QString html = at < 0 ? part(from, to)
                          : part(from, at) + u"<b>"_s + part(at, at + quoted) + u"</b>"_s + part(at + quoted, to);
    if (from > 0)
        html.prepend(u'…');
    if (to < sentence.size())
        html.append(u'…');
    return html;
}

QString pointTip(const ChartContent &content, const Series &series, const SeriesPoint &point)
{
    QString tip = u"<p><b>%1</b><br>%2</p>"_s.arg(pointReading(series, point).toHtmlEscaped(),
                                                  shortened(series.title).toHtmlEscaped());
    if (!point.sentence.isEmpty())
        tip += paragraph(PointTipWords::tr("“%1”", "a sentence that is cited")
                             .arg(quotedSentence(point.sentence, point.quote, mostOfASentence)));
    else if (!point.quote.isEmpty())
        tip += paragraph(PointTipWords::tr("In the text: “%1”").arg(shortened(point.quote)).toHtmlEscaped());
    QStringList remarks = remarksOn(content, point);
    for (QString &remark : remarks)
        remark = remark.toHtmlEscaped();
    tip += paragraph(remarks.join(u"<br>"_s));
    if (const QString note = noteOn(content.chart, point); !note.isEmpty())
        tip += paragraph(PointTipWords::tr("Note: %1").arg(shortened(note)).toHtmlEscaped());
    return tip;
}

} // namespace Quipu
