// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/corpus/columnmapping.h"

#include <optional>
#include <vector>

namespace Quipu {

// One document of a file as its import would make it, cut to what is looked at before.
struct PreviewedArticle
{
    QString title, outlet, author;
    QString published; // ISO 8601, cut to its precision; "" when nothing states it
    QString language; // ISO 639-1, "" when unknown
    QString beginning; // of the body
    bool operator==(const PreviewedArticle &) const = default;
};

// What a file would bring, before it is imported.
struct PreviewedFile
{
    QString path;
    QString format; // the id of its first document's
    std::vector<PreviewedArticle> articles; // the first ones
    int count = 0; // of all its articles
    int failed = 0; // documents of it that cannot be read
    std::optional<Error> error; // the first one's
    TableHead table; // no names: the file is none
    bool operator==(const PreviewedFile &) const = default;
};

} // namespace Quipu
