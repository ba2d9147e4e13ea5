// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/wrappedtext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace Quipu {

namespace {

constexpr qsizetype mostOfALine = 600; // characters: no line of a chart holds more

QTextOption wrappingAnywhere()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QStringList linesOf(const QString &text, const QFont &font, double width, int lines)
{
    QTextLayout layout(text, font);
    layout.setTextOption(wrappingAnywhere());
    layout.beginLayout();
    QStringList cut;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = cut.size() + 1 == lines;
        const bool isAll = line.textStart() + line.textLength() >= text.size();
        if (isLast && !isAll) {
            cut.append(QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width - 2));
            break;
        }
        cut.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return cut;
}

} // namespace

int alignmentOf(const QString &text)
{
    if (text.isRightToLeft())
        return int(Qt::AlignRight | Qt::AlignAbsolute) | int(Qt::TextForceRightToLeft);
    return int(Qt::AlignLeft);
}

WrappedText wrappedText(const QString &text, const QFont &font, double width, int lines)
{
    if (text.isEmpty() || lines < 1)
        return {};
    const QString one = text.simplified().left(mostOfALine * lines);
    WrappedText wrapped;
    wrapped.text = linesOf(one, font, std::max(1.0, width), lines).join(u'\n');
    wrapped.alignment = alignmentOf(one) | int(Qt::AlignTop);
    wrapped.height = QFontMetricsF(font).boundingRect({0, 0, width, 1e6}, wrapped.alignment, wrapped.text).height();
    return wrapped;
}

} // namespace Quipu
