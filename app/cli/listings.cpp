// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listings.h"

#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace Quipu {

std::vector<Column> mentionColumns()
{
    using Kind = Column::Kind;
    return {{u"mention"_s, CommandLine::tr("No."), 8},
            {u"article"_s, {}, 0},
            {u"file"_s, CommandLine::tr("File"), 30},
            {u"start"_s, CommandLine::tr("From"), 8},
            {u"end"_s, CommandLine::tr("To"), 8},
            {u"text"_s, CommandLine::tr("Text"), 40},
            {u"type"_s, CommandLine::tr("Type"), 14, Kind::Code},
            {u"entity"_s, CommandLine::tr("Entity"), 40},
            {u"status"_s, CommandLine::tr("Status"), 10, Kind::Code},
            {u"origin"_s, {}, 0, Kind::Code},
            {u"rule"_s, {}, 0, Kind::Code},
            {u"score"_s, {}, 0},
            {u"note"_s, {}, 0}};
}

std::vector<Column> figureColumns()
{
    using Kind = Column::Kind;
    return {{u"figure"_s, CommandLine::tr("No."), 6},
            {u"article"_s, {}, 0},
            {u"file"_s, CommandLine::tr("File"), 24},
            {u"approx"_s, {}, 0, Kind::Code},
            {u"span.text"_s, CommandLine::tr("Figure"), 28},
            {u"value"_s, {}, 0},
            {u"value_low"_s, {}, 0},
            {u"value_high"_s, {}, 0},
            {u"unit"_s, CommandLine::tr("Unit"), 14},
            {u"per"_s, {}, 0},
            {u"persons"_s, {}, 0},
            {u"measure"_s, CommandLine::tr("Measure"), 26, Kind::Code},
            {u"country"_s, CommandLine::tr("Country"), 16},
            {u"period.year"_s, CommandLine::tr("Year"), 4},
            {u"period.from"_s, {}, 0, Kind::Code},
            {u"period.to"_s, {}, 0, Kind::Code},
            {u"period.fiscal"_s, {}, 0},
            {u"period.precision"_s, {}, 0, Kind::Code},
            {u"place"_s, {}, 0},
            {u"subject"_s, {}, 0},
            {u"actor"_s, {}, 0},
            {u"beneficiary"_s, {}, 0},
            {u"attributed_source"_s, {}, 0},
            {u"normalised.value"_s, {}, 0},
            {u"normalised.unit"_s, {}, 0},
            {u"status"_s, CommandLine::tr("Status"), 9, Kind::Code},
            {u"sentence.text"_s, CommandLine::tr("Sentence"), 60},
            {u"sentence.start"_s, {}, 0},
            {u"sentence.end"_s, {}, 0},
            {u"span.start"_s, {}, 0},
            {u"span.end"_s, {}, 0},
            {u"note"_s, {}, 0}};
}

std::vector<Column> noteColumns()
{
    using Kind = Column::Kind;
    return {{u"note"_s, CommandLine::tr("Note"), 6},
            {u"kind"_s, CommandLine::tr("Kind"), 9, Kind::Code},
            {u"about"_s, CommandLine::tr("About"), 8, Kind::Code},
            {u"id"_s, {}, 0, Kind::Code},
            {u"name"_s, CommandLine::tr("Name"), 30},
            {u"article"_s, {}, 0},
            {u"start"_s, CommandLine::tr("From"), 8},
            {u"end"_s, CommandLine::tr("To"), 8},
            {u"quote"_s, CommandLine::tr("Words"), 30},
            {u"speaker"_s, CommandLine::tr("Speaker"), 20},
            {u"text"_s, CommandLine::tr("Text"), 60},
            {u"who"_s, CommandLine::tr("Who"), 16},
            {u"made"_s, {}, 0, Kind::Code},
            {u"changed"_s, CommandLine::tr("Changed"), 24, Kind::Code}};
}

ExitCode writeOne(Console &console, const QJsonObject &object, const std::vector<Column> &columns)
{
    if (console.format() != OutputFormat::Json) {
        RowOutput output(console, columns);
        output.add(object);
        return output.finish();
    }
    console.writeDocument(object);
    const Outcome written = console.flush();
    return written ? ExitCode::Done : console.fail(written.error());
}

} // namespace Quipu
