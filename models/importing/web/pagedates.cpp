// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagedates.h"

#include "models/corpus/datephrase.h"
#include "models/corpus/localedate.h"
#include "models/corpus/reading.h"
#include "models/importing/web/datestamps.h"
#include "models/importing/web/pagecues.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestDatedLine = 200, longestLabel = 24, languageSample = 20'000;

class DateFinder final
{
public:
    DateFinder(const WebPage &page, const PageText &text, const std::vector<QString> &kinds, const QString &language)
        : m_page(page)
        , m_text(text)
        , m_kinds(kinds)
        , m_places(page, text, kinds)
        , m_language(language)
    { }

    void readData(const LinkedData &data)
    {
        addPublished(data.published());
        if (m_dates.published.empty())
            addPublished(data.created());
        addUpdated(data.updated());
    }

    void readHead(const PageHead &head)
    {
        const QStringList published = head.all({"article:published_time",
                                                "og:published_time",
                                                "datepublished",
                                                "article:published",
                                                "og:article:published_time",
                                                "rnews:datepublished",
                                                "sailthru.date",
                                                "parsely-pub-date",
                                                "cxenseparse:recs:publishtime",
                                                "cxenseparse:publishtime",
                                                "citation_publication_date",
                                                "citation_date",
                                                "citation_online_date",
                                                "article_date_original",
                                                "originalpublicationdate",
                                                "original-publish-date",
                                                "originaldate",
                                                "publication_date",
                                                "publicationdate",
                                                "publication-date",
                                                "publish_date",
                                                "publishdate",
                                                "publish-date",
                                                "published_date",
                                                "published-date",
                                                "published",
                                                "pubdate",
                                                "pub_date",
                                                "pubdatetime",
                                                "ptime",
                                                "displaydate",
                                                "dc.date.issued",
                                                "dcterms.issued",
                                                "dcterms.date",
                                                "dcterms.created",
                                                "dc.date.created",
                                                "dc.date.published",
                                                "dc.date",
                                                "dcsext.articlefirstpublished",
                                                "vr:published_time",
                                                "shareaholic:article_published_time",
                                                "mediator_published_time",
                                                "article.published",
                                                "article.created",
                                                "bt:pubdate",
                                                "eomportal-lastupdate",
                                                "date_published",
                                                "datecreated",
                                                "created",
                                                "creation_date",
                                                "create_date",
                                                "release_date",
                                                "releasedate",
                                                "search.pubdate",
                                                "searchdate",
                                                "article:post_date",
                                                "article-publication-date",
                                                "issuedate",
                                                "timestamp",
                                                "datetime",
                                                "date",
                                                "og:pubdate",
                                                "video:release_date",
                                                "music:release_date",
                                                "twitter:data1",
                                                "twitter:data2"});
        const QStringList updated
            = head.all({"article:modified_time", "og:updated_time", "datemodified", "article:modified",
                        "article:updated_time", "og:modified_time", "lastmod", "last-modified", "last_modified",
                        "lastmodified", "modified", "dcterms.modified", "dc.date.modified", "date_modified", "updated",
                        "update_time", "revision_date", "utime", "lastupdate"});
        for (const QString &stamp : published)
            addPublished(stamp);
        for (const QString &stamp : updated)
            addUpdated(stamp);
    }

