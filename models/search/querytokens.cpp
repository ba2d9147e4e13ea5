// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/querytokens.h"

#include "models/search/querytokenizer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr QStringView openingQuotes = u"\"“„«";
constexpr QStringView closingQuotes = u"\"”»";

QString tokenText(const char *text)
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

// A name that a field can have: letters first, then digits, _ and - too.
bool isFieldName(QStringView name)
{
    return !name.isEmpty() && name.front().isLetter() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-';
    });
}

} // namespace

bool saysSomething(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair ? QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at], text[at + 1]))
                   : text[at].isLetterOrNumber())
            return true;
    }
    return false;
}

QueryTokens QueryTokenizer::run()
{
    while (!atEnd() && !m_found.trouble) {
        const QChar c = m_text[m_at];
        if (isSeparator(c)) {
            ++m_at;
        } else if (c == u'(' || c == u')') {
            ++m_at;
            add(c == u'(' ? Kind::Open : Kind::Close, m_at - 1);
        } else if (c == u'-' && m_at + 1 < m_text.size() && !isSeparator(m_text[m_at + 1])) {
            ++m_at;
            add(Kind::Not, m_at - 1);
        } else if (openingQuotes.contains(c)) {
            readPhrase();
        } else {
            readWord();
        }
    }
    return std::move(m_found);
}

void QueryTokenizer::fail(const QString &what, TextSpan place, const QString &remedy)
{
    if (!m_found.trouble)
        m_found.trouble = queryTrouble(what, place, remedy);
}

void QueryTokenizer::add(Kind kind, qsizetype start)
{
    m_found.tokens.push_back({kind, {}, {start, m_at}});
}

void QueryTokenizer::addTerm(Query term, qsizetype start)
{
    m_found.tokens.push_back({Kind::Term, std::move(term), {start, m_at}});
}

bool QueryTokenizer::isQuoted() const
{
    return !atEnd() && openingQuotes.contains(m_text[m_at]);
}

// What was opened with " closes with " and may hold it doubled; typographic marks close with any of theirs.
std::optional<QString> QueryTokenizer::quoted()
{
    const qsizetype start = m_at++;
    const bool isPlain = m_text[start] == u'"';
    QString inside;
    for (; !atEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        if (isPlain && c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"' && m_at > start + 1)
            ++m_at;
        else if (isPlain ? c == u'"' : closingQuotes.contains(c))
            break;
        inside += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    if (atEnd() && !m_asYouType) {
        fail(tokenText(QT_TRANSLATE_NOOP("Query", "The quotation mark is never closed")), {start, start + 1},
             tokenText(QT_TRANSLATE_NOOP("Query", "Put \" after the last word")));
        return {};
    }
    m_at = std::min<qsizetype>(m_at + 1, m_text.size());
    return inside.simplified();
}

QStringView QueryTokenizer::unquoted()
{
    const qsizetype start = m_at;
    while (!atEnd() && !endsWord(m_text[m_at]))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

void QueryTokenizer::readPhrase()
{
    const qsizetype start = m_at;
    const std::optional<QString> phrase = quoted();
    if (!phrase)
        return;
    // "metric tons":>5
    if (!atEnd() && m_text[m_at] == u':' && beginsComparison(m_text.sliced(m_at + 1)) && saysSomething(*phrase)) {
        ++m_at;
        return readFigure(*phrase, start);
    }
    if (saysSomething(*phrase))
        addTerm({Query::Kind::Phrase, *phrase, {}}, start);
}

void QueryTokenizer::readWord()
{
    const qsizetype start = m_at;
    const QStringView word = unquoted();
    if (word == u"AND" || word == u"OR" || word == u"NOT")
        return add(word == u"AND" ? Kind::And : word == u"OR" ? Kind::Or : Kind::Not, start);
    if (word == u"NEAR" && !atEnd() && m_text[m_at] == u'(')
        return readNear(start);
    const qsizetype colon = word.indexOf(u':');
    // 12:30 is a word; so is anything else before whose colon no name can stand.
    if (colon > 0 && isFieldName(word.first(colon))) {
        m_at = start + colon + 1;
        return readField(word.first(colon).toString(), start);
    }
    if (const std::optional<Query> term = wordTerm(word, start, m_asYouType && atEnd()))
        addTerm(*term, start);
}

std::optional<Query> QueryTokenizer::wordTerm(QStringView word, qsizetype start, bool isBegun)
{
    const bool isStem = word.startsWith(u'~');
    while (word.startsWith(u'~')) {
        word = word.sliced(1);
        ++start;
    }
    const qsizetype star = word.indexOf(u'*');
    if (star >= 0 && (star < word.size() - 1 || !saysSomething(word.first(star)))) {
        fail(tokenText(QT_TRANSLATE_NOOP("Query", "A star stands only at the end of a word")),
             {start + star, start + star + 1},
             tokenText(QT_TRANSLATE_NOOP("Query", "Write the beginning of the word and then the star: coca*")));
        return {};
    }
    if (star >= 0)
        return Query {Query::Kind::Prefix, word.first(star).toString(), {}};
    if (!saysSomething(word))
        return {};
    const Query::Kind kind = isStem ? Query::Kind::Stem : isBegun ? Query::Kind::Prefix : Query::Kind::Word;
    return Query {kind, word.toString(), {}};
}

QueryTrouble queryTrouble(const QString &what, TextSpan place, const QString &remedy)
{
    const QString where = tokenText(QT_TRANSLATE_NOOP("Query", "column %1")).arg(place.start + 1);
    return {{Error::Kind::Invalid, what, where, remedy}, place};
}

QueryTokens queryTokens(QStringView text, bool asYouType)
{
    return QueryTokenizer(text, asYouType).run();
}

} // namespace Quipu
