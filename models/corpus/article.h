// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/partialdate.h"
#include "models/base/quotedspan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace Quipu {

// One thing known of an article's origin: its value, where in the text it stands (if it does), and who says so.
struct MetadataField
{
    enum class Origin { Header, Body, Markup, File, Analyst };

    QString value; // dates as ISO 8601, cut to their precision
    std::optional<TextSpan> span;
    Origin origin = Origin::Header;
    bool operator==(const MetadataField &) const = default;
};

// What one witness says of one field; kept when witnesses differ.
struct MetadataClaim
{
    QString field; // a name of metadataFields()
    MetadataField said;
    bool operator==(const MetadataClaim &) const = default;
};

// What the analyst did to fields that tell no origin of their own, so that reading the source again keeps it.
struct HandEdits
{
    QStringList tagsAdded {}, tagsRemoved {};
    QStringList categoriesAdded {}, categoriesRemoved {};
    QStringList cleared {}; // names of metadataFields()
    bool language = false;
    bool operator==(const HandEdits &) const = default;
};

// What a document says of itself. A field that nothing states is absent: never a guess.
struct Metadata
{
    std::optional<MetadataField> title, published, updated, author, outlet, dateline, url, canonicalUrl;
    QStringList tags;
    QStringList categories;
    std::vector<MetadataClaim>
        claims; // of the fields that witnesses differ about: all they say, the one believed first
    HandEdits byHand {};
    bool operator==(const Metadata &) const = default;
};

// Words around the article that are not the article. Kept and shown greyed, never removed.
struct Boilerplate
{
    TextSpan span;
    QString kind; // "promo", "newsletter", "category_list", "tag_list", "label", "photo_caption", "author_credit", ...
    bool operator==(const Boilerplate &) const = default;
};

// Where a page of the source begins in the text, for citing.
struct PageStart
{
    qsizetype offset = 0;
    QString label; // as printed where the format tells, else counted: "12", "iv"
    bool operator==(const PageStart &) const = default;
};

struct Quotation
{
    TextSpan span; // the words inside the quotation marks
    QString speaker; // empty when the text does not say
    bool operator==(const Quotation &) const = default;
};

// How a text is built. Spans are sorted by start.
struct Structure
{
    std::vector<Boilerplate> boilerplate;
    std::vector<TextSpan> headings;
    std::vector<Quotation> quotes;
    std::vector<TextSpan> citations;
    std::vector<PageStart> pages; // sorted; empty where the source has no pages
    std::vector<TextSpan> kept {}; // what the analyst says belongs to the article (bodychoice.h)
    bool operator==(const Structure &) const = default;
};

// An article without its text, which is loaded only to be read. The text is verbatim: the decoded source with CRLF and
// CR made LF and nothing else changed. A source that was read again with other bytes is another revision of it.
struct Article
{
    enum class Status { Unread, Reading, Done };

    ArticleId id;
    QString path; // where it was imported from, as given
    QString format; // "text", "html", "pdf", ...
    QString encoding; // "UTF-8", "UTF-16LE", "windows-1252", ...; "" where the format has none of its own
    QByteArray sha256; // of the source bytes, lower-case hex
    QString language; // ISO 639-1, "" when unknown
    int words = 0;
    Metadata metadata;
    Structure structure;
    Status status = Status::Unread;
    QString note;
    int revision = 1; // of its text; earlier ones are kept

    QString fileName() const; // the path's last part
    // The publication date, if the text (or the analyst) states one.
    std::optional<PartialDate> published() const;
    bool operator==(const Article &) const = default;
};

// What the article list shows of one article; a handful of these are in memory at a time.
struct ArticleRow
{
    ArticleId id;
    QString title; // the file's name where the article has no title
    QString outlet;
    QString published; // ISO, "" when unknown
    QString author;
    QString fileName;
    QString path;
    QString format;
    QString language;
    int words = 0;
    int figures = 0; // those not rejected
    int mentions = 0; // those not rejected
    Article::Status status = Article::Status::Unread;
    int copies = 0; // other articles that tell its story in nearly the same words
    bool followsCopy = false; // ... and one of them leads, so that this one is not counted
    QString snippet; // with a query: the hit's surroundings, hits between U+E000 and U+E001
    double score = 0; // with a query: relevance, larger is better
    bool operator==(const ArticleRow &) const = default;
};

// The fields of Metadata that hold one value, under the names that files and the command line use.
struct MetadataFieldName
{
    QLatin1StringView name;
    std::optional<MetadataField> Metadata::*field;
};
std::span<const MetadataFieldName> metadataFields();

// What is to be written into many articles at once: only the fields that are told.
struct ArticleFieldEdits
{
    std::vector<std::pair<QString, QString>> fields {}; // a name of metadataFields(), its value; "" clears it
    QStringList tagsAdded {}, tagsRemoved {};
    std::optional<QString> language {};
    std::optional<Article::Status> status {};
    bool isEmpty() const { return *this == ArticleFieldEdits {}; }
    bool operator==(const ArticleFieldEdits &) const = default;
};
Article edited(const Article &article, const ArticleFieldEdits &edits); // what is written is the analyst's word

// What was done by hand to `before`, with what making `after` of it adds.
HandEdits handEdits(const Article &before, const Article &after);

QString toString(MetadataField::Origin origin); // "header", "body", "markup", "file", "analyst"
QString toString(Article::Status status); // "unread", "reading", "done"
std::optional<MetadataField::Origin> originFromString(QStringView word);
std::optional<Article::Status> articleStatusFromString(QStringView word);

} // namespace Quipu