    // <time>, <abbr title>, itemprop: first those that say what they are, then the one nearest to the title.
    void readElements()
    {
        std::vector<int> plain;
        for (int node = 0; node < m_page.count(); ++node) {
            if (m_page.node(node).isText || m_page.tag(node) == GUMBO_TAG_META)
                continue;
            const QString item = m_page.attribute(node, "itemprop");
            const bool isTime = m_page.tag(node) == GUMBO_TAG_TIME;
            const bool isAbbreviation = m_page.tag(node) == GUMBO_TAG_ABBR && m_page.hasAttribute(node, "title");
            if ((!isTime && !isAbbreviation && !item.contains("date"_L1, Qt::CaseInsensitive))
                || !isBesideArticle(node))
                continue;
            const QString names = QString(m_page.attribute(node, "class") + u' ' + item).toLower();
            const bool isUpdate = names.contains("updated"_L1) || names.contains("modif"_L1);
            const bool isPublished = m_page.hasAttribute(node, "pubdate") || names.contains("publish"_L1)
                || names.contains("pubdate"_L1) || names.contains("created"_L1);
            if (isPublished)
                addPublished(stampOf(node), node);
            else if (isUpdate)
                addUpdated(stampOf(node), node);
            else
                plain.push_back(node);
        }
        for (const int node : plain) {
            const size_t block = m_places.blockOf(node);
            const bool isAfterUpdate = block < m_text.blocks.size() && saysUpdated(block);
            if (isAfterUpdate)
                addUpdated(stampOf(node), node);
            else if (block >= m_places.headFirst() && block < m_places.headPast())
                addPublished(stampOf(node), node);
        }
        for (const int node : plain) {
            if (m_dates.published.empty())
                addPublished(stampOf(node), node);
        }
    }

    // "3 days ago", with the day in an attribute, near the title.
    void readAttributes()
    {
        if (!m_dates.published.empty())
            return;
        for (int node = 0; node < m_page.count() && m_dates.published.empty(); ++node) {
            const size_t block = m_page.node(node).isText ? 0 : m_places.blockOf(node);
            if (m_page.node(node).isText || block < m_places.headFirst() || block >= m_places.headPast()
                || !m_places.isOfArticle(block))
                continue;
            for (const char *name : {"datetime", "data-datetime", "data-date", "data-time", "data-timestamp",
                                     "data-published", "data-pubdate", "title"}) {
                const QString stamp = m_page.attribute(node, name);
                if (stamp.size() >= 8 && stamp.size() <= 40 && holdsYear(stamp))
                    addPublished(stamp, node);
            }
        }
    }

    // Pictures are often filed by their day.
    void readPictures(const PageHead &head)
    {
        const auto date
            = m_dates.published.empty() ? dateOfAddress(head.first({"og:image", "twitter:image"})) : std::nullopt;
        if (date && date->day > 0)
            add(m_dates.published, *date, std::nullopt);
    }

    void readAddress(const QString &url)
    {
        if (const auto date = dateOfAddress(url))
            add(m_dates.published, *date, std::nullopt);
    }

    // Dates written out: in lines that hold nothing else, then in lines of credits, near the title and then anywhere
    // that is not another article's.
    void readWords()
    {
        const size_t count = m_kinds.size();
        readLines(m_places.headFirst(), m_places.headPast(), false);
        if (m_dates.published.empty())
            readLines(m_places.headFirst(), m_places.headPast(), true);
        if (m_dates.published.empty())
            readLines(m_places.bodyPast(), std::min(count, m_places.bodyPast() + 8), true);
    }

    void readScripts(const LinkedData &data)
    {
        if (m_dates.published.empty())
            addPublished(data.loosePublished());
    }

    // A month far from the title is a section's or an archive's.
    void readAnywhere()
    {
        constexpr qsizetype isoDay = 10;
        if (!m_dates.published.empty())
            return;
        const auto isVague = [](const MetadataField &field) { return field.value.size() < isoDay; };
        readLines(0, m_kinds.size(), false);
        std::erase_if(m_dates.published, isVague);
    }

    PageDates dates()
    {
        // A page that tells of its last change alone was there by then.
        if (m_dates.published.empty() && !m_dates.updated.empty())
            m_dates.published.push_back(m_dates.updated.front());
        return std::move(m_dates);
    }

private:
    QString stampOf(int node) const
    {
        for (const char *name : {"datetime", "content", "title", "data-datetime", "data-time", "data-timestamp"}) {
            const QString stamp = m_page.attribute(node, name);
            if (dateOfStamp(stamp, m_language))
                return stamp;
        }
        return m_page.textBelow(node, 120);
    }

    bool isBesideArticle(int node) const
    {
        const size_t block = m_places.blockOf(node);
        return m_places.isOfArticle(block);
    }

