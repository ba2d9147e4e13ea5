// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/pagekind.h"

#include "models/base/codebookfile.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// One entry of "page_kinds" in resources/codebooks/webpages.json.
struct KindCues
{
    QStringList types, shared, generators, names, addresses;
};

struct KindBook
{
    KindCues article, thread, overview, manual, item, site;

    KindBook()
    {
        const QJsonObject kinds = readCodebook(u"webpages"_s).value("page_kinds"_L1).toObject();
        const auto cuesOf = [&kinds](QLatin1StringView kind) {
            const QJsonValue cues = kinds.value(kind);
            return KindCues {stringsOf(cues["types"_L1]), stringsOf(cues["shared"_L1]),
                             stringsOf(cues["generators"_L1]), stringsOf(cues["names"_L1]),
                             stringsOf(cues["addresses"_L1])};
        };
        article = cuesOf("article"_L1);
        thread = cuesOf("thread"_L1);
        overview = cuesOf("overview"_L1);
        manual = cuesOf("manual"_L1);
        item = cuesOf("item"_L1);
        site = cuesOf("site"_L1);
    }
};

class KindWitness final
{
public:
    KindWitness(const WebPage &page, const PageHead &head, const LinkedData &data, const QString &address)
        : m_address(QUrl(address))
        , m_shared(head.first({"og:type"}).toLower())
        , m_generator(head.first({"generator"}).toLower())
        , m_types(data.types())
    {
        for (int node = 0; node < page.count(); ++node) {
            const QByteArrayView type = page.bytesOf(node, "itemtype");
            if (!type.isEmpty())
                m_types.append(QString::fromUtf8(type.sliced(type.lastIndexOf('/') + 1)));
            const GumboTag tag = page.tag(node);
            if (!page.node(node).isText && (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML)) {
                const QString names = page.attribute(node, "class") + u' ' + page.attribute(node, "id");
                const QStringList list = names.toLower().split(u' ', Qt::SkipEmptyParts);
                m_names.unite({list.begin(), list.end()});
            }
        }
    }

    bool hasType(const KindCues &cues) const
    {
        return std::any_of(m_types.cbegin(), m_types.cend(),
                           [&cues](const QString &type) { return cues.types.contains(type); });
    }
    bool isShared(const KindCues &cues) const { return cues.shared.contains(m_shared); }
    bool isGenerated(const KindCues &cues) const
    {
        return std::any_of(cues.generators.cbegin(), cues.generators.cend(),
                           [this](const QString &name) { return m_generator.contains(name); });
    }
    bool isNamed(const KindCues &cues) const
    {
        return std::any_of(cues.names.cbegin(), cues.names.cend(),
                           [this](const QString &name) { return m_names.contains(name); });
    }
    bool isAddressed(const KindCues &cues) const
    {
        const QString path = m_address.path();
        return std::any_of(cues.addresses.cbegin(), cues.addresses.cend(),
                           [&path](const QString &part) { return path.contains(part, Qt::CaseInsensitive); });
    }
    bool isFrontPage() const
    {
        const QString path = m_address.path();
        return m_address.isValid() && !m_address.host().isEmpty() && !m_address.hasQuery()
            && (path.isEmpty() || path == "/"_L1);
    }

private:
    QUrl m_address;
    QString m_shared, m_generator;
    QStringList m_types;
    QSet<QString> m_names;
};

} // namespace

PageKind statedKindOf(const WebPage &page, const PageHead &head, const LinkedData &data, const QString &address)
{
    static const KindBook book;
    const KindWitness says(page, head, data, address);
    const bool isThread = says.hasType(book.thread) || says.isGenerated(book.thread) || says.isNamed(book.thread);
    if (isThread)
        return PageKind::Thread;
    if (says.isGenerated(book.manual) || says.isNamed(book.manual) || says.hasType(book.manual))
        return PageKind::Manual;
    const bool isSingle = says.isNamed(book.article);
    if (!isSingle && (says.isFrontPage() || says.isNamed(book.overview) || says.isAddressed(book.overview)))
        return PageKind::Overview;
    const bool isDated = !data.published().isEmpty() || !head.first({"article:published_time"}).isEmpty();
    if (isDated && (data.hasArticle() || says.isShared(book.article)))
        return PageKind::Article;
    if (!isSingle && says.hasType(book.overview))
        return PageKind::Overview;
    if (isSingle || says.hasType(book.article))
        return PageKind::Article;
    if (says.isShared(book.item) || says.hasType(book.item))
        return PageKind::Item;
    return !isDated && says.isShared(book.site) ? PageKind::Site : PageKind::Unknown;
}

} // namespace Quipu
