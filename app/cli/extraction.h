// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/importing/guardedreader.h"
#include "models/jobs/analysis.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace Quipu {

// What `quipu extract` and `quipu read` make of one text. Pure functions, any lane.

struct ExtractionAnswer
{
    QJsonObject line; // of a failure: {"id","error"}
    std::optional<Error> error;
};

struct ExtractionLine
{
    QByteArray json;
    QString file;
    qint64 number = 0; // from 1
};

// {"id","language","metadata","boilerplate","mentions","figures"}; mentions and figures are numbered from 1 in the
// text's order. One answer for each document in the file; "-" is the standard input.
std::vector<ExtractionAnswer> extractFromFile(const QString &file, const AnalysisOptions &options,
                                              GuardedReader &reader);
// The same for a line {"id","text","language","published","outlet"}: its offsets are those of the given text, whatever
// its line ends.
ExtractionAnswer extractFromLine(const ExtractionLine &line, AnalysisOptions options);

// The documents of a file, or with "-" of the standard input.
void readFileOrInput(const QString &file, GuardedReader &reader, const DraftSink &sink);

} // namespace Quipu
