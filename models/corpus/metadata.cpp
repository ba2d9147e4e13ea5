// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/corpus/byline.h"
#include "models/corpus/cues.h"
#include "models/corpus/dateline.h"
#include "models/corpus/headerfacts.h"
#include "models/corpus/layout.h"
#include "models/corpus/nameforms.h"
#include "models/corpus/reading.h"
#include "models/corpus/structure.h"
#include "models/corpus/textforms.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using Origin = MetadataField::Origin;

// Gathers what the parts of a text say, best witness first: a field once set stays.
class MetadataReader final
{
public:
    MetadataReader(QStringView text, const Layout &layout, const Structure &structure, const QString &language)
        : m_text(text)
        , m_layout(layout)
        , m_structure(structure)
        , m_language(language)
    { }

    Metadata read()
    {
        readHeader();
        readLabels();
        readFoot();
        readDatelines();
        readNotices();
        readUpdates();
        readLists();
        if (!m_metadata.outlet)
            readToldOutlet();
        return std::move(m_metadata);
    }

private:
    void set(std::optional<MetadataField> &field, TextSpan span, Origin origin)
    {
        if (!field && !span.isEmpty())
            field = MetadataField {span.in(m_text).toString(), span, origin};
    }

    void setDate(const DatePhrase &phrase, Origin origin)
    {
        std::optional<MetadataField> &field = phrase.isUpdate ? m_metadata.updated : m_metadata.published;
        if (!field)
            field = MetadataField {phrase.date.toIso(), phrase.span, origin};
    }

    void setByline(const Byline &byline, Origin origin)
    {
        set(m_metadata.author, byline.author, origin);
        set(m_metadata.outlet, byline.outlet, origin);
        if (m_affiliation.isEmpty())
            m_affiliation = byline.affiliation;
    }

    void readHeader()
    {
        const HeaderFacts facts = readHeaderFacts(m_text, m_layout, m_structure, m_language);
        set(m_metadata.title, facts.title, Origin::Header);
        set(m_metadata.outlet, facts.outlet, Origin::Header);
        for (const DatePhrase &date : facts.dates)
            setDate(date, Origin::Header);
        for (const Byline &byline : facts.bylines)
            setByline(byline, Origin::Header);
        set(m_metadata.author, facts.looseName, Origin::Header);
        set(m_metadata.url, facts.url, Origin::Header);
        m_datedPlace = facts.datedPlace;
    }

    // "Author: NAME", "Date Created" with the date in the next line; around the article only.
    void readLabels()
    {
        for (size_t i = 0; i < m_layout.lines.size(); ++i) {
            if (!m_layout.isHeader(i) && !m_layout.isFoot(i))
                continue;
            const auto label = readLabel(m_layout.lines[i], m_text);
            if (!label)
                continue;
            TextSpan value = label->value;
            if (value.isEmpty() && i + 1 < m_layout.lines.size() && !readLabel(m_layout.lines[i + 1], m_text))
                value = withoutDecoration(m_layout.lines[i + 1], m_text);
            if (!value.isEmpty() && value.length() <= 250)
                readLabelled(label->field, value, m_layout.isHeader(i) ? Origin::Header : Origin::Body);
        }
    }

    void readLabelled(const QString &field, TextSpan value, Origin origin)
    {
        const QStringView words = value.in(m_text);
        if (field == u"title"_s && !m_isTitleLabelled) {
            m_metadata.title.reset();
            m_isTitleLabelled = true;
            set(m_metadata.title, value, origin);
        } else if (field == u"author"_s) {
            if (const auto byline = readCredit(value, m_text))
                setByline(*byline, origin);
        } else if (field == u"published"_s || field == u"updated"_s) {
            if (auto line = readDateLine(words, m_language)) {
                line->phrase.span = shifted(line->phrase.span, value.start);
                line->phrase.isUpdate = field == u"updated"_s;
                setDate(line->phrase, origin);
            }
        } else if (field == u"outlet"_s && wordsIn(words) <= 8) {
            set(m_metadata.outlet, value, origin);
        } else if (field == u"source"_s
                   && (looksLikeOutlet(words)
                       || (origin == Origin::Header && wordsIn(words) <= 6 && isCapitalisedName(words)))) {
            m_source = m_source.isEmpty() ? value : m_source;
        } else if (field == u"url"_s && words.startsWith("http"_L1)) {
            set(m_metadata.url, value, origin);
        }
    }

    void readFoot()
    {
        for (size_t i = m_layout.footStart; i < m_layout.lines.size(); ++i) {
            const TextSpan line = withoutDecoration(m_layout.lines[i], m_text);
            if (line.isEmpty() || line.length() > 400)
                continue;
            const QStringView words = line.in(m_text);
            if (const auto byline = readByline(line, m_text))
                setByline(*byline, Origin::Body);
            else if (const auto signature = readSignature(line, m_text))
                setByline(*signature, Origin::Body);
            if (m_bioOutlet.isEmpty())
                m_bioOutlet = outletOfRole(line, m_text);
            if (words.startsWith("http"_L1) && !words.contains(u' '))
                set(m_metadata.url, line, Origin::Body);
            for (const TextSpan &segment : segmentsOf(line, m_text)) {
                if (auto date = readDateLine(segment.in(m_text), m_language)) {
                    date->phrase.span = shifted(date->phrase.span, segment.start);
                    setDate(date->phrase, Origin::Body);
                }
            }
        }
    }

