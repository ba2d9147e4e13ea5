// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/referencing.h"

#include "models/corpus/textforms.h"
#include "models/importing/documentreader.h"
#include "models/importing/guardedreader.h"
#include "models/importing/references/referencereader.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// The same page by whatever way it is linked.
QString plainAddress(const QString &address)
{
    const QUrl url(address.trimmed());
    if (url.host().isEmpty())
        return {};
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host = host.sliced(4);
    if (host == "dx.doi.org"_L1)
        host = u"doi.org"_s;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString query = url.query().contains("utm_"_L1) ? QString() : url.query();
    if (path.isEmpty() && query.isEmpty())
        return {}; // a whole site is no article
    return host + (host == "doi.org"_L1 ? path.toLower() : path)
        + (query.isEmpty() ? QString() : QString(u'?' + query));
}

QString plainTitle(const QString &title)
{
    QString plain;
    const QString words = folded(title);
    std::ranges::copy_if(words, std::back_inserter(plain), [](QChar c) { return c.isLetterOrNumber() || c == u' '; });
    return plain.simplified();
}

bool datesAgree(const Metadata &a, const Metadata &b)
{
    if (!a.published || !b.published)
        return true;
    const qsizetype shared = std::min(a.published->value.size(), b.published->value.size());
    return a.published->value.left(shared) == b.published->value.left(shared);
}

// The entries of a list by what an article can be known by.
class ReferenceIndex final
{
public:
    ReferenceIndex(const std::vector<ArticleDraft> &entries, const QString &file)
        : m_entries(entries)
        , m_folder(QFileInfo(file).absolutePath())
    {
        for (size_t i = 0; i < entries.size(); ++i)
            add(i);
    }

    // The best entry for the article; nothing where none is.
    std::optional<size_t> entryOf(const Article &article) const
    {
        const QString path = QDir::cleanPath(QFileInfo(article.path).absoluteFilePath());
        if (const auto found = m_paths.constFind(path); found != m_paths.constEnd())
            return *found;
        for (const auto &field : {article.metadata.canonicalUrl, article.metadata.url}) {
            const auto found = field ? m_addresses.constFind(plainAddress(field->value)) : m_addresses.constEnd();
            if (found != m_addresses.constEnd())
                return *found;
        }
        const auto named = m_names.constFind(article.fileName());
        if (named != m_names.constEnd() && !m_ambiguous.contains(article.fileName()))
            return *named;
        const auto titled = article.metadata.title ? m_titles.constFind(plainTitle(article.metadata.title->value))
                                                   : m_titles.constEnd();
        const bool isSame
            = titled != m_titles.constEnd() && datesAgree(article.metadata, m_entries[*titled].stated.metadata);
        return isSame ? std::optional(*titled) : std::nullopt;
    }

private:
    void add(size_t i)
    {
        const ArticleDraft &entry = m_entries[i];
        for (const QString &attachment : entry.attachments) {
            const QString plain = QString(attachment).replace(u'\\', u'/');
            m_paths.insert(QDir::cleanPath(QDir(m_folder).absoluteFilePath(plain)), i);
            const QString name = plain.section(u'/', -1);
            if (m_names.contains(name))
                m_ambiguous.insert(name);
            m_names.insert(name, i);
        }
        const Metadata &metadata = entry.stated.metadata;
        for (const auto &field : {metadata.url, metadata.canonicalUrl}) {
            if (const QString address = field ? plainAddress(field->value) : QString(); !address.isEmpty())
                m_addresses.insert(address, i);
        }
        constexpr int fewestWords = 3; // "Editorial" is the title of many
        const QString title = metadata.title ? plainTitle(metadata.title->value) : QString();
        if (wordsIn(title) >= fewestWords && !m_titles.contains(title))
            m_titles.insert(title, i);
    }

    const std::vector<ArticleDraft> &m_entries;
    QString m_folder;
    QHash<QString, size_t> m_paths, m_names, m_addresses, m_titles;
    QSet<QString> m_ambiguous; // names of files of several entries
};

std::vector<ArticleDraft> entriesOf(const QString &file, const ReadingGuard &guard, std::vector<Error> &unreadable,
                                    const std::stop_token &stop)
{
    std::vector<ArticleDraft> entries;
    const Result<QByteArray> bytes = bytesOfDocument(file);
    if (!bytes) {
        unreadable.push_back(bytes.error());
        return entries;
    }
    GuardedReader reader(guard);
    DocumentSource source {*bytes, file};
    source.wantsReferences = true;
    reader.read(
        source,
        [&](Result<ArticleDraft> draft) {
            if (draft && draft->isReference)
                entries.push_back(std::move(*draft));
            else if (!draft)
                unreadable.push_back(draft.error());
        },
        stop);
    return entries;
}

void sayOther(Metadata &metadata, const QString &field, const std::optional<MetadataField> &known,
              const MetadataField &said)
{
    const auto isSaid = [&field](const MetadataField &what) {
        return [&field, &what](const MetadataClaim &claim) {
            return claim.field == field && folded(claim.said.value) == folded(what.value);
        };
    };
    if (std::ranges::none_of(metadata.claims, isSaid(*known)))
        metadata.claims.push_back({field, *known});
    if (std::ranges::none_of(metadata.claims, isSaid(said)))
        metadata.claims.push_back({field, said});
}

} // namespace

Metadata withReference(const Metadata &known, const Metadata &said)
{
    Metadata joined = known;
    for (const MetadataFieldName &named : metadataFields()) {
        if (!(said.*named.field))
            continue;
        const MetadataField other {(said.*named.field)->value, std::nullopt, MetadataField::Origin::File};
        auto &field = joined.*named.field;
        if (!field)
            field = other;
        else if (folded(field->value) != folded(other.value))
            sayOther(joined, named.name, field, other);
    }
    if (joined.tags.isEmpty())
        joined.tags = said.tags;
    return joined;
}

Result<ReferenceMatches> matchReferences(Reader &reader, const QString &file, const ReadingGuard &guard,
                                         std::stop_token stop)
{
    ReferenceMatches found;
    std::vector<ArticleDraft> entries = entriesOf(file, guard, found.unreadable, stop);
    const ReferenceIndex index(entries, file);
    const auto articles = reader.articleIds({}, {});
    if (!articles)
        return articles.error();
    std::vector<std::vector<ArticleId>> ofEntry(entries.size());
    for (const ArticleId id : *articles) {
        if (stop.stop_requested())
            return Error {Error::Kind::Cancelled, {}, {}, {}};
        const Result<Article> article = reader.article(id);
        if (!article)
            continue; // it left meanwhile
        const auto entry = index.entryOf(*article);
        if (!entry)
            continue;
        ofEntry[*entry].push_back(id);
        Article after = *article;
        after.metadata = withReference(article->metadata, entries[*entry].stated.metadata);
        if (after != *article)
            found.edits.push_back({*article, after});
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        for (const ArticleId id : ofEntry[i])
            found.matches.push_back({entries[i].path, id});
        if (!ofEntry[i].empty())
            continue;
        if (entries[i].text.isEmpty())
            found.withoutText.push_back(noTextForIt(entries[i]));
        else
            found.withAbstract.push_back(std::move(entries[i]));
    }
    return found;
}

} // namespace Quipu
