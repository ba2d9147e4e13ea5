// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importing/web/webpage.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Quipu {

// What a page's JSON-LD says of its article (schema.org). Malformed scripts are mended where that is plain (line ends
// in strings, comments around them), else passed over. Nothing that it points to is fetched.
class LinkedData final
{
public:
    explicit LinkedData(const WebPage &page);

    bool hasArticle() const { return !m_article.isEmpty(); }
    QString headline() const { return textOf(m_article.value(QLatin1StringView("headline"))); }
    QString articleBody() const; // without markup
    QString published() const { return dateOf("datePublished"); }
    // Where nothing else says when: the only day under names such as "publishDate" in its scripts.
    const QString &loosePublished() const { return m_loosePublished; }
    QString updated() const { return dateOf("dateModified"); }
    QString created() const { return dateOf("dateCreated"); }
    QStringList authors() const; // people first; organisations where no people are named
    QString publisher() const;
    QString siteName() const;
    QString url() const;
    QString language() const;
    QStringList keywords() const;
    QStringList sections() const;
    QStringList types() const; // of all that the page tells, each once

private:
    void collect(const QJsonValue &value, int depth);
    QJsonObject resolved(const QJsonValue &value) const;
    QString dateOf(const char *field) const;
    static QString textOf(const QJsonValue &value);
    static QStringList listOf(const QJsonValue &value);

    std::vector<QJsonObject> m_objects;
    QJsonObject m_article, m_page;
    QString m_loosePublished;
};

} // namespace Quipu
