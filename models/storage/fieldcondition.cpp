// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/fieldcondition.h"

#include "models/base/partialdate.h"
#include "models/figures/codebook.h"
#include "models/storage/positions.h"
#include "models/storage/wordmatch.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr auto withMentions = "EXISTS (SELECT 1 FROM mention m WHERE m.article = a.id AND m.status <> 'rejected')"_L1;

// Conditions that have no value of their own, by field and value.
const QHash<QString, QLatin1StringView> &plainConditions()
{
    static const QHash<QString, QLatin1StringView> conditions {
        {u"has:figures"_s, "EXISTS (SELECT 1 FROM figure f WHERE f.article = a.id AND f.status <> 'rejected')"_L1},
        {u"has:mentions"_s, withMentions},
        {u"has:entities"_s,
         "EXISTS (SELECT 1 FROM mention m WHERE m.article = a.id AND m.status <> 'rejected' AND m.entity <> 0)"_L1},
        {u"has:notes"_s,
         "(a.id IN (SELECT article FROM note WHERE article <> 0) OR a.id IN (SELECT article FROM article_detail "
         "WHERE note <> ''))"_L1},
        {u"has:copies"_s, "EXISTS (SELECT 1 FROM copy_member m WHERE m.article = a.id AND m.kind <> 'apart')"_L1},
        {u"has:tags"_s, "EXISTS (SELECT 1 FROM article_tag t WHERE t.article = a.id)"_L1},
        {u"has:author"_s, "a.author <> ''"_L1},
        {u"has:outlet"_s, "a.outlet <> ''"_L1},
        {u"has:date"_s, "a.published <> ''"_L1},
        {u"is:unconfirmed"_s, "EXISTS (SELECT 1 FROM figure f WHERE f.article = a.id AND f.status = 'suggested')"_L1},
        {u"is:unread"_s, "a.status = 'unread'"_L1},
        {u"is:reading"_s, "a.status = 'reading'"_L1},
        {u"is:read"_s, "a.status = 'done'"_L1},
        {u"is:copy"_s, "a.id IN (SELECT article FROM trailing_copy)"_L1},
    };
    return conditions;
}

QString fieldMatches(const QString &column, const QString &value, const BindValue &bind)
{
    return u"quipu_matches("_s + column + u", "_s + bind(value) + u')';
}

// 2012, 2012-05, 2012..2015, <2014-06, >=2013. ISO dates compare as text; a day past the end is '~'. The positions that
// such dates can have come with it: articles stand in their order.
class DateCondition final
{
public:
    explicit DateCondition(const BindValue &bind)
        : m_bind(bind)
    { }

    QString of(const QString &value) const
    {
        if (const qsizetype dots = value.indexOf(u".."_s); dots >= 0)
            return between(value.left(dots), value.mid(dots + 2));
        if (value.startsWith(u">="_s))
            return between(value.mid(2), {});
        if (value.startsWith(u"<="_s))
            return between({}, value.mid(2));
        if (value.startsWith(u'>'))
            return u"(a.published > "_s + m_bind(QString(value.mid(1) + u'~')) + positions(value.mid(1), {}) + u')';
        if (value.startsWith(u'<'))
            return u"(a.published <> '' AND a.published < "_s + m_bind(value.mid(1)) + positions({}, value.mid(1))
                + u')';
        return between(value, value);
    }

private:
    QString between(const QString &from, const QString &to) const
    {
        QString sql = u"(a.published <> ''"_s;
        if (!from.isEmpty())
            sql += u" AND a.published >= "_s + m_bind(from);
        if (!to.isEmpty())
            sql += u" AND a.published <= "_s + m_bind(QString(to + u'~'));
        return sql + positions(from, to) + u')';
    }

    QString positions(const QString &from, const QString &to) const
    {
        const auto first = PartialDate::fromIso(from);
        const auto last = PartialDate::fromIso(to);
        const qint64 least = first ? positionOf(first->first()) : firstDatedPosition;
        const qint64 most = last ? positionOf(last->last().addDays(1)) : lastPosition;
        return u" AND a.position BETWEEN "_s + m_bind(least) + u" AND "_s + m_bind(most);
    }

    const BindValue &m_bind;
};

