// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/projectsession.h"
#include "models/jobs/importing.h"

#include <QJsonArray>

namespace Quipu {

// What became of the lists of references among the files of an import.
struct ReferencesTaken
{
    QJsonArray lists; // for the report: {"file","matched":[],"imported":[],"without_text":[]}
    std::vector<Error> failed;
    bool hasAny = false; // something came of them
};

// Takes the lists out of the files.
QStringList takeReferenceLists(QStringList &files);

// Gives the project's articles what the lists say of them, and makes articles of entries that have nothing but an
// abstract. After the other files: they may be what an entry is about.
ReferencesTaken takeReferences(ProjectSession &session, Reader &reader, const QStringList &lists,
                               const ImportOptions &options, std::stop_token stop);

} // namespace Quipu
