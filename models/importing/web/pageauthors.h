// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/linkeddata.h"
#include "models/importing/web/pagehead.h"
#include "models/importing/web/pagetext.h"

#include <QStringList>

#include <vector>

namespace Quipu {

// Who wrote the article by the page's markup: one list of names for each witness that names anybody, the one to be
// believed first. kinds: what each block is, so that authors of comments and of other articles do not count.
std::vector<QStringList> authorsOfPage(const WebPage &page, const PageText &text, const std::vector<QString> &kinds,
                                       const PageHead &head, const LinkedData &data, const QStringList &sites);

} // namespace Quipu
