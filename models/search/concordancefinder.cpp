// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/concordancefinder.h"

#include "models/base/textfinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <re2/re2.h>

namespace Quipu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 2000; // letters; RE2 bounds what it may become
constexpr int64_t expressionMemory = 8 << 20; // bytes, RE2's own default

QString refusal(const char *sentence)
{
    return QCoreApplication::translate("Quipu::Concordance", sentence);
}

Error concordanceError(const QString &what, const QString &where, const QString &remedy)
{
    return {Error::Kind::Invalid, what, where, remedy};
}

// As FTS5's unicode61 has it: letters, numbers, and marks that stand on them.
bool isWordLetter(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (!c.isSurrogate())
        return c.isLetterOrNumber() || c.isMark();
    const qsizetype high = c.isLowSurrogate() ? at - 1 : at;
    if (high < 0 || high + 1 >= text.size() || !text[high].isHighSurrogate() || !text[high + 1].isLowSurrogate())
        return false;
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[high], text[high + 1]));
}

bool isWordBegin(QStringView text, qsizetype at)
{
    return at == 0 || !isWordLetter(text, at - 1);
}

bool isWordEnd(QStringView text, qsizetype at)
{
    return at == text.size() || !isWordLetter(text, at);
}

// Bytes of UTF-8 as offsets into UTF-16, asked for in rising order.
class Utf16Offsets final
{
public:
    explicit Utf16Offsets(const QByteArray &utf8)
        : m_utf8(utf8)
    { }

    qsizetype at(qsizetype byte)
    {
        for (; m_byte < byte; ++m_byte) {
            const auto unit = uchar(m_utf8[m_byte]);
            if ((unit & 0xC0) != 0x80) // begins a code point
                m_utf16 += unit >= 0xF0 ? 2 : 1;
        }
        return m_utf16;
    }

private:
    const QByteArray &m_utf8;
    qsizetype m_byte = 0, m_utf16 = 0;
};

} // namespace

Result<ConcordanceFinder> ConcordanceFinder::make(const ConcordanceQuery &query)
{
    Q_ASSERT(query.kind == ConcordanceQuery::Kind::Words || query.kind == ConcordanceQuery::Kind::Expression);
    if (query.text.size() > longestPattern)
        return concordanceError(refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "This is too long to look for")), {},
                                refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "Look for less")));
    ConcordanceFinder finder;
    finder.m_matchesCase = query.matchesCase;
    const Outcome read = query.kind == ConcordanceQuery::Kind::Words
        ? finder.readWords(query.text.simplified(), query.inWords)
        : finder.readExpression(query.text, query.matchesCase);
    if (!read)
        return read.error();
    return finder;
}

Outcome ConcordanceFinder::readWords(const QString &text, bool inWords)
{
    if (text.isEmpty())
        return concordanceError(refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "There is nothing to look for")), {},
                                refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "Type a word")));
    const QString sought = m_matchesCase ? text : foldedText(text);
    std::vector<Query> terms;
    for (qsizetype at = 0; at < sought.size();) {
        if (!isWordLetter(sought, at)) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < sought.size() && isWordLetter(sought, end))
            ++end;
        const bool isPrefix = end < sought.size() && sought[end] == u'*';
        const QString word = sought.sliced(at, end - at);
        m_words.push_back({word, isPrefix});
        terms.push_back({isPrefix ? Query::Kind::Prefix : Query::Kind::Word, word, {}, {}});
        at = end;
    }
    if (inWords || m_words.empty()) {
        m_words.clear();
        m_part = sought;
    } else if (terms.size() > size_t(maximumQueryTerms)) {
        return concordanceError(refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "These are too many words")), {},
                                refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "Look for less")));
    } else {
        m_candidates = terms.size() == 1 ? terms.front() : Query {Query::Kind::And, {}, {}, std::move(terms)};
    }
    return Done {};
}

Outcome ConcordanceFinder::readExpression(const QString &text, bool matchesCase)
{
    if (text.isEmpty())
        return concordanceError(refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "There is nothing to look for")), {},
                                refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "Type a regular expression")));
    re2::RE2::Options options;
    options.set_case_sensitive(matchesCase);
    options.set_log_errors(false);
    options.set_max_mem(expressionMemory);
    m_expression = std::make_shared<const re2::RE2>(text.toStdString(), options);
    if (m_expression->ok())
        return Done {};
    return concordanceError(
        refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "This is no regular expression: %1"))
            .arg(QString::fromStdString(m_expression->error())),
        {}, refusal(QT_TRANSLATE_NOOP("Quipu::Concordance", "Write \\ before a sign that is meant as it stands")));
}

std::vector<TextSpan> ConcordanceFinder::find(const QString &text) const
{
    return m_expression ? findExpression(text) : findWords(text);
}

// Where the words end that begin at start, -1 where they do not.
qsizetype ConcordanceFinder::endOfWords(QStringView text, qsizetype start) const
{
    qsizetype at = start;
    for (const Word &word : m_words) {
        while (at < text.size() && !isWordLetter(text, at))
            ++at;
        if (!text.sliced(at).startsWith(word.text))
            return -1;
        at += word.text.size();
        while (word.isPrefix && !isWordEnd(text, at))
            ++at;
        if (!isWordEnd(text, at))
            return -1;
    }
    return at;
}

std::vector<TextSpan> ConcordanceFinder::findWords(const QString &text) const
{
    std::vector<TextSpan> found;
    const QString sought = m_matchesCase ? text : foldedText(text);
    const QString &first = m_words.empty() ? m_part : m_words.front().text;
    for (qsizetype at = sought.indexOf(first); at >= 0;) {
        qsizetype end = at + first.size();
        if (!m_words.empty())
            end = isWordBegin(sought, at) ? endOfWords(sought, at) : -1;
        if (end > at)
            found.push_back({at, end});
        at = sought.indexOf(first, end > at ? end : at + 1);
    }
    return found;
}

std::vector<TextSpan> ConcordanceFinder::findExpression(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    Utf16Offsets offsets(utf8);
    const re2::StringPiece whole(utf8.constData(), size_t(utf8.size()));
    std::vector<TextSpan> found;
    re2::StringPiece hit;
    for (size_t at = 0; at <= whole.size();) {
        if (!m_expression->Match(whole, at, whole.size(), re2::RE2::UNANCHORED, &hit, 1))
            break;
        const qsizetype start = hit.data() - whole.data();
        const qsizetype end = start + qsizetype(hit.size());
        if (end > start) {
            const qsizetype first = offsets.at(start);
            found.push_back({first, offsets.at(end)});
        }
        at = size_t(end > start ? end : end + 1); // never the same nothing twice
    }
    return found;
}

} // namespace Quipu
