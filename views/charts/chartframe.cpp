// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartframe.h"

#include "views/charts/charttext.h"
#include "views/charts/timeticks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr double frameMargin = 10;
constexpr double leastPlotHeight = 70;

// What is left of the chart's area while its parts take their places from the outside in.
struct Space
{
    QRectF rect;

    QRectF takeTop(double height)
    {
        const QRectF taken(rect.left(), rect.top(), rect.width(), height);
        rect.setTop(rect.top() + height);
        return taken;
    }
    QRectF takeBottom(double height)
    {
        rect.setBottom(rect.bottom() - height);
        return {rect.left(), rect.bottom(), rect.width(), height};
    }
    bool hasRoomFor(double height) const { return rect.height() - height >= leastPlotHeight; }
};

// The text cut to as many lines as may be shown, and the height it takes.
struct FittedText
{
    QString text;
    double height;
};

FittedText fitted(const QString &text, const QFont &font, double width, int lines)
{
    const QFontMetricsF metrics(font);
    const QRectF all = metrics.boundingRect({0, 0, width, 1e6}, Qt::TextWordWrap, text);
    const double most = lines * metrics.lineSpacing() + 0.5;
    if (all.height() <= most && all.width() <= width + 0.5)
        return {text, all.height()};
    // Wrapping loses some room at the end of each line.
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width * (lines - 0.3 * (lines - 1)));
    return {cut, std::min(most, metrics.boundingRect({0, 0, width, 1e6}, Qt::TextWordWrap, cut).height())};
}

void addWrapped(ChartFrame &frame, Space &space, const ChartLook &look, const QString &text, ChartText::Role role,
                int lines, bool atTop)
{
    const FittedText fit = fitted(text, chartFont(look, role), space.rect.width(), lines);
    const double gap = look.font.pixelSize() * 0.35;
    if (text.isEmpty() || !space.hasRoomFor(fit.height + gap))
        return;
    QRectF rect = atTop ? space.takeTop(fit.height + gap) : space.takeBottom(fit.height + gap);
    rect.setHeight(fit.height);
    if (!atTop)
        rect.translate(0, gap);
    frame.texts.push_back({rect, fit.text, role, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap)});
}

std::vector<LegendEntry> legendEntries(const std::vector<Series> &series)
{
    std::vector<LegendEntry> entries;
    if (series.size() > 1) {
        for (size_t i = 0; i < series.size(); ++i)
            entries.push_back({LegendEntry::Kind::Series, i, legendName(series[i], series), {}, {}});
    }
    bool hasUnconfirmed = false, hasPartial = false, hasSpan = false;
    std::set<Approximation> signs;
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points) {
            hasUnconfirmed |= point.status != Figure::Status::Confirmed;
            hasPartial |= point.partial;
            hasSpan |= point.spansYears;
            if (!point.isRange && point.approximation != Approximation::Exact)
                signs.insert(point.approximation);
        }
    }
    const auto add = [&](LegendEntry::Kind kind, const QString &text) { entries.push_back({kind, 0, text, {}, {}}); };
    if (hasUnconfirmed)
        add(LegendEntry::Kind::Unconfirmed, meaningOfHollow());
    if (hasPartial)
        add(LegendEntry::Kind::Partial, meaningOfHatching());
    if (hasSpan)
        add(LegendEntry::Kind::Span, meaningOfSpan());
    for (const Approximation sign : signs)
        add(LegendEntry::Kind::Words, signExplained(sign));
    return entries;
}

