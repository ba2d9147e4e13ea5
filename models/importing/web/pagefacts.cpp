// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagefacts.h"

#include "models/corpus/textforms.h"
#include "models/importing/web/bodyends.h"
#include "models/importing/web/linkeddata.h"
#include "models/importing/web/pageauthors.h"
#include "models/importing/web/pagebody.h"
#include "models/importing/web/pagedates.h"
#include "models/importing/web/pagehead.h"
#include "models/importing/web/pagetitle.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Origin = MetadataField::Origin;

constexpr qsizetype mostTags = 40;

class PageFacts final
{
public:
    PageFacts(const WebPage &page, const PageText &text, const QString &savedFrom)
        : m_page(page)
        , m_text(text)
        , m_savedFrom(savedFrom)
        , m_head(page)
        , m_data(page)
    { }

    StatedFacts read()
    {
        readAddresses();
        m_sites = m_head.siteNames(m_data.publisher(), m_data.siteName());
        const TitleWitnesses witnesses = titleWitnesses();
        const QString title = titleOfPage(m_page, witnesses);
        m_kind = statedKindOf(m_page, m_head, m_data, address());
        std::vector<QString> kinds = kindsOfBlocks(m_page, m_text, {title, m_data.articleBody(), m_kind});
        readTitle(title, witnesses);
        readAuthors(kinds);
        readDates(kinds);
        readOutlet();
        readTags();
        m_facts.language = languageTag().section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (m_facts.language.size() != 2)
            m_facts.language.clear();
        readStructure(kinds);
        return std::move(m_facts);
    }

private:
    Metadata &metadata() { return m_facts.metadata; }

    static std::optional<MetadataField> stated(const QString &value)
    {
        return value.isEmpty() ? std::nullopt : std::optional(MetadataField {value, std::nullopt, Origin::Markup});
    }

    static bool isWebAddress(const QString &address)
    {
        return address.startsWith("http://"_L1) || address.startsWith("https://"_L1);
    }

    void readAddresses()
    {
        QString canonical = m_head.canonicalUrl();
        const QString shared
            = m_head.first({"og:url", "twitter:url", "al:web:url", "parsely-link", "sailthru.url", "dc.identifier"});
        QString own = m_savedFrom;
        if (!isWebAddress(canonical))
            canonical = isWebAddress(shared) ? shared : isWebAddress(m_data.url()) ? m_data.url() : QString();
        if (own.isEmpty())
            own = isWebAddress(shared) ? shared : canonical;
        metadata().canonicalUrl = stated(canonical);
        metadata().url = stated(own);
    }

    QString address() const
    {
        const auto &known = m_facts.metadata.url ? m_facts.metadata.url : m_facts.metadata.canonicalUrl;
        return known ? known->value : QString();
    }

    TitleWitnesses titleWitnesses() const
    {
        TitleWitnesses witnesses;
        witnesses.element = m_head.title();
        witnesses.shared = m_head.all({"og:title"});
        witnesses.shared.append(m_data.headline());
        witnesses.shared += m_head.all({"twitter:title", "headline", "parsely-title", "sailthru.title",
                                        "citation_title", "dc.title", "dcterms.title", "title"});
        witnesses.shared.removeAll(QString());
        witnesses.sites = m_sites;
        witnesses.host = QUrl(address()).host();
        return witnesses;
    }

    void readTitle(const QString &title, const TitleWitnesses &witnesses)
    {
        metadata().title = stated(title);
        if (title.isEmpty())
            return;
        metadata().title->span = spanOf(title);
        QStringList others {witnesses.element};
        others += witnesses.shared;
        std::vector<MetadataField> fields {*metadata().title};
        for (const QString &other : std::as_const(others))
            fields.push_back({withoutSiteName(other, witnesses), std::nullopt, Origin::Markup});
        claim(u"title"_s, fields, [](const QString &value) { return folded(value); });
    }

    void readAuthors(std::vector<QString> &kinds)
    {
        std::vector<MetadataField> fields;
        std::vector<QStringList> witnesses = authorsOfPage(m_page, m_text, kinds, m_head, m_data, m_sites);
        for (QStringList &names : witnesses) {
            if (m_kind == PageKind::Thread) // who asks, not who answers
                names = names.mid(0, 1);
        }
        for (const QStringList &names : std::as_const(witnesses))
            fields.push_back({names.join(u", "_s), spanOf(names.front()), Origin::Markup});
        if (fields.empty())
            return;
        metadata().author = fields.front();
        markBiographies(m_text, witnesses.front(), kinds);
        claim(u"author"_s, fields, [](const QString &value) { return folded(value); });
    }