// The mentions of all that count for the same root as an entity of that name; where none has it as a whole, of those
// that hold its words.
QString entityCondition(const QString &value, const BindValue &bind)
{
    const bool isExact = value.startsWith(u'=') || value.endsWith(u'*');
    const QString name = u"quipu_names(name, "_s + bind(isExact ? value : u'=' + value) + u')';
    QString named = u"SELECT root FROM entity WHERE "_s + name;
    if (!isExact) {
        named += u" UNION ALL SELECT root FROM entity WHERE NOT EXISTS (SELECT 1 FROM entity WHERE "_s + name
            + u") AND quipu_names(name, "_s + bind(value) + u')';
    }
    return u"a.id IN (SELECT m.article FROM mention m WHERE m.status <> 'rejected' AND m.entity IN "
           u"(SELECT id FROM entity WHERE root IN ("_s
        + named + u")))"_s;
}

// What analysts wrote about the article or anything in it.
QString noteCondition(const QString &value, const BindValue &bind)
{
    const QString ofArticle = u"a.id IN (SELECT article FROM article_detail WHERE note <> '' AND "_s
        + fieldMatches(u"note"_s, value, bind) + u')';
    const QString words = wordMatch(value);
    if (words.isEmpty())
        return ofArticle;
    return u"(a.id IN (SELECT n.article FROM note_text t JOIN note n ON n.id = t.rowid WHERE note_text MATCH "_s
        + bind(words) + u") OR "_s + ofArticle + u')';
}

// Outlets are few: each is looked at once, by leaps through their index, and not once for each of its articles.
QString outletCondition(const QString &value, const BindValue &bind)
{
    return u"+a.outlet COLLATE NOCASE IN (WITH RECURSIVE each_outlet (name) AS ("
           u"SELECT * FROM (SELECT outlet FROM article ORDER BY outlet COLLATE NOCASE LIMIT 1) UNION ALL "
           u"SELECT (SELECT outlet FROM article WHERE outlet > each_outlet.name COLLATE NOCASE "
           u"ORDER BY outlet COLLATE NOCASE LIMIT 1) FROM each_outlet WHERE name IS NOT NULL) "
           u"SELECT name FROM each_outlet WHERE name IS NOT NULL AND "_s
        + fieldMatches(u"name"_s, value, bind) + u')';
}

QString askedFigures(const QString &value, const BindValue &bind)
{
    const FigureReading reading = readFigureAsked(value, 0);
    if (reading.problem != FigureReading::Problem::None || reading.asked == FigureAsked {})
        return u"0"_s;
    return u"a.id IN ("_s + articlesOfFigures(reading.asked, *codebookForLabels(), bind) + u')';
}

} // namespace

QString fieldCondition(const QString &field, const QString &value, const BindValue &bind)
{
    static const QHash<QString, QString> matching {
        {u"title"_s, u"a.title"_s}, {u"author"_s, u"a.author"_s}, {u"file"_s, u"a.file_name"_s}};
    if (const auto column = matching.find(field); column != matching.end())
        return fieldMatches(*column, value, bind);
    if (const auto plain = plainConditions().find(field + u':' + value); plain != plainConditions().end())
        return *plain;
    if (field == u"lang" || field == u"status") {
        const QString exact = value.startsWith(u'=') ? value.sliced(1) : value;
        return (field == u"lang" ? u"a.language = "_s : u"a.status = "_s) + bind(exact.toLower());
    }
    if (field == u"date")
        return DateCondition(bind).of(value);
    if (field == u"type") {
        const QString exact = value.startsWith(u'=') ? value.sliced(1) : value;
        return u"EXISTS (SELECT 1 FROM mention m WHERE m.article = a.id AND m.status <> 'rejected' AND m.type = "_s
            + bind(exact.toUpper()) + u')';
    }
    if (field == u"outlet")
        return outletCondition(value, bind);
    if (field == u"entity")
        return entityCondition(value, bind);
    if (field == u"note")
        return noteCondition(value, bind);
    if (field == u"figure")
        return askedFigures(value, bind);
    if (field == u"tag") {
        return u"EXISTS (SELECT 1 FROM article_tag t WHERE t.article = a.id AND "_s
            + fieldMatches(u"t.tag"_s, value, bind) + u')';
    }
    if (field == u"folder") {
        const QString exact = value.startsWith(u'=') ? value : u'=' + value;
        return u"a.id IN (SELECT k.article FROM folder f JOIN folder_article k ON k.folder = f.id WHERE "_s
            + fieldMatches(u"f.name"_s, exact, bind) + u')';
    }
    return u"0"_s;
}

} // namespace Quipu
