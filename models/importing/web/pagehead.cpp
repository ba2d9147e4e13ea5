// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagehead.h"

#include "models/importing/web/markuptext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

bool isWebAddress(const QString &address)
{
    return address.startsWith("http://"_L1) || address.startsWith("https://"_L1) || address.startsWith("//"_L1);
}

} // namespace

PageHead::PageHead(const WebPage &page)
{
    for (int node = 0; node < page.count(); ++node) {
        if (page.node(node).isText)
            continue;
        const GumboTag tag = page.tag(node);
        if (tag == GUMBO_TAG_META) {
            const QString content = plainOfMarkup(page.attribute(node, "content")).simplified();
            for (const char *key : {"name", "property", "itemprop", "http-equiv"}) {
                const QStringList names = page.attribute(node, key).toLower().split(u' ', Qt::SkipEmptyParts);
                for (const QString &name : names) {
                    if (!content.isEmpty())
                        m_meta[name].append(content);
                }
            }
        } else if (tag == GUMBO_TAG_TITLE && m_title.isEmpty()) {
            m_title = plainOfMarkup(page.textBelow(node)).simplified();
        } else if (tag == GUMBO_TAG_LINK && page.attribute(node, "rel").toLower() == "canonical"_L1) {
            const QString address = page.attribute(node, "href").trimmed();
            if (m_canonical.isEmpty() && isWebAddress(address))
                m_canonical = address;
        } else if (tag == GUMBO_TAG_HTML) {
            m_language = page.attribute(node, "lang");
            if (m_language.isEmpty())
                m_language = page.attribute(node, "xml:lang");
        }
    }
}

QString PageHead::first(std::initializer_list<const char *> names) const
{
    const QStringList found = all(names);
    return found.isEmpty() ? QString() : found.first();
}

QStringList PageHead::all(std::initializer_list<const char *> names) const
{
    QStringList found;
    for (const char *name : names)
        found += m_meta.value(QString::fromLatin1(name));
    return found;
}

QString PageHead::canonicalUrl() const
{
    return m_canonical;
}

QString PageHead::language() const
{
    if (!m_language.isEmpty())
        return m_language;
    return first({"content-language", "og:locale", "dc.language", "language"});
}

QStringList PageHead::siteNames(const QString &publisher, const QString &site) const
{
    QStringList names = all(
        {"og:site_name", "application-name", "dc.publisher", "publisher", "copyright", "twitter:app:name:iphone"});
    names.prepend(site);
    names.prepend(publisher);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace Quipu
