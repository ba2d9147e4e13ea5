// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listing.h"
#include "models/base/id.h"

namespace Quipu {

class CopyListModel;
class ReadLane;

// The copies of the open article. GUI lane.
class CopyList final : public Listing
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyList)

public:
    CopyList(ReadLane &lane, CopyListModel &model, QObject *parent = nullptr);

    void setArticle(ArticleId article); // 0: none is open

Q_SIGNALS:
    void found();
    void unsearchedFound(bool isUnsearched); // articles that no copies were looked for in

protected:
    bool isTouchedBy(const Change &change) const override;
    void ask() override;

private:
    ReadLane &m_lane;
    CopyListModel &m_model;
    ArticleId m_article;
};

} // namespace Quipu
