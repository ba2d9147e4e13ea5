// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartnotes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Quipu {

// The translation context of a chart's notes.
struct ChartNoteWords final
{
    Q_DECLARE_TR_FUNCTIONS(Quipu::ChartNoteWords)
};

QString noLogarithmNote(int values)
{
    return ChartNoteWords::tr("Not drawn, because a logarithmic axis has no zero and nothing below it: %n value(s).",
                              nullptr, values);
}

QString noNumberNote(int values)
{
    return ChartNoteWords::tr("Not drawn, because no axis reaches them: %n value(s).", nullptr, values);
}

QString noLogarithmOfStacksNote()
{
    return ChartNoteWords::tr("Drawn on an even axis: what is stacked cannot be added up on a logarithmic one.");
}

QString lengthsDoNotCompareNote()
{
    return ChartNoteWords::tr("Logarithmic axis: heights and lengths do not compare, only where they end.");
}

QString nodesLeftOutNote(int nodes)
{
    return ChartNoteWords::tr("Not drawn, for want of room: %n name(s) with fewer mentions.", nullptr, nodes);
}

QString rowsLeftOutNote(int rows)
{
    return ChartNoteWords::tr("Not drawn, for want of room: %n more row(s).", nullptr, rows);
}

QString panelsLeftOutText(int panels)
{
    return ChartNoteWords::tr("and %n more", nullptr, panels);
}

QString notInBothYearsNote(const QStringList &names)
{
    return ChartNoteWords::tr("Not drawn, because neither year has a figure: %1.").arg(names.join("; "_L1));
}

QString oneYearOnlyNote()
{
    return ChartNoteWords::tr("There is no second year to compare with.");
}

QString meaningOfInterval()
{
    return ChartNoteWords::tr("from low to high; the line is the value");
}

QString meaningOfOpenEnd()
{
    return ChartNoteWords::tr("open end: how far is not told");
}

QString unnamedTypeText()
{
    return ChartNoteWords::tr("of no type");
}

QString nodeReading(const CoMentions::Node &node)
{
    return ChartNoteWords::tr("%1: %n mention(s)", nullptr, node.mentions).arg(node.name);
}

QString linkReading(const CoMentions &network, const CoMentions::Link &link)
{
    return ChartNoteWords::tr("%1 and %2: named together in %n sentence(s)", nullptr, link.count)
        .arg(network.nodes[link.from].name, network.nodes[link.to].name);
}

} // namespace Quipu