    void readDates(const std::vector<QString> &kinds)
    {
        const PageDates dates = datesOfPage(m_page, m_text, kinds, m_head, m_data, address());
        const auto same = [](const QString &value) { return value; };
        if (!dates.published.empty()) {
            metadata().published = dates.published.front();
            claim(u"published"_s, dates.published, same);
        }
        if (!dates.updated.empty()) {
            metadata().updated = dates.updated.front();
            claim(u"updated"_s, dates.updated, same);
        }
    }

    void readOutlet()
    {
        const QString publisher = m_data.publisher();
        const QString shared = m_head.first({"og:site_name"});
        const QString site = m_data.siteName();
        const QString named = m_head.first({"application-name", "dc.publisher", "citation_journal_title", "cre"});
        const QString outlet = !shared.isEmpty() ? shared
            : !publisher.isEmpty()               ? publisher
            : !site.isEmpty()                    ? site
                                                 : named;
        if (outlet.size() <= 80 && !outlet.startsWith("http"_L1))
            metadata().outlet = stated(outlet);
    }

    void readTags()
    {
        QStringList tags = m_head.all({"article:tag", "parsely-tags", "news_keywords"});
        if (tags.isEmpty())
            tags = m_data.keywords();
        if (tags.isEmpty())
            tags = m_head.all({"keywords", "sailthru.tags", "dc.subject"});
        QStringList single;
        for (const QString &tag : std::as_const(tags)) {
            const QStringList parts
                = tag.split(tag.contains(u';') && !tag.contains(u',') ? u';' : u',', Qt::SkipEmptyParts);
            for (const QString &part : parts)
                single.append(part.trimmed());
        }
        single.removeAll(QString());
        single.removeDuplicates();
        metadata().tags = single.mid(0, mostTags);
        QStringList sections = m_data.sections();
        if (sections.isEmpty())
            sections = m_head.all({"article:section", "parsely-section", "section"});
        sections.removeDuplicates();
        metadata().categories = sections.mid(0, mostTags);
    }

    QString languageTag() const { return m_head.language().isEmpty() ? m_data.language() : m_head.language(); }

    void readStructure(const std::vector<QString> &kinds)
    {
        m_facts.hasStructure = true;
        for (size_t i = 0; i < kinds.size(); ++i) {
            const PageBlock &block = m_text.blocks[i];
            auto &boilerplate = m_facts.structure.boilerplate;
            if (kinds[i].isEmpty()) {
                if (block.role == PageBlock::Role::Heading)
                    m_facts.structure.headings.push_back(block.span);
            } else if (i > 0 && kinds[i - 1] == kinds[i] && !boilerplate.empty()) {
                boilerplate.back().span.end = block.span.end;
            } else {
                boilerplate.push_back({block.span, kinds[i]});
            }
        }
    }

    std::optional<TextSpan> spanOf(const QString &value) const
    {
        const qsizetype at = value.isEmpty() ? -1 : m_text.text.indexOf(value);
        return at < 0 ? std::nullopt : std::optional(TextSpan {at, at + value.size()});
    }

    // All that is said of a field where not all say the same.
    void claim(const QString &field, const std::vector<MetadataField> &fields, QString (*comparable)(const QString &))
    {
        std::vector<MetadataField> different;
        for (const MetadataField &said : fields) {
            const auto same
                = [&](const MetadataField &known) { return comparable(known.value) == comparable(said.value); };
            if (!said.value.isEmpty() && std::none_of(different.begin(), different.end(), same))
                different.push_back(said);
        }
        for (const MetadataField &said : different) {
            if (different.size() > 1)
                metadata().claims.push_back({field, said});
        }
    }

    const WebPage &m_page;
    const PageText &m_text;
    QString m_savedFrom;
    PageHead m_head;
    LinkedData m_data;
    QStringList m_sites;
    PageKind m_kind = PageKind::Unknown;
    StatedFacts m_facts;
};

} // namespace

StatedFacts factsOfPage(const WebPage &page, const PageText &text, const QString &savedFrom)
{
    return PageFacts(page, text, savedFrom).read();
}

} // namespace Quipu
