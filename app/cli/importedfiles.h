// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "models/base/id.h"
#include "models/base/textpool.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

namespace Quipu {

// The files that an import took, in some fifty bytes each: they may be millions.
class ImportedFiles final
{
public:
    void add(ArticleId article, const QString &file) { m_files.emplace_back(article, m_names.add(file)); }
    bool isEmpty() const { return m_files.empty(); }
    size_t size() const { return m_files.size(); }
    void cutTo(size_t size) { m_files.resize(std::min(size, m_files.size())); }

    // The report with the files, in the console's format; JSON is one object.
    ExitCode writeReport(Console &console, const QJsonObject &rest) const;

private:
    QJsonObject object(size_t at) const;
    ExitCode writeRows(Console &console, const QJsonObject &rest) const;

    std::vector<std::pair<ArticleId, qsizetype>> m_files;
    TextPool m_names;
};

} // namespace Quipu
