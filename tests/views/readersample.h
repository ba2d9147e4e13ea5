// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/annotation/rows.h"
#include "models/corpus/article.h"
#include "models/figures/figure.h"

#include <QPalette>

namespace Quipu {

// A short article with what readers meet: a heading, names, a figure, a quotation, a citation mark, an address,
// boilerplate.
inline const QString &sampleText()
{
    static const QString text
        = QStringLiteral("Harvests grow\n"
                         "\n"
                         "The Ministry of Fields counted 1,200 hectares in 2011 [4].\n"
                         "Anna Vidal, its head, said \u201cfields are wide\u201d at https://fields.example.\n"
                         "Subscribe to our letter");
    return text;
}

inline TextSpan spanOf(const QString &words)
{
    const qsizetype at = sampleText().indexOf(words);
    return {at, at + words.size()};
}

inline MentionRow mentionOf(qint64 id, const QString &words, const QString &type, ReviewStatus status)
{
    MentionRow row;
    row.mention.id = {id};
    row.mention.article = {1};
    row.mention.quote = QuotedSpan::of(spanOf(words), sampleText());
    row.mention.type = type;
    row.mention.status = status;
    return row;
}

inline Figure figureOf(qint64 id, const QString &words)
{
    Figure figure;
    figure.id = {id};
    figure.article = {1};
    figure.quote = QuotedSpan::of(spanOf(words), sampleText());
    figure.value = 1200;
    return figure;
}

inline Article sampleArticle()
{
    Article article;
    article.id = {1};
    article.path = QStringLiteral("fields.txt");
    article.words = 29;
    article.metadata.outlet = MetadataField {QStringLiteral("The Gazette"), {}, MetadataField::Origin::Header};
    article.metadata.published = MetadataField {QStringLiteral("2012-05"), {}, MetadataField::Origin::Header};
    article.structure.headings = {spanOf(QStringLiteral("Harvests grow"))};
    article.structure.boilerplate = {{spanOf(QStringLiteral("Subscribe to our letter")), QStringLiteral("newsletter")}};
    return article;
}

inline QPalette paletteOf(bool dark)
{
    QPalette palette;
    const QColor base = dark ? QColor(30, 30, 34) : QColor(Qt::white);
    const QColor text = dark ? QColor(225, 225, 225) : QColor(Qt::black);
    for (auto role : {QPalette::Base, QPalette::Window, QPalette::Button})
        palette.setColor(role, base);
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

} // namespace Quipu
