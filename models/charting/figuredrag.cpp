// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charting/figuredrag.h"

#include "models/charting/series.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

void FigureDrag::look(const Figure &figure)
{
    for (const Series &series : buildSeries({figure})) {
        if (!units.contains(series.unit))
            units.append(series.unit);
    }
}

bool FigureDrag::suits(const QStringList &axes) const
{
    if (figures.empty())
        return false;
    return isPartlyKnown || (axes.isEmpty() && !units.isEmpty())
        || std::ranges::any_of(units, [&axes](const QString &unit) { return axes.contains(unit); });
}

QString FigureDrag::mimeType()
{
    return u"application/x-quipu-figures"_s;
}

// The process goes with them: another window's figures have the same numbers and are others.
void FigureDrag::putInto(QMimeData &data) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid() << units << isPartlyKnown << quint32(figures.size());
    for (const FigureId figure : figures)
        stream << figure.value;
    data.setData(mimeType(), bytes);
}

std::optional<FigureDrag> FigureDrag::in(const QMimeData &data)
{
    QDataStream stream(data.data(mimeType()));
    qint64 process = 0;
    quint32 count = 0;
    FigureDrag drag;
    stream >> process >> drag.units >> drag.isPartlyKnown >> count;
    if (stream.status() != QDataStream::Ok || process != QCoreApplication::applicationPid())
        return {};
    for (quint32 i = 0; i < count; ++i) {
        FigureId figure;
        stream >> figure.value;
        if (stream.status() != QDataStream::Ok)
            return {};
        drag.figures.push_back(figure);
    }
    return drag;
}

} // namespace Quipu
