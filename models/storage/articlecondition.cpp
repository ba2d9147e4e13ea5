// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articlecondition.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// FTS5 string syntax (https://www.sqlite.org/fts5.html#fts5_strings): everything between quotes is words.
QString ftsString(const QString &words)
{
    QString quoted = words;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QString ftsTerm(const Query &query)
{
    return query.kind == Query::Kind::Prefix ? ftsString(query.text) + u" *"_s : ftsString(query.text);
}

bool isText(const Query &query)
{
    switch (query.kind) {
    case Query::Kind::Word:
    case Query::Kind::Prefix:
    case Query::Kind::Phrase:
    case Query::Kind::Stem:
    case Query::Kind::Near:
        return true;
    case Query::Kind::Field:
        return query.field == u"title";
    case Query::Kind::And: {
        // FTS5's NOT needs something to take from.
        bool positive = false;
        for (const Query &child : query.children) {
            const bool negated = child.kind == Query::Kind::Not;
            if (!isText(negated ? child.children.front() : child))
                return false;
            positive = positive || !negated;
        }
        return positive;
    }
    case Query::Kind::Or:
        return std::all_of(query.children.begin(), query.children.end(), isText);
    case Query::Kind::Not:
    case Query::Kind::All:
        return false;
    }
    return false;
}

QString ftsExpression(const Query &query);

QString joinedExpressions(const std::vector<Query> &children, const QString &word)
{
    QStringList parts;
    for (const Query &child : children)
        parts.append(ftsExpression(child));
    return u'(' + parts.join(word) + u')';
}

QString ftsExpression(const Query &query)
{
    if (query.kind == Query::Kind::Field)
        return u"title : "_s + ftsString(query.text);
    if (query.kind == Query::Kind::Near) { // https://www.sqlite.org/fts5.html#fts5_near_queries
        QStringList parts;
        for (const Query &child : query.children)
            parts.append(ftsTerm(child));
        return u"NEAR("_s + parts.join(u' ') + u", %1)"_s.arg(query.distance);
    }
    if (query.kind == Query::Kind::Or)
        return joinedExpressions(query.children, u" OR "_s);
    if (query.kind != Query::Kind::And)
        return ftsTerm(query);
    std::vector<Query> wanted;
    QString unwanted;
    for (const Query &child : query.children) {
        if (child.kind == Query::Kind::Not)
            unwanted += u" NOT "_s + ftsExpression(child.children.front());
        else
            wanted.push_back(child);
    }
    return u'(' + joinedExpressions(wanted, u" AND "_s) + unwanted + u')';
}

class ConditionBuilder final
{
public:
    QString build(const Query &query)
    {
        if (isText(query))
            return u"a.position IN (SELECT rowid FROM article_text WHERE article_text MATCH "_s
                + bound(ftsExpression(query)) + u')';
        switch (query.kind) {
        case Query::Kind::And:
            return joined(query.children, u" AND "_s);
        case Query::Kind::Or:
            return joined(query.children, u" OR "_s);
        case Query::Kind::Not:
            return u"NOT "_s + build(query.children.front());
        case Query::Kind::Field:
            return field(query.field, query.text);
        default:
            return u"1"_s;
        }
    }

    std::vector<std::pair<QString, QVariant>> values;

private:
    QString bound(const QVariant &value)
    {
        const QString name = u":condition%1"_s.arg(values.size());
        values.emplace_back(name, value);
        return name;
    }

    QString joined(const std::vector<Query> &children, const QString &word)
    {
        QStringList parts;
        for (const Query &child : children)
            parts.append(build(child));
        return u'(' + parts.join(word) + u')';
    }

    QString contains(const QString &column, const QString &value)
    {
        QString pattern = value;
        pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        return column + u" LIKE "_s + bound(QString(u'%' + pattern + u'%')) + u" ESCAPE '\\'"_s;
    }

    QString field(const QString &name, const QString &value)
    {
        static const QHash<QString, QString> containing {
            {u"author"_s, u"a.author"_s},
            {u"outlet"_s, u"a.outlet"_s},
            {u"file"_s, u"a.file_name"_s},
            {u"note"_s, u"(SELECT note FROM article_detail WHERE article = a.id)"_s},
            {u"tag"_s, u"(SELECT metadata ->> '$.tags' FROM article_detail WHERE article = a.id)"_s}};
        static const QHash<QString, QString> equalling {{u"lang"_s, u"a.language"_s}, {u"status"_s, u"a.status"_s}};
        if (const auto column = containing.find(name); column != containing.end())
            return contains(*column, value);
        if (const auto column = equalling.find(name); column != equalling.end())
            return *column + u" = "_s + bound(value.toLower());
        if (name == u"date")
            return date(value);
        if (name == u"type")
            return u"EXISTS (SELECT 1 FROM mention m WHERE m.article = a.id AND m.status <> 'rejected' AND m.type = "_s
                + bound(value.toUpper()) + u')';
        if (name == u"has" && value == u"figures")
            return u"EXISTS (SELECT 1 FROM figure f WHERE f.article = a.id AND f.status <> 'rejected')"_s;
        if (name == u"has" && value == u"mentions")
            return u"EXISTS (SELECT 1 FROM mention m WHERE m.article = a.id AND m.status <> 'rejected')"_s;
        if (name == u"is" && value == u"unconfirmed")
            return u"EXISTS (SELECT 1 FROM figure f WHERE f.article = a.id AND f.status = 'suggested')"_s;
        if (name == u"is" && value == u"copy")
            return u"a.id IN (SELECT article FROM trailing_copy)"_s;
        if (name == u"has" && value == u"copies")
            return u"EXISTS (SELECT 1 FROM copy_member m WHERE m.article = a.id AND m.kind <> 'apart')"_s;
        return u"0"_s; // the parser lets no other field through
    }

    // 2012, 2012-05, 2012..2015, <2014-06, >=2013. ISO dates compare as text; a day past the end is '~'.
    QString date(const QString &value)
    {
        if (const qsizetype dots = value.indexOf(u".."_s); dots >= 0) {
            const QString from = value.left(dots);
            const QString to = value.mid(dots + 2);
            return u"(a.published <> '' AND a.published >= "_s + bound(from) + u" AND a.published <= "_s
                + bound(QString((to.isEmpty() ? u"9999"_s : to) + u'~')) + u')';
        }
        if (value.startsWith(u">="_s))
            return u"(a.published >= "_s + bound(value.mid(2)) + u')';
        if (value.startsWith(u"<="_s))
            return u"(a.published <> '' AND a.published <= "_s + bound(QString(value.mid(2) + u'~')) + u')';
        if (value.startsWith(u'>'))
            return u"(a.published > "_s + bound(QString(value.mid(1) + u'~')) + u')';
        if (value.startsWith(u'<'))
            return u"(a.published <> '' AND a.published < "_s + bound(value.mid(1)) + u')';
        return u"(a.published >= "_s + bound(value) + u" AND a.published <= "_s + bound(QString(value + u'~')) + u')';
    }
};

void collectTerms(const Query &query, QStringList &terms)
{
    if (query.kind == Query::Kind::Not)
        return;
    if (query.kind >= Query::Kind::Word && query.kind <= Query::Kind::Stem)
        terms.append(ftsTerm(query));
    for (const Query &child : query.children)
        collectTerms(child, terms);
}

} // namespace

ArticleCondition articleCondition(const Query &query)
{
    ConditionBuilder builder;
    ArticleCondition condition;
    condition.sql = builder.build(query);
    condition.values = std::move(builder.values);
    if (isText(query)) {
        condition.match = ftsExpression(query);
    } else if (query.kind == Query::Kind::And) {
        Query words {Query::Kind::And, {}, {}, {}};
        Query rest = words;
        for (const Query &child : query.children)
            (isText(child) ? words : rest).children.push_back(child);
        if (words.children.empty())
            return condition;
        ConditionBuilder beyond;
        condition.match = ftsExpression(words);
        condition.beyondMatch = beyond.build(rest);
        condition.valuesBeyond = std::move(beyond.values);
    }
    return condition;
}

QString snippetMatch(const Query &query)
{
    QStringList terms;
    collectTerms(query, terms);
    return terms.join(u" OR "_s);
}

} // namespace Quipu
