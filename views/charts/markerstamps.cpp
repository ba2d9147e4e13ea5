// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/markerstamps.h"

#include "views/charts/chartshapes.h"
#include "views/charts/pointmarks.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace Quipu {

namespace {

constexpr size_t fewMarks = 200; // are painted one by one: their files stay as they are
constexpr int edge = 3; // pixels around a marker, for its outline
constexpr int quarters = 4;

bool copiesPixels(const QPainter &painter)
{
    return painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster
        && painter.deviceTransform().type() <= QTransform::TxTranslate;
}

} // namespace

MarkerStamps::MarkerStamps(QPainter &painter, const ChartLook &look, size_t marks)
    : m_painter(painter)
    , m_look(look)
    , m_isUseful(marks > fewMarks && copiesPixels(painter))
{ }

bool MarkerStamps::paint(const ChartMark &mark, const SeriesPoint &point)
{
    const bool isPlain = mark.shape == ChartMark::Shape::Point && mark.low == mark.high && mark.from == mark.to
        && openEnd(point) == 0 && point.standing != SeriesPoint::Standing::PassedOver;
    if (!m_isUseful || !isPlain)
        return false;
    const auto quarter = [](double at) { return int((at - std::floor(at)) * quarters); };
    const QPointF corner = mark.rect.topLeft();
    const QImage &stamp = stampOf(
        {mark.series, isDrawnFull(point), point.partial, quarter(corner.x()), quarter(corner.y())}, mark.rect.size());
    m_painter.drawImage(QPoint(int(std::floor(corner.x())) - edge, int(std::floor(corner.y())) - edge), stamp);
    return true;
}

const QImage &MarkerStamps::stampOf(const Key &key, QSizeF size)
{
    QImage &stamp = m_stamps[key];
    if (stamp.isNull()) {
        const auto &[series, isFull, isPartial, right, down] = key;
        stamp = QImage(int(std::ceil(size.width())) + 2 * edge + 1, int(std::ceil(size.height())) + 2 * edge + 1,
                       QImage::Format_ARGB32_Premultiplied);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF corner(edge + double(right) / quarters, edge + double(down) / quarters);
        paintMarker(painter, QRectF(corner, size), series, isFull, isPartial, m_look.colours);
    }
    return stamp;
}

} // namespace Quipu