    // The dateline stands before the first paragraph, or the second where a summary comes first.
    void readDatelines()
    {
        const size_t end = std::min(m_layout.lines.size(), m_layout.headerEnd + 2);
        for (size_t i = m_layout.headerEnd; i < end && !m_metadata.dateline; ++i) {
            const auto dateline = readDateline(m_layout.lines[i], m_text, m_language);
            if (!dateline)
                continue;
            set(m_metadata.dateline, dateline->place, Origin::Body);
            if (dateline->place.isEmpty())
                i = end; // "(CNN) —": an outlet alone
            if (dateline->date)
                setDate(*dateline->date, Origin::Body);
            const QStringView agency = dateline->agency.in(m_text);
            const bool isNamed = dateline->date && wordsIn(agency) <= 4 && isCapitalisedName(agency);
            if (!agency.isEmpty() && (looksLikeOutlet(agency) || isAgency(agency) || isNamed))
                m_agency = dateline->agency;
        }
        set(m_metadata.dateline, m_datedPlace, Origin::Header);
    }

    void readNotices()
    {
        TextSpan notice;
        TextSpan promo;
        for (const Boilerplate &item : m_structure.boilerplate) {
            TextSpan &found = item.kind == u"reposting_notice"_s ? notice : promo;
            const bool telling = item.kind == u"reposting_notice"_s || item.kind == u"promo"_s;
            if (telling && found.isEmpty() && item.span.length() <= 900)
                found = outletInNotice(item.span, m_text);
        }
        // The full name where the notice gives its initials.
        if (!notice.isEmpty() && areInitials(notice.in(m_text), m_affiliation.in(m_text)))
            notice = m_affiliation;
        set(m_metadata.outlet, notice, Origin::Body);
        set(m_metadata.outlet, m_source, Origin::Body);
        set(m_metadata.outlet, m_bioOutlet, Origin::Body);
        set(m_metadata.outlet, promo, Origin::Body);
        set(m_metadata.outlet, m_agency, Origin::Body);
    }

    static bool areInitials(QStringView initials, QStringView name)
    {
        QString all;
        QString capitals;
        for (const QStringView word : name.split(u' ', Qt::SkipEmptyParts)) {
            all += word.front().toUpper();
            if (word.front().isUpper())
                capitals += word.front();
        }
        return initials.size() > 1 && (initials == all || initials == capitals);
    }

    // "Updated on 3 May 2019" is the only date that some pages print.
    void readUpdates()
    {
        if (!m_metadata.published)
            m_metadata.published = m_metadata.updated;
    }

    void readLists()
    {
        for (const Boilerplate &item : m_structure.boilerplate) {
            if (item.kind == u"tag_list"_s)
                m_metadata.tags += listUnder(item.span);
            else if (item.kind == u"category_list"_s)
                m_metadata.categories += listUnder(item.span);
        }
    }

    QStringList listUnder(TextSpan span) const
    {
        static const QRegularExpression divider(u"[,;|·•\\n]|\\s#|^#"_s);
        const qsizetype lineEnd = span.in(m_text).indexOf(u'\n');
        const TextSpan first {span.start, lineEnd < 0 ? span.end : span.start + lineEnd};
        const auto label = readLabel(first, m_text);
        const TextSpan list = label && !label->value.isEmpty() ? label->value : TextSpan {first.end, span.end};
        QStringList items;
        const QStringList parts = list.in(m_text).toString().split(divider, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const QStringView item = QStringView(part).trimmed();
            const QString bare = item.sliced(listMarkLength(item)).trimmed().toString();
            if (!bare.isEmpty())
                items.append(bare);
        }
        return items;
    }

    // A paper that never names itself otherwise does so where people speak to it: "told The Washington Times". Only
    // where it is the one outlet told, and no agency, which others quote.
    void readToldOutlet()
    {
        static const QRegularExpression told(
            u"\\btold\\s+(?:the\\s+)?((?:The\\s+)?\\p{Lu}[\\p{L}’']*(?:\\s+(?:and\\s+|of\\s+)?\\p{Lu}[\\p{L}’']*){0,3})"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        if (!m_text.contains("told"_L1))
            return;
        TextSpan only;
        for (auto matches = told.globalMatch(m_text.toString()); matches.hasNext();) {
            const auto match = matches.next();
            const TextSpan name {match.capturedStart(1), match.capturedEnd(1)};
            if (!looksLikeOutlet(name.in(m_text)) || isAgency(name.in(m_text)))
                continue;
            if (!only.isEmpty() && only.in(m_text) != name.in(m_text))
                return;
            only = only.isEmpty() ? name : only;
        }
        set(m_metadata.outlet, only, Origin::Body);
    }

    static TextSpan shifted(TextSpan span, qsizetype by) { return {span.start + by, span.end + by}; }

    QStringView m_text;
    const Layout &m_layout;
    const Structure &m_structure;
    const QString &m_language;
    Metadata m_metadata;
    TextSpan m_affiliation, m_source, m_bioOutlet, m_agency, m_datedPlace;
    bool m_isTitleLabelled = false;
};

} // namespace

Metadata findMetadata(QStringView text, const Structure &structure, const QString &language)
{
    const Layout layout = readLayout(text, language);
    return MetadataReader(text, layout, structure, language).read();
}

TextFacts findFacts(QStringView text, const QString &language)
{
    const Layout layout = readLayout(text, language);
    TextFacts facts {structureOf(text, layout, language), {}};
    facts.metadata = MetadataReader(text, layout, facts.structure, language).read();
    return facts;
}

} // namespace Quipu