// Sets the entries in rows from the left; those that would leave the plot no room are counted in a last one.
void addLegend(ChartFrame &frame, Space &space, const ChartLook &look, const std::vector<Series> &series)
{
    const QFontMetricsF metrics(chartFont(look, ChartText::Role::Label));
    const double swatch = look.font.pixelSize() * 1.1, gap = swatch * 0.4, between = swatch * 1.2;
    const double row = metrics.lineSpacing() + 2;
    const int mostRows = std::max(1, int(space.rect.height() * 0.35 / row));
    const double left = space.rect.left(), right = space.rect.right(), top = space.rect.top();
    double x = left;
    int line = 0;
    std::vector<LegendEntry> entries = legendEntries(series);
    for (size_t i = 0; i < entries.size(); ++i) {
        LegendEntry &entry = entries[i];
        const double indent = entry.kind == LegendEntry::Kind::Words ? 0 : swatch + gap;
        entry.text = metrics.elidedText(entry.text, Qt::ElideRight, right - left - indent);
        const double width = indent + metrics.horizontalAdvance(entry.text) + 1;
        if (x > left && x + width > right) {
            x = left;
            ++line;
        }
        if (line >= mostRows || !space.hasRoomFor((line + 1) * row)) {
            frame.legend.resize(i);
            if (!frame.legend.empty()) {
                LegendEntry &last = frame.legend.back();
                last.text = metrics.elidedText(notAllShown(int(entries.size() - i)), Qt::ElideRight, right - left);
                last.kind = LegendEntry::Kind::Words;
                last.words.setLeft(last.swatch.left());
                last.words.setWidth(metrics.horizontalAdvance(last.text) + 1);
            }
            line = std::min(line, mostRows) - 1;
            break;
        }
        const double y = top + line * row;
        entry.swatch = {x, y + (row - swatch) / 2, swatch, swatch};
        entry.words = {x + indent, y, width - indent, row};
        frame.legend.push_back(entry);
        x += width + between;
    }
    if (!frame.legend.empty())
        space.takeTop((line + 1) * row + gap);
}

// "FY2012" where nothing but fiscal years stands above the label.
QString yearLabel(const std::vector<Series> &series, int year)
{
    bool hasFiscal = false, hasCalendar = false;
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points) {
            if (yearOf(point) == year && !point.spansYears)
                (point.fiscal ? hasFiscal : hasCalendar) = true;
        }
    }
    return hasFiscal && !hasCalendar ? fiscalYearText(year) : QString::number(year);
}

// Within two years dates are told apart by month.
void addMonths(ChartFrame &frame, const QFontMetricsF &metrics)
{
    const QDate first(int(frame.xMin), 1, 1);
    const int months = 12 * int(frame.xMax - frame.xMin);
    const double labelWidth = metrics.horizontalAdvance(monthText(first, true)) + metrics.averageCharWidth() * 1.5;
    int step = 1;
    for (const int next : {2, 3, 6, 12}) {
        const int labels = months / step;
        if (labels * labelWidth > frame.plot.width())
            step = next;
    }
    for (int i = 0; i < months; i += step) {
        const QDate month = first.addMonths(i);
        const double middle = (timePosition(month) + timePosition(month.addMonths(1))) / 2;
        frame.xTicks.push_back({middle, monthText(month, month.month() == 1)});
    }
}

bool isToldInMonths(const std::vector<Series> &series, const ChartLook &look)
{
    const auto isWhole = [](const SeriesPoint &point) { return !point.partial; };
    return look.type != ChartKind::Bar && yearsOf(series).count() <= 2
        && std::ranges::all_of(series, [&](const Series &one) { return std::ranges::none_of(one.points, isWhole); });
}

void addTimesInView(ChartFrame &frame, const std::vector<Series> &series, const ChartStretch &time,
                    const QFontMetricsF &metrics)
{
    frame.xMin = time.from;
    frame.xMax = time.to;
    const QDate day = dayAt(time.from);
    const double gap = metrics.averageCharWidth() * 1.5;
    frame.xTicks = timeTicks(
        time, frame.plot.width(),
        {[&](int year) { return yearLabel(series, year); }, metrics.horizontalAdvance(fiscalYearText(day.year())) + gap,
         metrics.horizontalAdvance(monthText(day, true)) + gap, metrics.horizontalAdvance(dayText(day, true)) + gap});
}

