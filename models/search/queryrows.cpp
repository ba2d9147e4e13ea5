// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/queryrows.h"

#include "models/search/figureasked.h"
#include "models/search/query.h"
#include "models/search/querynumbers.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

using How = QueryRow::How;
using Subject = QueryRow::Subject;

std::optional<double> wholeNumber(const QString &text)
{
    const QString trimmedText = text.trimmed();
    const std::optional<QueryNumber> number = readNumber(trimmedText, 0);
    return number && number->end == trimmedText.size() ? std::optional(number->value) : std::nullopt;
}

std::optional<Query> figureOf(const QueryRow &row)
{
    FigureAsked asked;
    asked.subject = row.value.simplified().remove(u'"');
    const std::optional<double> number = wholeNumber(row.number);
    if (row.how != How::Holds && !number)
        return {};
    if (row.how == How::Between) {
        asked.low = number;
        asked.high = wholeNumber(row.upTo);
    } else if (row.how != How::Holds) {
        const bool isLeast = row.how == How::More || row.how == How::AtLeast || row.how == How::Is;
        const bool isMost = row.how == How::Less || row.how == How::AtMost || row.how == How::Is;
        asked.low = isLeast ? number : std::nullopt;
        asked.high = isMost ? number : std::nullopt;
        asked.excludesLow = row.how == How::More;
        asked.excludesHigh = row.how == How::Less;
    }
    if (!row.years.trimmed().isEmpty()) {
        const QString written = u" in "_s + row.years.trimmed();
        const QueryYears years = readYears(written, 0);
        asked.fromYear = years.from;
        asked.toYear = years.to;
    }
    if (asked == FigureAsked {})
        return {};
    return Query {Query::Kind::Field, toText(asked), u"figure"_s};
}

std::optional<Query> dateOf(const QueryRow &row)
{
    const QString from = row.value.trimmed();
    const QString to = row.upTo.trimmed();
    if (row.how == How::Between)
        return from.isEmpty() && to.isEmpty()
            ? std::nullopt
            : std::optional(Query {Query::Kind::Field, from + u".."_s + to, u"date"_s});
    const QString sign = row.how == How::More ? u">"_s
        : row.how == How::AtLeast             ? u">="_s
        : row.how == How::Less                ? u"<"_s
        : row.how == How::AtMost              ? u"<="_s
                                              : QString();
    return from.isEmpty() ? std::nullopt : std::optional(Query {Query::Kind::Field, sign + from, u"date"_s});
}

// Words as a text has them, a star at the end kept; whatever else is typed there is no part of the language.
QStringList wordsIn(const QString &value)
{
    QStringList words;
    QString word;
    const auto finish = [&words, &word] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const QChar c : value) {
        const bool isInside = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (isInside || (!word.isEmpty() && (c == u'-' || c == u'*' || c == u'.' || c == u'\'')))
            word += c;
        else
            finish();
        if (word.endsWith(u'*'))
            finish();
    }
    finish();
    for (QString &one : words) {
        if (one == "AND"_L1 || one == "OR"_L1 || one == "NOT"_L1)
            one = one.toLower();
    }
    return words;
}

