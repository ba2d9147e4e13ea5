// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QElapsedTimer>

#include <chrono>
#include <vector>

namespace Quipu {

// How far a walk has come.
struct WalkProgress
{
    int articlesRead = 0, articles = 0; // so far, of those that can have something
    bool isLast = false;
};

// Articles that are gone through in pieces of bounded time. One lane at a time.
struct ArticleWalk
{
    std::vector<ArticleId> articles;
    size_t read = 0;

    // add(ArticleId) -> Outcome, for at least one article and until patience is at an end. Errors: those of add.
    template <typename Add> Outcome next(std::chrono::milliseconds patience, WalkProgress &progress, Add add)
    {
        QElapsedTimer time;
        time.start();
        while (read < articles.size()) {
            if (const Outcome added = add(articles[read]); !added)
                return added;
            ++read;
            if (time.elapsed() >= patience.count())
                break;
        }
        progress = {int(read), int(articles.size()), read == articles.size()};
        return Done {};
    }
};

} // namespace Quipu