void addTimes(ChartFrame &frame, const std::vector<Series> &series, const ChartLook &look, const QFontMetricsF &metrics)
{
    const YearRange years = yearsOf(series);
    frame.xMin = years.first;
    frame.xMax = years.last + 1;
    frame.allTimes = {frame.xMin, frame.xMax};
    if (look.extent.time) {
        addTimesInView(frame, series, *look.extent.time, metrics);
        return;
    }
    if (isToldInMonths(series, look)) {
        addMonths(frame, metrics);
        return;
    }
    const double labelWidth = metrics.horizontalAdvance(fiscalYearText(years.last)) + metrics.averageCharWidth() * 1.5;
    const int step = yearStep(years.count(), frame.plot.width(), labelWidth);
    const int first = step == 1 ? years.first : (years.first + step - 1) / step * step;
    for (int year = first; year <= years.last; year += step)
        frame.xTicks.push_back({year + 0.5, yearLabel(series, year)});
}

void addValues(ChartFrame &frame, const std::vector<Series> &series, const std::vector<Series> &seen,
               const ChartLook &look, double height, double lineHeight)
{
    const int steps = std::clamp(int(height / (lineHeight * 2.4)), 2, 6);
    const bool hasPoints = std::ranges::any_of(seen, [](const Series &one) { return !one.points.empty(); });
    frame.y = valueScale(hasPoints ? seen : series, look.type, steps);
    frame.allValues = {frame.y.min, frame.y.max};
    if (const auto &values = look.extent.values)
        frame.y = {values->from, values->to, niceScale(values->from, values->to, steps).step};
    frame.divisor = divisorFor(std::max(std::abs(frame.y.min), std::abs(frame.y.max)));
    const double hair = 1e-9 * frame.y.step;
    const double first = std::ceil((frame.y.min - hair) / frame.y.step) * frame.y.step;
    const int count = int(std::floor((frame.y.max - first + hair) / frame.y.step));
    for (int i = 0; i <= count; ++i) {
        const double value = first + i * frame.y.step;
        frame.yTicks.push_back({value, tickText(value, frame.y.step, frame.divisor)});
    }
}

void addAxisTexts(ChartFrame &frame, const QFontMetricsF &metrics, double rightmost)
{
    const double height = metrics.lineSpacing(), gap = metrics.averageCharWidth() * 0.8;
    for (const ChartTick &tick : frame.yTicks) {
        const double y = frame.at(frame.xMin, tick.position).y();
        frame.texts.push_back({QRectF(0, y - height / 2, frame.plot.left() - gap, height), tick.text,
                               ChartText::Role::Label, int(Qt::AlignRight | Qt::AlignVCenter)});
    }
    for (const ChartTick &tick : frame.xTicks) {
        const double width = metrics.horizontalAdvance(tick.text) + 2;
        const double x = std::min(frame.at(tick.position, frame.y.min).x(), rightmost - width / 2);
        frame.texts.push_back({QRectF(x - width / 2, frame.plot.bottom() + height * 0.3, width, height), tick.text,
                               ChartText::Role::Label, int(Qt::AlignHCenter | Qt::AlignTop)});
    }
}

// Years between the first and the last that no figure is about: said, so that nobody takes the gap for a zero.
void addGapNotes(ChartFrame &frame, const std::vector<Series> &series, const ChartLook &look)
{
    const QFont font = chartFont(look, ChartText::Role::Note);
    const QFontMetricsF metrics(font);
    const QString text = noFigureText();
    const double width = metrics.horizontalAdvance(text) + 2, height = metrics.lineSpacing();
    const double band = frame.plot.width() / (frame.xMax - frame.xMin);
    if (width + 4 > band)
        return;
    std::set<int> told;
    for (const Series &one : series) {
        for (const SeriesPoint &point : one.points) {
            for (int year = yearOf(point); year <= (point.spansYears ? point.to.year() : yearOf(point)); ++year)
                told.insert(year);
        }
    }
    for (int year = int(frame.xMin); year < int(frame.xMax); ++year) {
        if (told.contains(year))
            continue;
        const double x = frame.at(year + 0.5, 0).x();
        if (x - width / 2 < frame.plot.left() || x + width / 2 > frame.plot.right())
            continue; // of a year that is seen in part
        frame.texts.push_back({QRectF(x - width / 2, frame.plot.bottom() - height - 3, width, height), text,
                               ChartText::Role::Note, int(Qt::AlignCenter)});
    }
}

} // namespace

