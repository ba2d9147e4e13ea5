// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing/web/linkeddata.h"

#include "models/importing/web/datestamps.h"
#include "models/importing/web/markuptext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestScript = 2 * 1024 * 1024;
constexpr size_t mostObjects = 2000;
constexpr int deepestObject = 24;

// Control characters inside strings are forbidden but common; comments and CDATA marks wrap old scripts.
QByteArray mended(QByteArray script)
{
    const qsizetype first = script.indexOf('{'), list = script.indexOf('[');
    const qsizetype start = list >= 0 && (first < 0 || list < first) ? list : first;
    const qsizetype end = std::max(script.lastIndexOf('}'), script.lastIndexOf(']'));
    if (start < 0 || end < start)
        return {};
    script = script.sliced(start, end - start + 1);
    std::replace_if(
        script.begin(), script.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
    return script;
}

QStringList typesOf(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    QStringList types;
    if (type.isString())
        types.append(type.toString());
    const QJsonArray several = type.toArray();
    for (const QJsonValue &one : several)
        types.append(one.toString());
    return types;
}

bool isArticleType(const QString &type)
{
    return type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type.endsWith("SocialMediaPosting"_L1)
        || type == "Report"_L1 || type == "DiscussionForumPosting"_L1 || type.endsWith("Review"_L1);
}

bool isPageType(const QString &type)
{
    return type.endsWith("WebPage"_L1) || type == "CreativeWork"_L1 || type == "VideoObject"_L1 || type == "Recipe"_L1
        || type == "Product"_L1 || type == "PodcastEpisode"_L1 || type == "MediaObject"_L1;
}

bool anyOf(const QJsonObject &object, bool (*test)(const QString &))
{
    const QStringList types = typesOf(object);
    return std::any_of(types.cbegin(), types.cend(), test);
}

} // namespace

LinkedData::LinkedData(const WebPage &page)
{
    QSet<QString> days;
    for (int node = 0; node < page.count(); ++node) {
        if (page.tag(node) != GUMBO_TAG_SCRIPT || page.node(node).isText)
            continue;
        QByteArray script;
        for (int i = node + 1; i < page.node(node).end && script.size() < longestScript; ++i)
            script += page.ownText(i).toUtf8();
        days.unite(daysNamedIn(script));
        const QJsonDocument document = QJsonDocument::fromJson(mended(std::move(script)));
        if (document.isArray())
            collect(document.array(), 0);
        else
            collect(document.object(), 0);
    }
    if (days.size() == 1) // several are other articles' as well
        m_loosePublished = *days.cbegin();
    // The first article with the most to say: teasers of others carry a headline and a link only.
    const auto said = [](const QJsonObject &object) {
        return object.contains("datePublished"_L1) + object.contains("author"_L1) + object.contains("headline"_L1)
            + 2 * object.contains("articleBody"_L1);
    };
    for (const QJsonObject &object : m_objects) {
        if (anyOf(object, isArticleType) && (m_article.isEmpty() || said(object) > said(m_article)))
            m_article = object;
        if (anyOf(object, isPageType) && (m_page.isEmpty() || said(object) > said(m_page)))
            m_page = object;
    }
}

void LinkedData::collect(const QJsonValue &value, int depth)
{
    if (depth > deepestObject || m_objects.size() >= mostObjects)
        return;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            collect(item, depth + 1);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (!object.isEmpty())
        m_objects.push_back(object);
    for (const char *field : {"@graph", "mainEntity", "mainEntityOfPage", "isPartOf", "publisher", "author", "creator"})
        collect(object.value(QLatin1StringView(field)), depth + 1);
}

