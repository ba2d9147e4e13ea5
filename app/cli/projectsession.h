// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/codepointmap.h"
#include "models/figures/check/check.h"
#include "models/project/project.h"
#include "models/storage/reader.h"
#include "models/storage/sqlstore.h"

#include <memory>
#include <optional>

namespace Quipu {

// A project opened to be changed by a command: holds its lock as long as it lives.
struct ProjectSession
{
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Project> project;
    std::unique_ptr<Reader> reader; // of what is saved

    static Result<ProjectSession> open(const QString &path, bool create = false);
};

// Article texts' offset maps for lists that run article by article: the last text asked for is kept.
class OffsetMaps final
{
public:
    explicit OffsetMaps(Reader &reader)
        : m_reader(reader)
    { }

    // Valid until the next call.
    Result<const CodePointMap *> of(ArticleId article);

private:
    Reader &m_reader;
    ArticleId m_article;
    std::optional<CodePointMap> m_map;
};

// What an article's figures were computed from, for lists that run article by article: the last article's checks are
// kept.
class ArticleDerivations final
{
public:
    explicit ArticleDerivations(Reader &reader)
        : m_reader(reader)
    { }

    Result<std::optional<Derivation>> of(const Figure &figure);

private:
    Reader &m_reader;
    ArticleId m_article;
    std::vector<Check> m_checks;
};

} // namespace Quipu
