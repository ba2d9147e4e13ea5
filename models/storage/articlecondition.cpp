// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/articlecondition.h"

#include "models/storage/fieldcondition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

// FTS5 string syntax (https://www.sqlite.org/fts5.html#fts5_strings): everything between quotes is words. Half a
// surrogate pair would take the closing quote for its other half, and a null would end the string.
QString ftsString(const QString &words)
{
    QString quoted = QString::fromUtf8(words.toUtf8());
    quoted.replace(QChar(0), u' ').replace(u'"', u"\"\""_s);
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
        return query.field == u"title" && !query.text.startsWith(u'=');
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
    if (query.kind == Query::Kind::Field) {
        const bool isBeginning = query.text.endsWith(u'*');
        const QString words = isBeginning ? query.text.chopped(1) : query.text;
        return u"title : "_s + ftsString(words) + (isBeginning ? u" *"_s : QString());
    }
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
            return fieldCondition(query.field, query.text, [this](const QVariant &value) { return bound(value); });
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
