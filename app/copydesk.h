// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/corpus/articlecopies.h"
#include "models/jobs/copysearchjob.h"

namespace Quipu {

class CopyListModel;
class Notices;
class Project;
class Prompts;
class ReadLane;
class SqlStore;

// What the analyst decides of copies, and the search for them in articles that were there before. GUI lane.
class CopyDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyDesk)

public:
    struct Parts
    {
        Project &project;
        SqlStore &store;
        ReadLane &lane;
        const CopyListModel &model;
        Prompts &prompts;
        Notices &notices;
    };

    explicit CopyDesk(Parts parts, QObject *parent = nullptr);

    // Of the group in the model; nothing: as it was found.
    void choose(ArticleId article, std::optional<CopyChoice::Kind> kind);
    void join(const std::vector<ArticleId> &articles); // these are copies of one another
    void compare(ArticleId one, ArticleId other);
    void search(); // once the file holds all edits
    CopySearchJob &searching() { return m_search; }

private:
    void take(const std::vector<LatePrint> &piece);
    void tell(const Outcome &outcome);

    Parts m_parts;
    CopySearchJob m_search;
    int m_compared = 0; // articles of the search under way
};

} // namespace Quipu
