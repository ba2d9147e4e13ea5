// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importedfiles.h"

#include "app/cli/command.h"
#include "app/cli/rowoutput.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

QJsonObject ImportedFiles::object(size_t at) const
{
    const auto &[article, name] = m_files[at];
    return {{u"article"_s, article.value}, {u"file"_s, m_names.at(name)}};
}

// A row for each file.
ExitCode ImportedFiles::writeRows(Console &console, const QJsonObject &rest) const
{
    RowOutput output(console,
                     {{u"result"_s, CommandLine::tr("Result"), 12, Column::Kind::Code},
                      {u"article"_s, CommandLine::tr("No."), 8},
                      {u"file"_s, CommandLine::tr("File"), 60},
                      {u"of"_s, CommandLine::tr("Same as"), 60},
                      {u"error"_s, CommandLine::tr("Error"), 80}});
    const auto add = [&output](QJsonObject row, const QString &result) {
        row.insert(u"result"_s, result);
        output.add(row);
    };
    for (size_t at = 0; at < m_files.size(); ++at)
        add(object(at), u"imported"_s);
    for (const QString &result : {u"revised"_s, u"duplicates"_s, u"failed"_s}) {
        for (const QJsonValue &value : rest.value(result).toArray())
            add(value.toObject(), result == u"duplicates" ? u"duplicate"_s : result);
    }
    return output.finish();
}

ExitCode ImportedFiles::writeReport(Console &console, const QJsonObject &rest) const
{
    if (console.format() != OutputFormat::Json)
        return writeRows(console, rest);
    console.write("{\n    \"imported\": [");
    for (size_t at = 0; at < m_files.size(); ++at)
        console.write((at == 0 ? "\n        " : ",\n        ")
                      + QJsonDocument(object(at)).toJson(QJsonDocument::Compact));
    const QByteArray opening = "{\n";
    console.write("\n    ],\n" + QJsonDocument(rest).toJson().sliced(opening.size()));
    const Outcome written = console.flush();
    return written ? ExitCode::Done : console.fail(written.error());
}

} // namespace Quipu
