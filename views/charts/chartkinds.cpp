// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartkinds.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace Quipu {

namespace {

struct KindName
{
    ChartKind kind;
    const char *name;
};

constexpr KindName kindNames[] = {
    {ChartKind::Line, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Line")},
    {ChartKind::Step, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Steps")},
    {ChartKind::Area, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Area")},
    {ChartKind::Bar, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Bars")},
    {ChartKind::StackedBar, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Stacked bars")},
    {ChartKind::Scatter, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Points")},
    {ChartKind::Range, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Ranges")},
    {ChartKind::Timeline, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Timeline")},
    {ChartKind::Slope, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Slope")},
    {ChartKind::Network, QT_TRANSLATE_NOOP("Quipu::ChartKind", "Network")},
};

constexpr int side = 16; // the icon's grid

void dots(QPainter &painter, const QPolygonF &places)
{
    for (const QPointF &place : places)
        painter.drawEllipse(place, 1.6, 1.6);
}

void bars(QPainter &painter, const QPolygonF &tops)
{
    for (const QPointF &top : tops)
        painter.fillRect(QRectF(top, QPointF(top.x() + 3, 14)), painter.pen().color());
}

void drawKind(QPainter &painter, ChartKind kind)
{
    const QPolygonF course {{2, 12}, {6, 6}, {10, 9}, {14, 3}};
    switch (kind) {
    case ChartKind::Line:
        painter.drawPolyline(course);
        break;
    case ChartKind::Step:
        painter.drawPolyline(QPolygonF {{2, 12}, {6, 12}, {6, 8}, {10, 8}, {10, 4}, {14, 4}});
        break;
    case ChartKind::Area:
        painter.setBrush(painter.pen().color());
        painter.drawPolygon(course + QPolygonF {{14, 14}, {2, 14}});
        break;
    case ChartKind::Bar:
        bars(painter, {{2, 8}, {6.5, 3}, {11, 6}});
        break;
    case ChartKind::StackedBar:
        bars(painter, {{2, 10}, {6.5, 8}, {11, 9}});
        painter.drawRect(QRectF(2.5, 6.5, 2, 3));
        painter.drawRect(QRectF(7, 2.5, 2, 5));
        painter.drawRect(QRectF(11.5, 5.5, 2, 3));
        break;
    case ChartKind::Scatter:
        dots(painter, {{4, 11}, {7, 5}, {11, 9}, {13, 4}});
        break;
    case ChartKind::Range:
        for (const double x : {4.0, 8.0, 12.0}) {
            painter.drawLine(QPointF(x, 13 - x / 2), QPointF(x, 7 - x / 3));
            painter.drawLine(QPointF(x - 1.5, 13 - x / 2), QPointF(x + 1.5, 13 - x / 2));
            painter.drawLine(QPointF(x - 1.5, 7 - x / 3), QPointF(x + 1.5, 7 - x / 3));
        }
        break;
    case ChartKind::Timeline:
        painter.fillRect(QRectF(2, 3, 8, 2.5), painter.pen().color());
        painter.fillRect(QRectF(5, 7, 9, 2.5), painter.pen().color());
        painter.fillRect(QRectF(3, 11, 5, 2.5), painter.pen().color());
        break;
    case ChartKind::Slope:
        painter.drawPolyline(QPolygonF {{3, 4}, {13, 11}});
        painter.drawPolyline(QPolygonF {{3, 12}, {13, 5}});
        dots(painter, {{3, 4}, {13, 11}, {3, 12}, {13, 5}});
        break;
    case ChartKind::Network:
        painter.drawPolyline(QPolygonF {{4, 4}, {12, 6}, {7, 12}, {4, 4}});
        dots(painter, {{4, 4}, {12, 6}, {7, 12}});
        break;
    }
}

} // namespace

std::vector<ChartKind> chartKinds()
{
    std::vector<ChartKind> kinds;
    for (const KindName &each : kindNames)
        kinds.push_back(each.kind);
    return kinds;
}

QString chartKindName(ChartKind kind)
{
    for (const KindName &each : kindNames) {
        if (each.kind == kind)
            return QCoreApplication::translate("Quipu::ChartKind", each.name);
    }
    return {};
}

QIcon chartKindIcon(ChartKind kind, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        for (const auto mode : {QIcon::Normal, QIcon::Selected}) {
            QPixmap picture(side * scale, side * scale);
            picture.setDevicePixelRatio(scale);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            const QColor colour = palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::Text);
            painter.setPen(QPen(colour, 1.4));
            painter.setBrush(kind == ChartKind::StackedBar ? QBrush() : QBrush(colour));
            drawKind(painter, kind);
            painter.end();
            icon.addPixmap(picture, mode);
        }
    }
    return icon;
}

} // namespace Quipu