    bool saysUpdated(size_t block) const
    {
        const QStringView line = m_text.blocks[block].span.in(m_text.text);
        const auto found = line.size() < longestDatedLine ? readDateLine(line, language()) : std::nullopt;
        return found && found->phrase.isUpdate;
    }

    QString language() const { return m_language.section(u'-', 0, 0).section(u'_', 0, 0).toLower(); }

    void readLines(size_t first, size_t past, bool isLoose)
    {
        for (size_t i = first; i < past && i < m_kinds.size(); ++i) {
            const QStringView line = m_text.blocks[i].span.in(m_text.text);
            const bool hasDigit = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
            if (!hasDigit || line.size() > longestDatedLine || !m_places.isOfArticle(i) || line.contains(u'©'))
                continue;
            const bool isDenied = i > 0 && m_text.blocks[i - 1].span.length() < longestLabel
                && PageCues::shared().deniesDate(m_text.blocks[i - 1].span.in(m_text.text));
            const QList<QStringView> parts = line.split(u'\n');
            for (const QStringView part : parts) {
                if (!isDenied && !PageCues::shared().deniesDate(part))
                    readLine(part, i, isLoose && !m_kinds[i].isEmpty());
            }
        }
    }

    void readLine(QStringView line, size_t block, bool isLoose)
    {
        if (const auto found = readDateLine(line, language()); found && isPlausible(found->phrase.date)) {
            add(found->phrase.isUpdate ? m_dates.updated : m_dates.published, found->phrase.date,
                m_text.blocks[block].span);
            return;
        }
        constexpr qsizetype longestAlone = 40, fewestDigits = 4; // 1.2.14
        const auto digits = std::count_if(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
        const bool isDateAlone = line.size() < longestAlone && digits >= fewestDigits;
        if (!isLoose && !isDateAlone)
            return;
        if (const auto date = isLoose || line.contains(u'/') || line.contains(u'.') || line.contains(u'年')
                    || line.contains(u'년') || findLocaleDate(line, language())
                ? dateOfStamp(line.toString(), m_language)
                : std::nullopt)
            add(m_dates.published, *date, m_text.blocks[block].span);
    }

    void addPublished(const QString &stamp, int node = -1) { addStamp(m_dates.published, stamp, node); }
    void addUpdated(const QString &stamp, int node = -1) { addStamp(m_dates.updated, stamp, node); }

    void addStamp(std::vector<MetadataField> &fields, const QString &stamp, int node)
    {
        const auto date = stamp.isEmpty() ? std::nullopt : dateOfStamp(stamp, m_language);
        if (!date)
            return;
        const size_t block = node < 0 ? m_text.blocks.size() : m_places.blockOf(node);
        const bool isShown = block < m_text.blocks.size() && m_text.blocks[block].first < m_page.node(node).end;
        add(fields, *date,
            isShown && m_text.blocks[block].span.length() < longestDatedLine ? std::optional(m_text.blocks[block].span)
                                                                             : std::nullopt);
    }

    static void add(std::vector<MetadataField> &fields, const PartialDate &date, std::optional<TextSpan> span)
    {
        fields.push_back({date.toIso(), span, MetadataField::Origin::Markup});
    }

    const WebPage &m_page;
    const PageText &m_text;
    const std::vector<QString> &m_kinds;
    BlockPlaces m_places;
    QString m_language;
    PageDates m_dates;
};

} // namespace

PageDates datesOfPage(const WebPage &page, const PageText &text, const std::vector<QString> &kinds,
                      const PageHead &head, const LinkedData &data, const QString &url)
{
    const QString own = head.language().isEmpty() ? detectLanguage(text.text.left(languageSample)) : head.language();
    const QString language = languageOfDates(own, head.first({"og:locale"}), QUrl(url).host(), text.text);
    DateFinder finder(page, text, kinds, language);
    finder.readData(data);
    finder.readHead(head);
    finder.readElements();
    finder.readAddress(url);
    finder.readAttributes();
    finder.readWords();
    finder.readScripts(data);
    finder.readAnywhere();
    finder.readPictures(head);
    return finder.dates();
}

} // namespace Quipu
