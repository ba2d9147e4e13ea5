// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "views/dialogs/searchdesk.h"

namespace Quipu {

class ArticleListPane;
class ReadLane;

// What the search field and the builder of searches want of the open project. GUI lane.
class SearchWork final : public SearchDesk
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchWork)

public:
    SearchWork(ReadLane &lane, ArticleListPane &pane, QObject *parent);

    QString search() const override;
    void setSearch(const QString &text) override;
    void askForValues(const QString &field, const QString &begun) override; // a newer question replaces an older one

Q_SIGNALS:
    void failed(const Quipu::Error &error);

private:
    ReadLane &m_lane;
    ArticleListPane &m_pane;
};

} // namespace Quipu
