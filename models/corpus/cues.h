// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textspan.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Quipu {

// The cue words of resources/codebooks/boilerplate.json, asked of one line. Pure functions.

// The kind of boilerplate that the line is by its words alone; "" when it is none.
QString boilerplateKind(QStringView line);

// Whether the line is a promo under which the headline of another article stands ("Related", "Lea también:").
// "About the author", "Acerca de Nubank": what stands under it is about who publishes, not the article.
bool isAboutHeading(QStringView line);

bool announcesLink(QStringView line);

// A line that labels what follows: "Tags", "Author:", "Filed under: Peru".
struct LineLabel
{
    QString
        field; // "title", "author", "published", "updated", "outlet", "source", "categories", "tags", "url", "plain"
    TextSpan value; // in the text; empty when it stands in the next line, if anywhere
};
std::optional<LineLabel> readLabel(TextSpan line, QStringView text);

// The outlet's name in a notice: "contribution from COHA", "© 2024 Andes Ledger". Empty where there is none.
TextSpan outletInNotice(TextSpan line, QStringView text);

// Where "is a", "writes", "es periodista" ... begins in the first words of a line about an author; -1 where nowhere.
qsizetype bioVerbStart(QStringView line);

} // namespace Quipu