std::optional<Query> queryOf(const QueryRow &row)
{
    const QString value = row.value.simplified();
    if (row.subject == Subject::Figure)
        return figureOf(row);
    if (row.subject == Subject::Date)
        return dateOf(row);
    if (std::none_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
        return {};
    if (row.subject == Subject::Phrase)
        return Query {Query::Kind::Phrase, value, {}};
    if (row.subject == Subject::Field) {
        const QString whole = row.how == How::Is ? u'=' + value : row.how == How::Begins ? value + u'*' : value;
        return Query {Query::Kind::Field, whole, row.field};
    }
    std::vector<Query> words;
    for (const QString &word : wordsIn(value)) {
        const bool isBeginning = word.endsWith(u'*');
        const Query::Kind kind = isBeginning ? Query::Kind::Prefix
            : row.subject == Subject::Forms  ? Query::Kind::Stem
                                             : Query::Kind::Word;
        words.push_back({kind, isBeginning ? word.chopped(1) : word, {}});
    }
    if (words.empty())
        return {};
    if (words.size() == 1)
        return words.front();
    Query all {row.subject == Subject::Near ? Query::Kind::Near : Query::Kind::And, {}, {}, std::move(words)};
    if (row.subject == Subject::Near)
        all.distance = row.number.trimmed().isEmpty() ? Query::nearDistance : row.number.toInt();
    return all;
}

std::optional<QueryRow> figureRow(const QString &text)
{
    const FigureReading reading = readFigureAsked(text, 0);
    if (reading.problem != FigureReading::Problem::None || reading.end != text.size())
        return {};
    const FigureAsked &asked = reading.asked;
    const auto number = [](const std::optional<double> &one) {
        return one ? QString::number(*one, 'f', QLocale::FloatingPointShortest) : QString();
    };
    QueryRow row {Subject::Figure, {}, How::Holds, false, asked.subject};
    if (asked.low && asked.high) {
        row.how = asked.low == asked.high ? How::Is : How::Between;
        row.number = number(asked.low);
        row.upTo = row.how == How::Between ? number(asked.high) : QString();
    } else if (asked.hasValue()) {
        row.how = asked.low ? (asked.excludesLow ? How::More : How::AtLeast)
                            : (asked.excludesHigh ? How::Less : How::AtMost);
        row.number = number(asked.low ? asked.low : asked.high);
    }
    const auto year = [](const std::optional<int> &one) { return one ? QString::number(*one) : QString(); };
    if (asked.hasYears())
        row.years = asked.fromYear == asked.toYear ? year(asked.fromYear)
                                                   : QString(year(asked.fromYear) + u".."_s + year(asked.toYear));
    return row;
}

QueryRow dateRow(const QString &value)
{
    QueryRow row {Subject::Date, {}, How::Is, false, value};
    if (const qsizetype dots = value.indexOf(u".."_s); dots >= 0) {
        row.how = How::Between;
        row.value = value.first(dots);
        row.upTo = value.sliced(dots + 2);
        return row;
    }
    for (const auto &[sign, how] : {std::pair(u">="_s, How::AtLeast), std::pair(u"<="_s, How::AtMost),
                                    std::pair(u">"_s, How::More), std::pair(u"<"_s, How::Less)}) {
        if (row.how == How::Is && value.startsWith(sign)) {
            row.how = how;
            row.value = value.sliced(sign.size());
        }
    }
    return row;
}

QueryRow fieldRow(const Query &query)
{
    QueryRow row {Subject::Field, query.field, How::Holds, false, query.text};
    if (query.text.size() > 1 && query.text.startsWith(u'=')) {
        row.how = How::Is;
        row.value = query.text.sliced(1);
    } else if (query.text.size() > 1 && query.text.endsWith(u'*')) {
        row.how = How::Begins;
        row.value = query.text.chopped(1);
    }
    return row;
}

bool isWord(const Query &query)
{
    return query.kind == Query::Kind::Word || query.kind == Query::Kind::Prefix;
}

QString wordsText(const std::vector<Query> &words)
{
    QStringList texts;
    for (const Query &word : words)
        texts.append(word.kind == Query::Kind::Prefix ? QString(word.text + u'*') : word.text);
    return texts.join(u' ');
}

std::optional<QueryRow> rowOf(const Query &query)
{
    switch (query.kind) {
    case Query::Kind::Word:
    case Query::Kind::Prefix:
        return QueryRow {Subject::Words, {}, How::Holds, false, wordsText({query})};
    case Query::Kind::And:
    case Query::Kind::Near: {
        if (!std::ranges::all_of(query.children, isWord))
            return {};
        const bool isNear = query.kind == Query::Kind::Near;
        QueryRow row {isNear ? Subject::Near : Subject::Words, {}, How::Holds, false, wordsText(query.children)};
        if (isNear)
            row.number = QString::number(query.distance);
        return row;
    }
    case Query::Kind::Phrase:
        return QueryRow {Subject::Phrase, {}, How::Holds, false, query.text};
    case Query::Kind::Stem:
        return QueryRow {Subject::Forms, {}, How::Holds, false, query.text};
    case Query::Kind::Field:
        return query.field == u"figure" ? figureRow(query.text)
            : query.field == u"date"    ? dateRow(query.text)
                                        : std::optional(fieldRow(query));
    case Query::Kind::Not: {
        std::optional<QueryRow> row = rowOf(query.children.front());
        if (!row || row->isExcluded)
            return {};
        row->isExcluded = true;
        return row;
    }
    case Query::Kind::All:
    case Query::Kind::Or:
        break;
    }
    return {};
}

} // namespace

QString queryTextOf(const QueryRows &rows)
{
    std::vector<Query> parts;
    for (const QueryRow &row : rows.rows) {
        std::optional<Query> query = queryOf(row);
        if (!query)
            continue;
        if (row.isExcluded)
            parts.push_back({Query::Kind::Not, {}, {}, {std::move(*query)}});
        else if (query->kind == Query::Kind::And && !rows.isAny) // no brackets where they say nothing
            parts.insert(parts.end(), query->children.begin(), query->children.end());
        else
            parts.push_back(std::move(*query));
    }
    if (parts.empty())
        return {};
    return toText(parts.size() == 1 ? parts.front()
                                    : Query {rows.isAny ? Query::Kind::Or : Query::Kind::And, {}, {}, parts});
}

std::optional<QueryRows> queryRowsOf(const QString &text)
{
    const Result<Query> query = parseQuery(text);
    if (!query)
        return {};
    QueryRows rows;
    if (query->matchesEverything())
        return rows;
    rows.isAny = query->kind == Query::Kind::Or;
    const bool isSeveral = rows.isAny || query->kind == Query::Kind::And;
    for (const Query &part : isSeveral ? query->children : std::vector<Query> {*query}) {
        std::optional<QueryRow> row = rowOf(part);
        if (!row)
            return {};
        const bool isMoreWords = !rows.isAny && isWord(part) && !rows.rows.empty()
            && rows.rows.back().subject == Subject::Words && !rows.rows.back().isExcluded;
        if (isMoreWords)
            rows.rows.back().value += u' ' + row->value;
        else
            rows.rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace Quipu