QPointF ChartFrame::at(double x, double value) const
{
    return {plot.left() + (x - xMin) / (xMax - xMin) * plot.width(),
            plot.bottom() - (value - y.min) / (y.max - y.min) * plot.height()};
}

double ChartFrame::timeAt(double x) const
{
    return xMin + (x - plot.left()) / plot.width() * (xMax - xMin);
}

double ChartFrame::valueAt(double value) const
{
    return y.min + (plot.bottom() - value) / plot.height() * (y.max - y.min);
}

double ChartFrame::baseline() const
{
    return std::clamp(0.0, y.min, y.max);
}

QFont chartFont(const ChartLook &look, ChartText::Role role)
{
    QFont font = look.font;
    if (role == ChartText::Role::Title) {
        font.setPixelSize(int(std::lround(look.font.pixelSize() * 1.15)));
        font.setBold(true);
    } else if (role == ChartText::Role::Note) {
        font.setPixelSize(std::max(8, int(std::lround(look.font.pixelSize() * 0.85))));
    }
    return font;
}

ChartFrame layOutFrame(const std::vector<Series> &series, const std::vector<Series> &seen, const ChartLook &look,
                       const QSizeF &size, const QStringList &notes)
{
    ChartFrame frame;
    Space space {QRectF(QPointF(0, 0), size).adjusted(frameMargin, frameMargin, -frameMargin, -frameMargin)};
    const QFontMetricsF metrics(chartFont(look, ChartText::Role::Label));
    const double line = metrics.lineSpacing();

    // The axes come first, then the title, the legend and the notes as far as there is room.
    space.rect.setBottom(space.rect.bottom() - line * 1.5);
    addWrapped(frame, space, look, chartTitle(series, look.title), ChartText::Role::Title, 2, true);
    addLegend(frame, space, look, series);
    for (qsizetype i = notes.size(); i-- > 0;)
        addWrapped(frame, space, look, notes[i], ChartText::Role::Note, 2, false);
    addWrapped(frame, space, look, sourceLine(series), ChartText::Role::Note, 2, false);
    // What was taken at the bottom moves under the years.
    for (ChartText &text : frame.texts) {
        if (text.role == ChartText::Role::Note)
            text.rect.translate(0, line * 1.5);
    }

    addValues(frame, series, seen, look, space.rect.height() - line * 1.6, line);
    const QString unit = axisTitle(series.front().unit, frame.divisor);
    QRectF unitRect = space.takeTop(line * 1.15);
    unitRect.setHeight(line);
    frame.texts.push_back({unitRect, metrics.elidedText(unit, Qt::ElideRight, unitRect.width()), ChartText::Role::Label,
                           int(Qt::AlignLeft | Qt::AlignTop)});
    double labels = 0;
    for (const ChartTick &tick : frame.yTicks)
        labels = std::max(labels, metrics.horizontalAdvance(tick.text));
    const double top = space.rect.top() + line * 0.5; // half the uppermost label
    frame.plot = QRectF(space.rect.left() + labels + metrics.averageCharWidth() * 0.8 + 1, top,
                        std::max(10.0, space.rect.width() - labels - metrics.averageCharWidth() * 0.8 - 1),
                        std::max(10.0, space.rect.bottom() - top));
    addTimes(frame, series, look, metrics);
    addAxisTexts(frame, metrics, size.width() - 2);
    addGapNotes(frame, series, look);
    return frame;
}

} // namespace Quipu
