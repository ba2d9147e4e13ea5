// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interchange/bibliography.h"

#include "models/interchange/citations.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

QString value(const std::optional<MetadataField> &field)
{
    return field ? field->value : QString();
}

// "Ana Reyes; Tom Hale" and "Ana Reyes, Tom Hale" are two; a name in its turned order ("Reyes, Ana") cannot be told
// from two and is told as them.
QStringList authorsIn(const QString &author)
{
    QStringList names;
    for (const QString &name : author.split(author.contains(u';') ? u';' : u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.simplified());
    }
    return names;
}

QByteArray risEntry(const CitedArticle &article)
{
    QString entry = u"TY  - NEWS\r\n"_s;
    const auto add = [&entry](const char *tag, const QString &text) {
        if (!text.isEmpty())
            entry += QLatin1StringView(tag) + u"  - "_s + text.simplified() + u"\r\n"_s;
    };
    add("ID", u"article-%1"_s.arg(article.id.value));
    add("TI", article.title);
    for (const QString &name : authorsIn(article.author))
        add("AU", name);
    add("T2", article.outlet);
    add("PY", article.published.left(4));
    add("DA", QString(article.published).replace(u'-', u'/'));
    add("LA", article.language);
    add("UR", article.url);
    add("L1", article.file);
    add("N1", article.sha256.isEmpty() ? QString() : QString("SHA-256: "_L1 + article.sha256));
    return (entry + u"ER  - \r\n\r\n"_s).toUtf8();
}

// The characters that TeX takes for commands.
QString forTex(const QString &text)
{
    QString safe;
    for (const QChar c : text.simplified()) {
        if (c == u'\\')
            safe += u"\\textbackslash{}"_s;
        else if (c == u'~')
            safe += u"\\textasciitilde{}"_s;
        else if (c == u'^')
            safe += u"\\textasciicircum{}"_s;
        else if (u"{}$&#%_"_s.contains(c))
            safe += QString(u'\\') + c;
        else
            safe += c;
    }
    return safe;
}

QByteArray bibTexEntry(const CitedArticle &article)
{
    QString entry = u"@online{article-%1,\n"_s.arg(article.id.value);
    const auto add = [&entry](const char *key, const QString &text) {
        if (!text.isEmpty())
            entry += u"  "_s + QLatin1StringView(key) + u" = {"_s + text + u"},\n"_s;
    };
    // Inner braces: the capitals are the article's, and a name is not taken apart.
    add("title", u'{' + forTex(article.title) + u'}');
    QStringList names;
    for (const QString &name : authorsIn(article.author))
        names.append(u'{' + forTex(name) + u'}');
    add("author", names.join(u" and "_s));
    add("organization", article.outlet.isEmpty() ? QString() : QString(u'{' + forTex(article.outlet) + u'}'));
    add("date", article.published);
    add("langid", article.language);
    QString url = article.url;
    add("url", url.remove(u'{').remove(u'}').remove(u'\\'));
    add("file", forTex(article.file));
    add("note", article.sha256.isEmpty() ? QString() : QString("SHA-256: "_L1 + article.sha256));
    return (entry + u"}\n\n"_s).toUtf8();
}

} // namespace

std::optional<BibliographyFormat> bibliographyFormatFromString(QStringView name)
{
    if (name == "ris"_L1)
        return BibliographyFormat::Ris;
    if (name == "bibtex"_L1)
        return BibliographyFormat::BibTex;
    if (name == "csl-json"_L1)
        return BibliographyFormat::CslJson;
    return {};
}

CitedArticle citedArticle(const Article &article)
{
    const Metadata &metadata = article.metadata;
    const QString title = value(metadata.title);
    return {article.id,
            title.isEmpty() ? article.fileName() : title,
            value(metadata.author),
            value(metadata.outlet),
            value(metadata.canonicalUrl ? metadata.canonicalUrl : metadata.url),
            value(metadata.published),
            article.fileName(),
            QString::fromLatin1(article.sha256),
            article.language};
}

QByteArray bibliographyBeginning(BibliographyFormat format)
{
    return format == BibliographyFormat::CslJson ? QByteArray("[") : QByteArray();
}

QByteArray bibliographyEntry(const CitedArticle &article, BibliographyFormat format, bool isFirst)
{
    switch (format) {
    case BibliographyFormat::Ris:
        return risEntry(article);
    case BibliographyFormat::BibTex:
        return bibTexEntry(article);
    case BibliographyFormat::CslJson:
        break;
    }
    return (isFirst ? QByteArray("\n") : QByteArray(",\n"))
        + QJsonDocument(cslItem(article)).toJson(QJsonDocument::Compact);
}

QByteArray bibliographyEnd(BibliographyFormat format)
{
    return format == BibliographyFormat::CslJson ? QByteArray("\n]\n") : QByteArray();
}

} // namespace Quipu
