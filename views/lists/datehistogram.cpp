// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/datehistogram.h"

#include "views/widgets/contrast.h"

#include <QAccessible>
#include <QDate>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr int barsHeight = 40;
constexpr int narrowestBar = 5; // pixels, with its gap

QString binName(const DateBin &bin, const QLocale &locale)
{
    if (bin.month > 0)
        return locale.toString(QDate(bin.year, bin.month, 1), u"MMM yyyy"_s);
    const QString first = QString::number(bin.year);
    return bin.year == bin.lastYear ? first : first + u'–' + QString::number(bin.lastYear);
}

// Small counts stay visible beside large ones.
int barHeight(int count, int largest)
{
    if (count == 0 || largest == 0)
        return 0;
    return std::max(2, int(std::lround(double(barsHeight) * std::sqrt(double(count)) / std::sqrt(double(largest)))));
}

} // namespace

DateHistogram::DateHistogram(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dateHistogram"_s);
    setAccessibleName(tr("Articles by date of publication"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
    hide();
}

void DateHistogram::setCounts(const DateCounts &all, const DateCounts &found)
{
    if (all == m_all && found == m_found)
        return;
    m_all = all;
    m_found = found;
    rebuild();
}

void DateHistogram::setRange(const QString &range)
{
    m_range = range;
    if (!m_isDragging)
        m_brushed = range.isEmpty() ? std::pair(-1, -1) : binsOf(m_bins, range);
    update();
}

void DateHistogram::rebuild()
{
    const std::vector<DateBin> before = std::exchange(m_bins, dateBins(m_all, m_found, width() / narrowestBar));
    if (before.size() != m_bins.size()) {
        m_isDragging = false;
        m_current = m_anchor = -1;
    }
    setRange(m_range);
    setVisible(m_bins.size() > 1);
    setAccessibleDescription(summary());
    update();
}

QSize DateHistogram::sizeHint() const
{
    return {160, barsHeight + fontMetrics().height() + 6};
}

QSize DateHistogram::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

QRect DateHistogram::barArea() const
{
    return {2, 3, width() - 4, barsHeight};
}

QRect DateHistogram::rectOf(int bin) const
{
    const QRect area = barArea();
    const int count = int(m_bins.size());
    const int left = area.left() + area.width() * bin / count;
    return {left, area.top(), area.left() + area.width() * (bin + 1) / count - left, area.height()};
}

int DateHistogram::binAt(int x) const
{
    const QRect area = barArea();
    const int count = int(m_bins.size());
    return std::clamp((x - area.left()) * count / std::max(1, area.width()), 0, count - 1);
}

QString DateHistogram::told(int bin) const
{
    const DateBin &shown = m_bins[size_t(bin)];
    return tr("%1: %2 of %3 articles", "a stretch of time, articles found, all of them")
        .arg(binName(shown, locale()), locale().toString(shown.found), locale().toString(shown.all));
}

QString DateHistogram::summary() const
{
    QStringList bars;
    for (int bin = 0; bin < int(m_bins.size()); ++bin) {
        if (m_bins[size_t(bin)].all > 0)
            bars.append(told(bin));
    }
    if (m_all.undated > 0)
        bars.append(tr("%1 of %2 articles without a date")
                        .arg(locale().toString(m_found.undated), locale().toString(m_all.undated)));
    return bars.join(u"; "_s);
}

void DateHistogram::paintEvent(QPaintEvent *)
{
    if (m_bins.empty())
        return;
    QPainter painter(this);
    paintBars(painter);
    paintScale(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void DateHistogram::paintBars(QPainter &painter) const
{
    const QColor base = palette().color(QPalette::Window);
    const QColor highlight = palette().color(QPalette::Highlight);
    const QColor front = readableOn(highlight, base, 3);
    const QColor behind = tinted(base, palette().color(QPalette::WindowText), 0.3);
    const int largest = std::ranges::max(m_bins, {}, &DateBin::all).all;
    const int foundLargest = std::ranges::max(m_bins, {}, &DateBin::found).found;
    for (int i = 0; i < int(m_bins.size()); ++i) {
        const QRect whole = rectOf(i);
        const bool isBrushed = i >= m_brushed.first && i <= m_brushed.second && m_brushed.first >= 0;
        if (isBrushed)
            painter.fillRect(whole.adjusted(0, -2, 0, 2), tinted(base, highlight, 0.35));
        const QRect bar = whole.adjusted(0, 0, whole.width() > 3 ? -1 : 0, 0);
        const auto fill = [&](int count, const QColor &color) {
            const int height = barHeight(count, std::max(largest, foundLargest));
            painter.fillRect(QRect(bar.left(), bar.bottom() - height + 1, bar.width(), height), color);
        };
        fill(m_bins[size_t(i)].all, behind);
        fill(m_bins[size_t(i)].found, front);
        if (i == m_current && hasFocus()) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawRect(whole.adjusted(0, -2, -1, 1));
        }
    }
    if (m_brushed.first >= 0) { // its edges: not told by colour alone
        const int top = barArea().top() - 2;
        painter.setPen(palette().color(QPalette::WindowText));
        for (const int x : {rectOf(m_brushed.first).left(), rectOf(m_brushed.second).right()})
            painter.drawLine(x, top, x, top + barsHeight + 3);
    }
}

// The first and the last date, and between them the undated or the stretch at hand.
void DateHistogram::paintScale(QPainter &painter) const
{
    const QRect line(2, barArea().bottom() + 3, width() - 4, fontMetrics().height());
    const QString first = binName(m_bins.front(), locale());
    const QString last = binName(m_bins.back(), locale());
    painter.setPen(quietText(palette()));
    painter.drawText(line, Qt::AlignLeft, first);
    painter.drawText(line, Qt::AlignRight, last);
    QString middle;
    if (m_brushed.first >= 0) {
        const QString from = binName(m_bins[size_t(m_brushed.first)], locale());
        const QString to = binName(m_bins[size_t(m_brushed.second)], locale());
        middle = from == to ? from : tr("%1 to %2", "two dates").arg(from, to);
    } else if (m_all.undated > 0) {
        middle = tr("%Ln undated", "articles", m_found.undated);
    }
    const int side = std::max(fontMetrics().horizontalAdvance(first), fontMetrics().horizontalAdvance(last)) + 6;
    const QRect room = line.adjusted(side, 0, -side, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, Qt::AlignHCenter, fontMetrics().elidedText(middle, Qt::ElideRight, room.width()));
}

void DateHistogram::resizeEvent(QResizeEvent *)
{
    rebuild();
}

void DateHistogram::brush(int from, int to)
{
    m_brushed = std::minmax({from, to});
    update();
}

void DateHistogram::request()
{
    if (m_brushed.first >= 0)
        Q_EMIT rangeRequested(dateRange(m_bins[size_t(m_brushed.first)], m_bins[size_t(m_brushed.second)]));
}

void DateHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bins.empty())
        return;
    m_isDragging = true;
    m_current = m_anchor = binAt(event->position().toPoint().x());
    brush(m_anchor, m_anchor);
}

void DateHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    m_current = binAt(event->position().toPoint().x());
    brush(m_anchor, m_current);
}

void DateHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isDragging, false))
        request();
}

void DateHistogram::mouseDoubleClickEvent(QMouseEvent *)
{
    m_isDragging = false;
    Q_EMIT wholeRequested();
}

void DateHistogram::moveTo(int bin, bool isBrushing)
{
    m_current = std::clamp(bin, 0, int(m_bins.size()) - 1);
    if (!isBrushing) {
        m_anchor = m_current;
    } else {
        if (m_anchor < 0)
            m_anchor = m_current;
        brush(m_anchor, m_current);
        request();
    }
    setAccessibleDescription(told(m_current) + u". "_s + summary());
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    update();
}

void DateHistogram::keyPressEvent(QKeyEvent *event)
{
    const bool isBrushing = event->modifiers().testFlag(Qt::ShiftModifier);
    const int count = int(m_bins.size());
    if (count == 0 || event->modifiers().testFlag(Qt::ControlModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current < 0 ? count - 1 : m_current - 1, isBrushing);
        return;
    case Qt::Key_Right:
        moveTo(m_current < 0 ? 0 : m_current + 1, isBrushing);
        return;
    case Qt::Key_Home:
        moveTo(0, isBrushing);
        return;
    case Qt::Key_End:
        moveTo(count - 1, isBrushing);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            m_anchor = m_current;
            brush(m_current, m_current);
            request();
        }
        return;
    case Qt::Key_Escape:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT wholeRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool DateHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_bins.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), told(binAt(help->pos().x())), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace Quipu