// An object that is only named elsewhere: {"@id": "#author"}.
QJsonObject LinkedData::resolved(const QJsonValue &value) const
{
    const QJsonObject object = value.toObject();
    if (object.size() > 1 || !object.contains("@id"_L1))
        return object;
    const QJsonValue id = object.value("@id"_L1);
    const auto found = std::find_if(m_objects.begin(), m_objects.end(), [&id](const QJsonObject &known) {
        return known.size() > 1 && known.value("@id"_L1) == id;
    });
    return found == m_objects.end() ? object : *found;
}

QString LinkedData::textOf(const QJsonValue &value)
{
    if (value.isArray())
        return textOf(value.toArray().first());
    if (value.isObject())
        return textOf(value.toObject().value("@value"_L1));
    return plainOfMarkup(value.toString()).simplified();
}

QStringList LinkedData::listOf(const QJsonValue &value)
{
    QStringList items;
    if (value.isString())
        items = value.toString().split(u',', Qt::SkipEmptyParts);
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        items.append(item.isObject() ? textOf(item.toObject().value("name"_L1)) : textOf(item));
    for (QString &item : items)
        item = plainOfMarkup(item).simplified();
    items.removeAll(QString());
    return items;
}

QString LinkedData::articleBody() const
{
    return plainOfMarkup(m_article.value("articleBody"_L1).toString());
}

QString LinkedData::dateOf(const char *field) const
{
    const QString own = textOf(m_article.value(QLatin1StringView(field)));
    return own.isEmpty() ? textOf(m_page.value(QLatin1StringView(field))) : own;
}

QStringList LinkedData::authors() const
{
    QStringList people, others;
    const QJsonObject &source = m_article.isEmpty() ? m_page : m_article;
    QJsonValue author = source.value("author"_L1);
    if (author.isUndefined() || author.isNull())
        author = source.value("creator"_L1);
    const QJsonArray list = author.isArray() ? author.toArray() : QJsonArray {author};
    for (const QJsonValue &one : list) {
        if (one.isString()) {
            people.append(textOf(one));
            continue;
        }
        const QJsonObject object = resolved(one);
        const QStringList names
            = listOf(object.value("name"_L1).isArray() ? object.value("name"_L1)
                                                       : QJsonValue(QJsonArray {object.value("name"_L1)}));
        (typesOf(object).contains("Organization"_L1) || typesOf(object).contains("NewsMediaOrganization"_L1) ? others
                                                                                                             : people)
            += names;
    }
    people.removeAll(QString());
    people.removeDuplicates();
    others.removeDuplicates();
    return people.isEmpty() ? others : people;
}

QString LinkedData::publisher() const
{
    const QJsonValue publisher = m_article.value("publisher"_L1);
    return publisher.isString()
        ? textOf(publisher)
        : textOf(resolved(publisher.isArray() ? publisher.toArray().first() : publisher).value("name"_L1));
}

QString LinkedData::siteName() const
{
    const auto site = std::find_if(m_objects.begin(), m_objects.end(),
                                   [](const QJsonObject &object) { return typesOf(object).contains("WebSite"_L1); });
    return site == m_objects.end() ? QString() : textOf(site->value("name"_L1));
}

QString LinkedData::url() const
{
    const QJsonValue page = m_article.value("mainEntityOfPage"_L1);
    const QString address = page.isObject() ? textOf(page.toObject().value("@id"_L1)) : textOf(page);
    return address.startsWith("http"_L1) ? address : textOf(m_article.value("url"_L1));
}

QString LinkedData::language() const
{
    const QJsonValue language = m_article.value("inLanguage"_L1);
    return language.isObject() ? textOf(language.toObject().value("alternateName"_L1)) : textOf(language);
}

QStringList LinkedData::keywords() const
{
    return listOf(m_article.value("keywords"_L1));
}

QStringList LinkedData::sections() const
{
    return listOf(m_article.value("articleSection"_L1));
}

QStringList LinkedData::types() const
{
    QStringList types;
    for (const QJsonObject &object : m_objects)
        types += typesOf(object);
    types.removeDuplicates();
    return types;
}

} // namespace Quipu
