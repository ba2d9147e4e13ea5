// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/interchange/chartevidence.h"

#include <optional>

namespace Quipu {

// Articles as sources for reference managers (Zotero, JabRef, EndNote): RIS, BibTeX (biblatex's @online) and CSL-JSON
// 1.0. Names stay as the article has them: how one is divided is the reader's to say. UTF-8. Written one after the
// other: the beginning, the entries, the end.
enum class BibliographyFormat { Ris, BibTex, CslJson };

std::optional<BibliographyFormat> bibliographyFormatFromString(QStringView name); // "ris", "bibtex", "csl-json"

// What the project says of an article, as it is cited.
CitedArticle citedArticle(const Article &article);

QByteArray bibliographyBeginning(BibliographyFormat format);
QByteArray bibliographyEntry(const CitedArticle &article, BibliographyFormat format, bool isFirst);
QByteArray bibliographyEnd(BibliographyFormat format);

} // namespace Quipu
