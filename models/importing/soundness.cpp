// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/soundness.h"

#include "models/importing/documentformats.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestName = 8 * 1024;
constexpr qsizetype longestField = 64 * 1024;
constexpr qsizetype mostItems = 1'000'000; // of one list: more than any text has paragraphs

bool isAbout(const QString &path, const QString &source)
{
    return path.size() <= source.size() + longestName
        && (path == source || (path.startsWith(source) && path[source.size()] == u'/'));
}

bool isFingerprint(const QByteArray &sha256)
{
    return sha256.size() == 64 && std::all_of(sha256.begin(), sha256.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

bool isKnownFormat(const QString &id)
{
    return std::ranges::any_of(documentFormats(), [&id](const DocumentFormat &format) { return format.id == id; });
}

bool isBoundary(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset <= text.size()
        && (offset == 0 || offset == text.size() || !text[offset].isLowSurrogate()
            || !text[offset - 1].isHighSurrogate());
}

bool isSound(const TextSpan &span, QStringView text)
{
    return span.start < span.end && isBoundary(text, span.start) && isBoundary(text, span.end);
}

bool isOrdered(const TextSpan &a, const TextSpan &b)
{
    return a.start < b.start || (a.start == b.start && a.end < b.end);
}

template <typename T, typename IsBad> void keepSound(std::vector<T> &list, IsBad isBad)
{
    std::erase_if(list, isBad);
    if (qsizetype(list.size()) > mostItems)
        list.resize(size_t(mostItems));
}

void makeSound(Structure &structure, QStringView text)
{
    keepSound(structure.boilerplate, [&](const Boilerplate &item) {
        return !isSound(item.span, text) || item.kind.isEmpty() || item.kind.size() > longestName;
    });
    std::ranges::stable_sort(structure.boilerplate, isOrdered, &Boilerplate::span);
    keepSound(structure.headings, [&](const TextSpan &span) { return !isSound(span, text); });
    std::ranges::stable_sort(structure.headings, isOrdered);
    keepSound(structure.citations, [&](const TextSpan &span) { return !isSound(span, text); });
    keepSound(structure.quotes,
              [&](const Quotation &item) { return !isSound(item.span, text) || item.speaker.size() > longestField; });
    keepSound(structure.pages,
              [&](const PageStart &page) { return !isBoundary(text, page.offset) || page.label.size() > longestName; });
    std::ranges::stable_sort(structure.pages, {}, &PageStart::offset);
}

void makeSound(Metadata &metadata, QStringView text)
{
    const auto withoutBadSpan = [text](MetadataField &field) {
        if (field.span && !isSound(*field.span, text))
            field.span.reset();
    };
    for (const MetadataFieldName &named : metadataFields()) {
        auto &field = metadata.*named.field;
        if (field && (field->value.isEmpty() || field->value.size() > longestField))
            field.reset();
        if (field)
            withoutBadSpan(*field);
    }
    const auto isTooLong = [](const QString &word) { return word.size() > longestName; };
    metadata.tags.removeIf(isTooLong);
    metadata.categories.removeIf(isTooLong);
    keepSound(metadata.claims, [](const MetadataClaim &claim) { return claim.said.value.size() > longestField; });
    for (MetadataClaim &claim : metadata.claims)
        withoutBadSpan(claim.said);
}

} // namespace

std::optional<ArticleDraft> soundDraft(ArticleDraft draft, const QString &sourceName)
{
    const bool isSound = isAbout(draft.path, sourceName) && isKnownFormat(draft.format) && isFingerprint(draft.sha256)
        && draft.bytes >= 0 && draft.encoding.size() <= longestName && draft.stated.language.size() <= 16
        && (!draft.text.isEmpty() || draft.isReference) && draft.text.isValidUtf16()
        && !draft.text.contains(QChar::Null);
    if (!isSound)
        return {};
    if (!draft.original.isEmpty()) { // kept under its fingerprint: then that must be its own
        draft.sha256 = QCryptographicHash::hash(draft.original, QCryptographicHash::Sha256).toHex();
        draft.bytes = draft.original.size();
    }
    draft.attachments.removeIf([](const QString &file) { return file.size() > longestName; });
    makeSound(draft.stated.metadata, draft.text);
    makeSound(draft.stated.structure, draft.text);
    return draft;
}

TableHead soundTableHead(TableHead head)
{
    static constexpr qsizetype mostNames = 500, mostRows = 20, longestCell = 500;
    const auto cut = [](QStringList &cells) {
        cells.resize(std::min(cells.size(), mostNames));
        for (QString &cell : cells)
            cell.truncate(longestCell);
    };
    cut(head.names);
    head.rows.resize(std::min(head.rows.size(), size_t(mostRows)));
    std::ranges::for_each(head.rows, cut);
    return head;
}

Error soundProblem(Error problem, const QString &sourceName)
{
    constexpr qsizetype longestSentence = 1000;
    problem.what.truncate(longestSentence);
    problem.remedy.truncate(longestSentence);
    if (!isAbout(problem.where, sourceName))
        problem.where = sourceName;
    return problem;
}

} // namespace Quipu
