// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotation/comparablename.h"

#include "models/annotation/entity.h"
#include "models/annotation/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Quipu {

namespace {

constexpr qsizetype longestAcronym = 12; // letters
constexpr qsizetype shortestMisspelt = 6; // letters; in shorter words another letter is another name

bool isA(const QString &word, WordClass wordClass)
{
    const Lexicon &lexicon = Lexicon::shipped();
    return (lexicon.classes(lexicon.number(word, hashOfWord(word))) & quint64(wordClass)) != 0;
}

// "u.s." and "s.a.c." are one word each.
bool isDotted(QStringView chunk)
{
    if (chunk.size() < 3)
        return false;
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        const bool isDot = chunk[i] == u'.';
        if (isDot != (i % 2 == 1) || (!isDot && !chunk[i].isLetter()))
            return false;
    }
    return true;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (QString chunk : foldedName(text).split(u' ', Qt::SkipEmptyParts)) {
        chunk.remove(u'\'').remove(u'\u2019');
        if (isDotted(chunk)) {
            words.append(chunk.remove(u'.'));
            continue;
        }
        QString word;
        for (const QChar c : std::as_const(chunk)) {
            if (c.isLetterOrNumber()) {
                word += c;
            } else if (!word.isEmpty()) {
                words.append(word);
                word.clear();
            }
        }
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

bool isWrittenAsAcronym(QStringView name)
{
    qsizetype letters = 0;
    for (const QChar c : name) {
        if (c.isLetter() && !c.isUpper())
            return false;
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-')
            return false;
        letters += c.isLetter() ? 1 : 0;
    }
    return letters >= 2 && letters <= longestAcronym;
}

void takeTitles(ComparableName &name)
{
    const auto opens = [&name](WordClass wordClass) {
        return name.words.size() > 1 && isA(name.words.front(), wordClass)
            && !isA(name.words.front(), WordClass::GivenName);
    };
    while (opens(WordClass::Title)
           || (opens(WordClass::Portfolio) && (!name.titles.isEmpty() || isA(name.words.at(1), WordClass::Title))))
        name.titles.append(name.words.takeFirst());
    while (name.words.size() > 1 && isA(name.words.back(), WordClass::NameSuffix))
        name.suffixes.prepend(name.words.takeLast());
}

bool fits(const QString &a, const QString &b)
{
    const bool isInitial = a.size() == 1 || b.size() == 1;
    return isInitial ? a.front() == b.front() : a == b;
}

bool hasInitial(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) { return word.size() == 1; });
}

} // namespace

ComparableName ComparableName::of(QStringView type, const QString &name)
{
    ComparableName made;
    QString plain = name;
    if (const qsizetype open = name.indexOf(u'('); open > 0) {
        made.suffixes = wordsOf(name.sliced(open));
        plain = name.left(open);
    }
    made.isAcronym = isWrittenAsAcronym(plain.trimmed());
    made.words = wordsOf(plain);
    if (made.words.size() > 1 && isA(made.words.front(), WordClass::Article) && type != u"PERSON")
        made.words.removeFirst();
    if (type == u"PERSON")
        takeTitles(made);
    while (type == u"ORGANIZATION" && made.words.size() > 1 && isA(made.words.back(), WordClass::CompanySuffix))
        made.words.removeLast();
    const auto isSmall = [type](const QString &word) {
        return isA(word, WordClass::Joiner) || (type == u"PERSON" && isA(word, WordClass::Particle));
    };
    if (!std::ranges::all_of(made.words, isSmall))
        made.words.removeIf(isSmall);
    return made;
}

QString ComparableName::key() const
{
    return suffixes.isEmpty() ? words.join(u' ') : words.join(u' ') + u" (" + suffixes.join(u' ') + u')';
}

bool addsWhose(const ComparableName &longer, const ComparableName &shorter)
{
    const qsizetype size = shorter.words.size();
    return longer.words.size() > size && longer.words.first(size) == shorter.words
        && isA(longer.words.at(size), WordClass::Connector);
}

bool mayBeOnePerson(const ComparableName &a, const ComparableName &b)
{
    const QStringList &shorter = a.words.size() <= b.words.size() ? a.words : b.words;
    const QStringList &longer = a.words.size() <= b.words.size() ? b.words : a.words;
    if (shorter.size() < 2 || a.suffixes != b.suffixes || !fits(shorter.front(), longer.front()))
        return false;
    const QStringList middle = shorter.mid(1, shorter.size() - 2);
    const QStringList middleOfLonger = longer.mid(1, longer.size() - 2);
    if (!middle.isEmpty() && (hasInitial(middle) || hasInitial(middleOfLonger))
        && middle.size() != middleOfLonger.size())
        return false;
    qsizetype at = 0;
    for (const QString &word : longer) {
        if (at < shorter.size() && fits(shorter[at], word))
            ++at;
    }
    return at == shorter.size();
}

bool abbreviates(const QString &acronym, const QString &longForm)
{
    const QStringList words = wordsOf(longForm);
    const QString letters = wordsOf(acronym).join(QString());
    if (!isWrittenAsAcronym(acronym.trimmed()) || words.size() < 2 || letters.front() != words.front().front())
        return false;
    qsizetype at = 0;
    for (const QString &word : words) {
        // A word may give more than its first letter: CO-uncil on H-emispheric A-ffairs.
        qsizetype taken = 0;
        while (at < letters.size() && taken < std::min<qsizetype>(3, word.size()) && letters[at] == word[taken]) {
            ++at;
            ++taken;
        }
    }
    return at == letters.size();
}

bool areOneEditApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (a == b || b.size() - a.size() > 1 || a.size() < shortestMisspelt)
        return false;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::ranges::any_of(a, isDigit) || std::ranges::any_of(b, isDigit))
        return false;
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    const auto restOfA = QStringView(inA, a.end());
    const auto restOfB = QStringView(inB, b.end());
    return a.size() == b.size() ? restOfA.mid(1) == restOfB.mid(1) : restOfA == restOfB.mid(1);
}

} // namespace Quipu
