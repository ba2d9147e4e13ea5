// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/pagetext.h"

#include <QStringList>

namespace Quipu {

// What the parts of a page call its title.
struct TitleWitnesses
{
    QString element; // <title>
    QStringList shared; // og:title, JSON-LD headline, twitter:title, dc.title, in order of trust
    QStringList sites; // names of the site, to be cut off
    QString host; // of its address
};

// The article's title as the page shows it: the heading that agrees with what the head says, else what the head says
// without the name of the site. Empty when nothing says.
QString titleOfPage(const WebPage &page, const TitleWitnesses &witnesses);

// "Headline | The Site" -> "Headline"
QString withoutSiteName(const QString &title, const TitleWitnesses &witnesses);

} // namespace Quipu
