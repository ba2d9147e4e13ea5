// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/article.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr std::array originWords {"header"_L1, "body"_L1, "markup"_L1, "file"_L1, "analyst"_L1};
// In the order of the command-line contract.
constexpr MetadataFieldName fieldNames[] {
    {"title"_L1, &Metadata::title},     {"published"_L1, &Metadata::published},
    {"updated"_L1, &Metadata::updated}, {"author"_L1, &Metadata::author},
    {"outlet"_L1, &Metadata::outlet},   {"dateline"_L1, &Metadata::dateline},
    {"url"_L1, &Metadata::url},         {"canonical_url"_L1, &Metadata::canonicalUrl},
};
constexpr std::array articleStatusWords {"unread"_L1, "reading"_L1, "done"_L1};

} // namespace

QString Article::fileName() const
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

std::optional<PartialDate> Article::published() const
{
    return metadata.published ? PartialDate::fromIso(metadata.published->value) : std::nullopt;
}

std::span<const MetadataFieldName> metadataFields()
{
    return fieldNames;
}

Article edited(const Article &article, const ArticleFieldEdits &edits)
{
    Article after = article;
    for (const MetadataFieldName &named : metadataFields()) {
        for (const auto &[name, value] : edits.fields) {
            auto &field = after.metadata.*named.field;
            if (name != named.name || (field && field->value == value))
                continue;
            field = value.isEmpty()
                ? std::nullopt
                : std::optional(MetadataField {value, std::nullopt, MetadataField::Origin::Analyst});
        }
    }
    QStringList &tags = after.metadata.tags;
    tags.removeIf([&edits](const QString &tag) { return edits.tagsRemoved.contains(tag); });
    for (const QString &tag : edits.tagsAdded) {
        if (!tags.contains(tag))
            tags.append(tag);
    }
    after.language = edits.language.value_or(after.language);
    after.status = edits.status.value_or(after.status);
    return after;
}

HandEdits handEdits(const Article &before, const Article &after)
{
    HandEdits byHand = before.metadata.byHand;
    const auto note = [](const QStringList &old, const QStringList &now, QStringList &added, QStringList &removed) {
        for (const QString &tag : now) {
            if (!old.contains(tag) && !removed.removeAll(tag) && !added.contains(tag))
                added.append(tag);
        }
        for (const QString &tag : old) {
            if (!now.contains(tag) && !added.removeAll(tag) && !removed.contains(tag))
                removed.append(tag);
        }
    };
    note(before.metadata.tags, after.metadata.tags, byHand.tagsAdded, byHand.tagsRemoved);
    note(before.metadata.categories, after.metadata.categories, byHand.categoriesAdded, byHand.categoriesRemoved);
    for (const MetadataFieldName &named : metadataFields()) {
        byHand.cleared.removeAll(named.name);
        const bool isCleared = before.metadata.*named.field && !(after.metadata.*named.field);
        if (isCleared || (!(after.metadata.*named.field) && before.metadata.byHand.cleared.contains(named.name)))
            byHand.cleared.append(named.name);
    }
    byHand.language = byHand.language || before.language != after.language;
    return byHand;
}

QString toString(MetadataField::Origin origin)
{
    return originWords[size_t(origin)];
}

QString toString(Article::Status status)
{
    return articleStatusWords[size_t(status)];
}

std::optional<MetadataField::Origin> originFromString(QStringView word)
{
    for (size_t i = 0; i < originWords.size(); ++i) {
        if (word == originWords[i])
            return MetadataField::Origin(i);
    }
    return {};
}

std::optional<Article::Status> articleStatusFromString(QStringView word)
{
    for (size_t i = 0; i < articleStatusWords.size(); ++i) {
        if (word == articleStatusWords[i])
            return Article::Status(i);
    }
    return {};
}

} // namespace Quipu
