// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/nametokenizer.h"

#include "models/annotation/lexicon.h"
#include "models/annotation/mention.h"
#include "models/base/wordmap.h"

#include <algorithm>
#include <array>

namespace Quipu {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc' || c == u'\u2018';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || (c.unicode() >= 0x80 && (c.isMark() || c.isSurrogate()));
}

QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar(u'\n');
}

// The end of "U.S.", "U.S", "D.C.", "EE.UU.", "S.A.": groups of one or two capitals, each with its full stop.
qsizetype dottedEnd(QStringView text, qsizetype start)
{
    qsizetype at = start;
    int groups = 0;
    bool isLastDotted = false;
    while (charAt(text, at).isUpper()) {
        const qsizetype length = charAt(text, at + 1).isUpper() ? 2 : 1;
        if (isWordPart(charAt(text, at + length)))
            break;
        isLastDotted = charAt(text, at + length) == u'.';
        if (!isLastDotted && groups == 0)
            break;
        ++groups;
        at += length + (isLastDotted ? 1 : 0);
        if (!isLastDotted)
            break;
    }
    return groups >= 2 && !isWordPart(charAt(text, at)) ? at : -1;
}

qsizetype wordEnd(QStringView text, qsizetype start)
{
    qsizetype at = start;
    while (at < text.size()) {
        const QChar c = text[at];
        if (isWordPart(c)) {
            ++at;
            continue;
        }
        const QChar next = charAt(text, at + 1);
        const bool isDecimal = (c == u'.' || c == u',') && text[at - 1].isDigit() && next.isDigit();
        const bool isInside = isApostrophe(c) && next.isLetter() && at - start <= 2
            && !((next == u's' || next == u'S') && !isWordPart(charAt(text, at + 2)));
        if (!isDecimal && !isInside)
            break;
        ++at;
    }
    return at;
}

// The length of a possessive right after a word: 's, or the bare apostrophe of a plural.
qsizetype possessiveLength(QStringView text, qsizetype end)
{
    if (!isApostrophe(charAt(text, end)))
        return 0;
    const QChar next = charAt(text, end + 1);
    if ((next == u's' || next == u'S') && !isWordPart(charAt(text, end + 2)))
        return 2;
    return end > 0 && text[end - 1].toLower() == u's' && next == u' ' ? 1 : 0;
}

void describe(NameToken &token, QStringView word)
{
    int letters = 0, upper = 0;
    for (QChar c : word) {
        letters += c.isLetter();
        upper += c.isUpper();
    }
    token.isCapitalised = word.front().isUpper() || (upper > 0 && !word.front().isLetter() && !word.front().isDigit());
    token.isAllCapitals = letters >= 2 && upper == letters;
    const bool isDotted = word.contains(u'.') && word.front().isUpper();
    token.isInitial = upper == letters && (letters == 1 || (isDotted && letters <= 3)); // "F.", "D.Y."
    token.kind = word.front().isDigit() ? NameToken::Kind::Number : NameToken::Kind::Word;
}

constexpr char16_t firstAccented = 0xc0, endOfLatin = 0x100;

// The small letter without its accent; of ASCII, and of Latin letters from 0xc0 on.
QChar plainLetter(QChar c)
{
    static const auto accented = [] {
        std::array<QChar, endOfLatin - firstAccented> letters;
        for (char16_t i = firstAccented; i < endOfLatin; ++i) {
            const QString folded = foldedName(QStringView(&i, 1));
            Q_ASSERT(folded.size() == 1);
            letters[i - firstAccented] = folded.front();
        }
        return letters;
    }();
    if (c.unicode() >= firstAccented)
        return accented[c.unicode() - firstAccented];
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
}

// One sign as a key, without taking memory for those that nearly all are.
QString signKey(QChar sign)
{
    static constexpr auto latin = [] {
        std::array<char16_t, 256> signs {};
        for (size_t i = 0; i < signs.size(); ++i)
            signs[i] = char16_t(i);
        return signs;
    }();
    if (sign.unicode() >= latin.size())
        return sign;
    return QString::fromRawData(reinterpret_cast<const QChar *>(latin.data()) + sign.unicode(), 1);
}

// The key of what a list knows is the list's, which outlives every text; only others take memory.
void lookUp(NameToken &token, const QString &key, const Lexicon *lexicon)
{
    if (lexicon) {
        const quint32 hash = hashOfWord(key);
        if (token.isWord())
            token.dates = dateSenses(key, hash);
        token.word = lexicon->number(key, hash);
        token.classes = lexicon->classes(token.word);
    }
    token.key = token.word < 0 ? QString(key.constData(), key.size()) : lexicon->key(token.word);
}

// Like nameKey, into a string whose memory is used again and again.
void foldInto(QString &key, QStringView word)
{
    key.resize(word.size());
    QChar *to = key.data();
    for (QChar c : word) {
        const bool isPlain = c.unicode() < 0x80 || (c.unicode() >= firstAccented && c.unicode() < endOfLatin);
        if (!isPlain && !isApostrophe(c)) {
            key = foldedName(word.toString().replace(u'\u2019', u'\''));
            return;
        }
        *to++ = isApostrophe(c) ? QChar(u'\'') : plainLetter(c);
    }
}

