// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/querytokens.h"

#include "models/base/partialdate.h"
#include "models/search/query.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr QStringView openingQuotes = u"\"“„«";
constexpr QStringView closingQuotes = u"\"”»";

QString translated(const char *text)
{
    return QCoreApplication::translate("Query", text);
}

bool isSeparator(QChar c)
{
    // A closing quotation mark without its opening one comes with pasted text and says nothing.
    return c.isSpace() || c.category() == QChar::Other_Control || c == u'”' || c == u'»';
}

bool endsWord(QChar c)
{
    return isSeparator(c) || c == u'(' || c == u')' || openingQuotes.contains(c);
}

// Whether there is anything in it that a text could be searched for.
bool saysSomething(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

// "2013", "<2014-06", ">=2013" or "2012..2015", either end open.
bool isDateCondition(QStringView value)
{
    if (const qsizetype dots = value.indexOf(u".."); dots >= 0) {
        const QStringView from = value.first(dots);
        const QStringView to = value.sliced(dots + 2);
        return (!from.isEmpty() || !to.isEmpty()) && (from.isEmpty() || PartialDate::fromIso(from))
            && (to.isEmpty() || PartialDate::fromIso(to));
    }
    for (const QStringView sign : {QStringView(u"<="), QStringView(u">="), QStringView(u"<"), QStringView(u">")}) {
        if (value.startsWith(sign))
            return PartialDate::fromIso(value.sliced(sign.size())).has_value();
    }
    return PartialDate::fromIso(value).has_value();
}

class QueryTokenizer final
{
public:
    QueryTokenizer(QStringView text, bool asYouType)
        : m_text(text)
        , m_asYouType(asYouType)
    { }

    Result<std::vector<QueryToken>> run();

private:
    using Kind = QueryToken::Kind;

    Outcome readPhrase();
    Outcome readWord();
    Outcome readField(const QString &field, qsizetype start);
    Outcome addWord(QStringView word, qsizetype start);
    Result<QString> quoted(); // at an opening quotation mark; ends behind the closing one
    QStringView unquoted();
    bool atEnd() const { return m_at >= m_text.size(); }
    void add(Kind kind, qsizetype column, const QString &text = {}, const QString &field = {})
    {
        m_tokens.push_back({kind, text, field, column});
    }

    QStringView m_text;
    bool m_asYouType = false;
    qsizetype m_at = 0;
    std::vector<QueryToken> m_tokens;
};

Result<std::vector<QueryToken>> QueryTokenizer::run()
{
    while (!atEnd()) {
        const QChar c = m_text[m_at];
        Outcome outcome = Done {};
        if (isSeparator(c)) {
            ++m_at;
        } else if (c == u'(' || c == u')') {
            add(c == u'(' ? Kind::Open : Kind::Close, m_at);
            ++m_at;
        } else if (c == u'-' && m_at + 1 < m_text.size() && !isSeparator(m_text[m_at + 1])) {
            add(Kind::Not, m_at);
            ++m_at;
        } else if (openingQuotes.contains(c)) {
            outcome = readPhrase();
        } else {
            outcome = readWord();
        }
        if (!outcome)
            return outcome.error();
    }
    return std::move(m_tokens);
}

Result<QString> QueryTokenizer::quoted()
{
    const qsizetype start = m_at++;
    const auto end
        = std::find_if(m_text.begin() + m_at, m_text.end(), [](QChar c) { return closingQuotes.contains(c); });
    const QStringView inside = m_text.sliced(m_at, end - (m_text.begin() + m_at));
    if (end == m_text.end() && !m_asYouType)
        return queryError(translated(QT_TRANSLATE_NOOP("Query", "The quotation mark is never closed")), start,
                          translated(QT_TRANSLATE_NOOP("Query", "Put \" after the last word")));
    m_at = std::min<qsizetype>(m_at + inside.size() + 1, m_text.size());
    return inside.toString().simplified();
}

QStringView QueryTokenizer::unquoted()
{
    const qsizetype start = m_at;
    while (!atEnd() && !endsWord(m_text[m_at]))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

Outcome QueryTokenizer::readPhrase()
{
    const qsizetype start = m_at;
    const Result<QString> phrase = quoted();
    if (!phrase)
        return phrase.error();
    if (saysSomething(*phrase))
        add(Kind::Phrase, start, *phrase);
    return Done {};
}

Outcome QueryTokenizer::readWord()
{
    const qsizetype start = m_at;
    const QStringView word = unquoted();
    if (word == u"AND" || word == u"OR" || word == u"NOT") {
        add(word == u"AND" ? Kind::And : word == u"OR" ? Kind::Or : Kind::Not, start);
        return Done {};
    }
    const qsizetype colon = word.indexOf(u':');
    const QStringView field = colon > 0 ? word.first(colon) : QStringView();
    // 12:30 is a word; so is anything else before whose colon no name can stand.
    if (!field.isEmpty() && std::all_of(field.begin(), field.end(), [](QChar c) { return c.isLetter(); })) {
        m_at = start + colon + 1;
        return readField(field.toString().toLower(), start);
    }
    return addWord(word, start);
}

Outcome QueryTokenizer::readField(const QString &field, qsizetype start)
{
    if (!queryFields().contains(field)) {
        return queryError(
            translated(QT_TRANSLATE_NOOP("Query", "There is no field “%1”")).arg(field), start,
            translated(
                QT_TRANSLATE_NOOP("Query",
                                  "The fields are %1; put the words in quotation marks to search for them as they are"))
                .arg(queryFields().join(u", "_s)));
    }
    QString value;
    if (!atEnd() && openingQuotes.contains(m_text[m_at])) {
        const Result<QString> phrase = quoted();
        if (!phrase)
            return phrase.error();
        value = *phrase;
    } else {
        value = unquoted().toString();
    }
    const bool isBegun = m_asYouType && atEnd();
    if (!saysSomething(value)) {
        if (isBegun)
            return Done {};
        return queryError(translated(QT_TRANSLATE_NOOP("Query", "The field “%1” has no value")).arg(field), start,
                          translated(QT_TRANSLATE_NOOP("Query", "Write the value right after the colon: %1"))
                              .arg(field + u":value"_s));
    }
    if (field == u"date" && !isDateCondition(value)) {
        if (isBegun)
            return Done {};
        return queryError(
            translated(QT_TRANSLATE_NOOP("Query", "“%1” is not a date")).arg(value), start,
            translated(QT_TRANSLATE_NOOP("Query", "Write date:2013, date:2013-08, date:<2014-06 or date:2012..2015")));
    }
    add(Kind::Field, start, value, field);
    return Done {};
}

Outcome QueryTokenizer::addWord(QStringView word, qsizetype start)
{
    const qsizetype star = word.indexOf(u'*');
    if (star >= 0 && (star < word.size() - 1 || !saysSomething(word.first(star)))) {
        return queryError(
            translated(QT_TRANSLATE_NOOP("Query", "A star stands only at the end of a word")), start + star,
            translated(QT_TRANSLATE_NOOP("Query", "Write the beginning of the word and then the star: coca*")));
    }
    if (star >= 0)
        add(Kind::Prefix, start, word.first(star).toString());
    else if (saysSomething(word))
        add(m_asYouType && atEnd() ? Kind::Prefix : Kind::Word, start, word.toString());
    return Done {};
}

} // namespace

Error queryError(const QString &what, qsizetype column, const QString &remedy)
{
    return {Error::Kind::Invalid, what, translated(QT_TRANSLATE_NOOP("Query", "column %1")).arg(column + 1), remedy};
}

Result<std::vector<QueryToken>> queryTokens(QStringView text, bool asYouType)
{
    return QueryTokenizer(text, asYouType).run();
}

} // namespace Quipu