bool isOpeningSign(const NameToken &token)
{
    static constexpr QStringView signs = u"\"'\u201c\u201e\u00ab\u2018(\u00a1\u00bf*[_#>\u2022\u2014";
    return token.kind == NameToken::Kind::Sign && signs.contains(token.key.front());
}

bool endsSentence(const NameToken &token)
{
    static constexpr QStringView signs = u".!?:;\u2026\u2022*|";
    return token.kind == NameToken::Kind::Sign && signs.contains(token.key.front());
}

void markSentenceStarts(NameTokens &tokens)
{
    bool isStart = true;
    for (NameToken &token : tokens) {
        if (token.gap == NameToken::Gap::Line)
            isStart = true;
        if (token.kind == NameToken::Kind::Sign) {
            const bool isQuote = isOpeningSign(token) && token.key.front() != u'(' && token.key.front() != u'\u2014';
            isStart = isStart || endsSentence(token) || isQuote;
            continue;
        }
        token.isSentenceStart = isStart;
        isStart = false;
    }
}

// A line is a headline when it is short, no sentence, and capitalises its words; capitals prove nothing there.
void markLine(NameTokens &tokens, size_t from, size_t to)
{
    int words = 0, capitals = 0, shouting = 0, small = 0;
    for (size_t i = from; i < to; ++i) {
        const NameToken &token = tokens[i];
        if (!token.isWord() || token.span.length() < 4)
            continue;
        ++words;
        capitals += token.isCapitalised;
        shouting += token.isAllCapitals;
        small += !token.isCapitalised;
    }
    const bool isClosed = tokens[to - 1].isSign(u'.');
    const bool isHeadline = words >= 3 && !isClosed && to - from <= 30 && small * 4 <= words;
    const bool isShouting = (words >= 2 || to - from <= 3) && words > 0 && shouting * 10 >= words * 9;
    for (size_t i = from; i < to; ++i) {
        tokens[i].isHeadline = isHeadline;
        tokens[i].isShouting = isShouting;
    }
}

void markLines(NameTokens &tokens)
{
    size_t from = 0;
    for (size_t i = 1; i <= tokens.size(); ++i) {
        if (i == tokens.size() || tokens[i].gap == NameToken::Gap::Line) {
            markLine(tokens, from, i);
            from = i;
        }
    }
}

void markBoilerplate(NameTokens &tokens, const std::vector<TextSpan> &boilerplate)
{
    std::vector<TextSpan> sorted = boilerplate;
    std::ranges::sort(sorted);
    auto next = sorted.begin();
    for (NameToken &token : tokens) {
        while (next != sorted.end() && next->end <= token.span.start)
            ++next;
        token.isBoilerplate = next != sorted.end() && next->overlaps(token.span);
    }
}

} // namespace

QString nameKey(QStringView word)
{
    QString key;
    foldInto(key, word);
    return key;
}

NameTokens nameTokens(QStringView text, const std::vector<TextSpan> &boilerplate, const Lexicon *lexicon)
{
    NameTokens tokens;
    constexpr qsizetype usualLength = 5; // of a token and the space behind it
    tokens.reserve(size_t(text.size() / usualLength + 8));
    QString key;
    auto gap = NameToken::Gap::Line;
    int joined = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            if (c == u'\n' || c == u'\u2029')
                gap = NameToken::Gap::Line;
            else if (gap == NameToken::Gap::None)
                gap = NameToken::Gap::Space;
            ++at;
            continue;
        }
        NameToken &token = tokens.emplace_back();
        token.gap = gap;
        token.joined = joined;
        gap = NameToken::Gap::None;
        joined = 0;
        if (!isWordPart(c)) {
            token.span = {at, at + 1};
            token.kind = NameToken::Kind::Sign;
            token.key = signKey(c);
            ++at;
            continue;
        }
        const qsizetype dotted = dottedEnd(text, at);
        qsizetype end = dotted > 0 ? dotted : wordEnd(text, at);
        const QStringView word = text.sliced(at, end - at);
        describe(token, word);
        foldInto(key, word);
        if (dotted > 0 && !key.endsWith(u'.'))
            key += u'.';
        lookUp(token, key, lexicon);
        if (dotted < 0 && charAt(text, end) == u'.' && (token.isInitial || token.is(WordClass::Abbreviation))) {
            ++end;
        }
        token.span = {at, end};
        at = end;
        if (const qsizetype possessive = possessiveLength(text, end)) {
            at += possessive;
            gap = NameToken::Gap::Possessive;
            joined = possessive == 1 ? 1 : 0;
        }
    }
    markSentenceStarts(tokens);
    markLines(tokens);
    markBoilerplate(tokens, boilerplate);
    return tokens;
}

} // namespace Quipu
